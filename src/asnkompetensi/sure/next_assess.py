"""Whom to assess next: those whose unknown levels leave a unit's mean the widest room."""

from __future__ import annotations

import pandas as pd

from asnkompetensi.ratios import ints, ratio


def next_to_assess(people: pd.DataFrame, number: int) -> pd.DataFrame:
    """In each unit so many people at most, the widest interval of JPM first, then by `orang`.

    The interval of a unit's mean is as wide as those of its people together, divided by how many have a standard. What
    one of them leaves open does not depend on the others, so the first so many narrow it most: no other choice of as
    many people narrows it more. Adds `urutan` (from 1 in each unit), `belum_dinilai`, `lebar` (of the person's JPM),
    `lebar_unit_sebelum` and `lebar_unit_sesudah`: the width of the unit's mean before anybody is assessed, and once he
    and those above him are (hundredths).
    """
    judged = people[people["kompetensi_standar"] > 0]
    wide = judged.assign(
        lebar=judged["jpm_maks"] - judged["jpm_min"],
        belum_dinilai=judged["kompetensi_standar"] - judged["kompetensi_dinilai"],
    )
    by_unit = wide.groupby("unit")["lebar"]
    open_ = wide.assign(seluruh=by_unit.transform("sum"), pegawai=by_unit.transform("size"))
    open_ = open_[open_["lebar"] > 0].sort_values(["unit", "lebar", "orang"], ascending=[True, False, True])
    open_ = open_.assign(urutan=open_.groupby("unit").cumcount() + 1)
    chosen = open_[open_["urutan"] <= number].reset_index(drop=True)
    left = chosen["seluruh"] - chosen.groupby("unit")["lebar"].cumsum()
    return chosen.assign(
        lebar_unit_sebelum=ratio(ints(chosen["seluruh"]), ints(chosen["pegawai"])),
        lebar_unit_sesudah=ratio(ints(left), ints(chosen["pegawai"])),
    )
