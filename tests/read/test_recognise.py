"""Which table a sheet is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from asnkompetensi.model.options import ReadOptions
from asnkompetensi.model.sheet import Keyed
from asnkompetensi.read.cells import Cells
from asnkompetensi.read.lexicon import Lexicon
from asnkompetensi.read.recognise import Recognised, Stranger, recognise
from tests.read.sheets import Row, sheet

NIP = "190001011965011001"
LETTERS = "abcdefghijklmn"


def found(name: str, *rows: Row, alone: str = "", asked: Mapping[str, str] | None = None) -> Recognised | Stranger:
    """What a sheet is; `alone`: the name of the file that holds nothing else, `asked`: the option `--sheet`."""
    options = ReadOptions(sheet=asked or {})
    return recognise(
        Cells(sheet(rows, name, berkas=alone or "data.xlsx"), alone=bool(alone)), Lexicon.of(options), options
    )


def table(name: str, heads: str, **asked: str) -> str:
    one = found(name, heads.split(" | "), [NIP, *LETTERS], asked=asked)
    return one.match.spec.name if isinstance(one, Recognised) else f"({one.near})"


@pytest.mark.parametrize(
    ("heads", "expected"),
    [
        ("NIP | Nama | Unit Kerja | Jabatan", "pegawai"),
        ("Jabatan | Jenjang Jabatan | Unit Kerja | Kompetensi | Level | Jenis", "standar"),
        ("Jabatan | Integritas | Komunikasi", "standar"),
        ("NIP | Kompetensi | Level | Tanggal", "penilaian"),
        ("NIP | Nama | Golongan | Eselon | Jenis Jabatan | Jabatan | Unit Kerja | Kompetensi | Nilai", "penilaian"),
        ("No | NIP | Nama | Jabatan | Perangkat Daerah | Integritas | Kerjasama | Total | JPM (%)", "penilaian"),
        ("NIP | Kompetensi | Standar | Nilai", "kesenjangan"),
        ("nip | nama | unit_kerja | jabatan | kompetensi | level_standar | level_dimiliki | selisih", "kesenjangan"),
        ("Kode | Nama | Kompetensi | Level Hasil | JP", "pelatihan"),
        ("Kode | Nama | Kompetensi | Level | JP", "pelatihan"),
        ("Sumber Dana | Jumlah", "dana"),
        ("NIP | Nama Diklat | Mulai | Selesai | Jumlah Jam", "riwayat"),
        ("Jabatan | Pelatihan | Tingkat", "syarat"),
        ("NIP | Target | Capaian", "kinerja"),
        ("Unit Kerja | Unit Induk | Alias", "unit"),
        ("Unit Kerja | Jumlah", "()"),
        ("Isi | Halaman", "()"),
    ],
)
def test_by_its_headings_alone(heads: str, expected: str) -> None:
    assert table("Lampiran 1", heads) == expected


@pytest.mark.parametrize(
    ("name", "heads", "expected"),
    [
        ("Unit Kerja 2026", "Unit Kerja | Jumlah", "unit"),
        (
            "Data Pegawai 2026",
            "NIP | Nama | Jabatan | Unit Kerja | Pelatihan | Tanggal | JP | Sertifikat Sampai",
            "riwayat",
        ),
        ("Kinerja", "NIP | Nama | Unit Kerja | Jabatan | Target | Capaian", "kinerja"),
        ("Riwayat Diklat", "NIP | Diklat | Kompetensi | Nilai | Tanggal", "riwayat"),
        ("Penilaian", "NIP | Nama | Unit Kerja | Jabatan", "pegawai"),
        ("Penilaian", "NIP | Kompetensi | Standar | Nilai", "kesenjangan"),
        ("Pegawai", "NIP | Nama | Unit Kerja | Jabatan | Integritas", "penilaian"),
        ("Unit", "NIP | Nama | Unit Kerja | Jabatan", "pegawai"),
        ("Standar", "NIP | Jabatan | Kompetensi | Level", "penilaian"),
        ("Daftar", "NIP | Nama | Unit Kerja | Jabatan", "pegawai"),
    ],
)
def test_name_and_headings_are_weighed(name: str, heads: str, expected: str) -> None:
    assert table(name, heads) == expected


def test_the_user_s_word_is_stronger_than_everything() -> None:
    heads = "NIP | Nama | Unit Kerja | Jabatan"
    assert table("Foo", heads, pegawai="FOO") == "pegawai"
    assert table("Foo", heads, penilaian="foo") == "penilaian"
    assert table("Pegawai", heads, pegawai="Foo") == "(pegawai)"
    assert table("Petunjuk", heads, pegawai="petunjuk") == "pegawai"
    assert table("Foo", heads, orang="foo") == "pegawai"


def test_a_sheet_alone_in_its_file_goes_by_the_file_s_name_too() -> None:
    alone, among = found("Sheet1", ["Satu"], ["a"], alone="x/pegawai.xlsx"), found("Sheet1", ["Satu"], ["a"])
    assert (type(alone), type(among)) == (Recognised, Stranger)


@pytest.mark.parametrize(
    ("name", "heads", "spare"),
    [
        ("Pegawai", "NIP | Nama | Jabatn | Unit Kerja", False),
        ("Rekap Pegawai", "Golongan | Banyaknya", True),
        ("Rekap", "NIP | Nama | Jabatan", True),
    ],
)
def test_a_sheet_that_lacks_something(name: str, heads: str, spare: bool) -> None:
    one = found(name, heads.split(" | "), [NIP, *LETTERS])
    assert isinstance(one, Recognised)
    assert (one.match.spec.name, one.spare) == ("pegawai", spare)


def test_a_sheet_of_a_known_name_without_any_known_heading() -> None:
    one = found("Pegawai", ["Npp", "Nm"], ["a", "b"])
    assert isinstance(one, Recognised)
    assert [heading.text for heading in one.header.headings] == ["Npp", "Nm"]


def test_columns_of_levels_make_a_sheet_wide_when_its_name_says_its_table() -> None:
    rows: list[Row] = [["NIP", "Tata Arsip", "Hobi"], [NIP, 3.0, "catur"]]
    one = found("Penilaian", *rows)
    assert isinstance(one, Recognised)
    assert (one.match.spec.name, one.match.wide) == ("penilaian", True)
    assert isinstance(found("Lampiran", *rows), Stranger)
    unread = found("Penilaian", ["NIP", "Hobi"], [NIP, "catur"])
    assert isinstance(unread, Recognised)
    assert unread.match.missing == (("kompetensi",), ("level",))


def test_sheets_that_explain_are_passed_over_in_silence() -> None:
    full = ["NIP", "Nama", "Unit Kerja", "Jabatan"]
    for name, rows in (("Petunjuk", full), ("Pilihan", ["Unit Kerja", "Unit Induk"]), ("Referensi", ["Isi"])):
        one = found(name, rows)
        assert isinstance(one, Stranger)
        assert not one.told


def test_a_stranger_is_told_with_the_nearest_table() -> None:
    one = found("Standart", ["Isi"])
    assert isinstance(one, Stranger)
    assert (one.near, one.told) == ("standar", True)


def test_a_table_of_a_mapping_is_what_it_is_said_to_be() -> None:
    rows = [["nip", "nama", "unit_kerja", "jabatan", "kompetensi", "level"], [NIP, *LETTERS[:4], 3]]
    said = replace(sheet(rows, "a"), keyed=Keyed(tuple(rows[0])), tabel="pegawai")
    one = recognise(Cells(said), Lexicon.of(ReadOptions()), ReadOptions())
    assert isinstance(one, Recognised)
    assert one.match.spec.name == "pegawai"
