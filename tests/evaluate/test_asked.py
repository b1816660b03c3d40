from __future__ import annotations

import pytest

from asnkompetensi.evaluate.asked import chosen, unknown
from asnkompetensi.model.options import EvaluateOptions
from tests.evaluate.data import EXAMPLE, compared, evaluated
from tests.gap.data import shown


def test_names_are_known_in_any_spelling_of_either_period() -> None:
    assert unknown(compared(EXAMPLE), EvaluateOptions(unit=(" LAUT",), jabatan=("analis",))) == []


def test_an_unknown_name_is_told_with_the_nearest() -> None:
    found = unknown(compared(EXAMPLE), EvaluateOptions(unit=("Lautan",), jabatan=("Dokter",)))
    assert [(one.kode, dict(one.nilai)) for one in found] == [
        ("PERINTAH-01", {"opsi": "--unit", "nilai": "Lautan", "mirip": "Laut"}),
        ("PERINTAH-01", {"opsi": "--jabatan", "nilai": "Dokter", "mirip": ""}),
    ]


TWO_UNITS = (
    EXAMPLE
    + """11 | Darat      | Ahli Muda       | 1 > 2 A
12  | Darat      | Ahli Muda       | 1 > 1
"""
)


@pytest.mark.parametrize(
    ("unit", "jabatan", "many"),
    [((), (), 12), (("laut",), ("Analis",), 10), (("Darat",), (), 2), (("Laut", "Darat"), (), 12)],
)
def test_people_of_some_units_are_asked_about(unit: tuple[str, ...], jabatan: tuple[str, ...], many: int) -> None:
    assert chosen(compared(TWO_UNITS), EvaluateOptions(unit=unit, jabatan=jabatan)).sum() == many


def test_attendance_and_its_cost_are_those_of_people_asked_about() -> None:
    offers = "kode | nama | kompetensi | level_hasil | biaya_peserta\nA | Arsip 1 | Arsip | 3 | 100"
    about = "hadir kurang dinilai_ulang peserta pembanding angkatan biaya"
    for unit, told in (
        ((), ["6", "6", "6", "6", "6", "1", "600"]),
        (("Darat",), ["1", "1", "1", "1", "1", "1", "100"]),
    ):
        found = evaluated(compared(TWO_UNITS, offers), unit=unit)[0]
        assert shown(found.tabel["evaluasi-pelatihan"], about) == [told]


def test_people_of_one_unit_may_stand_beside_those_of_others() -> None:
    found = evaluated(compared(TWO_UNITS), unit=("Darat",), across=True)[0]
    assert shown(found.tabel["evaluasi-pelatihan"], "peserta pembanding kelompok") == [["1", "6", "1"]]
