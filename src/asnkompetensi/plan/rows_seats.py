"""The rows about seats: why each is in the plan, and who sits in each class."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from asnkompetensi.model.kinds import NUMBER_UNIT
from asnkompetensi.model.reason import Reason, joined, reason
from asnkompetensi.plan.told import Facts, gathered, told
from asnkompetensi.plan.view import View, given, within
from asnkompetensi.plan.weights import unit_weights

if TYPE_CHECKING:
    from asnkompetensi.plan.instance import Ints

BETWEEN = "; "  # between names in one cell
_CODES = ["orang", "unit", "jabatan", "pelatihan"]


def seats(view: View) -> pd.DataFrame:
    """One row per seat, by orang, then pelatihan: codes, and what the instance and the catalogue say of each.

    `kompetensi` are the names of those whose gap it closes, `alasan` what it closes of each and what that weighs.
    """
    rows = view.seats
    return rows[_CODES].assign(
        angkatan=rows["angkatan"],
        kompetensi=competencies(view, view.parts["baris"].to_numpy(), len(rows)),
        purse=rows["dana"],
        level_ditutup=rows["level_ditutup"],
        nilai=view.worth(rows["nilai"]),
        alasan=_reasons(view),
        dana=rows["dana"] + 1,
    )


def participants(view: View) -> pd.DataFrame:
    """One row per seat, by class, then orang, those of a class numbered (`nomor`): lists of people to be printed."""
    rows = view.seats.sort_values(["kelas", "orang"], ignore_index=True)
    return rows[[*_CODES, "angkatan"]].assign(
        selesai=given(view.instance.kelas.selesai[rows["pelatihan"]]),
        nomor=within(rows["kelas"].to_numpy()) + 1,
    )


def competencies(view: View, groups: Ints, count: int) -> pd.Series[Any]:
    """The names of the competencies that seats close, by name, for each of some groups of `view.parts`."""
    codes = view.parts["kompetensi"].to_numpy()
    order = np.lexsort((codes, groups))
    return gathered(groups[order], codes[order], count, view.planned.data.kompetensi.names, BETWEEN.join)


def _reasons(view: View) -> pd.Series[Any]:
    """For each part what it closes, of how much, weighed how; then what weighs the unit, and what is not known."""
    part, gap = view.parts, view.gaps.iloc[view.parts["celah"]]
    facts = pd.DataFrame(
        {
            "kompetensi": part["kompetensi"].to_numpy(),
            "level": part["level_ditutup"].to_numpy(),
            "kesenjangan": gap["kesenjangan"].to_numpy(),
            "bobot": gap["bobot"].to_numpy(),
        }
    )
    names = view.planned.data.kompetensi.names
    closing = told(facts, lambda one: [_closing(one, names[one["kompetensi"]])])
    beside = told(_beside(view), _remarks)
    codes, texts = pd.factorize(pd.concat([closing, beside], ignore_index=True))
    rows = np.append(part["baris"].to_numpy(), np.arange(len(view.seats)))
    order = np.argsort(rows, kind="stable")
    return gathered(rows[order], codes[order], len(view.seats), list(texts), joined)


def _closing(facts: Facts, name: str) -> Reason:
    whole = facts["level"] == facts["kesenjangan"]
    known = {} if whole else {"level_kesenjangan": facts["kesenjangan"]}
    key = "plan.menutup" if whole else "plan.menutup_sebagian"
    return reason(key, kompetensi=name, level_ditutup=facts["level"], bobot=facts["bobot"], **known)


def _beside(view: View) -> pd.DataFrame:
    """For each seat what its unit weighs (millionths), and whether the catalogue gives no price."""
    weight = unit_weights(view.planned.data, ikm=view.planned.limits.ikm)
    priceless = view.katalog.pelatihan[["biaya_peserta", "biaya_angkatan"]].isna().all(axis=1).to_numpy(np.int64)
    return pd.DataFrame(
        {"bobot_unit": weight[view.seats["unit"]], "tanpa_biaya": priceless[view.seats["pelatihan"]]},
    )


def _remarks(facts: Facts) -> Iterator[Reason]:
    if facts["bobot_unit"] != NUMBER_UNIT:
        yield reason("plan.bobot_unit", bilangan_bobot=facts["bobot_unit"])
    if facts["tanpa_biaya"]:
        yield reason("recommend.tanpa_biaya")
