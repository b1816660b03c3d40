"""RUJUKAN-03: words of a fixed list that nobody knows: how much a requirement counts, the jalur that tells JP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asnkompetensi import law
from asnkompetensi.check.mentions import mentions, places
from asnkompetensi.check.origin import source_cells
from asnkompetensi.check.similar import nearest
from asnkompetensi.law.jalur import jalur
from asnkompetensi.model.problem import Problem

if TYPE_CHECKING:
    from asnkompetensi.model.data import Data
    from asnkompetensi.model.problem import Fact
    from asnkompetensi.model.rules import Rules

WEIGHTS = ("mutlak", "penting", "perlu")


def unknown_words(data: Data, _rules: Rules) -> list[Problem]:
    """`RUJUKAN-03` (facts `kolom`, `nilai`, `mirip`, `nasib`, `jumlah`) for each word of `tingkat` and `jalur`.

    A jalur is asked about only where the catalogue gives no JP, for then its rule tells them.
    """
    return [*_tingkat(data), *_jalur(data)]


def _tingkat(data: Data) -> list[Problem]:
    every = [one for table in ("standar", "syarat") for one in mentions(data, table, "tingkat")]
    found = [one for one in every if not law.weight(one.name)]
    near = nearest([one.name for one in found], WEIGHTS)
    return [
        Problem("RUJUKAN-03", places((one,)), _facts("tingkat", one.name, mirip, "tingkat_kosong", one.rows))
        for one, mirip in zip(found, near, strict=True)
    ]


def _jalur(data: Data) -> list[Problem]:
    if data.katalog is None:
        return []
    rows = data.katalog.pelatihan
    rows = rows[rows["jp"].isna() & (rows["jalur"] != "")]
    strange = [name for name in sorted(set(rows["jalur"])) if not law.bentuk(name)]
    near = nearest(strange, [spelling for one in jalur() for spelling in (one.nama, *one.alias)])
    return [
        Problem(
            "RUJUKAN-03", source_cells(data, same, "jalur"), _facts("jalur", name, mirip, "jalur_tanpa_jp", len(same))
        )
        for name, mirip in zip(strange, near, strict=True)
        for same in [rows[rows["jalur"] == name]]
    ]


def _facts(kolom: str, nilai: str, mirip: str, nasib: str, jumlah: int) -> dict[str, Fact]:
    return {"kolom": kolom, "nilai": nilai, "mirip": mirip, "nasib": f"@check.{nasib}", "jumlah": jumlah}
