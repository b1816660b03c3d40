"""What is wrong with periods: the problems of each with its own files, and what forbids to compare them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from asnkompetensi.model.nip import mask
from asnkompetensi.model.period import Cara
from asnkompetensi.model.place import Place
from asnkompetensi.model.problem import Fact, Problem

if TYPE_CHECKING:
    import pandas as pd

    from asnkompetensi.model.options import GapOptions
    from asnkompetensi.model.period import Periods
    from asnkompetensi.periods.source import Told

UNKNOWN_NAME, MISSING_TABLE, IDLE_NAMES = "PERINTAH-01", "LEMBAR-01", "PADANAN-04"


def problems(met: Sequence[Told], asked: GapOptions) -> list[Problem]:
    """What was met in every period: each problem once, with its own file where it has no place.

    `asked` has the filters of the call: a name that no period has is told once.
    """
    found: list[Problem] = []
    for one in met:
        for problem in one.run.report.masalah:
            if problem.kode not in (UNKNOWN_NAME, IDLE_NAMES):
                placed = _placed(problem, one.sumber)
                found += [placed] if placed not in found else []
    return [*found, *_unknown(met, asked), *_idle(met)]


def _placed(problem: Problem, source: str) -> Problem:
    if problem.kode == MISSING_TABLE:  # another source would be another period
        facts = {name: value for name, value in problem.nilai.items() if name != "lain"}
        return Problem("PERIODE-05", problem.tempat, {**facts, "periode": source})
    if problem.tempat or problem.nilai.get("berkas"):
        return problem
    return replace(problem, tempat=(Place(source),))


def _unknown(met: Sequence[Told], asked: GapOptions) -> list[Problem]:
    """The names of filters that no period has; the nearest name is that of the newest that has one."""
    from asnkompetensi.gap.filters import chosen

    lists = [chosen(one.run.data, asked)[1] for one in reversed(met) if one.run.data is not None]
    names = [{(one.nilai["opsi"], one.nilai["nilai"]) for one in each} for each in lists]
    nowhere = set.intersection(*names) if names else set()
    found: dict[tuple[Fact, Fact], Problem] = {}
    for one in (one for each in lists for one in each):
        name = one.nilai["opsi"], one.nilai["nilai"]
        if name in nowhere and not (name in found and found[name].nilai["mirip"]):
            found[name] = one
    return list(found.values())


def _idle(met: Sequence[Told]) -> list[Problem]:
    """The names of the file of padanan that stand in no period."""
    lists = [[one for one in each.run.report.masalah if one.kode == IDLE_NAMES] for each in met]
    if not all(lists):
        return []
    first, others = lists[0][0], [each[0].bukti for each in lists[1:]]
    kept = [place for place, line in enumerate(first.bukti) if all(line in each for each in others)]
    places = tuple(first.tempat[place] for place in kept)
    lines = tuple(first.bukti[place] for place in kept)
    return [Problem(IDLE_NAMES, places, {"jumlah": len(kept)}, lines)] if kept else []


def incomparable(met: Sequence[Told]) -> list[Problem]:
    """`PERIODE-02` for the same content twice, `PERIODE-04` for no assessment, `PERIODE-01` for the wrong order.

    `PERIODE-06` where the order cannot be told, or nobody was assessed since.
    """
    found = []
    for place, one in enumerate(met):
        same = next((other.sumber for other in met[:place] if one.isi and other.isi == one.isi), "")
        if same:
            facts: dict[str, Fact] = {"dulu": same, "kini": one.sumber}
            found.append(Problem("PERIODE-02", (Place(same), Place(one.sumber)), facts))
        if one.run.data is not None and one.run.data.penilaian.empty:
            found.append(Problem("PERIODE-04", (Place(one.sumber),), {"periode": one.sumber}))
        elif one.run.data is not None and one.terakhir is None:
            found.append(_undated(one))
    return found or [problem for old, new in pairwise(met) for problem in _unordered(old, new)]


def _undated(one: Told) -> Problem:
    facts: dict[str, Fact] = {"apa": "@periode.tanpa_tanggal", "periode": one.sumber,
                              "tanggal": f"{one.run.report.as_of:%d-%m-%Y}"}  # fmt: skip
    return Problem("PERIODE-06", (Place(one.sumber),), facts)


def _unordered(old: Told, new: Told) -> list[Problem]:
    if old.terakhir is None or new.terakhir is None or old.terakhir < new.terakhir:
        return []
    places = (*old.tempat, *new.tempat)
    if old.terakhir == new.terakhir:
        facts: dict[str, Fact] = {"apa": "@periode.sama_tanggal", "periode": new.sumber,
                                  "tanggal": f"{new.terakhir:%d-%m-%Y}"}  # fmt: skip
        return [Problem("PERIODE-06", places, facts)]
    facts = {"dulu": old.sumber, "kini": new.sumber, "tanggal_dulu": f"{old.terakhir:%d-%m-%Y}",
             "tanggal_kini": f"{new.terakhir:%d-%m-%Y}"}  # fmt: skip
    return [Problem("PERIODE-01", places, facts)]


def recognised(periods: Periods) -> list[Problem]:
    """`PERIODE-07` for the people who were told by something else than an equal NIP; their cells in the newer period.

    Facts `jumlah`; evidence `lama` and `baru` (masked NIPs, else names), `cara`, `periode`.
    """
    places, lines = [], []
    columns = ["periode_lama", "orang_lama", "periode", "orang", "cara"]
    for older, once, newer, orang, cara in periods.kenal[columns].to_numpy().tolist():
        new = periods.periode[newer]
        before, now = periods.periode[older].data.pegawai.iloc[once], new.data.pegawai.iloc[orang]
        places.append(new.data.place(now["asal_tabel"], now["asal"], "nip" if now["nip"] else "nama"))
        by = f"@periode.{Cara(cara).name.lower()}"
        lines.append({"lama": _known_as(before), "baru": _known_as(now), "cara": by, "periode": new.nama})
    return [Problem("PERIODE-07", tuple(places), {"jumlah": len(lines)}, tuple(lines))] if lines else []


def _known_as(person: pd.Series[Any]) -> str:
    return mask(str(person["nip"])) or str(person["nama"])


def strangers(periods: Periods) -> list[Problem]:
    """`PERIODE-03` for each period that has nobody in common with the one before."""
    import numpy as np

    found = []
    for place, (old, new) in enumerate(pairwise(periods.periode)):
        if not np.isin(periods.orang[place + 1], periods.orang[place]).any():
            facts: dict[str, Fact] = {"dulu": old.sumber, "kini": new.sumber, "orang_dulu": len(old.data.pegawai),
                                      "orang_kini": len(new.data.pegawai)}  # fmt: skip
            found.append(Problem("PERIODE-03", (Place(old.sumber), Place(new.sumber)), facts))
    return found
