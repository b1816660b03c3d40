from __future__ import annotations

from asnkompetensi.explain.tables import mentor
from asnkompetensi.model.kinds import LEVEL_UNIT, NUMBER_UNIT
from tests.explain.agency import AGENCY, FOUR, assessed, context
from tests.explain.walk import untold, wrong

# Dewi holds more of integrity than anybody is asked for, and can teach it.
PAIRED = {**AGENCY, "penilaian": [*AGENCY["penilaian"], assessed(FOUR, "Integritas", 5)]}


def test_pairs_and_who_is_left_resolve() -> None:
    found = context(PAIRED, more=tuple(mentor.tables()))
    assert len(found.shelf("pasangan-mentor")) > 0
    assert untold(found, mentor.tables()) == []
    assert wrong(found, mentor.tables()) == []


def test_the_level_of_a_mentor_comes_from_assessments_too() -> None:
    found = context(PAIRED, more=("pasangan-mentor",))
    leaf = mentor.mentor_level(found, "pasangan-mentor", 0)
    assert leaf.nilai == 5 * LEVEL_UNIT
    assert "Penilaian" in {cell.tempat.lembar for cell in leaf.sel}


def test_what_jp_are_made_of() -> None:
    found = context()
    rules = found.run.training
    assert mentor.months(found, "", 0).nilai == rules.bulan_mentor
    assert mentor.meetings(found, "", 0).nilai == rules.pertemuan_lingkar
    assert int(str(mentor.sessions(found, "", 0).nilai)) >= 1
    leaf = mentor.jp_of("nkl02").daun(found, "", 0)
    assert int(str(leaf.nilai)) % NUMBER_UNIT == 0
    assert [one.kunci for one in leaf.dasar] == ["jp.nkl02"]
