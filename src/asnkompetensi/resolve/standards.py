"""Required levels: one for each key of `standar`, and those that stand in rows of `kesenjangan` themselves."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.data import NONE, Names
from asnkompetensi.model.fold import fold
from asnkompetensi.model.problem import Problem
from asnkompetensi.resolve.jobs import standard_jenjang
from asnkompetensi.resolve.levels import Levels, highest, levels, plain
from asnkompetensi.resolve.origin import places
from asnkompetensi.resolve.texts import numbered, texts
from asnkompetensi.resolve.weights import weights

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    from asnkompetensi.model.table import Table
    from asnkompetensi.resolve.jobs import Jobs

Naming = Callable[[dict[str, int]], tuple[str, str]]
OF_JOB, OF_CLASS = 0, 2  # `sumber` of rows that name a unit too; without one it is the next


def standards(table: Table, jobs: Jobs, unit: Names, kompetensi: Names) -> tuple[Levels, list[Problem]]:
    """The required levels of the table `standar` by `sumber`, `subjek`, `unit`, `kompetensi`, in this order.

    A row that names a jabatan is one for the jabatan, whatever its jenjang. A row without a level requires nothing and
    is none; level 0 is one. `STANDAR-02` where rows of equal rank disagree; the highest level is used.
    """
    job, place = texts(table.frame, "jabatan"), texts(table.frame, "unit_kerja")
    rank = np.where(job.given, np.int32(OF_JOB), np.int32(OF_CLASS)) + (~place.given).astype(np.int32)
    for_class = standard_jenjang(table).mapped(numbered(jobs.jenjang.codes, fold))
    codes = {
        "sumber": rank,
        "subjek": np.where(job.given, job.mapped(numbered(jobs.jabatan.codes, fold)), for_class),
        "unit": place.mapped(numbered(unit.codes, fold)),
        "kompetensi": texts(table.frame, "kompetensi").mapped(numbered(kompetensi.codes, fold)),
    }

    def named(key: dict[str, int]) -> tuple[str, str]:
        subject = (jobs.jabatan if key["sumber"] < OF_CLASS else jobs.jenjang).names[key["subjek"]]
        return subject, "" if key["unit"] == NONE else unit.names[key["unit"]]

    wanted = (codes["subjek"] != NONE) & (codes["kompetensi"] != NONE)
    return _settled(table, "level", levels(table, "level", codes, wanted), kompetensi, named)


def weighed(used: Levels, table: Table, source: int) -> pd.DataFrame:
    """`Data.standar`: required levels of the table `standar` with the weight of each one's row."""
    frame = used.frame(source)
    frame.insert(len(used.codes) + 1, "bobot", weights(table)[used.row])
    return frame


def own_levels(
    table: Table, orang: NDArray[np.int32], kompetensi: Names, known_as: Callable[[int], str]
) -> tuple[Levels, list[Problem]]:
    """The required levels that rows of `kesenjangan` hold themselves, by `orang` and `kompetensi`, in this order.

    `orang` is the active person of each row, else negative; `known_as` names one in problems. `STANDAR-02` as above.
    """
    codes = {
        "orang": orang,
        "kompetensi": texts(table.frame, "kompetensi").mapped(numbered(kompetensi.codes, fold)),
    }
    found = levels(table, "level_standar", codes, (orang >= 0) & (codes["kompetensi"] != NONE))
    return _settled(table, "level_standar", found, kompetensi, lambda key: (known_as(key["orang"]), ""))


def _settled(
    table: Table, column: str, found: Levels, kompetensi: Names, named: Naming
) -> tuple[Levels, list[Problem]]:
    used, torn = highest(found)
    problems = []
    for rows in torn:
        key = {name: int(code[0]) for name, code in rows.codes.items()}
        cells = places(table, rows.row, column)  # the first of very many, and so is the evidence
        subject, unit = named(key)
        bukti = tuple(
            {"level": plain(level), "sel": cell.short}
            for level, cell in zip(rows.level[: len(cells)].tolist(), cells, strict=True)
        )
        facts = {
            "subjek": subject,
            "unit": unit,
            "kompetensi": kompetensi.names[key["kompetensi"]],
            "level": plain(int(rows.level.max())),
        }
        problems.append(Problem("STANDAR-02", cells, facts, bukti))
    return used, problems
