"""The summary of `asn gap` on a terminal: what lacks, where, what is not in the figures, and what to do next."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Sequence

from rich.console import RenderableType
from rich.padding import Padding
from rich.text import Text

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.plain import plain
from asnkompetensi.model.result import Report, ResultColumn
from asnkompetensi.text import Words
from asnkompetensi.write.human import on_day, report_title
from asnkompetensi.write.overview import Overview, Record, headline, overview
from asnkompetensi.write.screen import Screen
from asnkompetensi.write.shapes import ROOMY, distribution, facts, ranking, tiles, title

ROWS = 8
NAMED = 4
WIDE = 112
_NARROW = "persen_kurang:perseratus total_kesenjangan:level"
_UNIT = ("unit_kerja:teks pegawai:cacah", "rata_jpm:perseratus", "kompetensi_terlemah:teks")
_COMPETENCY = ("kompetensi:teks pasangan:cacah", "rata_kesenjangan:perseratus", "kurang:cacah")


def summary(report: Report, sources: Sequence[str], say: Words, screen: Screen) -> bytes:
    """The summary as `screen` shows it; `sources` are the sources as the user named them, for the next commands.

    Needs the tables `unit` and `kompetensi`; sections with nothing to say are left out.
    """
    return screen.render(*_shapes(report, sources, say, screen))


def _shapes(report: Report, sources: Sequence[str], say: Words, screen: Screen) -> Iterator[RenderableType]:
    head = overview(report, ROWS)
    yield title(report_title(report, say), on_day(report.as_of, say))
    yield Text(_sources(report, say) + "\n")
    yield tiles(headline(report), say, screen)
    for heading, body in _sections(head, sources, say, screen):
        yield heading
        yield Padding(body, (0, 0, 1, 2))


def _sources(report: Report, say: Words) -> str:
    names = [plain(source.berkas) for source in report.sumber]
    more = f" {say('summary.sumber_lain', jumlah=len(names) - NAMED)}" if len(names) > NAMED else ""
    return f"{say('summary.sumber')}: {', '.join(names[:NAMED])}{more}"


def _sections(
    head: Overview, sources: Sequence[str], say: Words, screen: Screen
) -> Iterator[tuple[Text, RenderableType]]:
    if head.kategori:
        yield title(say("summary.kategori")), distribution(head.kategori, say, screen)
    if head.unit:
        yield _ranked("unit", head.unit, head.units, _UNIT, say, screen)
    if head.kompetensi:
        yield _ranked("kompetensi", head.kompetensi, head.competencies, _COMPETENCY, say, screen)
    elif head.units:
        yield title(say("summary.kompetensi")), Text(say("summary.tanpa_kesenjangan"))
    if head.left_out:
        notes = ((say.number(number), say(f"summary.{name}")) for name, number in head.left_out.items())
        yield title(say("summary.left_out")), facts(notes, numbers=True)
    if head.masalah:
        grades = ((say.number(number), say.label("labels", grade)) for grade, number in head.masalah.items())
        yield title(say("summary.masalah")), facts(grades, numbers=True)
    else:
        yield title(say("summary.masalah")), Text(say("summary.tanpa_masalah"))
    yield title(say("summary.lanjut")), facts(_next(sources, say), numbers=False)


def _ranked(
    key: str, rows: list[Record], whole: int, words: tuple[str, str, str], say: Words, screen: Screen
) -> tuple[Text, RenderableType]:
    """A ranking; a roomy screen shows one figure more, a wide one two."""
    first, roomy, wide = words
    text = f"{first} {roomy * (screen.width >= ROOMY)} {_NARROW} {wide * (screen.width >= WIDE)}"
    columns = [ResultColumn(word.split(":")[0], Shown(word.split(":")[1])) for word in text.split()]
    aside = say(f"summary.{key}_jumlah", tampil=len(rows), jumlah=whole)
    return title(say(f"summary.{key}"), aside), ranking(rows, columns, say, screen)


def _next(sources: Sequence[str], say: Words) -> Iterator[tuple[str, str]]:
    """What to type next, and what it gives."""
    named = shlex.join(sources)
    for key, command in (
        ("check", f"asn check {named}"),
        ("xlsx", f"asn gap {named} -o gap.xlsx"),
        ("by", f"asn gap {named} --by pegawai"),
    ):
        yield command, say(f"summary.lanjut_{key}")
