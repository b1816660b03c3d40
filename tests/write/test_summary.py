from dataclasses import replace

import pytest

from asnkompetensi.model.result import Report
from asnkompetensi.model.rules import Basis
from asnkompetensi.text import words
from asnkompetensi.write.screen import Screen
from asnkompetensi.write.summary import Call, summary
from tests.write.developing import mentored, planned, recommended, talented
from tests.write.evaluated import evaluated
from tests.write.golden import kept
from tests.write.report import report, table

ID = words("id")
GAP = report()
DEVELOPING = (recommended(), mentored(), talented(), planned(), evaluated())


@pytest.mark.parametrize(("lang", "width"), [("id", 60), ("id", 80), ("en", 120)])
def test_it_stays_as_it_was_looked_at(lang: str, width: int) -> None:
    shown = summary(GAP, Call(["data 2026.xlsx"]), words(lang), Screen(width))
    assert shown == kept(f"summary-{lang}-{width}.txt", shown)


@pytest.mark.parametrize("width", [40, 60, 80, 100, 120, 200])
@pytest.mark.parametrize("made", [GAP, *DEVELOPING], ids=lambda made: made.perintah)
def test_no_line_is_wider_than_the_screen(made: Report, width: int) -> None:
    lines = summary(made, Call(["a"]), ID, Screen(width)).decode().splitlines()
    assert max(map(len, lines)) <= width


@pytest.mark.parametrize("made", DEVELOPING, ids=lambda made: made.perintah)
@pytest.mark.parametrize(("lang", "width"), [("id", 60), ("id", 80), ("en", 120)])
def test_those_of_other_commands_stay_too(made: Report, lang: str, width: int) -> None:
    shown = summary(made, Call(["data 2026.xlsx"]), words(lang), Screen(width))
    assert shown == kept(f"{made.perintah}-{lang}-{width}.txt", shown)


def test_a_wide_screen_shows_both_lists_side_by_side() -> None:
    heads = [
        [
            line
            for line in summary(talented(), Call(["a"]), ID, Screen(width)).decode().splitlines()
            if "pegawai" in line and "dari" in line
        ]
        for width in (80, 120)
    ]
    assert [len(lines) for lines in heads] == [2, 1]


def test_what_is_free_comes_first_and_what_the_sources_lack_is_not_offered() -> None:
    def after(made: Report) -> list[str]:
        lines = summary(made, Call(["a"], own=["--top", "3"]), ID, Screen(200)).decode().splitlines()
        return [line.strip().split("  ")[0] for line in lines if line.startswith("  asn ")]

    assert after(recommended())[:2] == ["asn mentor a", "asn recommend a --top 3 --by kosong"]
    assert "asn recommend a" in after(talented())
    assert not [line for line in after(mentored()) if "recommend" in line]
    assert "asn recommend a" in after(replace(GAP, tabel_sumber=("pelatihan",)))
    assert "asn recommend a" not in after(GAP)


def test_without_colour_there_are_no_codes() -> None:
    assert b"\x1b" not in summary(GAP, Call(["data.xlsx"]), ID, Screen(80))
    assert b"\x1b" in summary(GAP, Call(["data.xlsx"]), ID, Screen(80, colour=True))


def test_sections_with_nothing_to_say_are_left_out() -> None:
    empty = replace(GAP, ringkasan={}, tabel={}, masalah=())
    text = summary(empty, Call(["data.xlsx"]), ID, Screen(80)).decode()
    assert "Tidak ada masalah data." in text
    assert not [word for word in ("Unit dengan", "Kompetensi terlemah", "kategori", "Yang perlu") if word in text]


def test_where_nothing_lacks_it_says_so() -> None:
    kompetensi = table("kompetensi", "kompetensi:teks total_kesenjangan:level", [("Integritas", 0)])
    text = summary(replace(GAP, tabel={**GAP.tabel, "kompetensi": kompetensi}), Call(["a"]), ID, Screen(80)).decode()
    assert "Tidak ada kesenjangan pada yang sudah dinilai." in text


def test_the_next_commands_name_the_sources_as_a_shell_takes_them() -> None:
    text = summary(GAP, Call(["data 2026.xlsx", "b.csv"]), ID, Screen(120)).decode()
    assert "asn check 'data 2026.xlsx' b.csv  " in text


def test_many_sources_are_counted() -> None:
    many = replace(GAP, sumber=tuple(replace(GAP.sumber[0], berkas=f"{n}.csv") for n in range(9)))
    assert "Sumber: 0.csv, 1.csv, 2.csv, 3.csv dan 5 lainnya\n" in summary(many, Call(["."]), ID, Screen(80)).decode()


def test_no_nip_in_the_name_of_a_source_is_whole() -> None:
    named = replace(GAP, sumber=(replace(GAP.sumber[0], berkas="19000101 196501 1 001.csv"),))
    assert "Sumber: 1900·" in summary(named, Call(["."]), ID, Screen(80)).decode()


def test_filters_are_named_and_go_on_with_the_day_into_the_next_commands() -> None:
    aturan = (
        Basis("saring.unit", "Dinas Kebun Awan", "", "turunan", "pilihan"),
        Basis("saring.kompetensi", "Integritas; Kerja Sama", "", "turunan", "pilihan"),
    )
    call = Call(["a.xlsx"], ["--as-of", "2026-03-31"], ["--unit", "Dinas Kebun Awan"])
    text = summary(replace(GAP, aturan=aturan), call, ID, Screen(160)).decode()
    assert "Hanya unit: Dinas Kebun Awan\n" in text
    assert "Hanya kompetensi: Integritas; Kerja Sama; JPM dihitung atas kompetensi itu saja\n" in text
    assert "  asn check a.xlsx --as-of 2026-03-31  " in text
    assert "  asn gap a.xlsx --as-of 2026-03-31 --unit 'Dinas Kebun Awan' -o gap.xlsx  " in text


def test_a_command_that_is_wider_than_the_screen_stays_in_one_piece() -> None:
    name = "folder/" * 20 + "a.xlsx"
    lines = summary(GAP, Call([name]), ID, Screen(60)).decode().splitlines()
    assert f"  asn gap {name} -o gap.xlsx" in lines


def test_one_is_singular() -> None:
    text = summary(GAP, Call(["a"]), words("en"), Screen(80)).decode()
    assert "1  pair not assessed; not in the gap figures\n" in text
    assert "1  Warning\n" in text
