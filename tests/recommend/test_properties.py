"""Recommendations against plain Python, and what holds of them whatever the agency."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from decimal import Decimal

import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as st

from asnkompetensi.model.result import Computed
from asnkompetensi.recommend.columns import NAMES
from tests.gap.data import full_nip
from tests.recommend.agencies import Agency, agencies
from tests.recommend.data import PEOPLE, recommended, shown
from tests.recommend.oracle import Oracle
from tests.recommend.oracle_certificates import ending

half = settings(max_examples=settings().max_examples // 2)
few = settings(max_examples=settings().max_examples // 5)
COLUMNS = [
    "nip",
    "unit_kerja",
    "kompetensi",
    "level_standar",
    "level_dimiliki",
    "kesenjangan",
    "prioritas",
    "kode",
    "level_ditutup",
    "lanjutan",
]


def plain(value: Decimal) -> str:
    """A number as results write it."""
    return f"{value.normalize():f}"


def dicts(result: Computed, name: str = PEOPLE) -> list[dict[str, str]]:
    """The rows of a table as texts by column."""
    table = result.tabel[name]
    names = [column.name for column in table.columns]
    return [dict(zip(names, row, strict=True)) for row in shown(table)]


@half
@given(agencies(), st.sampled_from([1, 1, 2, 3, 9]))
def test_every_need_is_answered_as_plain_python_answers_it(agency: Agency, top: int) -> None:
    oracle = Oracle(agency)
    rows = dicts(recommended(agency.data, top=top))
    gaps = [row for row in rows if row["kebutuhan"] == "kesenjangan"]
    assert [[*(row[name] for name in COLUMNS), row["alasan"].split()[0]] for row in gaps] == [
        [
            full_nip(row["nip"]),
            oracle.unit(row["nip"]),
            row["kompetensi"],
            plain(row["required"]),
            plain(row["held"]),
            plain(row["required"] - row["held"]),
            plain(row["bobot"] * oracle.weight(row["nip"])),
            row["kode"],
            plain(row["closed"]) if row["kode"] else "",
            row["lanjutan"],
            row["alasan"],
        ]
        for row in oracle.recommended(top)
    ]
    assert Counter(
        (row["nip"], row["prioritas"], row["kode"]) for row in rows if row["kebutuhan"] == "syarat"
    ) == Counter(
        (full_nip(row["nip"]), plain(row["bobot"] * oracle.weight(row["nip"])), row["kode"])
        for row in oracle.required()
    )
    assert Counter(
        (row["nip"], row["prioritas"], row["kode"]) for row in rows if row["kebutuhan"] == "perpanjangan"
    ) == Counter(
        (full_nip(one.nip), plain(one.bobot * oracle.weight(one.nip)), one.kode)
        for one in ending(oracle)
        if one.is_needed
    )
    below = Counter(row["nip"] for row in rows if row["kebutuhan"] == "kinerja")
    assert below == Counter(map(full_nip, oracle.below()))


@few
@given(agencies(people=8))
def test_the_views_add_up_to_the_rows(agency: Agency) -> None:
    result = recommended(agency.data, *NAMES)
    rows = dicts(result)
    seats = {(row["nip"], row["kode"]): row["unit_kerja"] for row in rows if row["kode"]}
    units = {row["unit_kerja"]: row for row in dicts(result, "rekomendasi-unit")}
    assert units.keys() == {row["unit_kerja"] for row in rows}
    for name, unit in units.items():
        mine = [row for row in rows if row["unit_kerja"] == name]
        gaps = [row for row in mine if row["kebutuhan"] == "kesenjangan"]
        assert int(unit["kesenjangan"]) == len(gaps) == int(unit["terjawab"]) + int(unit["kosong"])
        assert int(unit["terjawab"]) == sum(bool(row["kode"]) for row in gaps)
        assert Decimal(unit["level_ditutup"]) == sum(Decimal(row["level_ditutup"] or 0) for row in gaps)
        assert int(unit["peserta"]) == sum(place == name for place in seats.values())
        assert int(unit["pegawai"]) == len({row["nip"] for row in mine})
    listed = {
        (row["unit_kerja"], row["kode"]): int(row["peserta"]) for row in dicts(result, "rekomendasi-unit-pelatihan")
    }
    assert listed == Counter((unit, kode) for (_, kode), unit in seats.items())
    empty = sum(int(row["pegawai"]) for row in dicts(result, "katalog-kosong"))
    assert empty == sum(not row["kode"] for row in rows if row["kebutuhan"] != "kinerja")


@few
@given(agencies(people=8))
def test_demand_and_totals_add_up_to_the_rows(agency: Agency) -> None:
    result, oracle = recommended(agency.data, *NAMES), Oracle(agency)
    wanted = {(row["nip"], row["kode"]) for row in dicts(recommended(agency.data, top=99)) if row["kode"]}
    seats = {(row["nip"], row["kode"]) for row in dicts(result) if row["kode"]}
    for row in dicts(result, "rekomendasi-pelatihan"):
        assert int(row["peminat"]) == sum(kode == row["kode"] for _, kode in wanted)
        assert int(row["peserta"]) == sum(kode == row["kode"] for _, kode in seats)
    figures = {name: figure.value for name, figure in result.ringkasan.items()}
    renewed = [one for one in ending(oracle) if one.is_needed]
    assert figures["kebutuhan"] == len(oracle.gaps()) + len(oracle.required()) + len(oracle.below()) + len(renewed)
    assert figures["peserta"] == len(seats)
    reached = result.tabel["jangkauan"].frame.groupby("dimensi", observed=True)
    sums = reached[["pegawai", "dengan_kesenjangan", "dengan_tawaran", "tanpa_tawaran"]].sum()
    assert (sums.nunique() == 1).all()
    assert sums["pegawai"].iloc[0] == len(agency.pegawai)
    assert sums["tanpa_tawaran"].iloc[0] == figures["pegawai_tanpa_tawaran"]


@few
@given(agencies(), st.sampled_from([1, 3]), st.integers(0, 2**32 - 1))
def test_the_order_and_the_index_of_rows_do_not_matter(agency: Agency, top: int, seed: int) -> None:
    data = agency.data
    katalog = data.katalog
    mixed = {
        name: getattr(katalog, name).sample(frac=1, random_state=seed)
        for name in ("hasil", "riwayat", "syarat", "kinerja")
    }
    before = recommended(data, *NAMES, top=top)
    after = recommended(replace(data, katalog=replace(katalog, **mixed)), *NAMES, top=top)
    assert after.ringkasan == before.ringkasan
    for name in NAMES:
        pd.testing.assert_frame_equal(after.tabel[name].frame, before.tabel[name].frame)


@few
@given(agencies())
def test_nobody_is_sent_where_he_may_not_go(agency: Agency) -> None:
    oracle = Oracle(agency)
    people = {full_nip(nip): nip for nip in oracle.people}
    for row in dicts(recommended(agency.data, top=9)):
        for kode in filter(None, (row["kode"], row["lanjutan"])):
            nip = people[row["nip"]]
            assert oracle.people[nip].may_begin(oracle.start(kode))
            assert row["kebutuhan"] == "perpanjangan" or not oracle.trained(nip, kode)
