"""The JP of each person in a year: attended, still to come by the best offers, and the right to 20 of them.

A PNS has a right to 20 JP a year (PP 11/2017 jo 17/2020 Ps 203(4)), a CPNS likewise; of a PPPK more than 24 JP in a
year of contract are only noted (PP 49/2018). The JP that a certificate gives counts, and nothing is imputed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.model.codes import Pegawai
from asnkompetensi.model.reason import Reason, reason
from asnkompetensi.recommend.dates import contract_years, years
from asnkompetensi.recommend.frames import FOREVER, UNDATED, Numbers, counted, whole
from asnkompetensi.recommend.told import Facts, told

if TYPE_CHECKING:
    from asnkompetensi.model.rules import TrainingRules
    from asnkompetensi.recommend.shared import Shared

_ENTITLED = (Pegawai.PNS.value, Pegawai.CPNS.value)


def ledger(shared: Shared) -> pd.DataFrame:
    """One row per person asked for, in the order of `orang`; JP in millionths.

    `orang`, `unit`, `jabatan`, `status`; `tahun` (category); `jp`: attended in the calendar year of the rules' day;
    `jp_tawaran`: of his seats that begin in that year; `hak`, `kurang` (of `jp`), and `kurang_sesudah`, what lacks when
    he has attended these seats: missing for whom there is no such right; `catatan` (reasons).
    """
    people = shared.people.assign(status=shared.data.pegawai["status"].to_numpy()[shared.people["orang"]])
    year = int(years(np.array([shared.today]))[0])
    attended, planned = _attended(shared), _planned(shared)
    count = len(shared.data.pegawai)
    jp = _summed(attended[years(attended["hari"].to_numpy()) == year], count)[people["orang"]]
    coming = _summed(planned[years(planned["hari"].to_numpy()) == year], count)[people["orang"]]
    entitled = people["status"].isin(_ENTITLED).to_numpy()
    right = shared.rules.hak_jp_pns
    optional = {
        "hak": np.full(len(people), right),
        "kurang": np.maximum(right - jp, 0),
        "kurang_sesudah": np.maximum(right - jp - coming, 0),
    }
    facts = _contract_facts(people, attended, planned, shared).join(_unclear(people, planned, shared, year))
    return people.assign(
        tahun=pd.Categorical([str(year)] * len(people)),
        jp=jp,
        jp_tawaran=coming,
        **{name: pd.array(np.where(entitled, values, 0), "Int64") for name, values in optional.items()},
        catatan=told(facts, lambda one: _notes(one, shared.rules)).column,
    ).assign(**{name: lambda table, name=name: table[name].where(entitled) for name in optional})


def _attended(shared: Shared) -> pd.DataFrame:
    """What was attended on a known day with a known number of JP: `orang`, `hari`, `jp`."""
    known = shared.katalog.attended
    return pd.DataFrame({name: whole(known[name]) for name in ("orang", "hari", "jp")})


def _planned(shared: Shared) -> pd.DataFrame:
    """The seats: `orang`, `hari` (first day), `jp`, `kosong` (nobody knows how many)."""
    seats = counted(shared.seats)
    code = seats["pelatihan"].to_numpy()
    found = shared.trainings
    unknown = shared.katalog.pelatihan["jp"].isna().to_numpy()
    facts = {"hari": found.mulai[code], "jp": found.jp[code], "kosong": unknown[code]}
    return pd.DataFrame({"orang": seats["orang"], **facts})


def _summed(rows: pd.DataFrame, count: int) -> Numbers:
    """JP by `orang`."""
    total = np.zeros(count, dtype=np.int64)
    np.add.at(total, rows["orang"].to_numpy(), rows["jp"].to_numpy())
    return total


def _contract_facts(
    people: pd.DataFrame, attended: pd.DataFrame, planned: pd.DataFrame, shared: Shared
) -> pd.DataFrame:
    """For PPPK with more JP in the year of contract than are noted: `hari_awal`, `hari_akhir`, `jp`, `jp_nanti`."""
    end = shared.service["akhir_kontrak"].to_numpy()
    until = np.where(end == FOREVER, _end_of_year(shared.today), end)
    first, last = contract_years(until, shared.today)
    sums = []
    for rows in (attended, planned):
        orang, hari = rows["orang"].to_numpy(), rows["hari"].to_numpy()
        sums.append(_summed(rows[(hari >= first[orang]) & (hari <= last[orang])], len(end)))
    past, both = sums[0], sums[0] + sums[1]
    code = people["orang"].to_numpy()
    above = (people["status"].to_numpy() == Pegawai.PPPK.value) & (both[code] > shared.rules.batas_jp_pppk)
    facts = {"hari_awal": first, "hari_akhir": last, "jp": past, "jp_nanti": both}
    return pd.DataFrame({name: np.where(above, values[code], UNDATED) for name, values in facts.items()})


def _end_of_year(today: int) -> int:
    year = years(np.array([today]))[0]
    return int(np.datetime64(f"{year}-12-31").astype("datetime64[D]").astype(np.int64))


def _unclear(people: pd.DataFrame, planned: pd.DataFrame, shared: Shared, year: int) -> pd.DataFrame:
    """What could not be counted: of the history `tanpa_jp` in the year, `tanpa_tanggal` in whatever year; seats.

    `tawaran_tanpa_jp` are seats of the year whose JP nobody knows.
    """
    rows = shared.katalog.riwayat
    orang, days = whole(rows["orang"]), whole(rows["hari"], UNDATED)
    undated = days == UNDATED
    without = rows["jp"].isna().to_numpy() & ~undated & (years(np.where(undated, 0, days)) == year)
    offered = planned[planned["kosong"] & (years(planned["hari"].to_numpy()) == year)]
    of_whom = {"tanpa_jp": orang[without], "tanpa_tanggal": orang[undated], "tawaran_tanpa_jp": whole(offered["orang"])}
    size = len(shared.data.pegawai)
    code = people["orang"].to_numpy()
    return pd.DataFrame({name: np.bincount(who, minlength=size)[code] for name, who in of_whom.items()})


def _notes(facts: Facts, rules: TrainingRules) -> Iterator[Reason]:
    if facts["jp_nanti"] != UNDATED:
        past = facts["jp"] > rules.batas_jp_pppk
        yield reason(
            "recommend.jp_pppk_lewat" if past else "recommend.jp_pppk_akan",
            bilangan_jp=facts["jp"] if past else facts["jp_nanti"],
            bilangan_batas=rules.batas_jp_pppk,
            hari_awal=facts["hari_awal"],
            hari_akhir=facts["hari_akhir"],
        )
    for name in ("tanpa_jp", "tanpa_tanggal", "tawaran_tanpa_jp"):
        if facts[name]:
            yield reason(f"recommend.{name}", jumlah=facts[name])
