from asnkompetensi.model.padanan import COLUMNS
from asnkompetensi.model.tables import SPECS
from tests.mapping.decisions import rows


def test_a_row_knows_its_cells() -> None:
    (row,) = rows("unit_kerja | Disdik | Dinas Pendidikan | ya")
    assert row.place("menjadi").short == "padanan.csv!C2"


def test_all_columns_of_units_jabatan_and_competencies_are_known() -> None:
    known = {name for columns in COLUMNS.values() for name in columns}
    every = {name for spec in SPECS.values() for name in spec.names}
    held = {name for name in every if name.startswith(("unit_", "untuk_", "kompetensi"))}
    assert known == held | {"jabatan", "jabatan_tujuan"}
