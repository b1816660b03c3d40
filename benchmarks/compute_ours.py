"""The gap stage of `asn` on resolved data: two roll-ups, with the problems met on the way or without."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from importlib import import_module

import numpy as np
import pandas as pd

from asnkompetensi import law
from asnkompetensi.gap import compute, problems
from asnkompetensi.gap.met import Met
from asnkompetensi.model.data import NONE, Data, Names
from asnkompetensi.model.engine import Engine
from asnkompetensi.model.fold import fold
from asnkompetensi.model.options import GapOptions
from asnkompetensi.model.place import Place
from benchmarks.compute_data import JOBS, SKILLS, UNITS
from benchmarks.compute_native import COMPETENCY, UNIT, Answer


def rollups(engine: str, frames: dict[str, pd.DataFrame], *, told: bool) -> Callable[[], Answer]:
    """What computes both tables when it is called; all that is done once a process lies behind it by then."""
    options = GapOptions(date(2026, 3, 31), engine=Engine(engine), tables=("unit", "kompetensi"), alone=True)
    data, rules = resolved(frames), law.rules(options)
    # there are no sources to point at
    vars(problems).update(
        cells=lambda _, rows, __: [Place("data")] * len(rows), files=lambda _, rows: np.zeros(len(rows), np.int32)
    )
    if not told:
        Met.add, Met.problems = (lambda *_: None), (lambda *_: [])  # type: ignore[method-assign]
    started = import_module(f"asnkompetensi.engine.on_{engine}")
    if engine == "spark":
        started.session(None)

    def computed() -> Answer:
        tables = compute.gap(data, rules, options)[0].tabel
        return (
            _numbers(tables["unit"].frame, data.unit.names, "unit_kerja", UNIT),
            _numbers(tables["kompetensi"].frame, data.kompetensi.names, "kompetensi", COMPETENCY),
        )

    return computed


def resolved(frames: dict[str, pd.DataFrame]) -> Data:
    """The data as the stage takes it: the same rows, with the columns that it needs besides."""
    people, standards, assessments = (frames[name] for name in ("pegawai", "standar", "penilaian"))
    none, first = np.int32(NONE), np.int32(0)
    own = {"asal_tabel": first}
    pegawai = people.assign(
        jenjang=none, jabatan_tujuan=none, jenjang_tujuan=none, nip="", nama="", asal=_places(people), **own
    )
    standar = standards.rename(columns={"jabatan": "subjek"}).assign(
        sumber=np.int32(1), unit=none, bobot=np.int32(1), asal=_places(standards), **own
    )
    penilaian = assessments.assign(asal=_places(assessments), **own)
    wide = {"level": "Int64", "hari": "Int64"}
    penilaian = penilaian.astype(wide)
    return Data(
        unit=_names("Unit", UNITS),
        unit_induk=("",) * UNITS,
        jabatan=_names("Jabatan", JOBS),
        jenjang=_names("Jenjang", 1),
        kompetensi=_names("Kompetensi", SKILLS),
        jenis=("",) * SKILLS,
        pegawai=pegawai,
        standar=standar.astype({"level": "Int64"}),
        penilaian=penilaian,
        sendiri=penilaian.iloc[:0],
        prioritas=(1,) * UNITS,
        katalog=None,  # type: ignore[arg-type]
        tidak_aktif=0,
        tabel=(),
    )


def _places(frame: pd.DataFrame) -> np.ndarray:
    return np.arange(len(frame), dtype="int32")


def _names(word: str, many: int) -> Names:
    names = tuple(f"{word} {number:05}" for number in range(many))
    return Names(names, {fold(name): code for code, name in enumerate(names)})


def _numbers(frame: pd.DataFrame, names: tuple[str, ...], key: str, columns: tuple[str, ...]) -> np.ndarray:
    """The columns of a table by the order of its names."""
    at = {name: place for place, name in enumerate(names)}
    ordered = frame.assign(place=[at[str(name)] for name in frame[key]]).sort_values("place")
    if "kompetensi_terlemah" in frame:
        ordered["kompetensi_terlemah"] = ordered["kompetensi_terlemah"].cat.codes  # codes, in the order of names
    return ordered[["place", *columns]].to_numpy("int64", na_value=-1)
