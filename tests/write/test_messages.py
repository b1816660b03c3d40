"""Messages on a terminal: short enough, complete, in order, harmless."""

import re
from collections.abc import Mapping
from dataclasses import replace

import pytest

from asnkompetensi.model.nip import mask
from asnkompetensi.model.place import Place
from asnkompetensi.model.problem import Fact, Problem
from asnkompetensi.text import words
from asnkompetensi.text.problems import CATALOGUE
from asnkompetensi.text.problems.speak import speak
from asnkompetensi.write.messages import Line, Role, explanation, listing, message, ordered, summary_line
from tests.text.facts import FACTS

ID, EN = words("id"), words("en")
CHECK = "asn check data.xlsx"
SOURCES = [["data.xlsx"]]
NIP = "190001011965011001"
OF_THE_CALL = {"RENCANA-03", "RENCANA-07", "RENCANA-09", "RENCANA-10"}
WHOLE_RUN = {  # at no place
    *("STANDAR-05", "EVALUASI-07", "EVALUASI-08", "KELUARAN-03"),
    *OF_THE_CALL,
    *(kode for kode in CATALOGUE if kode.startswith(("SAMAR", "MESIN"))),
}
every = pytest.mark.parametrize("kode", CATALOGUE)
languages = pytest.mark.parametrize("lang", ["id", "en"])
widths = pytest.mark.parametrize("width", [60, 80, 120])


def lines(block: list[Line]) -> list[str]:
    return ["".join(span.text for span in line) for line in block]


def one_line(block: list[Line]) -> str:
    """The block as one text, whatever was wrapped."""
    return re.sub(r"\s+", " ", " ".join(lines(block)))


@every
@languages
@widths
def test_every_code_fits_and_says_where_and_how_to_repair(kode: str, lang: str, width: int) -> None:
    say = words(lang)
    block = message(FACTS[kode], say, periods=SOURCES, width=width)
    spoken = speak(FACTS[kode], say)
    assert len(block) <= 8
    assert max(map(len, lines(block))) <= width
    assert one_line(block).startswith(f"{say('check.' + spoken.tingkat)}[{kode}]: {spoken.pesan}")
    assert one_line(block).endswith(f"{say('check.saran')}: {spoken.saran}")
    if kode not in WHOLE_RUN:
        place = FACTS[kode].tempat[0].short if FACTS[kode].tempat else ""
        assert f" --> {FACTS[kode].nilai.get('opsi', '')}" in one_line(block)
        assert place in one_line(block)


@every
@languages
def test_every_code_fits_with_long_values(kode: str, lang: str) -> None:
    facts = {
        name: "Bidang Pengembangan Kompetensi dan Penilaian Kinerja Aparatur " * 5
        if isinstance(fact, str) and not fact.startswith("@")
        else fact
        for name, fact in FACTS[kode].nilai.items()
    }
    places = tuple(Place("folder/" * 30 + "data.xlsx", "Lembar Yang Panjang", "A1") for _ in range(9))
    block = message(Problem(kode, places, facts, FACTS[kode].bukti), words(lang), periods=SOURCES, width=60)
    assert len(block) <= 8
    assert max(map(len, lines(block))) <= 60
    assert any(words(lang)("check.saran") in line for line in lines(block))


def test_a_message_as_a_whole() -> None:
    assert lines(message(FACTS["KOLOM-01"], ID, periods=SOURCES)) == [
        'galat[KOLOM-01]: kolom wajib "jabatan" tidak ada di tabel pegawai',
        "  --> data.xlsx, Pegawai!D1",
        "   | NIP | Nama | Unit Kerja | Jabatn | Jenjang Jabatan | Status | Kedudukan ...",
        '   |                           ^^^^^^ mirip "jabatan"',
        '  saran: ubah D1 ("Jabatn") menjadi "jabatan", simpan, lalu jalankan lagi',
    ]


def test_all_parts_stand_in_their_order() -> None:
    without_candidates = replace(FACTS["NIP-02"], bukti=())
    assert lines(message(without_candidates, ID, periods=SOURCES, width=120)) == [
        "galat[NIP-02]: 37 NIP tersimpan sebagai angka; digit terakhirnya sudah hilang",
        "  --> data.xlsx, Pegawai!A2, A3, A4 (dan 34 lainnya: asn check data.xlsx)",
        "   | A2 berisi angka; Excel hanya menyimpan 15 digit",
        "  sebab: digit 16-18 adalah nomor urut; tanpa itu dua pegawai dapat tertukar, maka tidak ditebak",
        "  akibat: 37 baris tidak dihitung",
        (
            "  saran: ambil ulang NIP dari SIASN; format kolomnya sebagai Teks SEBELUM menempel data "
            "(buku kerja yang sudah benar:"
        ),
        "         asn template templat.xlsx)",
    ]


def test_every_place_is_listed_when_asked() -> None:
    block = message(FACTS["NIP-02"], ID, periods=SOURCES, width=60, everywhere=True)
    assert "Pegawai!A2, A3, A4, A5" in one_line(block)
    assert "A37 dan A38" in one_line(block)
    assert "lainnya" not in one_line(block)


def test_evidence_gives_way_first() -> None:
    lots: tuple[Mapping[str, Fact], ...] = tuple(
        {"nama": f"Unit {number}", "jumlah": 2, "tempat": ""} for number in range(9)
    )
    block = lines(
        message(Problem("UNIT-02", FACTS["UNIT-02"].tempat, {"nama": 9}, lots), ID, periods=SOURCES, width=80)
    )
    assert [line for line in block if line.startswith("   | ")] == [
        '   | "Unit 0"  2 pegawai',
        '   | "Unit 1"  2 pegawai',
        '   | "Unit 2"  2 pegawai  (dan 6 lainnya)',
    ]
    assert any("akibat: dihitung sebagai 9 unit terpisah" in line for line in block)


def test_roles_tell_the_parts_apart() -> None:
    block = message(FACTS["LEVEL-01"], ID, periods=SOURCES)
    assert [[span.role for span in line] for line in block] == [
        [Role.GALAT, Role.HEADLINE],
        [Role.MARK, Role.PLACE],
        [Role.MARK, Role.TEXT],
        [Role.MARK, Role.TEXT],
        [Role.TEXT],
    ]
    assert block[0][0].text == "galat[LEVEL-01]"


def test_notes_come_first_and_the_gravest_last() -> None:
    given = [FACTS[kode] for kode in ("NIP-02", "UNIT-01", "TEKS-01", "NIP-01", "NIP-05")]
    assert [problem.kode for problem in ordered(given)] == ["TEKS-01", "UNIT-01", "NIP-05", "NIP-02", "NIP-01"]


def test_nothing_that_must_not_be_shown_is_shown() -> None:
    problem = Problem(
        "LEVEL-01",
        (Place("da\x1b[31mta.xlsx", f"L{NIP}", "A1"),),
        {"nilai": f"{NIP}\x07", "kolom": "level", "jumlah": 1},
    )
    shown = "\n".join(lines(message(problem, ID, periods=SOURCES)))
    assert NIP not in shown
    assert mask(NIP) in shown
    assert not re.search(r"[\x00-\x09\x0b-\x1f]", shown)


def test_the_long_text_of_a_code() -> None:
    block = lines(explanation("NIP-05", EN, width=60))
    assert block[:3] == [
        "warning[NIP-05]: an employee without NIP, known by name and",
        "  unit",
        "",
    ]
    assert block[3] == "New PPPK, part-time PPPK and CPNS may have no number yet."
    assert block.count("") == 2
    assert max(map(len, block)) <= 60
    with pytest.raises(KeyError):
        explanation("NIP-99", EN)


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        (
            "id",
            "Selesai: 1.204 pegawai, 41 unit · 2 galat, 1 peringatan · hasil: gap.xlsx · rincian: asn check data.xlsx",
        ),
        (
            "en",
            "Done: 1,204 employees, 41 units · 2 errors, 1 warning · result: gap.xlsx · details: asn check data.xlsx",
        ),
    ],
)
def test_the_last_line_of_a_run(lang: str, line: str) -> None:
    problems = [FACTS[kode] for kode in ("NIP-02", "NIP-05", "TEKS-01", "NIP-01")]
    assert summary_line(problems, words(lang), pegawai=1204, unit=41, hasil="gap.xlsx", command=CHECK) == line


@pytest.mark.parametrize(
    ("kode", "line"),
    [
        ("", "Done: 1 employee, 0 units · no problems"),
        ("TEKS-01", "Done: 1 employee, 0 units · no problems · details: asn check data.xlsx"),
        ("NIP-05", "Done: 1 employee, 0 units · 1 warning · details: asn check data.xlsx"),
    ],
)
def test_the_last_line_says_only_what_there_is(kode: str, line: str) -> None:
    problems = [FACTS[kode]] if kode else []
    assert summary_line(problems, EN, pegawai=1, unit=0, command=CHECK) == line


def test_the_last_line_without_any_result() -> None:
    assert summary_line([FACTS["LEMBAR-01"]], ID) == "Selesai: 1 galat"


@languages
@widths
def test_every_code_in_a_line_of_its_own(lang: str, width: int) -> None:
    block = lines(listing(words(lang), width))
    assert max(map(len, block)) <= width
    labels = [line.partition("]")[0] for line in block if not line.startswith(" ")]
    assert sorted(label.partition("[")[2] for label in labels) == sorted(CATALOGUE)
    assert block[0].split("  ")[0] == {"id": "galat", "en": "error"}[lang] + "[BERKAS-01]"
    columns = 2 + max(len(line.partition("]")[0]) + 1 for line in block if not line.startswith(" "))
    assert {found.end() for line in block if (found := re.match(r"(\S+\])? +", line))} == {columns}


def test_a_lost_nip_names_who_it_may_be() -> None:
    shown = lines(message(FACTS["NIP-02"], ID, periods=SOURCES, width=100))
    assert "   | A2  Cahaya Pagi  mungkin 1903············03  perlu konfirmasi" in shown
    assert "   | A7  Dewi Fajar   mungkin 1904············04  perlu konfirmasi" in shown


def test_where_nothing_is_known_the_last_line_claims_nothing() -> None:
    assert summary_line(None, ID) == "Selesai"
    assert summary_line((), ID) == "Selesai: tidak ada masalah"


def test_of_many_instansi_the_headline_tells_whose_it_is() -> None:
    first = "".join(span.text for span in message(replace(FACTS["NIP-02"], instansi="kota-a"), EN)[0])
    assert first.startswith("error[NIP-02] (kota-a): ")
