from __future__ import annotations

from asnkompetensi.model.options import ReadOptions
from asnkompetensi.read.heading import Heading
from asnkompetensi.read.lexicon import Lexicon

LEXICON = Lexicon.of(ReadOptions())


def heading(text: str, group: str = "") -> Heading:
    return Heading(0, 0, text, group)


def test_a_heading_means_different_fields_in_different_tables() -> None:
    assert LEXICON.known["nilai"] == {
        "standar": "level",
        "penilaian": "level",
        "kesenjangan": "level_dimiliki",
        "dana": "jumlah",
    }


def test_the_group_decides_before_the_heading_alone() -> None:
    assert LEXICON.meaning(heading("Nama", "Unit Kerja"), "pegawai") == "unit kerja nama"
    assert LEXICON.meaning(heading("Nama", "Identitas"), "pegawai") == "nama"
    assert LEXICON.meaning(heading("Hobi", "Identitas"), "pegawai") == ""


def test_the_user_s_heading_comes_before_every_alias() -> None:
    pinned = Lexicon.of(ReadOptions(column={"unit_kerja": "Jabatan", "jabatan": "Tugas"}))
    assert list(pinned.tiers["pegawai"])[:2] == ["unit_kerja", "jabatan"]
    assert pinned.tiers["pegawai"]["unit_kerja"][0] == {"jabatan"}
    assert pinned.known["tugas"]["pegawai"] == "jabatan"


def test_the_user_s_heading_comes_before_what_it_means_with_its_group() -> None:
    pinned = Lexicon.of(ReadOptions(column={"nama": "Nama"}))
    assert pinned.meaning(heading("Nama", "Jabatan"), "pegawai") == "nama"


def test_a_competency_is_known_by_name_alias_number_and_remark() -> None:
    spelt = [LEXICON.competency(heading(text)) for text in ("KERJASAMA", "1. Integritas", "Komunikasi (M.3)", "Hobi")]
    assert spelt == ["KERJASAMA", "Integritas", "Komunikasi", ""]


def test_competencies_of_the_data_are_learnt() -> None:
    assert LEXICON.knowing(["Tata Kelola Arsip"]).competency(heading("TATA KELOLA ARSIP")) == "TATA KELOLA ARSIP"


def test_what_no_table_needs_is_known_all_the_same() -> None:
    unneeded = ["NIK", "No.", "Saran Pengembangan 12", "JPM (%)", "Kelas Jabatan", "GELAR DEPAN", "Keterangan"]
    assert all(LEXICON.unneeded(heading(text), "pegawai") for text in unneeded)
    assert not LEXICON.unneeded(heading("Hobi"), "pegawai")


def test_headings_of_people_need_no_word_in_other_sheets_unless_they_would_change_results() -> None:
    silent = {text: LEXICON.unneeded(heading(text), "penilaian") for text in ("Golongan", "Kedudukan", "Kode")}
    assert silent == {"Golongan": True, "Kedudukan": False, "Kode": False}


def test_the_quick_look_at_a_cell() -> None:
    assert [LEXICON.speaks(text) for text in ("NIP *", "Integritas", "Budi")] == [True, True, False]


def test_the_fields_of_some_tables() -> None:
    assert LEXICON.fields(heading("Kompetensi"), ("standar",)) == {"kompetensi"}
    assert LEXICON.fields(heading("Kompetensi")) == {"kompetensi", "untuk_kompetensi"}
