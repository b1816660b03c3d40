from __future__ import annotations

from asnkompetensi.evaluate.asked import unknown
from asnkompetensi.model.options import EvaluateOptions
from tests.evaluate.data import EXAMPLE, compared


def test_names_are_known_in_any_spelling_of_either_period() -> None:
    assert unknown(compared(EXAMPLE), EvaluateOptions(unit=(" LAUT",), jabatan=("analis",))) == []


def test_an_unknown_name_is_told_with_the_nearest() -> None:
    found = unknown(compared(EXAMPLE), EvaluateOptions(unit=("Lautan",), jabatan=("Dokter",)))
    assert [(one.kode, dict(one.nilai)) for one in found] == [
        ("PERINTAH-01", {"opsi": "--unit", "nilai": "Lautan", "mirip": "Laut"}),
        ("PERINTAH-01", {"opsi": "--jabatan", "nilai": "Dokter", "mirip": ""}),
    ]
