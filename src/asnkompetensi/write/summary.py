"""A summary on a terminal: the figures, what matters most, what is not in the figures, and what to do next."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from rich.console import RenderableType
from rich.padding import Padding
from rich.text import Text

from asnkompetensi.model.plain import tellable
from asnkompetensi.model.result import Report
from asnkompetensi.text import Words
from asnkompetensi.write.basis import filters
from asnkompetensi.write.human import named, on_day, proof, report_title
from asnkompetensi.write.menu import MORE
from asnkompetensi.write.menus import MENUS
from asnkompetensi.write.overview import Overview, Ranking, headline, overview
from asnkompetensi.write.screen import Screen
from asnkompetensi.write.shapes import ROOMY, beside, commands, distribution, facts, ranking, tiles, title
from asnkompetensi.write.where import source_name

ROWS = 8
NAMED = 4
WIDE = 112
BETWEEN = 4  # columns between two rankings


@dataclass(frozen=True, slots=True)
class Call:
    """What was called: the sources as the user named them, then what to repeat in the next commands.

    That is options that every command knows, filters, and options of this command's `own`.
    """

    sources: Sequence[str]
    options: Sequence[str] = ()
    filters: Sequence[str] = ()
    own: Sequence[str] = ()

    def next(self, called: str, command: str, *more: str) -> str:
        """A call of `command` on the same data after one of `called`, with those of its options that it knows."""
        kept = [*(self.filters if MENUS[command].by else ()), *(self.own if command == called else ())]
        return shlex.join(["asn", command, *self.sources, *self.options, *kept, *more])


def summary(report: Report, call: Call, say: Words, screen: Screen) -> bytes:
    """The summary as `screen` shows it; `call` is repeated in the next commands.

    Needs the tables that the command's menu ranks; sections with nothing to say are left out.
    """
    return screen.render(*_shapes(report, call, say, screen))


def _shapes(report: Report, call: Call, say: Words, screen: Screen) -> Iterator[RenderableType]:
    head = overview(report, ROWS)
    yield title(report_title(report, say), on_day(report.as_of, say))
    yield Text("\n".join([_sources(report, say), *filters(report, say)]) + "\n")
    yield tiles(headline(report), say, screen)
    if proven := proof(report, say):
        yield Text(f"{proven}\n")
    for heading, body in _sections(head, report.perintah, say, screen):
        if heading:
            yield heading
        yield Padding(body, (0, 0, 1, 2))
    yield title(say("summary.lanjut"))
    yield from _next(report, call, say, screen)


def _sources(report: Report, say: Words) -> str:
    names = [tellable(source_name(source.berkas, say)) for source in report.sumber]
    more = f" {say('summary.sumber_lain', jumlah=len(names) - NAMED)}" if len(names) > NAMED else ""
    return f"{say('summary.sumber')}: {', '.join(names[:NAMED])}{more}"


def _sections(head: Overview, command: str, say: Words, screen: Screen) -> Iterator[tuple[Text, RenderableType]]:
    if any(head.kategori.values()):
        heading = title(say(f"summary.kategori_{command}"), say(f"summary.kategori_{command}_dari"))
        yield heading, distribution(head.kategori, say, screen)
    drawn = [found for found in head.rankings if found.whole]
    if MENUS[command].beside and screen.width >= WIDE and len(drawn) > 1:
        half = replace(screen, width=(screen.width - BETWEEN) // len(drawn))
        yield Text(), beside([_ranked(found, say, half) for found in drawn], half.width)
    else:
        yield from (_ranked(found, say, screen) for found in drawn)
    if drawn and screen.width < ROOMY:
        yield Text(), Text(say("summary.layar_sempit", kolom=ROOMY))
    if head.left_out:
        yield title(say("summary.left_out")), facts(named(head.left_out.items(), say))
    if head.masalah:
        yield title(say("summary.masalah")), facts(named(head.masalah.items(), say))
    else:
        yield title(say("summary.masalah")), Text(say("summary.tanpa_masalah"))


def _ranked(found: Ranking, say: Words, screen: Screen) -> tuple[Text, RenderableType]:
    """A ranking; a roomy screen shows more figures, a wide one more still. Where nothing ranks, it says so."""
    key = found.ranked.table
    if not found.rows:
        return title(say(f"summary.atas_{key}")), Text(say(f"summary.atas_{key}_kosong"))
    room = (screen.width >= ROOMY) + (screen.width >= WIDE)
    words = [word.lstrip(MORE) for word in found.ranked.screen if word.count(MORE) <= room]
    aside = say(f"summary.atas_{key}_jumlah", tampil=len(found.rows), jumlah=found.whole)
    return title(say(f"summary.atas_{key}"), aside), ranking(found, words, say, screen)


def _next(report: Report, call: Call, say: Words, screen: Screen) -> Iterator[RenderableType]:
    """What to type next, and what it gives."""
    called, *_ = MENUS[report.perintah].call or (report.perintah,)
    made = [
        (call.next(called, after.command, *after.words), say(f"summary.lanjut_{after.key}"))
        for after in MENUS[report.perintah].after
        if after.needs in ("", *report.tabel_sumber)
    ]
    yield from commands(made, screen)
