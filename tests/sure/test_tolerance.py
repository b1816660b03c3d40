"""Verdicts under tolerances."""

import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.sure.tolerance import Verdict, by_unit, verdicts

PERCENT = st.integers(0, 10_000)


def person(lowest: int, highest: int, standards: int = 1) -> pd.DataFrame:
    return pd.DataFrame(
        {"unit": [0], "kompetensi_standar": [standards], "jpm_min": [lowest], "jpm_maks": [highest]}, dtype="Int64"
    )


def test_the_line_itself_meets_the_standard() -> None:
    assert verdicts(person(9500, 9500), [499, 500])["putusan"].tolist() == [Verdict.BELUM_MEMENUHI, Verdict.MEMENUHI]


def test_what_depends_on_levels_not_assessed_is_in_doubt() -> None:
    assert verdicts(person(9000, 10_000), [0, 1000])["putusan"].tolist() == [Verdict.BELUM_PASTI, Verdict.MEMENUHI]


def test_who_has_no_standard_has_no_verdict() -> None:
    assert verdicts(person(0, 0, standards=0), [0])["putusan"].tolist() == [Verdict.TANPA_STANDAR]


def test_a_verdict_flips_against_the_first_tolerance() -> None:
    assert verdicts(person(9000, 9000), [0, 500, 1000, 1500])["berubah"].tolist() == [False, False, True, True]


def test_a_unit_without_judged_people_has_no_share() -> None:
    unit = by_unit(verdicts(person(0, 0, standards=0), [0]))
    assert unit[["pegawai", "tanpa_standar"]].to_numpy().tolist() == [[0, 1]]
    assert unit["persen_memenuhi"].isna().all()


@given(st.tuples(PERCENT, PERCENT).map(sorted), st.lists(PERCENT, min_size=1, max_size=5, unique=True).map(sorted))
def test_more_tolerance_never_fails_anybody(ends: list[int], tolerances: list[int]) -> None:
    ranks = {Verdict.BELUM_MEMENUHI: 0, Verdict.BELUM_PASTI: 1, Verdict.MEMENUHI: 2}
    found = [ranks[Verdict(code)] for code in verdicts(person(*ends), tolerances)["putusan"]]
    assert found == sorted(found)


@given(st.tuples(PERCENT, PERCENT).map(sorted), st.data(), PERCENT)
def test_a_certain_verdict_is_that_of_every_jpm_between(ends: list[int], data: st.DataObject, tolerance: int) -> None:
    (found,) = verdicts(person(*ends), [tolerance])["putusan"]
    jpm = data.draw(st.integers(*ends))
    (true,) = verdicts(person(jpm, jpm), [tolerance])["putusan"]
    assert found in (true, Verdict.BELUM_PASTI)
