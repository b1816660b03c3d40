from __future__ import annotations

from asnkompetensi.explain import seats
from asnkompetensi.explain.context import Context
from asnkompetensi.explain.tables.plan import tables
from asnkompetensi.model.kinds import LEVEL_UNIT, MONEY_UNIT, NUMBER_UNIT, day
from asnkompetensi.model.options import ExplainOptions, PlanOptions
from asnkompetensi.model.plan import Limits
from asnkompetensi.model.reason import decoded
from tests.explain.agency import ONE, context, row_of
from tests.explain.tables.catalogue import PLANNED
from tests.resolve.tables import nip

SEATS, CLASSES, OUT = "rencana-kursi", "rencana-kelas", "tanpa-kursi"
BY_INDEX = ExplainOptions(plan=PlanOptions(Limits(ikm=True, fair=True)))
FOUND = context(PLANNED, more=tuple(tables()), own=BY_INDEX)
PLAIN = context(PLANNED)


def seat(found: Context = FOUND) -> int:
    return row_of(found, SEATS, nip=ONE, kode="P-1")


def test_a_unit_weighs_more_where_it_serves_people_badly() -> None:
    weight = seats.weight_of_unit(FOUND, SEATS, seat())
    assert weight.nilai == round(2 * (2 - 0.815) * NUMBER_UNIT)
    assert [cell.tempat.short for cell in weight.sel] == ["Unit!C2", "Unit!B2"]
    other = row_of(PLAIN, "pegawai", nip=ONE)
    assert seats.weight_of_unit(PLAIN, "pegawai", other).nilai == 2 * NUMBER_UNIT


def test_what_a_seat_is_worth_exactly() -> None:
    assert seats.worth(FOUND, seat()) == 2 * 1_185_000  # a level of one that weighs 1
    part = row_of(FOUND, "kursi-kompetensi", nip=ONE, kode="P-1", kompetensi="Integritas")
    assert seats.standard_weight(FOUND, "kursi-kompetensi", part).nilai == 1


def test_what_a_seat_would_close() -> None:
    (name, level, weight) = seats.closing(FOUND, SEATS, seat())[0]
    assert (name, level, weight) == (f"detail/{ONE}/Integritas", LEVEL_UNIT, 1)
    leaf = seats.closed(FOUND, SEATS, seat())
    assert (leaf.nilai, [node.baris for node in leaf.bagian]) == (LEVEL_UNIT, [name])
    assert seats.closed_worth(FOUND, SEATS, seat()).nilai == 2_370_000
    alone = context(PLANNED, more=(OUT,), own=ExplainOptions(plan=PlanOptions(Limits(max_jp=1))))
    assert seats.closed(alone, OUT, row_of(alone, OUT, nip=ONE)).nilai == LEVEL_UNIT


def test_what_classes_ask_for() -> None:
    row = row_of(FOUND, CLASSES, kode="P-1")
    other = row_of(FOUND, "kelas-batal", kode="P-3")
    assert seats.least(FOUND, CLASSES, row).nilai == 1
    assert seats.least_given(FOUND, CLASSES, row).nilai is None
    assert seats.least_given(FOUND, "kelas-batal", other).nilai == 10
    assert seats.most(FOUND, CLASSES, row).nilai is None
    assert seats.most(FOUND, SEATS, row_of(FOUND, SEATS, kode="P-2", nip=nip(2))).nilai == 20
    assert seats.last_day(FOUND, CLASSES, row).nilai == day(PLANNED["pelatihan"][0]["mulai"]) + 2
    assert decoded(seats.last_day(FOUND, "kelas-batal", other).alasan)[0][0] == "explain.tanpa_jadwal"


def test_how_many_one_class_holds() -> None:
    found = context(PLANNED, more=("rekomendasi-pelatihan",))
    rows = [row_of(found, "rekomendasi-pelatihan", kode=kode) for kode in ("P-1", "P-2")]
    people = found.shelf("rekomendasi-pelatihan").column("peserta")[rows[0]]
    sizes = [seats.class_size(found, "rekomendasi-pelatihan", row).nilai for row in rows]
    assert sizes == [int(str(people)) * NUMBER_UNIT, 20 * NUMBER_UNIT]


def test_a_price_that_is_not_given_is_none_at_all() -> None:
    row = row_of(FOUND, "kelas-batal", kode="P-3")
    leaf = seats.or_none("biaya_angkatan").daun(FOUND, "kelas-batal", row)
    assert (leaf.nilai, decoded(leaf.alasan)[0][0]) == (0, "explain.katalog_nol")
    priced = seats.or_none("biaya_angkatan").daun(FOUND, CLASSES, row_of(FOUND, CLASSES, kode="P-1"))
    assert priced.nilai == 1_000_001 * MONEY_UNIT


def test_the_money_of_a_purse() -> None:
    first, second = (seats.money(FOUND, "rencana-dana", row) for row in (0, 1))
    assert (first.nilai, [cell.tempat.short for cell in first.sel]) == (5_000_000 * MONEY_UNIT, ["Dana!B2", "Dana!A2"])
    assert second.nilai == 0
    rows = {name: given for name, given in PLANNED.items() if name != "dana"}
    for budget, said in ((None, "explain.tanpa_batas"), (7, "explain.anggaran")):
        own = ExplainOptions(plan=PlanOptions(Limits(budget=budget)))
        leaf = seats.money(context(rows, more=("rencana-dana",), own=own), "rencana-dana", 0)
        assert (leaf.nilai, decoded(leaf.alasan)[0][0]) == (budget and budget * MONEY_UNIT, said)


def test_what_units_are_promised() -> None:
    assert (seats.promised(FOUND, "", 0).nilai, seats.shared(FOUND, "", 0).nilai) == (0, 1)
    assert (seats.promised(PLAIN, "", 0).nilai, seats.shared(PLAIN, "", 0).nilai) == (None, 0)
