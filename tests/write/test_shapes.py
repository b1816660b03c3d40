from dataclasses import replace

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.result import Figure, ResultColumn
from asnkompetensi.text import words
from asnkompetensi.write.menus import MENUS
from asnkompetensi.write.overview import Ranking, Record
from asnkompetensi.write.screen import Screen
from asnkompetensi.write.shapes import beside, commands, distribution, facts, ranking, tiles, title

ID = words("id")


def lines(shape: object, screen: Screen = Screen(80)) -> list[str]:  # noqa: B008 - a screen does not change
    return screen.render(shape).decode(screen.encoding).splitlines()  # type: ignore[arg-type]


def test_a_title_and_what_stands_beside_it() -> None:
    assert lines(title("Unit", "8 dari 41")) == ["Unit  8 dari 41"]
    assert lines(title("Unit")) == ["Unit"]


def test_as_many_figures_beside_each_other_as_the_screen_is_wide() -> None:
    totals = {"pegawai": Figure(1_204), "rata_jpm": Figure(None, Shown.HUNDREDTH), "lengkap": Figure(980)}
    shown = tiles(totals, ID, Screen(40))
    assert lines(shown) == [
        "1.204            –",
        "pegawai aktif    rata-rata JPM",
        "",
        "980",
        "dinilai lengkap",
        "",
    ]


def test_counts_show_their_share_and_a_bar() -> None:
    shown = lines(distribution({"optimal": 1, "cukup_optimal": 0, "kurang_optimal": 2}, ID, Screen(24)))
    assert shown == [
        "Optimal         1  33,33 %  ████",
        "Cukup Optimal   0   0,00 %",
        "Kurang Optimal  2  66,67 %  ████████",
    ]


def test_where_nobody_is_counted_there_is_no_share() -> None:
    assert lines(distribution({"optimal": 0}, ID, Screen())) == ["Optimal  0  –"]


COLUMNS = (
    ResultColumn("unit_kerja", Shown.TEXT),
    ResultColumn("rata_jpm", Shown.HUNDREDTH),
    ResultColumn("total_kesenjangan", Shown.LEVEL),
)
ROWS: list[Record] = [
    {"unit_kerja": "Dinas Kebun Awan dan Hutan Bakau", "rata_jpm": 8_889, "total_kesenjangan": 3_000_000},
    {"unit_kerja": "[bold]Badan[/bold]", "rata_jpm": None, "total_kesenjangan": 1_500_000},
    {"unit_kerja": "Kantor", "rata_jpm": 10_000, "total_kesenjangan": 0},
]
FOUND = Ranking(MENUS["gap"].ranked[0], ROWS, 3, COLUMNS)
NAMES = [column.name for column in COLUMNS]


def test_a_roomy_screen_shows_bars() -> None:
    assert lines(ranking(FOUND, NAMES, ID, Screen(80))) == [
        "Unit Kerja                           JPM  Kesenjangan",
        "Dinas Kebun Awan dan Hutan Bakau   88,89            3  ████████████",
        "[bold]Badan[/bold]                     –          1,5  ██████",
        "Kantor                            100,00            0",
    ]


def test_no_nip_in_a_name_is_whole() -> None:
    rows = [{**FOUND.rows[0], "unit_kerja": "Unit 190001011965 011001"}]
    assert lines(ranking(replace(FOUND, rows=rows), NAMES, ID, Screen(80)))[1].startswith("Unit 1900·")


def test_a_narrow_one_cuts_names_never_numbers() -> None:
    assert lines(ranking(FOUND, NAMES, ID, Screen(44)), Screen(44))[1] == "Dinas Kebun Awan d…   88,89            3"


def test_without_drawing_characters_the_bars_are_signs() -> None:
    assert lines(ranking(FOUND, NAMES, ID, Screen(80, encoding="ascii")))[1].endswith("3  ############")


def test_colours_are_never_alone() -> None:
    plain = lines(ranking(FOUND, NAMES, ID, Screen(80)))
    coloured = Screen(80, colour=True).render(ranking(FOUND, NAMES, ID, Screen(80, colour=True))).decode()
    assert "\x1b[38;5;208m████████████" in coloured
    assert "████████████" in plain[1]


def test_what_is_welcome_is_no_warning() -> None:
    good = replace(FOUND, ranked=replace(FOUND.ranked, good=True))
    coloured = Screen(80, colour=True).render(ranking(good, NAMES, ID, Screen(80, colour=True))).decode()
    assert "\x1b[38;5;67m████████████" in coloured
    assert "38;5;208m" not in coloured


def test_two_parts_stand_side_by_side() -> None:
    parts = [(title("Unggul"), facts([("2", "orang")])), (title("Kembang"), facts([("3", "orang")]))]
    assert lines(beside(parts, 16)) == ["Unggul            Kembang", "2  orang          3  orang"]


def test_facts_stand_in_two_columns() -> None:
    assert lines(facts([("17", "pegawai"), ("1.204", "pasangan")])) == [
        "   17  pegawai",
        "1.204  pasangan",
    ]


def test_commands_stand_beside_their_words_or_above_them() -> None:
    pairs = [("asn check \x1b[0m", "semua"), ("asn gap", "tabel")]
    wide = Screen(80).render(*commands(pairs, Screen(80))).decode()
    assert wide == "  asn check [0m  semua\n  asn gap        tabel\n\n"
    narrow = Screen(16).render(*commands(pairs, Screen(16))).decode()
    assert narrow == "  asn check [0m\n      semua\n  asn gap\n      tabel\n\n"
