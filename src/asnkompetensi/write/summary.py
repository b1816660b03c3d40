"""The summary of `asn gap` on a terminal: what lacks, where, what is not in the figures, and what to do next."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rich.console import RenderableType
from rich.padding import Padding
from rich.text import Text

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.plain import plain
from asnkompetensi.model.result import Report, ResultColumn
from asnkompetensi.text import Words
from asnkompetensi.write.basis import filters
from asnkompetensi.write.human import named, on_day, report_title
from asnkompetensi.write.overview import Overview, Record, headline, overview
from asnkompetensi.write.screen import Screen
from asnkompetensi.write.shapes import ROOMY, commands, distribution, facts, ranking, tiles, title
from asnkompetensi.write.where import source_name

ROWS = 8
NAMED = 4
WIDE = 112
_NARROW = "persen_kurang:perseratus total_kesenjangan:level"
_UNIT = ("unit_kerja:teks pegawai:cacah", "rata_jpm:perseratus", "kompetensi_terlemah:teks")
_COMPETENCY = ("kompetensi:teks pasangan:cacah", "rata_kesenjangan:perseratus", "kurang:cacah")


@dataclass(frozen=True, slots=True)
class Call:
    """What was called: the sources as the user named them, then options and filters to repeat in the next commands."""

    sources: Sequence[str]
    options: Sequence[str] = ()
    filters: Sequence[str] = ()

    def next(self, command: str, *more: str) -> str:
        """A call of another command on the same data; the filters go with `gap` alone, which knows them."""
        kept = self.filters if command == "gap" else ()
        return shlex.join(["asn", command, *self.sources, *self.options, *kept, *more])


def summary(report: Report, call: Call, say: Words, screen: Screen) -> bytes:
    """The summary as `screen` shows it; `call` is repeated in the next commands.

    Needs the tables `unit` and `kompetensi`; sections with nothing to say are left out.
    """
    return screen.render(*_shapes(report, call, say, screen))


def _shapes(report: Report, call: Call, say: Words, screen: Screen) -> Iterator[RenderableType]:
    head = overview(report, ROWS)
    yield title(report_title(report, say), on_day(report.as_of, say))
    yield Text("\n".join([_sources(report, say), *filters(report, say)]) + "\n")
    yield tiles(headline(report), say, screen)
    for heading, body in _sections(head, say, screen):
        yield heading
        yield Padding(body, (0, 0, 1, 2))
    yield title(say("summary.lanjut"))
    yield from _next(call, say, screen)


def _sources(report: Report, say: Words) -> str:
    names = [plain(source_name(source.berkas, say)) for source in report.sumber]
    more = f" {say('summary.sumber_lain', jumlah=len(names) - NAMED)}" if len(names) > NAMED else ""
    return f"{say('summary.sumber')}: {', '.join(names[:NAMED])}{more}"


def _sections(head: Overview, say: Words, screen: Screen) -> Iterator[tuple[Text, RenderableType]]:
    if head.kategori:
        yield title(say("summary.kategori"), say("summary.kategori_dari")), distribution(head.kategori, say, screen)
    if head.unit:
        yield _ranked("unit", head.unit, head.units, _UNIT, say, screen)
    if head.kompetensi:
        yield _ranked("kompetensi", head.kompetensi, head.competencies, _COMPETENCY, say, screen)
    elif head.units:
        yield title(say("summary.kompetensi")), Text(say("summary.tanpa_kesenjangan"))
    if head.left_out:
        yield title(say("summary.left_out")), facts(named(head.left_out.items(), say))
    if head.masalah:
        yield title(say("summary.masalah")), facts(named(head.masalah.items(), say))
    else:
        yield title(say("summary.masalah")), Text(say("summary.tanpa_masalah"))


def _ranked(
    key: str, rows: list[Record], whole: int, words: tuple[str, str, str], say: Words, screen: Screen
) -> tuple[Text, RenderableType]:
    """A ranking; a roomy screen shows one figure more, a wide one two."""
    first, roomy, wide = words
    text = f"{first} {roomy * (screen.width >= ROOMY)} {_NARROW} {wide * (screen.width >= WIDE)}"
    columns = [ResultColumn(word.split(":")[0], Shown(word.split(":")[1])) for word in text.split()]
    aside = say(f"summary.{key}_jumlah", tampil=len(rows), jumlah=whole)
    return title(say(f"summary.{key}"), aside), ranking(rows, columns, say, screen)


def _next(call: Call, say: Words, screen: Screen) -> Iterator[RenderableType]:
    """What to type next, and what it gives."""
    made = {
        "check": call.next("check"),
        "xlsx": call.next("gap", "-o", "gap.xlsx"),
        "by": call.next("gap", "--by", "pegawai"),
    }
    yield from commands([(command, say(f"summary.lanjut_{key}")) for key, command in made.items()], screen)
