"""JABATAN-01: people whose class (jenjang) cannot be told, although levels are required by class."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from asnkompetensi.check.origin import source_cells
from asnkompetensi.model.data import NONE
from asnkompetensi.model.problem import Problem

if TYPE_CHECKING:
    from asnkompetensi.model.data import Data
    from asnkompetensi.model.rules import Rules

BY_CLASS = (2, 3)  # kinds of rows of the resolved standard that name a jenjang


def class_unknown(data: Data, rules: Rules) -> list[Problem]:
    """`JABATAN-01`: active people with a jabatan but no jenjang, where a standard by class is in use.

    Fact `jumlah` of people; evidence `jabatan`, `jumlah`, the largest first. The built-in standard is one by class.
    Under a target, the jabatan aimed at counts.
    """
    if not rules.bawaan and not data.standar["sumber"].isin(BY_CLASS).any():
        return []
    jabatan, jenjang = ("jabatan_tujuan", "jenjang_tujuan") if rules.target else ("jabatan", "jenjang")
    rows = data.pegawai[(data.pegawai[jenjang] == NONE) & (data.pegawai[jabatan] != NONE)]
    if rows.empty:
        return []
    counts = sorted(Counter(rows[jabatan].tolist()).items(), key=lambda item: (-item[1], item[0]))
    bukti = tuple({"jabatan": data.jabatan.names[code], "jumlah": count} for code, count in counts)
    return [Problem("JABATAN-01", source_cells(data, rows, jabatan), {"jumlah": len(rows)}, bukti)]
