"""Too few people for a class, units of which nobody knows how well they serve, who is asked about and not active."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.data import NONE
from asnkompetensi.model.nip import mask
from asnkompetensi.model.problem import Fact, Problem
from asnkompetensi.plan.doubts.origin import places

if TYPE_CHECKING:
    from asnkompetensi.model.data import Data
    from asnkompetensi.model.plan import Limits
    from asnkompetensi.plan.instance import Instance


def few(data: Data, instance: Instance) -> list[Problem]:
    """`RENCANA-05` for trainings whose classes ask for more people than have a seat there.

    Fact `jumlah`; evidence `kode`, `nama`, `minimum`, `peminat`.
    """
    there = np.bincount(instance.kursi.pelatihan, minlength=len(instance.kelas))
    short = (there > 0) & (there < instance.kelas.minimum)
    rows = data.katalog.pelatihan[short]
    if rows.empty:
        return []
    least, people = instance.kelas.minimum[short].tolist(), there[short].tolist()
    bukti = tuple(
        {"kode": kode, "nama": nama, "minimum": minimum, "peminat": peminat}
        for kode, nama, minimum, peminat in zip(rows["kode"], rows["nama"], least, people, strict=True)
    )
    return [Problem("RENCANA-05", places(data, rows, "min_peserta", "kode"), {"jumlah": len(rows)}, bukti)]


def unrated(data: Data, asked: Limits) -> list[Problem]:
    """`RENCANA-10` where the service index is asked for and units with people have none: fact `jumlah`, `total`.

    Evidence `unit`.
    """
    units = np.unique(data.pegawai["unit"].to_numpy(np.int64)).tolist()
    index = data.ikm or (NONE,) * len(data.unit.names)
    without = [data.unit.names[unit] for unit in units if index[unit] == NONE]
    if not asked.ikm or not without:
        return []
    facts = {"jumlah": len(without), "total": len(units)}
    return [Problem("RENCANA-10", (), facts, tuple({"unit": name} for name in without))]


def nobody(data: Data, nip: str) -> Problem:
    """`PERINTAH-01` for a NIP that no active person has, with its cells where the list of people has it all the same.

    Facts `opsi`, `nilai` (masked), `mirip`, `alasan` ("" where the NIP is nowhere).
    """
    cells = data.listed(nip)
    facts: dict[str, Fact] = {"opsi": "--why", "nilai": mask(nip), "mirip": ""}
    return Problem("PERINTAH-01", cells, {**facts, "alasan": "@doubts.tidak_aktif" if cells else ""})
