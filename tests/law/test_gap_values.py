"""Every constant of a gap run stands once, and names what it is about."""

from __future__ import annotations

from asnkompetensi.law.gap_values import BUILTIN, gap_values
from asnkompetensi.law.job_class import classes


def test_each_constant_is_told_once_for_each_date() -> None:
    known = [(value.kunci, value.berlaku) for value in gap_values()]
    assert len(set(known)) == len(known)


def test_the_built_in_standard_has_one_level_for_each_class() -> None:
    told = [value.kunci.removeprefix(BUILTIN) for value in gap_values() if value.kunci.startswith(BUILTIN)]
    assert told == [one.kunci for one in classes()]
