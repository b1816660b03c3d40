"""The spelling that is read, as NAMA-01 tells it."""

from asnkompetensi.model.problem import Problem
from asnkompetensi.repair.spellings import spelling, spellings

KNOWN = spellings(
    [
        Problem(
            "NAMA-01", nilai={"kolom": "unit_kerja"}, bukti=({"nama": "DINAS ARSIP", "ejaan": "Dinas Arsip\u200b"},)
        ),
        Problem("UNIT-02", nilai={"kolom": "unit_kerja"}, bukti=({"nama": "Disarsip", "ejaan": "Dinas Arsip"},)),
    ]
)


def test_another_spelling_becomes_the_one_that_is_read() -> None:
    assert spelling(KNOWN, "unit_kerja", "DINAS ARSIP") == "Dinas Arsip"


def test_every_column_of_units_knows_it() -> None:
    assert spelling(KNOWN, "untuk_unit", "DINAS ARSIP") == "Dinas Arsip"
    assert spelling(KNOWN, "unit_induk", "DINAS ARSIP") == "Dinas Arsip"


def test_a_name_of_another_kind_and_a_near_name_stay() -> None:
    assert spelling(KNOWN, "jabatan", "DINAS ARSIP") == "DINAS ARSIP"
    assert spelling(KNOWN, "unit_kerja", "Disarsip") == "Disarsip"
