"""The stage: periods, each by itself, become periods that can be compared."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from asnkompetensi.follow.names import shared
from asnkompetensi.follow.people import people
from asnkompetensi.model.period import Periods

if TYPE_CHECKING:
    from asnkompetensi.model.data import Data, Names
    from asnkompetensi.model.period import Period, Shared


def follow(periods: Sequence[Period]) -> Periods:
    """The periods, from the oldest to the newest, under common numbers of people and common codes of names."""

    def common(kind: Callable[[Data], Names], *, apart: bool = False) -> Shared:
        return shared([kind(period.data) for period in periods], apart=apart)

    unit = common(lambda data: data.unit)
    orang, kenal = people([(period.data.pegawai, code) for period, code in zip(periods, unit.kode, strict=True)])
    return Periods(
        tuple(periods),
        unit,
        common(lambda data: data.jabatan),
        common(lambda data: data.jenjang),
        common(lambda data: data.kompetensi, apart=True),
        orang,
        kenal,
    )
