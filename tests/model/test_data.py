"""Names lead to codes in any spelling."""

from dataclasses import replace

from asnkompetensi.model.data import NONE, Names
from tests.plan.problem import small


def test_any_spelling_leads_to_the_code() -> None:
    units = Names(("Dinas Kesehatan", "RSUD"), {"dinas kesehatan": 0, "dinkes": 0, "rsud": 1})
    assert units.code("DINAS  KESEHATAN") == 0
    assert units.code("Dinkes") == 0
    assert units.code("Disdik") == NONE


def test_where_a_nip_is_listed() -> None:
    data = small()
    people = data.tabel[0]
    listed = replace(people, frame=people.frame.assign(nip=["1", "2", "1"] + ["3"] * (len(people.frame) - 3)))
    found = replace(data, tabel=(listed, *data.tabel[1:]))
    assert found.listed("1") == (listed.place(0, "nip"), listed.place(2, "nip"))
    assert found.listed("9") == ()
