"""Places in messages: the first three, the file and sheet said once, all rows of a contradiction."""

from dataclasses import replace

import pytest

from asnkompetensi.model.dossier import Dossier
from asnkompetensi.model.place import Place
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.rules import Basis
from asnkompetensi.text import words
from asnkompetensi.write.where import TIED, check_command, check_commands, compares, periods_in, periods_of, where
from tests.write.report import report

SAY = words("id")


def said(problem: Problem, *, everywhere: bool = False, longest: int = 40) -> str:
    text = where(problem, SAY, [["data.xlsx"]], everywhere=everywhere, longest=longest)
    return text.replace(TIED, " ")


def problem(*places: str, kode: str = "LEVEL-01", berkas: str = "data.xlsx") -> Problem:
    return Problem(kode, tuple(Place(berkas, *place.split("!")) for place in places))


@pytest.mark.parametrize(
    ("places", "text"),
    [
        (["Pegawai!A62"], "data.xlsx, Pegawai!A62"),
        (["Pegawai!A62", "Pegawai!A70"], "data.xlsx, Pegawai!A62 dan A70"),
        (["Pegawai!A62", "Pegawai!A70", "Penilaian!D9"], "data.xlsx, Pegawai!A62, A70 dan Penilaian!D9"),
        (
            ["Pegawai!A2", "Pegawai!A5", "Pegawai!A9", "Pegawai!A12", "Unit!B2"],
            "data.xlsx, Pegawai!A2, A5, A9 (dan 2 lainnya: asn check data.xlsx)",
        ),
        (["Pegawai!A2", "Pegawai!A2"], "data.xlsx, Pegawai!A2"),
        (["Data Pegawai!A2"], "data.xlsx, Data Pegawai!A2"),
        (["Standart Komp"], "data.xlsx, Standart Komp"),
        (["Pegawai!23"], "data.xlsx, Pegawai!23"),
    ],
)
def test_places_in_one_file(places: list[str], text: str) -> None:
    assert said(problem(*places)) == text


def test_every_file_is_named() -> None:
    places = (Place("a.xlsx", "Pegawai", "A2"), Place("b.xlsx", "Pegawai", "A2"), Place("c.xlsx"))
    assert said(Problem("NIP-01", places)) == "a.xlsx, Pegawai!A2, b.xlsx, Pegawai!A2 dan c.xlsx"


@pytest.mark.parametrize("berkas", ["pegawai.csv", "data/pegawai.csv", "data\\pegawai.csv"])
def test_the_sheet_of_a_text_file_is_the_file(berkas: str) -> None:
    assert said(problem("pegawai.csv!A2", "pegawai.csv!A9", berkas=berkas)) == f"{berkas}!A2 dan A9"
    assert said(problem("pegawai.csv", berkas=berkas)) == berkas


def test_a_contradiction_names_all_its_rows() -> None:
    rows = [f"Pegawai!A{row}" for row in (2, 5, 9, 12, 14)]
    assert said(problem(*rows, kode="NIP-03")) == "data.xlsx, Pegawai!A2, A5, A9, A12 dan A14"
    assert "lainnya" in said(problem(*rows, kode="NIP-02"))


def test_many_contradictions_in_one_do_not_name_all_their_rows() -> None:
    many = Problem("NIP-03", tuple(Place("data.xlsx", "Pegawai", f"A{row}") for row in range(2, 10)), {"banyak": 4})
    assert "lainnya" in said(many)


def test_every_place_when_asked() -> None:
    rows = [f"Pegawai!A{row}" for row in range(2, 7)]
    assert said(problem(*rows), everywhere=True) == "data.xlsx, Pegawai!A2, A3, A4, A5 dan A6"


@pytest.mark.parametrize(
    ("nilai", "text"),
    [
        ({"opsi": "--unit", "nilai": "Dinas"}, "--unit"),
        ({"berkas": "gap.xlsx"}, "gap.xlsx"),
        ({"jumlah": 3}, ""),
    ],
)
def test_without_places(nilai: dict[str, str | int], text: str) -> None:
    assert said(Problem("PERINTAH-01", nilai=nilai)) == text


def test_a_long_path_keeps_its_end() -> None:
    assert said(problem("Pegawai!A2", berkas="folder/" * 9 + "data.xlsx"), longest=12) == "...er/data.xlsx, Pegawai!A2"


def test_no_line_breaks_inside_a_place() -> None:
    text = where(problem("Data Pegawai!A2", berkas="data baru.xlsx"), SAY, (), everywhere=False, longest=40)
    assert text == f"data{TIED}baru.xlsx, Data{TIED}Pegawai!A2"


@pytest.mark.parametrize(
    ("files", "command"),
    [
        (["data.xlsx"], "asn check data.xlsx"),
        (["data baru.xlsx", "b.csv"], 'asn check "data baru.xlsx" b.csv'),
        (["a.csv", "b.csv", "c.csv"], "asn check a.csv b.csv ..."),
        (["sqlite:///a.db?tables=a,b&timeout=9"], 'asn check "sqlite:///a.db?tables=a,b&timeout=9"'),
        (["a\x1b[31m.csv"], "asn check a[31m.csv"),
    ],
)
def test_the_call_that_shows_all(files: list[str], command: str) -> None:
    assert check_command(files) == command


def test_periods_are_checked_by_a_call_each() -> None:
    assert check_commands([["2024.xlsx"], ["data 2025"]]) == 'asn check 2024.xlsx; asn check "data 2025"'
    assert check_commands([["a.csv", "b.csv"]]) == "asn check a.csv b.csv"


@pytest.mark.parametrize(
    ("periods", "files", "command"),
    [
        ([["kini"], ["dulu"]], ["dulu/pegawai.csv"], "asn check dulu"),
        ([["kini"], ["dulu/"]], ["dulu/pegawai.csv"], "asn check dulu/"),
        ([["kini/a.csv", "kini/b.csv"], ["dulu.xlsx"]], ["kini/b.csv"], "asn check kini/a.csv kini/b.csv"),
        ([["2025*.csv"], ["2024*.csv"]], ["2024-a.csv"], "asn check 2024*.csv"),
        ([["kini"], ["dulu"]], ["dulu/a.csv", "kini/a.csv"], "asn check kini; asn check dulu"),
        ([["kini"], ["dulu"]], ["-"], "asn check -"),
        ([["data"]], ["./data/a.csv"], "asn check data"),
    ],
)
def test_the_rest_is_shown_by_a_check_of_the_own_period(
    periods: list[list[str]], files: list[str], command: str
) -> None:
    many = Problem("LEVEL-01", tuple(Place(file, "Penilaian", f"C{row}") for file in files for row in range(2, 7)))
    assert f": {command})" in where(many, SAY, periods, everywhere=False, longest=40)


def test_a_report_and_a_dossier_know_their_periods() -> None:
    gap = report()
    days = tuple(Basis(f"periode.{year}", f"{year}-12-31", f"{year}.xlsx", "data", "data") for year in (2024, 2025))
    trend = replace(gap, perintah="trend", aturan=days)
    assert (compares(gap), compares(trend)) == (False, True)
    assert periods_of(gap) == [["data.xlsx"]]
    assert periods_of(trend) == [["2024.xlsx"], ["2025.xlsx"]]
    both = Dossier("", gap.as_of, (), {"gap": gap, "trend": trend}, ())
    assert periods_in(both) == [["data.xlsx"], ["2024.xlsx"]]
    assert periods_in(replace(both, bagian={"gap": gap})) == [["data.xlsx"]]


def test_all_of_very_many_places_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("asnkompetensi.write.where.PLACES", 4)
    named = problem("Pegawai!A2", "Pegawai!A5", "Pegawai!A9", "Pegawai!A12")
    assert said(replace(named, nilai={"jumlah": 90})).endswith("(dan 87 lainnya: asn check data.xlsx)")
    assert said(replace(named, nilai={"jumlah": 2})).endswith("(dan 1 lainnya: asn check data.xlsx)")


def test_of_many_instansi_each_is_checked_beside_the_shared_purses() -> None:
    given = [Basis(f"instansi.{name}", name, f"{name}.xlsx", "", "") for name in ("kota-a", "kota-b")]
    nation = replace(report(), aturan=(*given, Basis("dana_bersama.1", "d.csv", "d.csv", "", "")))
    assert periods_of(nation) == [["kota-a.xlsx", "d.csv"], ["kota-b.xlsx", "d.csv"]]
    faulty = replace(nation, masalah=(replace(problem("Pegawai!A1"), instansi="kota-b"),))
    assert periods_of(faulty) == [["kota-b.xlsx", "d.csv"]]


def test_of_many_data_sets_the_first_are_called() -> None:
    many = [[f"{name}.xlsx"] for name in "abcdef"]
    assert check_commands(many).endswith("asn check d.xlsx; ...")
    assert check_commands(many[:4]).endswith("asn check d.xlsx")
