"""The catalogue holds every code, with its grade and exit status, and the same parts in both languages."""

import re
from dataclasses import fields

import pytest

from asnkompetensi.text import words
from asnkompetensi.text.problems import CATALOGUE
from asnkompetensi.text.problems.entry import Entry, Wording
from asnkompetensi.text.problems.fill import names
from asnkompetensi.text.problems.speak import speak
from tests.text.facts import FACTS

# code, grade, exit status
CODES = """
BERKAS-01 galat 3       BERKAS-02 galat 3       BERKAS-03 galat 3       BERKAS-04 galat 3       BERKAS-05 galat 3
BERKAS-06 catatan 0     BERKAS-07 galat 3       BERKAS-08 galat 3       BERKAS-09 peringatan 0  BERKAS-10 galat 3
BERKAS-11 galat 3       BERKAS-12 galat 3       BERKAS-13 galat 3       BERKAS-14 peringatan 0  BERKAS-15 catatan 0
BERKAS-16 catatan 0     BERKAS-17 galat 3       BERKAS-18 galat 3       BERKAS-19 galat 3       BERKAS-20 galat 3
BASIS-01 galat 3        BASIS-02 galat 3        BASIS-03 galat 3        BASIS-04 galat 3        BASIS-05 galat 3
BASIS-06 galat 3        BASIS-07 galat 3        BASIS-08 galat 3        BASIS-09 galat 3        BASIS-10 galat 3
BASIS-11 galat 3
TEKS-01 catatan 0       TEKS-02 galat 3         TEKS-03 galat 1         TEKS-04 galat 3
LEMBAR-01 galat 2       LEMBAR-02 peringatan 0  LEMBAR-03 peringatan 0  LEMBAR-04 catatan 0
KOLOM-01 galat 2        KOLOM-02 peringatan 0   KOLOM-03 galat 2        BARIS-01 catatan 0      KUNCI-01 galat 1
NIP-01 galat 1          NIP-02 galat 1          NIP-03 galat 1          NIP-04 peringatan 0     NIP-05 peringatan 0
LEVEL-01 galat 1        ANGKA-01 galat 1        TANGGAL-01 galat 1      TANGGAL-02 peringatan 0 RUMUS-01 galat 1
RUMUS-02 galat 1        PEGAWAI-01 peringatan 0 JABATAN-01 peringatan 0 NAMA-01 peringatan 0    UNIT-01 peringatan 0
UNIT-02 peringatan 0    UNIT-03 galat 1         UNIT-04 peringatan 0    LEMBAR-05 peringatan 0
STANDAR-01 galat 1      STANDAR-02 galat 1      STANDAR-03 peringatan 0
STANDAR-04 peringatan 0 STANDAR-05 catatan 0    STANDAR-06 peringatan 0 PENILAIAN-01 peringatan 0
PENILAIAN-02 galat 1    PENILAIAN-03 peringatan 0                       PENILAIAN-04 peringatan 0
RUJUKAN-01 peringatan 0 RUJUKAN-02 peringatan 0 RUJUKAN-03 peringatan 0 PENILAIAN-05 peringatan 0
PELATIHAN-01 galat 1    PELATIHAN-02 galat 1    PELATIHAN-03 peringatan 0                       PELATIHAN-04 galat 1
PELATIHAN-05 peringatan 0                       PELATIHAN-06 peringatan 0
KELUARAN-01 galat 4     KELUARAN-02 galat 4     KELUARAN-03 galat 4
PERINTAH-01 galat 2
PADANAN-01 galat 2      PADANAN-02 galat 2      PADANAN-03 peringatan 0
PADANAN-04 catatan 0    PADANAN-05 catatan 0    SAMAR-01 galat 2        SAMAR-02 catatan 0      SAMAR-03 peringatan 0
SAMAR-04 peringatan 0   SAMAR-05 catatan 0      RENCANA-01 galat 1
RENCANA-02 peringatan 0 RENCANA-03 catatan 0    RENCANA-04 peringatan 0 RENCANA-05 peringatan 0 RENCANA-06 catatan 0
RENCANA-07 peringatan 0 RENCANA-08 peringatan 0 RENCANA-09 galat 2      RENCANA-10 peringatan 0
RENCANA-12 peringatan 0
RENCANA-11 galat 2      PERIODE-01 galat 2      PERIODE-02 galat 2      PERIODE-03 galat 2      PERIODE-04 galat 2
PERIODE-05 galat 2      PERIODE-06 peringatan 0 PERIODE-07 peringatan 0 JELAS-01 galat 1        JELAS-02 galat 2
HASIL-01 galat 3        MESIN-01 galat 2        MESIN-02 galat 2        MESIN-03 galat 2        MESIN-04 galat 3
EVALUASI-01 galat 2     EVALUASI-02 galat 2     EVALUASI-03 galat 1     EVALUASI-04 galat 2
EVALUASI-05 peringatan 0 EVALUASI-06 peringatan 0 EVALUASI-07 catatan 0  EVALUASI-08 catatan 0
PERIODE-08 catatan 0
"""
ALWAYS = {"jumlah", "berkas", "lembar", "sel"}
PARTS = tuple(field.name for field in fields(Wording))
SENTENCES = tuple(part for part in PARTS if part != "panjang")
IMPERATIVES = {
    "id": """ambil beri berikan buka cocokkan ganti hapus isi jalankan lengkapi perbaiki periksa pilih pisahkan
        kosongkan pasang rencanakan samakan simpan tambahkan tulis tunjukkan tutup ubah unduh""",
    "en": """add change check choose close compare complete correct delete download export fetch fill free give install
        leave look make open plan put remove rename repair replace run save show unmerge write""",
}
each = pytest.mark.parametrize("entry", CATALOGUE.values(), ids=CATALOGUE.keys())
wordings = pytest.mark.parametrize(
    ("lang", "entry"),
    [pytest.param(lang, entry, id=f"{lang}-{entry.kode}") for lang in ("id", "en") for entry in CATALOGUE.values()],
)


def test_every_code_has_its_grade_and_exit_status() -> None:
    listed = re.findall(r"(\S+-\d\d) (\w+) (\d)", CODES)
    assert sorted(listed) == sorted((e.kode, e.tingkat.value, str(e.keluar)) for e in CATALOGUE.values())


def test_every_code_has_an_example() -> None:
    assert FACTS.keys() == CATALOGUE.keys()


@each
def test_both_languages_have_the_same_parts_and_facts(entry: Entry) -> None:
    for part in SENTENCES:
        indonesian, english = getattr(entry.id, part), getattr(entry.en, part)
        assert bool(indonesian) == bool(english), part
        assert names(indonesian) == names(english), part


@wordings
def test_sentences_name_known_facts_alone(lang: str, entry: Entry) -> None:
    example = FACTS[entry.kode]
    known = ALWAYS | set(example.nilai) | {name for line in example.bukti for name in line}
    for part in SENTENCES:
        assert names(getattr(entry.wording(lang), part)) <= known, part


@wordings
def test_the_repair_begins_with_an_imperative(lang: str, entry: Entry) -> None:
    assert speak(FACTS[entry.kode], words(lang)).saran.split()[0] in IMPERATIVES[lang].split()


@wordings
def test_the_tone(lang: str, entry: Entry) -> None:
    wording = entry.wording(lang)
    for part in PARTS:
        text = re.sub(r"#[A-Z/0]+!", "", getattr(wording, part))  # error values of Excel
        assert not re.search(r"\b(kami|kita|we|our|please|mohon)\b|[!\u2018-\u201f]", text, re.IGNORECASE), part
    for sentence in (wording.judul, wording.saran, wording.sebab, wording.akibat, wording.dasar):
        assert not sentence.endswith(".")


@wordings
def test_the_long_text_explains_and_ends(lang: str, entry: Entry) -> None:
    paragraphs = entry.wording(lang).panjang.split("\n\n")
    assert len(paragraphs) > 1
    assert all(paragraph.endswith(".") for paragraph in paragraphs)
    assert len(entry.wording(lang).panjang.split()) > 30


@wordings
def test_optional_parts_close(lang: str, entry: Entry) -> None:
    for part in SENTENCES:
        text = getattr(entry.wording(lang), part)
        assert text.count("[[") == text.count("]]")
        assert "||" not in re.sub(r"\[\[.*?\]\]", "", text)


@wordings
def test_a_number_stands_once_in_a_part(lang: str, entry: Entry) -> None:
    for part in SENTENCES:
        for way in re.split(r"\[\[|\|\||\]\]", getattr(entry.wording(lang), part)):
            counted = re.findall(r"\{(\w+):", way)
            assert all(way.count("{" + fact) == 1 for fact in counted), way
