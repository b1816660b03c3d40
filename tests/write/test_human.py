from dataclasses import replace
from datetime import date

import pytest

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.reason import encoded, reason
from asnkompetensi.model.result import Figure
from asnkompetensi.text import words
from asnkompetensi.write.human import figure, heading, human, known, on_day, proof, report_title, short_heading, titled
from tests.write.developing import planned
from tests.write.report import report

ID, EN = words("id"), words("en")
NO_POST = encoded(reason("gap.tanpa_jabatan"))


@pytest.mark.parametrize(
    ("value", "shown", "indonesian", "english"),
    [
        (1_204, Shown.COUNT, "1.204", "1,204"),
        (2_500_000, Shown.LEVEL, "2,5", "2.5"),
        (3_000_000, Shown.LEVEL, "3", "3"),
        (10_000, Shown.HUNDREDTH, "100,00", "100.00"),
        (150_000_000, Shown.MONEY, "Rp 1.500.000", "Rp 1,500,000"),
        (150_000_050, Shown.MONEY, "Rp 1.500.000,50", "Rp 1,500,000.50"),
        (24_000_000, Shown.NUMBER, "24", "24"),
        (NO_POST, Shown.REASON, "(tanpa jabatan)", "(no position)"),
        (20_543, Shown.DATE, "31 Maret 2026", "31 March 2026"),
        (True, Shown.FLAG, "Ya", "Yes"),
        (False, Shown.FLAG, "Tidak", "No"),
        ("belum_dinilai", Shown.WORD, "Belum Dinilai", "Not assessed"),
        ("kata_baru", Shown.WORD, "kata_baru", "kata_baru"),
        ("sosial_kultural; teknis", Shown.WORD, "Sosial Kultural; Teknis", "Socio-cultural; Technical"),
        ("\x1b[31mMerah\n", Shown.TEXT, "[31mMerah ", "[31mMerah "),
        ("190001011965011001", Shown.NIP, "190001011965011001", "190001011965011001"),
    ],
)
def test_values_read_as_the_language_writes_them(
    value: str | int | bool, shown: Shown, indonesian: str, english: str
) -> None:
    assert (human(value, shown, ID), human(value, shown, EN)) == (indonesian, english)


def test_a_nip_is_masked_where_asked() -> None:
    assert human("190001011965011001", Shown.NIP, ID, show_nip=False) == "1900············01"


@pytest.mark.parametrize("shown", [Shown.TEXT, Shown.WORD])
def test_so_is_one_that_stands_in_a_name(shown: Shown) -> None:
    assert human("Budi 190001011965 011001", shown, ID, show_nip=False) == "Budi 1900·············01"
    assert human("Budi 190001011965 011001", shown, ID) == "Budi 190001011965 011001"


def test_what_is_not_known_is_a_dash() -> None:
    assert known(None, Shown.LEVEL, ID) == figure(Figure(None), ID) == "–"
    assert figure(Figure(9_259, Shown.HUNDREDTH), ID) == "92,59"


def test_headings_are_words_of_the_language() -> None:
    assert (heading("persen_kurang", ID), heading("persen_kurang", EN)) == ("Persen Kurang", "Percent short")
    assert heading("kolom_baru", ID) == "kolom_baru"


def test_a_table_may_have_its_own_heading_for_a_column() -> None:
    assert [heading("kesenjangan", EN, table) for table in ("", "rekomendasi-unit")] == ["Gap", "Gaps"]
    assert [short_heading("kesenjangan", ID, table) for table in ("", "tanpa-mentor")] == ["Butuh", "Level"]
    assert short_heading("selisih", ID, "detail") == "Selisih"


def test_what_is_proven_is_said() -> None:
    bound = Figure(74_500_000, Shown.LEVEL)
    proven, open_ = (
        replace(report(), ringkasan={"terbukti": Figure(flag, Shown.FLAG), "level_batas": bound}) for flag in (1, 0)
    )
    assert proof(proven, ID) == "Terbukti: tidak ada susunan pasangan yang menutup lebih dari 74,5 level."
    assert proof(open_, ID).startswith("Belum terbukti terbaik")
    assert proof(report(), ID) == ""


def test_each_answer_about_a_plan_has_a_line_of_its_own() -> None:
    made = planned()
    answered = replace(made, ringkasan={**made.ringkasan, "celah_katalog": Figure(3)})
    first, second = proof(answered, ID).splitlines()
    assert first == proof(made, ID)
    assert second.startswith("3 kesenjangan ")


def test_a_report_has_a_title_and_a_day() -> None:
    assert (report_title(report(), ID), report_title(report(), EN)) == ("Kesenjangan kompetensi", "Competency gaps")
    assert on_day(date(2026, 3, 31), ID) == "per 31 Maret 2026"


def test_a_line_begins_with_a_capital() -> None:
    assert titled("pegawai aktif") == "Pegawai aktif"
