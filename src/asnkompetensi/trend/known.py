"""Who was known again by something else than an equal NIP, for a person to confirm."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd

if TYPE_CHECKING:
    from asnkompetensi.model.period import Period, Periods


def known(periods: Periods) -> pd.DataFrame:
    """One row for each time that somebody was known so, the newest period first.

    `dari`, `ke` (names of the two periods), `nip_lama`, `nip`, `nama_lama`, `nama`, `unit_lama`, `unit_baru` (texts, ""
    for none), `tanggal_lahir` (days, of the newer period), `cara` (code).
    """
    found = periods.kenal.sort_values(["periode", "orang"], ascending=[False, True], ignore_index=True)
    lines = found[["periode_lama", "orang_lama", "periode", "orang"]].to_numpy().tolist()
    made = [_line(periods.periode[older], once, periods.periode[newer], now) for older, once, newer, now in lines]
    names = ["dari", "ke", "nip_lama", "nip", "nama_lama", "nama", "unit_lama", "unit_baru", "tanggal_lahir"]
    return pd.DataFrame(made, columns=names).assign(cara=found["cara"].to_numpy())


def _line(old: Period, once: int, new: Period, now: int) -> tuple[Any, ...]:
    before, after = old.data.pegawai.iloc[once], new.data.pegawai.iloc[now]
    units = (old.data.unit.names[before["unit"]], new.data.unit.names[after["unit"]])
    return (old.nama, new.nama, before["nip"], after["nip"], before["nama"], after["nama"], *units, after["lahir"])
