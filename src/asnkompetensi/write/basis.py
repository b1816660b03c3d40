"""What the numbers rest on, as a table: every constant used with its legal basis, then the files that were read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from asnkompetensi.model.kinds import LEVEL_UNIT, Shown, day
from asnkompetensi.model.plain import tellable
from asnkompetensi.model.result import Report, ResultColumn, ResultTable
from asnkompetensi.model.rules import Basis
from asnkompetensi.text import Words
from asnkompetensi.text.bases import in_words
from asnkompetensi.write.where import source_name

FILTER = "saring."
NAMES = "padanan."
DAY = "hitung.per_tanggal"
BASIS = ("kunci", "nilai", "dasar", "keyakinan", "asal")
_COLUMNS = tuple(ResultColumn(name, Shown.WORD if name in ("keyakinan", "asal") else Shown.TEXT) for name in BASIS)
_NUMBER = re.compile(r"\d+(\.\d+)?")
_ORDER = " > "
BETWEEN = " \u00b7 "


def basis_table(report: Report, say: Words) -> ResultTable:
    """The table `dasar`: one row a constant in the order of the report, then one row a file with its SHA-256."""
    rules = basis_rows(report.aturan, say)
    files = [
        (say("law.sumber"), source_name(source.berkas, say), f"SHA-256 {source.sha256}", None, None)
        for source in report.sumber
    ]
    return _table([*rules, *files])


def data_basis(report: Report) -> ResultTable:
    """The same for programs: files before constants, keys and values as they are, in no language."""
    return _table(data_rows(report))


def data_rows(report: Report) -> list[tuple[str, ...]]:
    """The rows of :func:`data_basis`, with the columns `BASIS`."""
    files = [("sumber", one.berkas, "", "", one.sha256) for one in report.sumber]
    return [*files, *((one.kunci, str(one.nilai), one.dasar, str(one.keyakinan), one.asal) for one in report.aturan)]


def _table(rows: Sequence[tuple[str | None, ...]]) -> ResultTable:
    import pandas as pd

    taken = zip(*rows, strict=True) if rows else ((),) * len(_COLUMNS)
    frame = pd.DataFrame({column.name: pd.Categorical(list(v)) for column, v in zip(_COLUMNS, taken, strict=True)})
    return ResultTable("dasar", _COLUMNS, frame)


def basis_rows(rules: Iterable[Basis], say: Words) -> list[tuple[str, str, str, str, str]]:
    """Each constant in words: its name, its value, what it rests on; then the words of how sure that is, and whose."""
    return [_row(basis, say) for basis in rules]


def said(basis: Basis, say: Words) -> str:
    """A constant in one line: its name and value, what it rests on (if on law), how sure that is, whose it is."""
    name, value, *others = _row(basis, say)
    surest = [others[0], *(say.label("labels", word) for word in others[1:])]
    return BETWEEN.join(filter(None, (f"{name} = {value}", *surest)))


def filters(report: Report, say: Words) -> list[str]:
    """What part of the data a report is about, a sentence for each filter of the call."""
    given = [basis for basis in report.aturan if basis.kunci.startswith(FILTER)]
    return [say(f"summary.saring_{basis.kunci.removeprefix(FILTER)}", nama=tellable(basis.nilai)) for basis in given]


def _row(basis: Basis, say: Words) -> tuple[str, str, str, str, str]:
    if basis.kunci.startswith(NAMES):
        _, kind, name = basis.kunci.split(".", 2)
        label = say(f"mapping.dasar_{kind}", nama=tellable(name))
        return label, tellable(basis.nilai), source_name(basis.dasar, say), basis.keyakinan, basis.asal
    return (
        say.label("law", basis.kunci),
        _value(basis, say),
        in_words(basis.dasar, say.lang),
        basis.keyakinan,
        basis.asal,
    )


def _value(basis: Basis, say: Words) -> str:
    """A value in words: numbers and dates as the language writes them, words of rules by their labels."""
    if basis.kunci.startswith(FILTER):
        return tellable(basis.nilai)
    if basis.kunci == DAY:
        return say.day(day(date.fromisoformat(basis.nilai)))
    if _NUMBER.fullmatch(basis.nilai):
        return say.number(int(Decimal(basis.nilai) * LEVEL_UNIT), LEVEL_UNIT)
    if _ORDER in basis.nilai:
        return _ORDER.join(say.label("labels", word) for word in basis.nilai.split(_ORDER))
    return say.label("law", basis.nilai)
