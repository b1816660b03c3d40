"""What is wrong with shared purses: once, and of earmarks only what nobody knows."""

from __future__ import annotations

from datetime import date

from asnkompetensi.model.place import Place
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.result import Figure, Report
from asnkompetensi.national_problems import once

FILES = frozenset({"pusat.csv"})
B2, B3 = Place("pusat.csv", "pusat.csv", "B2"), Place("pusat.csv", "pusat.csv", "B3")
OWN = Place("dana.csv", "dana.csv", "B9")
LOST = Problem("UANG-01", (B2,), {"nilai": "x", "jumlah": 1})


def report(*problems: Problem, computed: bool = True) -> Report:
    figures = {"pegawai": Figure(1)} if computed else {}
    return Report("plan", date(2026, 3, 31), (), (), figures, {}, problems)


def unknown(*places: Place, mirip: str = "", kolom: str = "untuk_unit") -> Problem:
    return Problem("RUJUKAN-01", places, {"kolom": kolom, "nilai": "Dinas", "mirip": mirip, "jumlah": len(places)})


def peopleless(*places: Place) -> Problem:
    return Problem("RENCANA-12", places, {"jumlah": len(places)}, tuple({"unit": place.sel} for place in places))


def told(*reports: Report) -> tuple[dict[str, tuple[Problem, ...]], tuple[Problem, ...]]:
    found, common = once({"ABC"[place]: one for place, one in enumerate(reports)}, FILES)
    return {name: one.masalah for name, one in found.items()}, common


def test_what_all_are_told_of_a_shared_file_is_told_once() -> None:
    own = Problem("RENCANA-03")
    assert told(report(LOST, own), report(own, LOST)) == ({"A": (own,), "B": (own,)}, (LOST,))


def test_a_problem_of_a_whole_file_is_known_by_its_name() -> None:
    whole = Problem("BERKAS-06", nilai={"berkas": "pusat.csv"})
    assert told(report(whole), report(whole)) == ({"A": (), "B": ()}, (whole,))


def test_what_is_about_own_and_shared_files_stays_with_whom_it_is_told() -> None:
    both = Problem("NAMA-01", (OWN, B2))
    assert told(report(both)) == ({"A": (both,)}, ())


def test_an_earmark_that_one_knows_is_no_fault() -> None:
    assert told(report(unknown(B2)), report()) == ({"A": (), "B": ()}, ())
    assert told(report(peopleless(B2, B3)), report(peopleless(B3))) == ({"A": (), "B": ()}, (peopleless(B3),))


def test_an_earmark_that_nobody_knows_is_told_once_by_who_has_a_name_near() -> None:
    near = unknown(B2, mirip="Dinas A", kolom="untuk_kompetensi")
    assert told(report(unknown(B2, kolom="untuk_kompetensi")), report(near))[1] == (near,)


def test_a_unit_that_one_has_without_people_goes_before_one_that_is_unknown() -> None:
    assert told(report(unknown(B2)), report(peopleless(B2)))[1] == (peopleless(B2),)


def test_of_an_earmark_on_own_and_shared_purses_the_own_ones_stay() -> None:
    assert told(report(unknown(OWN, B2)), report()) == ({"A": (unknown(OWN),), "B": ()}, ())
    assert told(report(peopleless(OWN, B2)), report(unknown(B2))) == (
        {"A": (peopleless(OWN),), "B": ()},
        (peopleless(B2),),
    )


def test_who_could_not_be_computed_may_know_an_earmark() -> None:
    assert told(report(unknown(B2)), report(unknown(B2), computed=False)) == ({"A": (), "B": ()}, ())
