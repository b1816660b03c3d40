"""What the numbers rest on, as a table: every constant used with its legal basis, then the files that were read."""

from __future__ import annotations

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.result import Report, ResultColumn, ResultTable

SOURCE = "sumber"
_COLUMNS = tuple(
    ResultColumn(name, Shown.WORD if name in ("keyakinan", "asal") else Shown.TEXT)
    for name in ("kunci", "nilai", "dasar", "keyakinan", "asal")
)


def basis_table(report: Report) -> ResultTable:
    """The table `dasar`: one row a constant in the order of the report, then one row a file with its SHA-256."""
    import pandas as pd

    rules = [(basis.kunci, basis.nilai, basis.dasar, basis.keyakinan, basis.asal) for basis in report.aturan]
    files = [(SOURCE, source.berkas, f"SHA-256 {source.sha256}", None, None) for source in report.sumber]
    taken = zip(*(*rules, *files), strict=True) if rules or files else ((),) * len(_COLUMNS)
    frame = pd.DataFrame({column.name: pd.Categorical(list(v)) for column, v in zip(_COLUMNS, taken, strict=True)})
    return ResultTable("dasar", _COLUMNS, frame)
