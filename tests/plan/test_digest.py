from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from asnkompetensi.model.data import Data
from asnkompetensi.model.options import GapOptions
from asnkompetensi.model.plan import Limits
from asnkompetensi.model.rules import Assessment, Expired
from asnkompetensi.plan.digest import hash_data
from tests.gap.data import AS_OF
from tests.plan.problem import PEGAWAI, PELATIHAN, PENILAIAN, STANDAR, problem, small

DANA = "sumber_dana | jumlah | untuk_unit | untuk_kompetensi\nAPBD | 1000 | | \nAPBD | 500 | Bina | Teknis\n"


def named(data: Data, options: GapOptions | None = None, **limits: Any) -> str:
    return hash_data(problem(data, **limits), data, options or GapOptions(AS_OF), Limits(**limits))


PLAIN = named(small(dana=DANA))


def test_a_hash_says_what_it_is() -> None:
    assert PLAIN.startswith("sha256:")
    assert len(PLAIN) == len("sha256:") + 64


@pytest.mark.parametrize(
    ("table", "before", "after"),
    [
        ("penilaian", "2.5", "2.25"),
        ("pegawai", "1   | Ani  | Arsip", "1   | Ani  | Bina"),
        ("standar", "mutlak", "penting"),
        ("pelatihan", "| 200", "| 201"),
        ("pelatihan", "P2   | Dua", "P9   | Dua"),
        ("dana", "500", "501"),
        ("dana", "Bina", "Arsip"),
        ("dana", "APBD | 500", "CSR | 500"),
        ("dana", "Teknis", ""),
    ],
)
def test_a_cell_that_matters_changes_it(table: str, before: str, after: str) -> None:
    tables = {"pegawai": PEGAWAI, "standar": STANDAR, "penilaian": PENILAIAN, "pelatihan": PELATIHAN, "dana": DANA}
    assert before in tables[table]
    assert named(small(**{**tables, table: tables[table].replace(before, after)})) != PLAIN


def test_another_person_in_the_same_place_changes_it() -> None:
    other = small(
        dana=DANA, pegawai=PEGAWAI.replace("2   | Budi", "7   | Budi"), penilaian=PENILAIAN.replace("\n2 ", "\n7 ")
    )
    assert named(other) != PLAIN


@pytest.mark.parametrize(
    "limits",
    [
        {"max_jp": 39},
        {"max_trainings": 2},
        {"min_per_unit": 1},
        {"fair": True},
        {"max_away": 50},
        {"ikm": True},
    ],
)
def test_a_limit_changes_it(limits: dict[str, Any]) -> None:
    assert named(small(dana=DANA), **limits) != PLAIN


@pytest.mark.parametrize(
    "options",
    [{"as_of": date(2026, 4, 1)}, {"assessment": Assessment.BEST}, {"expired": Expired.DROP}],
)
def test_an_option_changes_it(options: dict[str, Any]) -> None:
    assert named(small(dana=DANA), replace(GapOptions(AS_OF), **options)) != PLAIN


def test_a_budget_changes_it_where_there_are_no_purses() -> None:
    assert len({named(small(), budget=budget) for budget in (None, 0, 1_000)}) == 3


@pytest.mark.parametrize(
    "tables",
    [
        {"pegawai": PEGAWAI + "4 | Abi | Arsip | Arsiparis\n"},  # nobody has assessed him
        {"standar": STANDAR + "Penata | Arsip | 3 |\n"},  # nobody is one
        {"penilaian": PENILAIAN + "1 | Aljabar | 3\n"},  # nobody needs it
        {"pelatihan": PELATIHAN + "P0 | Nol | Aljabar | 3 | 100\n"},  # nobody learns it
        {"pelatihan": PELATIHAN.replace("Dua", "Lain")},  # what a training is called is not asked for
        {"penilaian": PENILAIAN.replace("| 4", "| 5")},  # above the standard as before
    ],
)
def test_what_does_not_matter_does_not_change_it(tables: dict[str, str]) -> None:
    assert named(small(**{"dana": DANA, **tables})) == PLAIN
