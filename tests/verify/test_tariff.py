from __future__ import annotations

from typing import Any

import pytest

from asnkompetensi.verify.bound import Bound
from asnkompetensi.verify.tariff import FINE
from tests.verify.agencies import case, changed, data, told

BARAT, TIMUR = "Dinas Barat", "Dinas Timur"


def price(untuk: str, nama: str, harga: float, hari: str | None = None) -> dict[str, Any]:
    return {"untuk": untuk, "nama": nama, "hari": hari, "harga": harga}


def costs(*changes: tuple[str, Any]) -> dict[tuple[str, str], float | None]:
    """What a seat costs by unit and training (those that somebody could take), in worth."""
    made = Bound(case(changed(*changes)))
    units, codes = made.case.data.unit.names, {one.kode: kode for kode, one in made.case.trainings.items()}
    found = {}
    for unit, kode in sorted(made.seats):
        seat = made.tariff.seat(unit, made.case.trainings[codes[kode]])
        found[units[unit], codes[kode]] = None if seat is None else round(seat / FINE, 6)
    return found


def test_a_seat_costs_its_price_and_its_part_of_a_class_of_those_who_could_come() -> None:
    """P-1: Rp 500,000 and a third of a million, at 0.5 the million; the purse of Dinas Barat has too few people."""
    assert costs() == {
        (TIMUR, "P-1"): 0.416667,
        (BARAT, "P-1"): 0.416667,
        (TIMUR, "P-3"): 0,
        (TIMUR, "P-4"): 0,
        (BARAT, "P-2"): 0,
        (BARAT, "P-4"): 0,
    }


def test_the_cheapest_purse_pays() -> None:
    dear = costs(("dana.2.harga_bayangan", 0.4))
    assert dear[BARAT, "P-2"] == pytest.approx(0.3)
    assert costs(("dana.2.harga_bayangan", 4))[BARAT, "P-2"] == pytest.approx(0.375)


def test_a_purse_pays_no_more_people_than_its_money_does() -> None:
    """Rp 2,000,000 pay two people of P-1 and no third; Rp 1,900,000 pay one, who is no class."""
    apbd = "sumber_dana | jumlah | untuk_unit | untuk_kompetensi\nAPBD | {} | |\nDAK | 9 | |\nDAK | 9 | |"
    for money, price in (("2000000", FINE // 2), ("1900000", None)):
        made = Bound(case(changed(), data(dana=apbd.format(money))))
        seat = made.tariff.seat(made.case.data.unit.codes["dinas timur"], made.case.trainings["P-1"])
        assert seat == price


def test_a_class_has_a_price_that_its_people_share() -> None:
    found = costs(("harga", [price("kelas", "P-1", 3)]))
    assert found[TIMUR, "P-1"] == pytest.approx(1.416667)


def test_promised_seats_are_paid_for() -> None:
    found = costs(("aturan.min_per_unit", 1), ("harga", [price("jaminan", BARAT, 2)]))
    assert (found[BARAT, "P-4"], found[TIMUR, "P-4"]) == (-2, 0)


def test_shares_are_paid_by_everybody_where_they_were_asked_for() -> None:
    shares = ("harga", [price("adil", BARAT, 2)])
    fair = costs(("aturan.fair", True), shares)
    assert (fair[BARAT, "P-4"], fair[TIMUR, "P-4"]) == (-1, 1)
    assert costs(shares) == costs()


def test_who_is_away_costs_where_there_is_a_limit() -> None:
    away = ("harga", [price("hadir", TIMUR, 2, "2026-08-05")])
    found = costs(("aturan.max_away", 50), away)
    assert (found[TIMUR, "P-1"], found[TIMUR, "P-4"], found[BARAT, "P-4"]) == (2.416667, 2, 0)
    assert costs(away) == costs()


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (price("kelas", "P-1", 1), ""),
        (price("kelas", "P-1", -1), "harga at harga[0].harga, tertulis -1"),
        (price("kelas", "P-9", 1), "harga_siapa at harga[0].nama, tertulis P-9"),
        (price("adil", "P-1", 1), "harga_siapa at harga[0].nama, tertulis P-1"),
        (price("hadir", TIMUR, 1, "2026-08-05"), ""),
    ],
)
def test_prices_are_of_something_and_not_below_0(one: dict[str, Any], said: str) -> None:
    assert told(changed(("harga", [one]))) == said
