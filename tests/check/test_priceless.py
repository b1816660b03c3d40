"""PELATIHAN-03: offers of the catalogue that name no price."""

from typing import Any

from asnkompetensi.check.priceless import priceless
from tests.check.doubts import cells, doubts
from tests.resolve.tables import Row


def offer(kode: str, kompetensi: str = "Arsip", **prices: Any) -> Row:
    return {"kode": kode, "nama": f"Kursus {kode}", "kompetensi": kompetensi, "level_hasil": 3, **prices}


def test_offers_without_any_price_are_counted() -> None:
    offers = [
        offer("A", biaya_peserta=500),
        offer("B", biaya_peserta=None),
        offer("C", biaya_angkatan=9_000),
        offer("D", biaya_peserta=0),
        offer("E"),
    ]
    (problem,) = doubts(priceless, pelatihan=offers)
    assert (problem.kode, problem.nilai) == ("PELATIHAN-03", {"jumlah": 2})
    assert problem.bukti == ({"kode": "B", "nama": "Kursus B"}, {"kode": "E", "nama": "Kursus E"})
    assert cells(problem) == ["Pelatihan!E3", "Pelatihan!E6"]


def test_without_a_column_of_prices_the_kode_is_named() -> None:
    (problem,) = doubts(priceless, pelatihan=[offer("A")])
    assert cells(problem) == ["Pelatihan!A2"]


def test_every_offer_has_a_price() -> None:
    assert doubts(priceless, pelatihan=[offer("A", biaya_peserta=500), offer("A", "Hukum", biaya_peserta=500)]) == []
    assert doubts(priceless) == []
