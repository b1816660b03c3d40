"""How each person stands as a whole: what he is above, what he is short of, and in what most."""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals.stable.v2 as nw

from asnkompetensi.model.frames import Frame

if TYPE_CHECKING:
    from asnkompetensi.model.gaps import Gaps

_SPAN = 10_000_000  # more than any level (millionths) and any number of competencies


def standing(gaps: Gaps) -> Frame:
    """One row per person: the columns of `gaps.orang`, and what the two lists are told from.

    `total_lebih` (levels above the required ones), `beban` (levels short, each by the weight of its standard), both
    millionths, 0 over nothing. `terkuat`, `terlemah`: the competency in which he is farthest above, and farthest short;
    the first by name among equals; missing where there is none.
    """
    above, short = _part(gaps.pasangan, "selisih"), _part(gaps.pasangan, "kesenjangan")
    surplus = above.group_by("orang").agg(total_lebih=nw.col("jarak").sum(), terkuat=nw.col("urutan").max())
    burden = short.group_by("orang").agg(beban=nw.col("berat").sum(), terlemah=nw.col("urutan").max())
    people = gaps.orang.join(surplus, on="orang", how="left").join(burden, on="orang", how="left")
    # `urutan` ends in the competency, counted backwards: codes sort as names do, so the greatest is the first by name.
    farthest = {name: _SPAN - 1 - nw.col(name) % _SPAN for name in ("terkuat", "terlemah")}
    return people.with_columns(nw.col("total_lebih", "beban").fill_null(0), **farthest)


def outstanding(people: Frame) -> Frame:
    """Those who stand above the standard: above in one competency at least, and above or level as a whole.

    As a whole: short in none, or more levels held than required (a JPM before the cap of over 100; Peraturan BKN
    26/2019). All that is required was assessed, for what was not is not known. Each row says in how many competencies
    the person is short: a surplus does not make good a shortage, and who is short stands in the other list too.
    """
    assessed = nw.col("kompetensi_dinilai") == nw.col("kompetensi_standar")
    whole = (nw.col("jumlah_kurang") == 0) | (nw.col("jumlah_dimiliki") > nw.col("jumlah_standar"))
    return people.filter((nw.col("jumlah_lebih") > 0) & whole & assessed)


def developing(people: Frame) -> Frame:
    """Those who are known to be short in one competency at least, whatever they are above in others."""
    return people.filter(nw.col("jumlah_kurang") > 0)


def _part(pairs: Frame, distance: str) -> Frame:
    """The gap rows in which a distance, `selisih` or `kesenjangan`, is positive.

    `orang`, `jarak` (the distance), `berat` (the distance by the weight of the standard), `urutan` (the distance, and
    among equals the competency that is the first by name, in one number to be compared).
    """
    rows = pairs.filter(nw.col(distance) > 0)
    return rows.select(
        "orang",
        jarak=nw.col(distance),
        berat=nw.col(distance) * nw.col("bobot"),
        urutan=nw.col(distance) * _SPAN + (_SPAN - 1 - nw.col("kompetensi")),
    )
