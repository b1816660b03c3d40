"""Which trainings a person may attend, and who is to attend Latsar first (contract, section 6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals.stable.v2 as nw
import pandas as pd

from asnkompetensi.model.codes import Pegawai
from asnkompetensi.model.data import NONE
from asnkompetensi.model.fold import fold
from asnkompetensi.model.frames import Frame, lazy
from asnkompetensi.model.kinds import day

if TYPE_CHECKING:
    from asnkompetensi.model.data import Data
    from asnkompetensi.model.rules import TrainingRules

_PAIR = ["orang", "pelatihan"]


def attendable(offers: Frame, data: Data, rules: TrainingRules) -> Frame:
    """The rows of `offers` (`orang`, `pelatihan` and others) that are open to the person.

    On the day the training begins, else on the day of the rules, he is in service and his contract runs; and he has no
    valid certificate of it.
    """
    katalog, today = data.katalog, day(rules.as_of)
    starts = katalog.pelatihan["mulai"].fillna(today).astype("int64").reset_index(drop=True)
    begin = lazy(pd.DataFrame({"pelatihan": starts.index.astype("int32"), "mulai": starts}))
    end = lazy(data.pegawai[["orang"]].assign(berhenti=data.berhenti))
    in_service = nw.col("berhenti").is_null() | (nw.col("mulai") < nw.col("berhenti"))
    open_to = offers.join(begin, on="pelatihan").join(end, on="orang").filter(in_service)
    return open_to.join(lazy(katalog.valid(today)[_PAIR]), on=_PAIR, how="anti")


def before_latsar(data: Data, rules: TrainingRules) -> Frame:
    """The CPNS whose history does not name Latsar, by its name or as a training of the catalogue: `orang`, `latsar`."""
    people = data.pegawai.loc[data.pegawai["status"] == Pegawai.CPNS.value, ["orang"]]
    titles = [fold(name) in rules.latsar for name in data.katalog.pelatihan["nama"]]
    history = data.katalog.riwayat
    named = history["nama"].map(fold).isin(rules.latsar)
    listed = history["pelatihan"].map(lambda code: code != NONE and titles[code]).astype(bool)
    waiting = ~people["orang"].isin(history.loc[named | listed, "orang"])
    return lazy(people[waiting].assign(latsar=1))
