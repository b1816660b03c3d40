"""What is to be known about a row: sentences as keys and facts."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from asnkompetensi.evaluate.effect import DOUBT
from asnkompetensi.evaluate.verdict import COARSE, FEW
from asnkompetensi.model.kinds import HUNDREDTH_UNIT, NUMBER_UNIT
from asnkompetensi.model.reason import Reason, encoded, reason

if TYPE_CHECKING:
    from asnkompetensi.evaluate.weighed import Weighed

SMALL = 20  # people who attended: below, a single one moves the effect


def notes(one: Weighed) -> str:
    """What is to be known about a training: why there is no verdict, whom it leaves out, what it cannot tell."""
    return encoded(*_judged(one), *_left(one), *_cost(one))


def _judged(one: Weighed) -> Iterator[Reason]:
    attended = one.orang.peserta
    found, p = one.hasil.dampak, one.hasil.p_koreksi
    if found is None or p is None:
        few = attended < FEW
        size = attended if few else one.orang.pembanding
        if size < FEW:
            short = "sedikit_pembanding" if not few else "sedikit_peserta" if size else "tanpa_peserta"
            yield reason(f"evaluate.{short}", jumlah=size, minimal=FEW)
        else:
            yield reason("evaluate.sedikit_cara")
        return
    if found.terlihat > COARSE:
        yield reason(
            "evaluate.kasar", bilangan=round(found.terlihat * HUNDREDTH_UNIT) * (NUMBER_UNIT // HUNDREDTH_UNIT)
        )
    if found.dampak < 0 and p <= Decimal(str(DOUBT)):
        yield reason("evaluate.kurang_dari_pembanding")
    if attended < SMALL:
        yield reason("evaluate.kelompok_kecil", jumlah=attended)
    yield reason("evaluate.bukan_undian")


def _left(one: Weighed) -> Iterator[Reason]:
    """Those who came but are not compared, by cause."""
    for name, number in one.lepas.items():
        if number:
            yield reason(f"evaluate.{name}", jumlah=number)


def _cost(one: Weighed) -> Iterator[Reason]:
    if one.ongkos.biaya is None:
        yield reason("evaluate.tanpa_harga")
    elif not one.ongkos.biaya:
        yield reason("evaluate.gratis")
