"""A problem in words, in both languages, with nothing in it that must not be shown."""

import pytest

from asnkompetensi.model.nip import mask
from asnkompetensi.model.place import Place
from asnkompetensi.model.problem import Grade, Problem
from asnkompetensi.text import Words, words
from asnkompetensi.text.problems.speak import speak
from tests.text.facts import FACTS

ID, EN = words("id"), words("en")
NIP = "190001011965011001"
E23 = (Place("data.xlsx", "Penilaian", "E23"),)


def level(nilai: str) -> Problem:
    return Problem("LEVEL-01", E23, {"nilai": nilai, "kolom": "level", "jumlah": 1})


def test_the_parts_of_a_problem() -> None:
    spoken = speak(Problem("NIP-03", E23, {"nip": mask(NIP), "dipakai": 203}), ID)
    assert (spoken.kode, spoken.tingkat) == ("NIP-03", Grade.GALAT)
    assert spoken.pesan == "pegawai 1900············01 tercatat ganda dengan isi berbeda"
    assert spoken.akibat == "baris 203 yang dipakai; orang ini dihitung sekali"
    assert spoken.sebab == ""


@pytest.mark.parametrize(
    ("say", "words_said"),
    [(ID, "1.204 NIP tersimpan sebagai angka"), (EN, "1,204 NIPs stored as a number")],
    ids=["id", "en"],
)
def test_numbers_are_written_as_the_language_does(say: Words, words_said: str) -> None:
    assert speak(Problem("NIP-02", E23, {"jumlah": 1204}), say).pesan.startswith(words_said)


def test_numbers_of_rows_are_not_grouped() -> None:
    problem = Problem("TEKS-02", nilai={"berkas": "a.csv", "baris": 12048})
    assert speak(problem, ID).pesan == "a.csv tidak utuh sebagai teks, mulai baris 12048"


@pytest.mark.parametrize(("say", "shown"), [(ID, "2,5"), (EN, "2.5")], ids=["id", "en"])
def test_levels_take_the_decimal_mark_of_the_language(say: Words, shown: str) -> None:
    problem = Problem("PENILAIAN-02", E23, bukti=({"sel": "Penilaian!E23", "level": "2.5"},))
    assert speak(problem, say).bukti == (f"Penilaian!E23\tlevel {shown}",)


def test_a_fact_that_is_a_text_key_is_translated() -> None:
    problem = Problem("NIP-04", E23, {"apa": "@check.nip_usia", "jumlah": 1})
    assert speak(problem, ID).pesan == "1 NIP diragukan: usia saat TMT terlalu muda"
    assert speak(problem, EN).pesan == "1 NIP in doubt: too young at TMT"


@pytest.mark.parametrize("typed", ["@SUM(1;2)", "@tidak.ada", "@check.tidak_ada", "@"])
def test_a_value_that_looks_like_a_text_key_stays_as_typed(typed: str) -> None:
    assert speak(level(typed), ID).pesan == f'level "{typed}" di luar skala 0-5'


def test_no_whole_nip_and_no_control_character_is_said() -> None:
    spoken = speak(level(f"\x1b[31m{NIP}\n"), ID)
    assert spoken.pesan == f'level "[31m{mask(NIP)} " di luar skala 0-5'


def test_evidence_has_a_line_for_each_mapping_and_begins_with_what_is_used() -> None:
    assert speak(FACTS["NIP-03"], ID).bukti == (
        "baris 203 (dipakai)\tTMT 01-10-2024\tRSUD\tPerawat Ahli Muda",
        "baris 14\tTMT 01-04-2019\tDinas Kesehatan\tPerawat Ahli Pertama",
    )


def test_evidence_may_come_from_the_problem_itself() -> None:
    assert speak(FACTS["LEMBAR-01"], EN).bukti == ("sheets that are there: Pegawai, Standart Komp, Penilaian, Sheet3",)


def test_no_evidence_without_facts_for_it() -> None:
    assert speak(Problem("NIP-04", nilai={"apa": "@check.nip_usia", "jumlah": 1}), ID).bukti == ()


def test_the_first_place_gives_its_file_sheet_and_cell() -> None:
    assert speak(Problem("NIP-02", E23), ID).bukti == ("E23 berisi angka; Excel hanya menyimpan 15 digit",)
    assert speak(Problem("BERKAS-02", (Place("a.xlsx"),)), ID).pesan == "a.xlsx kosong; tidak ada yang dapat dibaca"


@pytest.mark.parametrize(
    ("problem", "said"),
    [
        (level("x" * 40), f'level "{"x" * 17}..." di luar skala 0-5'),
        (
            Problem("BERKAS-02", nilai={"berkas": "folder/" * 9 + "data.xlsx"}),
            ".../folder/data.xlsx kosong; tidak ada yang dapat dibaca",
        ),
        (Problem("NIP-04", nilai={"apa": "@check.nip_usia"}), "1 NIP diragukan: usia saat TMT terlalu muda"),
    ],
    ids=["value", "path keeps its end", "our own words stay whole"],
)
def test_long_facts_are_cut_where_asked(problem: Problem, said: str) -> None:
    assert speak(problem, ID, longest=20).pesan == said


def test_an_empty_folder_is_no_broken_download() -> None:
    spoken = speak(Problem("BERKAS-02", (Place("data"),), {"berkas": "data", "folder": "data"}), ID)
    assert spoken.pesan == "folder data tidak memuat berkas data"
    assert "unduh" not in spoken.sebab + spoken.saran


@pytest.mark.parametrize(("say", "name"), [(ID, "masukan standar"), (EN, "standard input")], ids=["id", "en"])
def test_standard_input_has_a_name(say: Words, name: str) -> None:
    assert speak(Problem("BERKAS-02", (Place("-"),), {"berkas": "-"}), say).pesan.startswith(name)


@pytest.mark.parametrize(
    ("kode", "kolom", "indonesian", "english"),
    [
        ("TANGGAL-02", "tanggal_lahir", "Tanggal Lahir", "Date of birth"),
        ("NAMA-01", "unit_kerja", "Unit Kerja", "Unit"),
    ],
)
def test_a_field_is_named_by_its_heading(kode: str, kolom: str, indonesian: str, english: str) -> None:
    problem = Problem(kode, E23, {"kolom": kolom, "nama": 1, "jumlah": 1, "apa": "@check.tanggal_depan"})
    assert f'"{indonesian}"' in speak(problem, ID).pesan
    assert f'"{english}"' in speak(problem, EN).pesan


@pytest.mark.parametrize("reason", ["tanpa_folder", "tak_berhak", "dipakai", "penuh", "terlalu_besar"])
def test_the_repair_of_an_output_fits_its_reason(reason: str) -> None:
    facts = {"berkas": "a.xlsx", "alasan": f"@output.{reason}", "perbaikan": f"@output.{reason}_saran"}
    for say in (ID, EN):
        assert speak(Problem("KELUARAN-01", nilai=facts), say).saran.startswith(say(f"output.{reason}_saran"))
