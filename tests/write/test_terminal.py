import pytest

from asnkompetensi.text import words
from asnkompetensi.write.screen import Screen
from asnkompetensi.write.terminal import table
from tests.write.golden import kept
from tests.write.report import report
from tests.write.report import table as made

ID = words("id")
TABLES = report().tabel
PIPE = Screen(terminal=False)


def many(count: int) -> list[str]:
    result = made("t", "n:cacah nama:teks", [(n, "x") for n in range(count)])
    return table(result, ID, Screen(80)).decode().splitlines()


@pytest.mark.parametrize(("by", "width"), [("detail", 80), ("pegawai", 120), ("unit", 100)])
def test_it_stays_as_it_was_looked_at(by: str, width: int) -> None:
    shown = table(TABLES[by], ID, Screen(width))
    assert shown == kept(f"table-{by}-{width}.txt", shown)


@pytest.mark.parametrize("by", list(TABLES))
@pytest.mark.parametrize("width", [40, 60, 80, 120, 300])
def test_no_line_is_wider_than_the_screen(by: str, width: int) -> None:
    lines = table(TABLES[by], ID, Screen(width)).decode().splitlines()
    assert max(map(len, lines)) <= width


def test_a_wide_screen_shows_every_column() -> None:
    shown = table(TABLES["pegawai"], ID, Screen(300)).decode()
    assert "kolom lain" not in shown
    assert "[bold]" in shown


def test_what_does_not_fit_is_named() -> None:
    shown = table(TABLES["pegawai"], ID, Screen(60)).decode()
    assert "kolom lain tidak muat di layar ini: Unit Kerja, Jabatan" in shown


def test_a_nip_is_masked_unless_asked() -> None:
    assert "190001011965011001" not in table(TABLES["detail"], ID, Screen(300)).decode()
    assert "1900············01" in table(TABLES["detail"], ID, Screen(80)).decode()
    assert "190001011965011001" in table(TABLES["detail"], ID, Screen(40), show_nip=True).decode()
    assert "190001011965011001" not in table(TABLES["detail"], ID, PIPE).decode()


def test_the_first_rows_are_enough_for_a_terminal() -> None:
    assert many(26)[-1] == "1 baris lain; tampilkan dengan --all"
    assert len(many(26)) == 2 + 25 + 1
    assert "baris lain" not in "\n".join(many(25))


def test_all_rows_where_asked_also_where_they_are_many() -> None:
    result = made("t", "n:cacah nama:teks", [(n, "x") for n in range(1_200)])
    shown = table(result, ID, Screen(80, encoding="ascii"), all_rows=True).decode().splitlines()
    assert (shown[0], shown[1], shown[-1], len(shown)) == ("    n  Nama", "-----------", "1.199  x", 1_202)
    few = made("t", "n:cacah nama:teks", [(n, "x") for n in range(40)])
    assert len(table(few, ID, Screen(80), all_rows=True).decode().splitlines()) == 42


def test_many_rows_fit_the_screen_like_few() -> None:
    rows = [("Bidang Kepelabuhanan dan Kesyahbandaran", n) for n in range(60)]
    result = made("t", "unit:teks n:cacah", rows)
    few = made("t", "unit:teks n:cacah", [*rows[:20], ("", 59)])
    many_rows = table(result, ID, Screen(30), all_rows=True).decode().splitlines()
    assert many_rows[:42] == table(few, ID, Screen(30), all_rows=True).decode().splitlines()[:42]
    assert max(map(len, many_rows)) <= 30


def test_where_there_is_colour_the_gaps_have_it() -> None:
    result = made("unit", "unit_kerja:teks total_kesenjangan:cacah", [("A", 9), ("B", 0)])
    shown = table(result, ID, Screen(60, colour=True)).decode()
    assert "\x1b[38;5;16;48;5;208m          9\x1b[0m" in shown
    assert "48;5" not in shown.splitlines()[-1]
    assert "48;5" not in table(result, ID, Screen(60)).decode()


def test_signs_of_a_poor_terminal() -> None:
    shown = table(TABLES["detail"], ID, Screen(80, encoding="ascii")).decode("ascii")
    assert "1900************01  " in shown
    assert shown.splitlines()[2].startswith("-----")
    assert "|" not in shown


def test_elsewhere_it_is_whole_plain_text() -> None:
    result = made("t", "nama:teks level:level", [("Kepala Bidang " * 9, "2.5")] * 60)
    lines = table(result, ID, PIPE).decode().splitlines()
    assert len(lines) == 62
    assert lines[2].endswith("Kepala Bidang  2,5") or lines[2].endswith("Kepala Bidang     2,5")
    assert "\x1b" not in "".join(lines)


def test_terminal_codes_and_markup_in_data_are_harmless() -> None:
    result = made("t", "nama:teks", [("\x1b]0;palsu\x07\x1b[31m[red]Merah[/red]",)])
    for screen in (PIPE, Screen(80)):
        assert "]0;palsu[31m[red]Merah[/red]" in table(result, ID, screen).decode()


def test_no_rows() -> None:
    assert "(tidak ada baris)" in table(made("t", "nama:teks", []), ID, Screen(80)).decode()
    assert table(made("t", "nama:teks", []), ID, PIPE).decode() == "Nama\n----\n"


def test_headings_in_english() -> None:
    assert "Total gap" in table(TABLES["unit"], words("en"), PIPE).decode()


@pytest.mark.parametrize(("nama", "there"), [("Sekar Mentari", True), ("", False)])
def test_a_narrow_screen_names_who_is_meant(nama: str, there: bool) -> None:
    columns = "nip:nip nama:teks kompetensi:teks pelatihan:teks alasan:teks"
    row = ("190001011965011001", nama, "Orientasi pada Hasil", "Kelas Manajemen Kinerja", "menutup seluruh kesenjangan")
    shown = table(made("rekomendasi-pegawai", columns, [row]), ID, Screen(60)).decode()
    assert ("Sekar" in shown, "1900············01" in shown) == (there, not there)
