from __future__ import annotations

from asnkompetensi.explain.tables import talent
from asnkompetensi.model.kinds import LEVEL_UNIT
from tests.explain.agency import FOUR, ONE, context, row_of
from tests.explain.tables.catalogue import BESIDE
from tests.explain.walk import untold, wrong


def test_both_lists_resolve() -> None:
    found = context(BESIDE, more=tuple(talent.tables()))
    assert [len(found.shelf(table)) > 0 for table in ("unggul", "kembang")] == [True, True]
    assert untold(found, talent.tables()) == []
    assert wrong(found, talent.tables()) == []


def test_what_somebody_above_the_standard_gains_and_gives() -> None:
    found = context(BESIDE, more=("unggul",))
    row = row_of(found, "unggul", nip=FOUR)
    gained = talent.levels_gained(found, "unggul", row)
    assert gained.nilai == LEVEL_UNIT
    assert [cell.kolom for cell in gained.sel] == ["level_hasil"]
    assert talent.colleagues(found, "unggul", row).nilai == found.shelf("unggul").column("mentor")[row]


def test_how_heavy_the_gaps_of_a_person_are() -> None:
    found = context(BESIDE, more=("kembang",))
    assert talent.burden(found, "kembang", row_of(found, "kembang", nip=ONE)).nilai == LEVEL_UNIT
