"""Headings to fields: the surest tier wins, one heading serves one field, the order of columns says nothing."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.law import aliases
from asnkompetensi.model.options import ReadOptions
from asnkompetensi.model.tables import SPECS
from asnkompetensi.read.heading import Heading
from asnkompetensi.read.lexicon import Lexicon
from asnkompetensi.read.match import Match, match

LEXICON = Lexicon.of(ReadOptions())
SIASN = """PNS ID|NIP BARU|NIP LAMA|NAMA|GELAR DEPAN|GELAR BELAKANG|TEMPAT LAHIR ID|TEMPAT LAHIR NAMA|TANGGAL LAHIR
JENIS KELAMIN|AGAMA ID|AGAMA NAMA|JENIS KAWIN ID|JENIS KAWIN NAMA|NIK|NOMOR HP|EMAIL|EMAIL GOV|ALAMAT|NPWP NOMOR|BPJS
JENIS PEGAWAI ID|JENIS PEGAWAI NAMA|KEDUDUKAN HUKUM ID|KEDUDUKAN HUKUM NAMA|STATUS CPNS PNS|KARTU ASN VIRTUAL
NOMOR SK CPNS|TANGGAL SK CPNS|TMT CPNS|NOMOR SK PNS|TANGGAL SK PNS|TMT PNS|GOL AWAL ID|GOL AWAL NAMA|GOL AKHIR ID
GOL AKHIR NAMA|TMT GOLONGAN|MK TAHUN|MK BULAN|JENIS JABATAN ID|JENIS JABATAN NAMA|JABATAN ID|JABATAN NAMA|TMT JABATAN
TINGKAT PENDIDIKAN ID|TINGKAT PENDIDIKAN NAMA|PENDIDIKAN ID|PENDIDIKAN NAMA|TAHUN LULUS|KPKN ID|KPKN NAMA
LOKASI KERJA ID|LOKASI KERJA NAMA|UNOR ID|UNOR NAMA|INSTANSI INDUK ID|INSTANSI INDUK NAMA|INSTANSI KERJA ID
INSTANSI KERJA NAMA|SATUAN KERJA INDUK ID|SATUAN KERJA INDUK NAMA|SATUAN KERJA KERJA ID|SATUAN KERJA KERJA NAMA
IS VALID NIK|NAMA SEKOLAH|FLAG IKD|ESELON ID|ESELON NAMA""".replace("\n", "|").split("|")


def matched(table: str, *texts: str, lexicon: Lexicon = LEXICON, wide: bool = False) -> Match:
    return match([Heading(column, 0, text) for column, text in enumerate(texts)], table, lexicon, wide=wide)


def fields(found: Match) -> Mapping[str, str]:
    return {field: heading.text for field, heading in found.fields.items()}


@pytest.mark.parametrize(
    ("table", "column"), [(spec.name, one.name) for spec in SPECS.values() for one in spec.columns]
)
def test_every_column_is_known_by_its_own_name(table: str, column: str) -> None:
    assert fields(matched(table, column.upper())) == {column: column.upper()}


def test_the_69_headings_of_siasn() -> None:
    found = matched("pegawai", *SIASN)
    assert len(SIASN) == 69
    assert fields(found) == {
        "nip": "NIP BARU",
        "nama": "NAMA",
        "unit_kerja": "UNOR NAMA",
        "unit_induk": "SATUAN KERJA KERJA NAMA",
        "jabatan": "JABATAN NAMA",
        "jenis_jabatan": "JENIS JABATAN NAMA",
        "eselon": "ESELON NAMA",
        "golongan": "GOL AKHIR NAMA",
        "status": "STATUS CPNS PNS",
        "kedudukan": "KEDUDUKAN HUKUM NAMA",
        "jenis_kelamin": "JENIS KELAMIN",
        "tanggal_lahir": "TANGGAL LAHIR",
        "tmt_jabatan": "TMT JABATAN",
        "nip_lama": "NIP LAMA",
    }
    assert (found.unknown, dict(found.aside), found.doubles) == ((), {}, ())


def test_an_earlier_tier_wins_and_the_loser_is_known() -> None:
    found = matched("pegawai", "NIP", "NIP Baru", "Nama")
    assert fields(found) == {"nip": "NIP Baru", "nama": "Nama"}
    assert {one.text: winner for one, winner in found.aside.items()} == {"NIP": "NIP Baru"}


def test_two_headings_of_one_tier_are_doubles_and_the_first_is_taken() -> None:
    found = matched("pegawai", "NIP", "NIP/NI PPPK")
    assert [(field, one.text, other.text) for field, one, other in found.doubles] == [("nip", "NIP", "NIP/NI PPPK")]
    assert fields(found) == {"nip": "NIP"}
    assert found.aside == {}


@pytest.mark.parametrize(
    ("texts", "unit", "parent"),
    [
        (["OPD"], "OPD", None),
        (["OPD", "Unit Kerja"], "Unit Kerja", "OPD"),
        (["OPD", "Unit Induk"], "OPD", "Unit Induk"),
        (["Perangkat Daerah", "Bidang/Seksi/Subbag"], "Bidang/Seksi/Subbag", "Perangkat Daerah"),
    ],
)
def test_the_opd_is_the_unit_where_nothing_better_is(texts: list[str], unit: str, parent: str | None) -> None:
    found = fields(matched("pegawai", *texts))
    assert (found.get("unit_kerja"), found.get("unit_induk")) == (unit, parent)


@pytest.mark.parametrize("text", ["Kelas Jabatan", "L", "P", "TMT", "NAMA/NIP", "Tahun Asesmen"])
def test_what_also_means_something_else_is_no_field(text: str) -> None:
    assert [table for table in SPECS if matched(table, text).fields] == []


def test_level_means_what_the_table_needs() -> None:
    assert fields(matched("standar", "Nilai Standar (1-5)")) == {"level": "Nilai Standar (1-5)"}
    assert fields(matched("penilaian", "Nilai Akhir")) == {"level": "Nilai Akhir"}
    both = {"level_standar": "Standar", "level_dimiliki": "Nilai"}
    assert fields(matched("kesenjangan", "Standar", "Nilai")) == both


def test_competencies_in_the_headings_make_a_sheet_wide() -> None:
    found = matched("penilaian", "NIP", "1. Integritas", "Kerjasama", "Nilai", "Hobi")
    assert found.wide
    assert {one.text: name for one, name in found.competencies.items()} == {
        "1. Integritas": "Integritas",
        "Kerjasama": "Kerjasama",
    }
    assert {one.text: winner for one, winner in found.aside.items()} == {"Nilai": ""}
    assert [one.text for one in found.unknown] == ["Hobi"]
    assert (found.missing, found.keys) == ((), (("nip", "nama"),))


def test_a_column_for_their_names_leaves_it_long() -> None:
    found = matched("penilaian", "NIP", "Kompetensi", "Level", "Integritas")
    assert (found.wide, found.keys) == (False, (("nip", "nama"), ("kompetensi",)))
    assert [one.text for one in found.unknown] == ["Integritas"]


def test_only_some_tables_can_be_wide() -> None:
    assert not matched("kesenjangan", "NIP", "Integritas").wide


def test_a_competency_that_stands_there_twice_is_a_double() -> None:
    found = matched("standar", "Jabatan", "Kerja Sama", "KERJASAMA")
    assert [(name, one.text, other.text) for name, one, other in found.doubles] == [
        ("KERJASAMA", "Kerja Sama", "KERJASAMA")
    ]
    assert [one.text for one in found.competencies] == ["Kerja Sama"]


def test_what_is_missing_is_a_group_of_columns() -> None:
    assert matched("standar", "Kompetensi").missing == (("jabatan", "jenjang_jabatan"), ("level",))


def test_the_user_s_heading_is_served_first() -> None:
    lexicon = Lexicon.of(ReadOptions(column={"unit_induk": "Unit Kerja", "golongan": "Keterangan"}))
    found = matched("pegawai", "Unit Kerja", "Keterangan", "Golongan", lexicon=lexicon)
    assert fields(found) == {"unit_induk": "Unit Kerja", "golongan": "Keterangan"}
    assert {one.text: winner for one, winner in found.aside.items()} == {"Golongan": "Keterangan"}


ALL = sorted({text for tiers in aliases.headings("pegawai").values() for tier in tiers for text in tier})


@given(st.data())
def test_the_order_of_columns_says_nothing(data: st.DataObject) -> None:
    texts = data.draw(st.lists(st.sampled_from([*ALL, *SIASN, "Hobi", "Integritas"]), unique=True, max_size=12))
    found = matched("pegawai", *texts)
    again = matched("pegawai", *data.draw(st.permutations(texts)))
    assert bool(again.doubles) == bool(found.doubles)
    if not found.doubles:
        assert fields(again) == fields(found)
        assert {one.text for one in again.unknown} == {one.text for one in found.unknown}


@given(st.lists(st.sampled_from(ALL), unique=True, max_size=12))
def test_matching_what_was_matched_gives_the_same(texts: list[str]) -> None:
    found = fields(matched("pegawai", *texts))
    assert fields(matched("pegawai", *found.values())) == found
    assert list(fields(matched("pegawai", *found))) == list(found)
