"""What a cell gives that holds something which cannot be read: a problem code, never an exception."""

from __future__ import annotations

from dataclasses import dataclass

from asnkompetensi.model.sheet import CellFault, CellValue, FaultKind


@dataclass(frozen=True, slots=True)
class Unread:
    """The cell counts as missing, and is listed under this code of the problem catalogue."""

    kode: str


NO_LEVEL, NO_DATE, NO_NUMBER = Unread("LEVEL-01"), Unread("TANGGAL-01"), Unread("ANGKA-01")
NO_NIP, NIP_AS_NUMBER = Unread("NIP-01"), Unread("NIP-02")
NO_RESULT, ERROR = Unread("RUMUS-01"), Unread("RUMUS-02")

# How a spreadsheet writes its error values; in a text file only these texts are left of them.
_ERRORS = frozenset({
    "#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!",
    "#CONNECT!", "#UNKNOWN!", "#GETTING_DATA",
})  # fmt: skip


def fault(value: CellValue) -> Unread | None:
    """RUMUS-01 for a formula without a stored value, RUMUS-02 for an error value or its text, else None."""
    if isinstance(value, CellFault):
        return NO_RESULT if value.kind is FaultKind.FORMULA else ERROR
    if isinstance(value, str) and value.lstrip().startswith("#") and value.strip().upper() in _ERRORS:
        return ERROR
    return None
