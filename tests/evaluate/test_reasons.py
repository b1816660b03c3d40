from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import numpy as np

from asnkompetensi.evaluate.cost import Cost
from asnkompetensi.evaluate.effect import Effect
from asnkompetensi.evaluate.matching import People
from asnkompetensi.evaluate.reasons import notes
from asnkompetensi.evaluate.verdict import Putusan, Verdict
from asnkompetensi.evaluate.weighed import Weighed
from asnkompetensi.text import words
from asnkompetensi.text.reasons import spoken

SEEN = Effect(25, 25, 1.0, 0.5, 0.5, 0.2, 0.8, 0.01, 0.4)


ALIKE = ("kurang", "level", "jenjang", "unit")


def people(attended: int, others: int, alone: tuple[int, ...] = ()) -> People:
    zero = np.zeros(attended + others, np.int64)
    sendiri = {name: np.zeros(number, np.int64) for name, number in zip(ALIKE, alone, strict=False)}
    return People(zero, np.arange(attended + others) < attended, zero, zero, zero, zero[:0], zero[:0], sendiri)


def of(effect: Effect | None = SEEN, attended: int = 25, others: int = 25, p: str = "0.01", **more: int) -> Weighed:
    said = Verdict(Putusan.ADA_DAMPAK, effect, *(Decimal(p), Decimal(p))) if effect else Verdict(Putusan.DATA_KURANG)
    counts = {"hadir": attended, "kurang": attended, "dinilai": attended, "lain": 0, **more}
    return Weighed(0, **counts, orang=people(attended, others), hasil=said, ongkos=Cost(1, 100))


def told(one: Weighed) -> list[str]:
    return spoken(notes(one), words("id")).split("; ")


NO_LOT = "peserta tidak diundi: yang dikirim mungkin memang berbeda"


def test_every_effect_says_that_nobody_was_drawn_by_lot() -> None:
    assert told(of()) == [NO_LOT]


def test_small_groups_are_warned_of() -> None:
    assert told(of(attended=19))[0] == "hanya 19 peserta yang dibandingkan: satu dua orang dapat mengubah hasil"


def test_what_would_not_be_seen() -> None:
    assert (
        told(of(replace(SEEN, terlihat=1.256)))[0]
        == "dengan data ini baru dampak sekitar 1,26 level yang akan terlihat"
    )


def test_a_loss_is_said_where_chance_does_not_explain_it() -> None:
    lost = replace(SEEN, dampak=-0.5)
    assert told(of(lost))[0] == "peserta naik lebih sedikit daripada pembandingnya"
    assert told(of(lost, p="0.06")) == [NO_LOT]


def test_why_there_is_no_verdict() -> None:
    assert told(of(None, 0))[:2] == ["tidak satu pun peserta punya pembanding", "perlu 5"]
    assert told(of(None, 4))[:2] == ["hanya 4 peserta yang punya pembanding", "perlu 5"]
    assert told(of(None, 5, 3))[0] == "hanya 3 pembanding"
    assert told(of(None, 5, 5))[0] == "kelompoknya terlalu kecil untuk membedakan dampak dari kebetulan"


def test_who_came_and_is_not_compared() -> None:
    one = of(hadir=40, kurang=34, dinilai=30, lain=3)
    assert told(replace(one, orang=people(20, 25, (1, 2, 3, 1))))[1:] == [
        "6 peserta tidak diketahui kurang sebelum pelatihan",
        "4 peserta belum dinilai lagi sesudah pelatihan",
        "3 peserta juga mengikuti pelatihan lain untuk kompetensi yang sama",
        "1 peserta: tidak ada yang tidak ikut dan kurang di kompetensi yang sama",
        "2 peserta: yang kurang di kompetensi yang sama berbeda level awalnya",
        "3 peserta: yang kebutuhannya sama berbeda jenjangnya",
        "1 peserta: yang kebutuhan dan jenjangnya sama hanya ada di unit lain (--match agency)",
    ]


def test_prices() -> None:
    assert told(replace(of(), ongkos=Cost(1, None)))[-1] == "harganya tidak ada di katalog"
    assert told(replace(of(), ongkos=Cost(1, 0)))[-1] == "gratis, jadi level per juta rupiah tidak dihitung"
