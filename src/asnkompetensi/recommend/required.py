"""Trainings that a person must have and has not: those that the jabatan requires, and Latsar for a CPNS.

A certificate that expired counts as not attended (contract, section 6, "Need"; PermenPANRB 38/2017, the requirements of
a jabatan; PP 11/2017 Ps 34 for Latsar).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi import law
from asnkompetensi.model.codes import Pegawai
from asnkompetensi.model.data import NONE
from asnkompetensi.recommend.causes import Cause
from asnkompetensi.recommend.frames import FOREVER, UNDATED, Numbers, whole
from asnkompetensi.recommend.names import LATSAR, Numbered

if TYPE_CHECKING:
    from asnkompetensi.model.catalogue import Catalogue
    from asnkompetensi.model.data import Data
    from asnkompetensi.recommend.trainings import Trainings

_NEED = ["orang", "nomor"]
_OBLIGATORY = "mutlak"


def required(
    obliged: pd.DataFrame,
    katalog: Catalogue,
    numbers: Numbered,
    service: pd.DataFrame,
    trainings: Trainings,
    today: int,
) -> pd.DataFrame:
    """One row per person and training that he must have (:func:`obligations`) and has no valid certificate of.

    The columns of `obliged`, `sampai` (last day of the newest certificate, `UNDATED` where there is none) and those of
    :func:`offered`. In order of person and `nomor`.
    """
    needs = obliged.merge(_held(katalog, numbers), on=_NEED, how="left")
    needs["sampai"] = whole(needs["sampai"], UNDATED)
    needs = needs[needs["sampai"] < today].sort_values(_NEED, ignore_index=True)
    return needs.assign(**offered(needs, service, trainings, numbers))


def obligations(people: pd.DataFrame, data: Data, numbers: Numbered) -> pd.DataFrame:
    """What each of the people asked for (`orang`, `unit`, `jabatan`) must have, whether he has it or not.

    Their columns, `nomor` (of the training, :mod:`asnkompetensi.recommend.names`), `latsar` (1: he is a CPNS, and this
    is Latsar), `bobot` and `nama`, the name of the training for sentences. Each person and number once.
    """
    new = data.pegawai["status"].to_numpy() == Pegawai.CPNS.value
    both = [_by_job(people, data.katalog, numbers), _first(people[new[people["orang"]]])]
    return pd.concat(both, ignore_index=True).drop_duplicates(_NEED, keep="last", ignore_index=True)


def _by_job(people: pd.DataFrame, katalog: Catalogue, numbers: Numbered) -> pd.DataFrame:
    """What the jabatan requires; of rows that name the same training the heaviest."""
    shown = [*katalog.pelatihan["nama"], ""]
    rows = pd.DataFrame(
        {
            "jabatan": whole(katalog.syarat["jabatan"]),
            "nomor": numbers.syarat,
            "latsar": 0,
            "bobot": whole(katalog.syarat["bobot"]),
            "nama": [
                shown[code] or written
                for code, written in zip(katalog.syarat["pelatihan"], katalog.syarat["nama"], strict=True)
            ],
        }
    ).astype({"nama": "str"})
    rows = rows.sort_values(["jabatan", "nomor", "bobot", "nama"], ascending=[True, True, False, True])
    return people.merge(rows.drop_duplicates(["jabatan", "nomor"]), on="jabatan")


def _first(people: pd.DataFrame) -> pd.DataFrame:
    """Latsar for each of some people."""
    return people.assign(nomor=LATSAR, latsar=1, bobot=law.weight(_OBLIGATORY), nama="")


def _held(katalog: Catalogue, numbers: Numbered) -> pd.DataFrame:
    """The last day of the newest certificate of each person and training: `orang`, `nomor`, `sampai`."""
    rows = pd.DataFrame(
        {
            "orang": whole(katalog.riwayat["orang"]),
            "nomor": numbers.riwayat,
            "sampai": whole(katalog.riwayat["sampai"], FOREVER),
        }
    )
    return rows[rows["nomor"] != NONE].groupby(_NEED, as_index=False).max()


def offered(needs: pd.DataFrame, service: pd.DataFrame, trainings: Trainings, numbers: Numbered) -> dict[str, Numbers]:
    """What answers needs of trainings (`orang`, `nomor`): the training itself where it is in the catalogue and in time.

    `pelatihan` (code of what the person may take, else `NONE`), `sebab` (`Cause` for which there is nothing to take).
    """
    person = service.iloc[needs["orang"]]
    horizon = person["cakrawala"].to_numpy()
    start = np.append(trainings.ke, np.iinfo(np.int64).max)  # of a training that there is not: never
    wanted = needs["nomor"].to_numpy() - 1
    wanted = np.where(wanted < len(trainings), wanted, NONE)
    for code in numbers.latsar[
        np.lexsort((-numbers.latsar, -trainings.jp[numbers.latsar], -trainings.biaya[numbers.latsar]))
    ]:
        wanted = np.where((needs["nomor"] == LATSAR) & ((start[code] < horizon) | (wanted == NONE)), code, wanted)
    in_time = start[wanted] < horizon
    late = np.where(wanted == NONE, Cause.TIDAK_ADA.value, person["sebab_akhir"].to_numpy())
    return {"pelatihan": np.where(in_time, wanted, NONE), "sebab": np.where(in_time, Cause.ADA.value, late)}
