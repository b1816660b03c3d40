"""What the figures rest on: constants with their legal basis, choices of the call, source files with their SHA-256."""

from __future__ import annotations

from dataclasses import replace

from markupsafe import Markup

from asnkompetensi.model.dossier import Dossier
from asnkompetensi.model.result import Report
from asnkompetensi.text import Words
from asnkompetensi.write.basis import basis_table
from asnkompetensi.write.cells import records
from asnkompetensi.write.human import human
from asnkompetensi.write.laporan.both import SAYS, headed, two

_ALL = 1_000_000
Lines = list[tuple[Markup, ...]]


def grounds(dossier: Dossier) -> tuple[list[Markup], Lines]:
    """The headings and the rows of the table `dasar` of all parts, each row once, every cell in both languages."""
    report = _joined(dossier)
    columns = basis_table(report, SAYS[0]).columns
    heads = [headed(one.name, "dasar") for one in columns]
    rows = zip(*(_rows(report, say) for say in SAYS), strict=True)
    return heads, [tuple(two(cell) for cell in zip(*row, strict=True)) for row in rows]


def _joined(dossier: Dossier) -> Report:
    """One report that rests on what any part rests on."""
    parts = dossier.bagian.values()
    rules = dict.fromkeys(basis for part in parts for basis in part.aturan)
    files = {source.sha256: source for part in parts for source in part.sumber}
    return replace(dossier.bagian["gap"], aturan=tuple(rules), sumber=tuple(files.values()))


def _rows(report: Report, say: Words) -> list[list[str]]:
    table = basis_table(report, say)
    shown = {one.name: one.shown for one in table.columns}
    return [
        ["" if value is None else human(value, shown[name], say, show_nip=False) for name, value in row.items()]
        for row in records(table, _ALL)
    ]
