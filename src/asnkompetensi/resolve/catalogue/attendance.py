"""What people attended and achieved: rows of active people, and rows of people who are nowhere in the data."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.model.data import NONE
from asnkompetensi.model.fold import fold
from asnkompetensi.model.nip import mask
from asnkompetensi.model.problem import Fact, Problem
from asnkompetensi.resolve.assessments import UNKNOWN, Known
from asnkompetensi.resolve.catalogue.identity import Identity
from asnkompetensi.resolve.origin import places
from asnkompetensi.resolve.texts import Texts, texts
from asnkompetensi.resolve.whole import NEVER, numbers, whole

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.model.table import Table


def whose(table: Table, known: Known) -> NDArray[np.int32]:
    """The active person of each row by NIP; below 0 where there is none."""
    return texts(table.frame, "nip").mapped(lambda nip: known.by_nip.get(nip, UNKNOWN))


def history(
    table: Table, orang: NDArray[np.int32], identity: Identity, jp: NDArray[np.int64], source: int
) -> pd.DataFrame:
    """`Catalogue.riwayat`, in the order of the source; `jp` are those of each training, `NEVER` for none.

    A row whose text means several trainings stands once for each, in the order of their kode. Its JP are those of the
    certificate, else of the catalogue, and stand in the first of them: the others count nothing more.
    """
    name = texts(table.frame, "pelatihan")
    row, code, first = _each(name, np.flatnonzero((orang >= 0) & name.given), identity)
    own = numbers(table.frame, "jp")[row]
    counted = np.where(own == NEVER, np.append(jp, NEVER)[code], own)
    return pd.DataFrame(
        {
            "orang": orang[row],
            "pelatihan": code,
            "nama": pd.Series(np.array(name.values, object)[name.codes[row]], dtype="str"),
            "hari": whole(numbers(table.frame, "tanggal")[row]),
            "jp": whole(np.where(first, counted, 0)),
            "sampai": whole(numbers(table.frame, "sertifikat_sampai")[row]),
            "asal_tabel": np.full(len(row), source, np.int32),
            "asal": row.astype(np.int32),
        }
    )


def _each(
    name: Texts, rows: NDArray[np.intp], identity: Identity
) -> tuple[NDArray[np.intp], NDArray[np.int32], NDArray[np.bool_]]:
    """Some rows, once for each training that the name in it means: the row, the training, whether it is the first."""
    used = np.unique(name.codes[rows]).tolist()
    meant: list[Sequence[int]] = [()] * len(name.values)
    for value in used:
        meant[value] = identity.meant.get(fold(name.values[value]), (NONE,))
    many = np.array([len(one) for one in meant], np.intp)
    start = np.cumsum(many) - many
    every = np.array([code for one in meant for code in one], np.int32)
    times = many[name.codes[rows]]
    row = np.repeat(rows, times)
    nth = np.arange(len(row)) - np.repeat(np.cumsum(times) - times, times)
    return row, every[start[name.codes[row]] + nth], nth == 0


def performance(table: Table, orang: NDArray[np.int32], source: int) -> pd.DataFrame:
    """`Catalogue.kinerja`, in the order of the source: people may have several targets, each in a row."""
    row = np.flatnonzero(orang >= 0)
    return pd.DataFrame(
        {
            "orang": orang[row],
            **{column: whole(numbers(table.frame, column)[row]) for column in ("target", "capaian")},
            "asal_tabel": np.full(len(row), source, np.int32),
            "asal": row.astype(np.int32),
        }
    )


def strangers(table: Table, orang: NDArray[np.int32]) -> list[Problem]:
    """`RUJUKAN-01` for rows of people who are not in the data: facts `kolom`, `nilai`, `lain`, `mirip`, `jumlah`."""
    rows = np.flatnonzero(orang == UNKNOWN)
    if not len(rows):
        return []
    nips = [*dict.fromkeys(map(texts(table.frame, "nip").at, rows.tolist()))]
    about: dict[str, Fact] = {"kolom": "nip", "tabel": table.nama, "rujukan": "pegawai", "mirip": ""}
    facts = {**about, "nilai": mask(nips[0]), "jumlah": len(rows)}
    if len(nips) > 1:
        facts["lain"] = len(nips) - 1
    return [Problem("RUJUKAN-01", places(table, rows, "nip"), facts)]
