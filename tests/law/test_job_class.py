"""Classes of jabatan, by cases that a jurist can read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi import law
from asnkompetensi.law.job_class import echelons
from tests.law.cases_of import cases

LABELS = [one.nama for one in law.classes()]


@pytest.mark.parametrize("case", cases("jenjang"), ids=lambda case: case["kasus"])
def test_case(case: dict[str, object]) -> None:
    told = case["diketahui"]
    assert isinstance(told, dict)
    assert law.jenjang(**told) == case["jenjang"]


@pytest.mark.parametrize("one", law.classes(), ids=lambda one: one.nama)
def test_every_spelling_of_a_class_gives_its_label(one: law.JobClass) -> None:
    assert {law.jenjang(jenjang=spelling.upper()) for spelling in (one.nama, *one.alias)} == {one.nama}


def test_no_spelling_means_two_classes() -> None:
    spellings = [spelling for one in law.classes() for spelling in (one.nama.casefold(), *one.alias)]
    assert len(spellings) == len(set(spellings))


def test_eselon_leads_to_classes_that_exist() -> None:
    assert {one.kelas for one in echelons()} <= set(LABELS)


@given(given_=st.text(), kind=st.text(), eselon=st.text(), title=st.text())
def test_any_text_has_an_answer(given_: str, kind: str, eselon: str, title: str) -> None:
    assert law.jenjang(given_, kind, eselon, title) in {*LABELS, given_, ""}


@given(eselon=st.sampled_from(["", "II.a", "IV.b"]), title=st.text())
def test_a_title_alone_never_begins_a_class(eselon: str, title: str) -> None:
    """Only an ending tells: a title that goes on behind the class says nothing."""
    assert law.jenjang(eselon=eselon, jabatan=f"Ahli Muda {title} x") == law.jenjang(eselon=eselon)


def test_classes_that_lead_others_from_the_highest_down() -> None:
    assert law.managerial() == ("JPT Utama", "JPT Madya", "JPT Pratama", "Administrator", "Pengawas")
