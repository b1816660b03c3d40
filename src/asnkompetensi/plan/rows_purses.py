"""The rows about purses: what each holds, pays, and would do with more."""

from __future__ import annotations

from fractions import Fraction
from math import isfinite
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from asnkompetensi.model.kinds import MONEY_UNIT, NUMBER_UNIT
from asnkompetensi.plan.instance import WORTH_UNIT
from asnkompetensi.plan.view import View, limited, totals

if TYPE_CHECKING:
    from asnkompetensi.plan.instance import Ints

_MILLION = 1_000_000 * MONEY_UNIT


def purses(view: View) -> pd.DataFrame:
    """One row per purse, in the order of the table `dana`; `dana` counts them from 1.

    `pagu`, `terpakai`, `sisa` (sen; missing where money is no limit), `kelas`, `kursi`, `level_ditutup`, `nilai`;
    `harga_bayangan` as :func:`shadow_prices` gives it.
    """
    count = len(view.instance.dana)
    purse = view.seats["dana"].to_numpy()
    money = limited(view.instance.dana.pagu)
    spent = paid(view)
    return pd.DataFrame(
        {
            "purse": np.arange(count),
            "dana": np.arange(1, count + 1),
            "pagu": money,
            "terpakai": spent,
            "sisa": money - spent,
            "kelas": np.bincount(view.classes["dana"], minlength=count),
            "kursi": np.bincount(purse, minlength=count),
            "level_ditutup": totals(view.seats["level_ditutup"], purse, count),
            "nilai": view.worth(totals(view.seats["nilai"], purse, count)),
            "harga_bayangan": shadow_prices(view),
        }
    )


def paid(view: View) -> Ints:
    """What each purse pays (sen)."""
    return totals(view.classes["biaya"], view.classes["dana"].to_numpy(), len(view.instance.dana))


def shadow_prices(view: View) -> pd.Series[Any]:
    """By purse the price of a million rupiah (millionths of worth, half up); missing where it is not known.

    By so much the bound that prices prove rises with a million more, and falls with a million less.
    """
    found = [_price(price, view.instance.satuan) for price in view.found.harga.tolist()]
    return pd.Series(found, dtype="Int64")


def _price(price: float, unit: int) -> int | None:
    if not isfinite(price):
        return None
    return int(2 * Fraction(max(price, 0.0)) * unit * _MILLION * NUMBER_UNIT / WORTH_UNIT + 1) // 2
