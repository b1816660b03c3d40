"""The advanced training to offer: beyond the level that a person holds already, in the competencies of his strength."""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals.stable.v2 as nw

from asnkompetensi.model.frames import Frame, collected, lazy
from asnkompetensi.talent.attend import attendable

if TYPE_CHECKING:
    from asnkompetensi.model.catalogue import Catalogue
    from asnkompetensi.model.data import Data
    from asnkompetensi.model.rules import TrainingRules

_LEVEL = ["kompetensi", "level_dimiliki"]
_OFFER = ["pelatihan", "naik"]


def advanced(strengths: Frame, data: Data, rules: TrainingRules) -> Frame:
    """What the catalogue has beyond the levels of `strengths` (`orang`, `kompetensi`, `level_dimiliki`).

    One row per person for whom it has something: `orang`, `ada` (1); `lanjutan` (code) and `level_naik` (levels gained
    in all his strengths together, millionths) of the best training that he may attend, missing where he may attend
    none. The best is the one with most levels gained, then the cheapest, then the shortest, then the first by kode.
    """
    katalog = data.katalog
    steps = strengths.select(_LEVEL).unique().join(_results(katalog), on="kompetensi").filter(_fits())
    steps = steps.select(*_LEVEL, "pelatihan", naik=nw.col("level_hasil") - nw.col("level_dimiliki"))
    offers = strengths.join(steps, on=_LEVEL).group_by("orang", "pelatihan").agg(nw.col("naik").sum())
    allowed = attendable(offers, data, rules).select("orang", *_OFFER)
    ranked = _ranked(allowed.select(_OFFER).unique(), katalog)
    first = allowed.join(ranked, on=_OFFER).group_by("orang").agg(nw.col("urutan").min())
    best = first.join(ranked, on="urutan").select("orang", lanjutan=nw.col("pelatihan"), level_naik=nw.col("naik"))
    some = offers.select("orang", ada=nw.lit(1, nw.Int64)).unique()
    return some.join(best, on="orang", how="left")


def _results(katalog: Catalogue) -> Frame:
    return lazy(katalog.hasil[["pelatihan", "kompetensi", "level_hasil", "level_awal"]])


def _fits() -> nw.Expr:
    """Whether a training leads further than the level held, and the level held is enough to enter it."""
    held = nw.col("level_dimiliki")
    return (nw.col("level_hasil") > held) & (nw.col("level_awal").is_null() | (nw.col("level_awal") <= held))


def _ranked(offers: Frame, katalog: Catalogue) -> Frame:
    """The trainings with the levels that they may bring, numbered from the best (`urutan`): few, whoever attends.

    Trainings that bring as many levels are as dear by level as they are by seat; a price or JP not given counts as 0.
    """
    found = collected(offers)
    costs = katalog.pelatihan[["biaya_peserta", "jp"]].fillna(0).reset_index(drop=True)
    found = found.join(costs, on="pelatihan").sort_values(
        ["naik", "biaya_peserta", "jp", "pelatihan"], ascending=[False, True, True, True], ignore_index=True
    )
    return lazy(found[_OFFER].assign(urutan=range(len(found))))
