"""Trainings ranked once for each class of gaps: the same competency, levels and horizon have the same answers.

An agency has some hundred classes, however many people it has.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.recommend.causes import Cause
from asnkompetensi.recommend.frames import Numbers

if TYPE_CHECKING:
    from asnkompetensi.recommend.trainings import Trainings

CLASS = ["kompetensi", "level_dimiliki", "level_standar", "cakrawala"]
_STEP = ["kelas", "posisi", "pelatihan", "level_hasil", "level_ditutup"]


@dataclass(frozen=True)
class Ladder:
    """The classes and their answers.

    kelas    one row per class: `CLASS`, `kelas` (number), `awal` (number of its first answer), `terbuka` (how many
             answers its people are in time for), `cocok` (how many answers there are by level), `sebab` (`Cause` where
             `cocok` is 0), `batas_level` (level that explains the cause, millionths: the highest that the catalogue
             reaches, or the lowest that it asks for)
    urutan   the answers in time, best first within a class: `urut` (number), `kelas`, `posisi` (from 0 in its class),
             `pelatihan`, `level_hasil`, `level_ditutup` (millionths)
    """

    kelas: pd.DataFrame
    urutan: pd.DataFrame


def ladder(classes: pd.DataFrame, trainings: Trainings) -> Ladder:
    """The answers of each class, given by the columns `CLASS` without doubles.

    An answer leads above the level held and asks for no more than it; it closes min(level_hasil, required) - held. Best
    first: levels closed down, price up, JP up, kode. Classes of a competency that no training names have none.
    """
    kelas = classes[CLASS].astype(np.int64).sort_values(CLASS, ignore_index=True)
    facts = {"terbuka": 0, "cocok": 0, "sebab": Cause.TIDAK_ADA.value, "batas_level": 0}
    kelas = kelas.assign(kelas=np.arange(len(kelas)), **facts)
    steps = [pd.DataFrame({name: np.zeros(0, np.int64) for name in _STEP})]
    for first, last, answers in _by_competency(kelas["kompetensi"].to_numpy(), trainings):
        found, ranked = _ranked(kelas.iloc[first:last], answers)
        kelas.loc[first : last - 1, list(found)] = pd.DataFrame(found, index=range(first, last))
        steps.append(ranked)
    urutan = pd.concat(steps, ignore_index=True)
    urutan.insert(0, "urut", np.arange(len(urutan)))
    kelas["awal"] = np.cumsum(kelas["terbuka"].to_numpy()) - kelas["terbuka"].to_numpy()
    return Ladder(kelas, urutan)


def _by_competency(codes: Numbers, trainings: Trainings) -> Iterator[tuple[int, int, pd.DataFrame]]:
    """The first class, the one after the last, and the rows of `hasil`, for each competency that both have."""
    offered = trainings.hasil["kompetensi"].to_numpy()
    for code in np.intersect1d(codes, offered):
        first, last = np.searchsorted(codes, [code, code + 1])
        start, stop = np.searchsorted(offered, [code, code + 1])
        yield int(first), int(last), trainings.hasil.iloc[start:stop]


def _ranked(kelas: pd.DataFrame, answers: pd.DataFrame) -> tuple[dict[str, Numbers], pd.DataFrame]:
    """What is told of the classes of one competency, and their answers in order; a row is a class, a column a training.

    The sort is stable, and the trainings stand by price, JP and kode already.
    """
    held, required, horizon = (kelas[name].to_numpy()[:, None] for name in CLASS[1:])
    reached, asked, start = (answers[name].to_numpy()[None, :] for name in ("level_hasil", "level_awal", "ke"))
    higher = reached > held
    fitting = higher & (asked <= held)
    in_time = fitting & (start < horizon)
    closed = np.minimum(reached, required) - held
    order = np.argsort(np.where(in_time, -closed, 1), axis=1, kind="stable")
    count = in_time.sum(axis=1)
    row, place = np.nonzero(np.arange(len(answers)) < count[:, None])
    which = order[row, place]
    taken = answers.iloc[which]
    steps = pd.DataFrame(
        {
            "kelas": kelas["kelas"].to_numpy()[row],
            "posisi": place,
            "pelatihan": taken["pelatihan"].to_numpy(),
            "level_hasil": taken["level_hasil"].to_numpy(),
            "level_ditutup": closed[row, which],
        }
    )
    some, fits = higher.any(axis=1), fitting.any(axis=1)
    cause = np.where(some, Cause.SYARAT_AWAL.value, Cause.TERLALU_RENDAH.value)
    lowest = np.where(higher, asked, np.iinfo(np.int64).max).min(axis=1)
    facts = {
        "terbuka": count,
        "cocok": fitting.sum(axis=1),
        "sebab": np.where(fits, Cause.ADA.value, cause),
        "batas_level": np.where(fits, 0, np.where(some, lowest, reached.max())),
    }
    return facts, steps
