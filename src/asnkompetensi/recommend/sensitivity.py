"""Which of the first trainings of a unit, and of all, stay there under every single error and other weights."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import narwhals.stable.v2 as nw
import numpy as np
import pandas as pd

from asnkompetensi.model.codes import words
from asnkompetensi.model.data import NONE
from asnkompetensi.model.reason import Reason, encoded, reason
from asnkompetensi.model.verdicts import DOUBLE, HALF, Stands, Uji, cause
from asnkompetensi.recommend.errors import errors, offered
from asnkompetensi.recommend.frames import counted
from asnkompetensi.recommend.standing import first, ranks, turns

if TYPE_CHECKING:
    from asnkompetensi.recommend.frames import Numbers
    from asnkompetensi.recommend.shared import Shared
    from asnkompetensi.recommend.standing import Turn

TOP = 5  # trainings of each ranking
SCOPES = ("instansi", "unit")
_MOVE = ["dari", "kurang", "ke", "tambah"]
_CODES = ("orang", "kompetensi", "unit_uji", "pengganti")
_LEVELS = ("level_dimiliki", "level_uji", "bobot_uji", "urutan_uji")
_COLUMNS = ("lingkup", "unit", "urutan", "pelatihan", "level_ditutup", "putusan", "tahan_level", "tahan_bobot", "uji",
            *_CODES, *_LEVELS, "alasan")  # fmt: skip


def sensitivity(shared: Shared) -> pd.DataFrame:
    """One row per training that stands among the first `TOP` of all people asked for, and of each unit.

    Trainings stand as in the tables of trainings, and of units and trainings: what closes most levels first, as the
    best offer of each gap, then by kode. `lingkup`, `unit` (`NONE` for all), `urutan`, `pelatihan`, `level_ditutup`;
    `putusan` (:class:`Stands`), `tahan_level`, `tahan_bobot`: whether it stays there, still closing some, whichever
    one level is one higher or lower, and whichever one competency (among all people also: unit) counts half or double.
    Both are exact: nothing is left out and nothing estimated. Of a change that turns it out: `uji` (:class:`Uji`), the
    cell `orang`, `kompetensi`, `level_dimiliki`, `level_uji`, or `kompetensi` or `unit_uji` with `bobot_uji`
    (millionths), `urutan_uji` (missing: it closes nothing then), `pengganti` (training; `NONE`), `alasan`.
    """
    named = shared.best.filter(nw.col("peringkat") > 0).select(
        "orang", "unit", "kompetensi", "pelatihan", "level_ditutup"
    )
    best = counted(named)
    moves = _moves(shared, best)
    scopes = [_Scope(shared, NONE, best, moves)]
    units = np.unique(best["unit"]).tolist()
    scopes += [_Scope(shared, unit, best[best["unit"] == unit], moves[moves["unit"] == unit]) for unit in units]
    rows = [row for scope in scopes for row in scope.rows()]
    table = pd.DataFrame(rows, columns=list(_COLUMNS))
    codes = {name: table[name].fillna(NONE).astype(np.int64) for name in ("unit", *_CODES)}
    return table.assign(**codes, **{name: table[name].astype("Int64") for name in _LEVELS})


def _moves(shared: Shared, best: pd.DataFrame) -> pd.DataFrame:
    """Errors that change the best offer: levels (`kurang`, `tambah`) leave a training (`dari`), and come to one (`ke`).

    `NONE` is no training. The other columns are those of `errors`, in its order.
    """
    rows = errors(shared)
    after = offered(shared, rows, 1).rename(columns={"pelatihan": "ke", "level_ditutup": "tambah"})
    before = best.rename(columns={"pelatihan": "dari", "level_ditutup": "kurang"}).drop(columns="unit")
    rows = rows.merge(before, on=["orang", "kompetensi"], how="left").merge(after, on="baris", how="left")
    filled = {
        name: rows[name].fillna(other).astype(np.int64) for name, other in zip(_MOVE, (NONE, 0, NONE, 0), strict=True)
    }
    rows = rows.assign(**filled)
    return rows[(rows["dari"] != rows["ke"]) | (rows["kurang"] != rows["tambah"])]


@dataclass(frozen=True, eq=False)
class _Scope:
    """One ranking: that of a unit, or of all (`unit` is `NONE`)."""

    shared: Shared
    unit: int
    best: pd.DataFrame
    moves: pd.DataFrame

    def rows(self) -> Iterator[dict[str, Any]]:
        """The first trainings, each with its verdict."""
        named = [self.best["pelatihan"], self.moves["dari"], self.moves["ke"]]
        columns = np.setdiff1d(np.concatenate(named), [NONE])
        scores = self._sums(columns, self.best.assign(satu=0), "satu")[1].sum(axis=0)
        errors = self.moves.drop_duplicates(_MOVE)
        by_level = turns(scores, _shifts(errors, columns), TOP)
        groups, changes = self._weights(columns)
        by_weight = turns(2 * scores, changes, TOP)
        counts = {"salah": len(self.moves), "bobot": len(groups), "batas": TOP}
        rank = ranks(scores[None, :])[0]
        for at in first(scores, TOP).tolist():
            turn, other = by_level.get(at), by_weight.get(at)
            shown = self._error(errors.iloc[turn.nomor]) if turn else self._weight(groups[other.nomor]) if other else {}
            yield {
                "lingkup": SCOPES[self.unit != NONE],
                "unit": self.unit,
                "urutan": int(rank[at]),
                "pelatihan": int(columns[at]),
                "level_ditutup": int(scores[at]),
                "putusan": words(Stands)[Stands.BERUBAH if shown else Stands.BERTAHAN],
                "tahan_level": turn is None,
                "tahan_bobot": other is None,
                **shown,
                **self._after(turn or other, columns, shown, counts),
            }

    def _sums(self, columns: Numbers, rows: pd.DataFrame, by: str) -> tuple[Numbers, Numbers]:
        """The different values of `by`, and the levels closed by each of them and training."""
        groups, place = np.unique(rows[by].to_numpy(), return_inverse=True)
        found = np.zeros((len(groups), len(columns)), np.int64)
        np.add.at(found, (place, np.searchsorted(columns, rows["pelatihan"])), rows["level_ditutup"])
        return groups, found

    def _weights(self, columns: Numbers) -> tuple[list[tuple[str, int, int]], Numbers]:
        """Who or what counts half or double (kind, code, weight), and what that adds to twice the scores."""
        kinds = ("kompetensi", "unit") if self.unit == NONE else ("kompetensi",)
        groups, changes = [], [np.zeros((0, len(columns)), np.int64)]
        for kind in kinds:
            codes, sums = self._sums(columns, self.best, kind)
            groups += [(kind, code, weight) for weight in (HALF, DOUBLE) for code in codes.tolist()]
            changes += [-sums, 2 * sums]
        return groups, np.concatenate(changes)

    def _error(self, cell: pd.Series[Any]) -> dict[str, Any]:
        names = ("orang", "kompetensi", "level_dimiliki", "level_uji")
        return {"uji": words(Uji)[Uji.LEVEL], **{name: int(cell[name]) for name in names}}

    def _weight(self, group: tuple[str, int, int]) -> dict[str, Any]:
        kind, code, weight = group
        return {"uji": words(Uji)[Uji.BOBOT], "unit_uji" if kind == "unit" else kind: code, "bobot_uji": weight}

    def _after(
        self, turn: Turn | None, columns: Numbers, shown: dict[str, Any], counts: dict[str, int]
    ) -> dict[str, Any]:
        """What became of a training, in words, too."""
        if turn is None:
            return {"alasan": encoded(reason("kepekaan.bertahan", **counts))}
        comes = int(columns[turn.pengganti]) if turn.pengganti != NONE else NONE
        return {
            "urutan_uji": turn.urutan or None,
            "pengganti": comes,
            "alasan": encoded(cause(shown, self.shared.data, "orang"), *self._effect(turn, comes)),
        }

    def _effect(self, turn: Turn, comes: int) -> Iterator[Reason]:
        yield reason("kepekaan.turun", urutan=turn.urutan) if turn.urutan else reason("kepekaan.habis")
        if comes != NONE:
            yield reason("kepekaan.masuk", pelatihan=self.shared.katalog.nama.names[comes])


def _shifts(moves: pd.DataFrame, columns: Numbers) -> Numbers:
    """What each move adds to the scores of `columns`."""
    found = np.zeros((len(moves), len(columns)), np.int64)
    for where, amount, sign in (("dari", "kurang", -1), ("ke", "tambah", 1)):
        codes = moves[where].to_numpy(np.int64)
        some = np.flatnonzero(codes != NONE)
        np.add.at(found, (some, np.searchsorted(columns, codes[some])), sign * moves[amount].to_numpy(np.int64)[some])
    return found
