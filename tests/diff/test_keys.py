import pytest

from asnkompetensi import published
from asnkompetensi.diff.keys import KEYS, PERSON, ends, key, person, plain, unit, words


def test_every_published_table_has_a_key_of_its_own_columns() -> None:
    tables = {name: {column.name for column in own} for command, name, own in published.every() if command != "diff"}
    assert sorted(tables.keys() - KEYS.keys()) == []
    strange = {name: {*KEYS[name]} - own - {PERSON} for name, own in tables.items()}
    assert {name: parts for name, parts in strange.items() if parts} == {}


@pytest.mark.parametrize(
    ("row", "who"),
    [
        ({"nip": "190001011965011001", "nama": "Awan", "unit_kerja": "A"}, ("190001011965011001",)),
        ({"nip": "", "nama": "Awan", "unit_kerja": "A"}, ("", "Awan", "A")),
        ({"nip": "", "nama": "Awan", "unit_lama": "A", "unit_baru": "B"}, ("", "Awan", "B")),
    ],
)
def test_a_person_is_a_nip_else_a_name_in_a_unit(row: dict[str, str], who: tuple[str, ...]) -> None:
    assert person(row) == who


def test_a_seat_is_the_same_in_another_class() -> None:
    one = {"nip": "1", "kode": "P-1", "kompetensi": "Integritas", "angkatan": "1"}
    assert key("rencana-kursi", one, {}) == key("rencana-kursi", {**one, "angkatan": "2"}, {})


def test_a_row_of_a_table_without_a_key_is_told_by_all_of_it() -> None:
    assert key("masalah", {"kode": "NIP-01", "sel": "A3"}, {}) == ("NIP-01", "A3")
    assert words("masalah", {"kode": "NIP-01", "sel": "A3"}) == ["NIP-01", "A3"]


def test_what_a_reader_needs_beside_the_person() -> None:
    row = {"nip": "1", "unit_kerja": "A", "kode": "P-1", "kompetensi": "Integritas"}
    assert words("rencana-kursi", row) == ["P-1", "Integritas"]
    assert unit(row) == "A"


def test_a_file_is_compared_by_its_name_and_nothing_else_is_shortened() -> None:
    files = ends(["a/b/data.xlsx"], ["C:\\a\\data.xlsx"])
    assert [plain("berkas", text, files) for text in ("a/b/data.xlsx", "C:\\a\\data.xlsx")] == ["data.xlsx"] * 2
    assert plain("nama", "S1/S2", ends(["S1/S2"], [])) == "S1/S2"


@pytest.mark.parametrize(
    ("old", "new", "compared"),
    [
        (["a/2024/data.xlsx", "a/2025/data.xlsx"], ["b/2025/data.xlsx", "b/2024/data.xlsx"],
         ["2024/data.xlsx", "2025/data.xlsx", "2025/data.xlsx", "2024/data.xlsx"]),
        (["a/2024/data.xlsx"], ["a/2024/data.xlsx", "a/2025/data.xlsx"], ["2024/data.xlsx", "2025/data.xlsx"]),
        (["2024/isi/a.csv", "2025/isi/a.csv", "b/b.csv"], ["a.csv"],
         ["2024/isi/a.csv", "2025/isi/a.csv", "b.csv", "a.csv"]),
        (["a.csv", "lain/a.csv"], [], ["a.csv", "lain/a.csv"]),
    ],
    ids=["copied", "one came", "deep", "nothing above"],
)  # fmt: skip
def test_files_of_one_name_are_told_apart_by_their_folders(old: list[str], new: list[str], compared: list[str]) -> None:
    assert list(ends(old, new).values()) == compared
