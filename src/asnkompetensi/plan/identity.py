"""What a plan of some data would be named after: for whoever proves one and plans none."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from asnkompetensi.plan.build import build
from asnkompetensi.plan.digest import hash_data

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pandas as pd

    from asnkompetensi.model.data import Data
    from asnkompetensi.model.options import GapOptions
    from asnkompetensi.model.plan import Limits


def identity(data: Data, offers: Iterable[pd.DataFrame], options: GapOptions, limits: Limits) -> str:
    """The `hash_data` of the problem that the offers pose under these options and limits."""
    own = in_force(data, limits)
    return hash_data(build(data, offers, own), data, options, own)


def in_force(data: Data, limits: Limits) -> Limits:
    """The limits that hold: with a table `dana` a budget asks for nothing (contract, section 6)."""
    return limits if data.katalog.dana.empty else replace(limits, budget=None)
