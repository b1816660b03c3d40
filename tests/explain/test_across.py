from __future__ import annotations

from asnkompetensi.explain import across
from asnkompetensi.explain.across import Between
from asnkompetensi.explain.context import Context
from asnkompetensi.model.kinds import LEVEL_UNIT, Shown
from asnkompetensi.model.reason import decoded
from tests.explain.agency import ONE, THREE, row_of
from tests.explain.between import town
from tests.resolve.tables import nip

FOUND = town()
DETAIL, PEOPLE = "tren-detail", "tren-pegawai"


def periods(found: Context) -> Between:
    assert found.run.antara is not None
    return found.run.antara


def test_a_level_of_each_period_with_its_cells() -> None:
    row = row_of(FOUND, DETAIL, nip=ONE, kompetensi="Integritas")
    old, new = (
        across.figure(side, "level_dimiliki", Shown.LEVEL).daun(FOUND, DETAIL, row) for side in ("lama", "baru")
    )
    name = f"detail/{ONE}/Integritas"
    assert (old.nilai, new.nilai) == (LEVEL_UNIT, 2 * LEVEL_UNIT)
    assert [leaf.bagian[0].baris for leaf in (old, new)] == [name] * 2
    assert old.sel
    assert decoded(old.alasan)[0] == ("explain.di_periode", {"periode": "2024", "baris": name})


def test_who_was_not_there_has_no_figure() -> None:
    row = row_of(FOUND, PEOPLE, nip=nip(6))
    leaf = across.figure("lama", "jpm", Shown.HUNDREDTH).daun(FOUND, PEOPLE, row)
    assert (leaf.nilai, decoded(leaf.alasan)[0][0]) == (None, "explain.tidak_di_periode")
    assert across.figure("baru", "jpm", Shown.HUNDREDTH).daun(FOUND, PEOPLE, row).bagian[0].baris == f"pegawai/{nip(6)}"


def test_people_are_known_by_both_units() -> None:
    between = periods(FOUND)
    assert between.names == ("2024", "2025")
    assert between.place("2025") == 1
    people = between.people(0, 1)
    assert (ONE, "A", "Laut", "Bahari") in people
    assert (nip(5), "E", "Hutan", None) in people
    number = people[(ONE, "A", "Laut", "Bahari")]
    assert between.units(1)[number] == "Bahari"
    assert between.row(0, people[(nip(6), "F", None, "Hutan")], "") is None
    assert between.row(0, number, "Integritas") is not None
    assert between.ends == between.contexts
    assert between.orang(0, people[(nip(6), "F", None, "Hutan")]) is None
    assert FOUND.run.data.pegawai["nip"].iloc[between.orang(1, number) or 0] == ONE


def test_a_cause_of_the_row() -> None:
    row = row_of(FOUND, DETAIL, nip=THREE, kompetensi="Integritas")
    told = {cause: across.caused(cause).daun(FOUND, DETAIL, row).nilai for cause in ("orang_pindah", "datang")}
    assert told == {"orang_pindah": 1, "datang": 0}
