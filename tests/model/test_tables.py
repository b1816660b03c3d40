"""The source tables are those of the contract."""

import pytest

from asnkompetensi.model.kinds import Kind
from asnkompetensi.model.tables import SPECS, TABLES


def test_the_tables_in_their_order() -> None:
    names = "pegawai standar penilaian pelatihan dana riwayat syarat kinerja unit kesenjangan"
    assert [spec.name for spec in TABLES] == names.split()


@pytest.mark.parametrize("spec", TABLES, ids=lambda spec: spec.name)
def test_needed_columns_and_keys_are_columns(spec: object) -> None:
    table = SPECS[spec.name]  # type: ignore[attr-defined]
    asked = {name for group in (*table.needed, *table.keys) for name in group}
    assert asked <= set(table.names)


@pytest.mark.parametrize(
    ("table", "column", "kind"),
    [
        ("pegawai", "nip", Kind.NIP),
        ("pegawai", "tmt_jabatan", Kind.DATE),
        ("standar", "level", Kind.LEVEL),
        ("dana", "jumlah", Kind.MONEY),
        ("unit", "ikm", Kind.NUMBER),
        ("unit", "alias", Kind.NAME),
    ],
)
def test_every_column_has_its_kind(table: str, column: str, kind: Kind) -> None:
    assert SPECS[table].kind(column) is kind


def test_an_unknown_column_has_no_kind() -> None:
    with pytest.raises(KeyError):
        SPECS["unit"].kind("alamat")


def test_a_row_of_the_one_sheet_form_may_name_its_person() -> None:
    """What `asn gap -f csv` gives is such a sheet, with people who have no NIP yet."""
    assert SPECS["kesenjangan"].keys == (("nip", "nama"), ("kompetensi",))
