"""RUJUKAN-03: words of a fixed list that nobody knows: how much a requirement counts, the jalur that tells JP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asnkompetensi import law
from asnkompetensi.check.mentions import Mention, mentions, places
from asnkompetensi.check.similar import nearest
from asnkompetensi.law.jalur import jalur
from asnkompetensi.model.fold import fold
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
    return [_problem(one, mirip, "tingkat_kosong") for one, mirip in zip(found, near, strict=True)]


def _jalur(data: Data) -> list[Problem]:
    rows = data.katalog.pelatihan
    untold = {fold(name) for name in rows.loc[rows["jp"].isna(), "jalur"]}
    every = [one for one in mentions(data, "pelatihan", "jalur") if fold(one.name) in untold]
    found = [one for one in every if not law.bentuk(one.name)]
    near = nearest([one.name for one in found], [name for one in jalur() for name in (one.nama, *one.alias)])
    return [_problem(one, mirip, "jalur_tanpa_jp") for one, mirip in zip(found, near, strict=True)]


def _problem(one: Mention, mirip: str, nasib: str) -> Problem:
    facts: dict[str, Fact] = {"kolom": one.column, "nilai": one.name, "mirip": mirip, "nasib": f"@check.{nasib}"}
    return Problem("RUJUKAN-03", places((one,)), {**facts, "jumlah": one.rows})
