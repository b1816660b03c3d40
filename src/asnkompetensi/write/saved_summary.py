"""What a terminal shows of saved results: one to look at again, or two that were compared."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import RenderableType
from rich.padding import Padding
from rich.text import Text

from asnkompetensi.model.plain import tellable
from asnkompetensi.model.result import Figure, Report, ResultTable
from asnkompetensi.model.saved import Saved
from asnkompetensi.text import Words
from asnkompetensi.write import terminal
from asnkompetensi.write.cells import records
from asnkompetensi.write.human import report_title
from asnkompetensi.write.menu import MORE
from asnkompetensi.write.menus import MENUS
from asnkompetensi.write.overview import headline, overview
from asnkompetensi.write.screen import Screen
from asnkompetensi.write.shapes import ROOMY, commands, facts, ranking, tiles, title
from asnkompetensi.write.summary import ROWS, Call
from asnkompetensi.write.where import source_name

CAUSES = 12


def shown(
    saved: Saved, report: Report, table: str, say: Words, screen: Screen, *, show_nip: bool, all_rows: bool
) -> bytes:
    """A saved result: its totals, the rows of a table, and the problems that were told with it."""
    told = screen.render(*_head(saved, report, say, screen))
    rows = terminal.table(report.tabel[table], say, screen, show_nip=show_nip, all_rows=all_rows)
    return told + rows + screen.render(*_problems(saved, say))


def _head(saved: Saved, report: Report, say: Words, screen: Screen) -> Iterator[RenderableType]:
    known = report.perintah in MENUS  # a dossier has tables of several commands
    yield title(
        report_title(report, say) if known else say("saved.hasil"), tellable(source_name(saved.isi.berkas, say))
    )
    if known and (figures := {name: figure for name, figure in headline(report).items() if figure.value is not None}):
        yield tiles(figures, say, screen)


def _problems(saved: Saved, say: Words) -> Iterator[RenderableType]:
    if saved.masalah:
        yield title(say("summary.masalah"))
        yield facts((f"{one.tingkat}[{one.kode}]", tellable(one.pesan)) for one in saved.masalah)


def compared(report: Report, results: Sequence[str], say: Words, screen: Screen) -> bytes:
    """Two results compared: totals, why they differ, which tables do, and what to ask next."""
    return screen.render(*_compared(report, results, say, screen))


def _compared(report: Report, results: Sequence[str], say: Words, screen: Screen) -> Iterator[RenderableType]:
    menu = MENUS[report.perintah]
    yield title(report_title(report, say), " > ".join(map(tellable, results)))
    yield tiles(_told(report, menu.headline), say, screen)
    yield title(say("saved.sebab"))
    yield Padding(Text("\n".join(_causes(report.tabel["beda-sebab"], say))), (0, 0, 1, 2))
    for found in overview(report, ROWS).rankings:
        yield title(say(f"summary.atas_{found.ranked.table}"))
        names = [word.lstrip(MORE) for word in found.ranked.screen if screen.width >= ROOMY or MORE not in word]
        same = Text(say(f"summary.atas_{found.ranked.table}_kosong"))
        yield Padding(ranking(found, names, say, screen) if found.rows else same, (0, 0, 1, 2))
    yield title(say("summary.lanjut"))
    call = Call(results)
    after = [(call.next("diff", "diff", *one.words), say(f"summary.lanjut_{one.key}")) for one in menu.after]
    yield from commands(after, screen)


def _told(report: Report, names: Sequence[str]) -> dict[str, Figure]:
    """The figures of these names that are more than nothing, and how many rows differ."""
    made = {name: report.ringkasan[name] for name in names if name in report.ringkasan}
    return {name: figure for name, figure in made.items() if figure.value or name == "baris_beda"}


def _causes(table: ResultTable, say: Words) -> Iterator[str]:
    """A line for each cause, or that there is none to be told; where the commands differ nothing else counts."""
    rows = records(table, CAUSES)
    if other := [row for row in rows if row["sebab"] == "perintah"]:
        rows = other
    if not rows:
        yield say("saved.tanpa_sebab")
    for row in rows:
        facts = {name: tellable(str(row[name] or "\u2013")) for name in ("apa", "sebelum", "sesudah")}
        yield say(f"saved.sebab_{row['sebab']}", **facts)
    if len(table.frame) > CAUSES and not other:
        yield say("saved.sebab_lain", jumlah=len(table.frame) - CAUSES)
