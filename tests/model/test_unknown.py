"""Names that nothing bears."""

from asnkompetensi.model.data import Names
from asnkompetensi.model.unknown import unknown

UNITS = Names(("Dinas Arsip", "Dinas Laut"), {"dinas arsip": 0, "arsip": 0, "dinas laut": 1})


def test_a_name_in_any_known_spelling_is_known() -> None:
    assert unknown([("--unit", UNITS, (" DINAS ARSIP", "Arsip"))]) == []


def test_a_name_that_is_not_is_told_with_the_nearest() -> None:
    found = unknown([("--unit", UNITS, ("Dinas Arsp", "Zzz"))])
    assert [one.kode for one in found] == ["PERINTAH-01"] * 2
    assert [one.nilai for one in found] == [
        {"opsi": "--unit", "nilai": "Dinas Arsp", "mirip": "Dinas Arsip"},
        {"opsi": "--unit", "nilai": "Zzz", "mirip": ""},
    ]
