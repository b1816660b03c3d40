"""What stands around people: trainings, purses, the weights of units; and what a masked set does not take over."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.mask.roster import OTHER_UNIT
from asnkompetensi.mask.tables import table
from asnkompetensi.model.data import NONE
from asnkompetensi.model.kinds import NUMBER_UNIT, Kind
from asnkompetensi.model.plain import tellable
from asnkompetensi.model.tables import SPECS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.model.data import Data
    from asnkompetensi.model.result import ResultTable
    from asnkompetensi.model.table import Table

_TEXTS = (Kind.TEXT, Kind.NAME)
_TAKEN: Mapping[str, tuple[str, ...]] = {
    "pegawai": (
        *("nip", "unit_kerja", "unit_induk", "jabatan", "jenjang_jabatan", "status", "kedudukan", "jenis_kelamin"),
        *("tanggal_lahir", "akhir_kontrak"),
    ),
    "standar": ("jabatan", "jenjang_jabatan", "unit_kerja", "kompetensi", "level", "jenis"),
    "penilaian": (
        *("nip", "unit_kerja", "kompetensi", "level", "tanggal", "jabatan", "unit_induk", "jenjang_jabatan"),
    ),
    "kesenjangan": tuple(name for name in SPECS["kesenjangan"].names if name != "nama"),
    "pelatihan": tuple(name for name in SPECS["pelatihan"].names if name != "kurikulum"),
    "dana": SPECS["dana"].names,
    "unit": ("unit_kerja", "unit_induk", "prioritas"),
}


def around(data: Data, units: NDArray[np.int64]) -> Iterator[ResultTable]:
    """`pelatihan`, `dana` and `unit`, as far as the data have them; `units` are the codes of units that are told of."""
    source = {found.nama: found for found in data.tabel if len(found.frame)}
    told = {data.unit.names[code] for code in units.tolist()}
    if "pelatihan" in source:
        yield _copied(source["pelatihan"])
    if "dana" in source:
        yield _copied(source["dana"], untuk_unit=lambda text: _unit(text, data, told))
    weighed = [code for code in units.tolist() if data.prioritas[code] != NUMBER_UNIT]
    if weighed:
        columns = {
            "unit_kerja": pd.Categorical([data.unit.names[code] for code in weighed]),
            "prioritas": pd.array([data.prioritas[code] for code in weighed], dtype="Int64"),
        }
        yield table("unit", columns)


def left_behind(data: Data) -> tuple[Mapping[str, str], ...]:
    """The tables and columns of the sources that are not taken over: `tabel` and `kolom` of each table."""
    found = []
    for one in data.tabel:
        columns = [name for name in SPECS[one.nama].names if name in one.frame and one.frame[name].notna().any()]
        lost = [name for name in columns if name not in _TAKEN.get(one.nama, ())]
        if lost:
            found.append({"tabel": one.nama, "kolom": ", ".join(lost)})
    return tuple(found)


def _copied(source: Table, **renamed: Callable[[str], str]) -> ResultTable:
    """A table about no person as it is; a NIP that stands in one of its texts is masked."""
    kept = [name for name in _TAKEN[source.nama] if name in source.frame]
    columns = {name: source.frame[name].array for name in kept}
    for name in kept:
        if SPECS[source.nama].kind(name) in _TEXTS:
            change = renamed.get(name, tellable)
            columns[name] = pd.Categorical(source.frame[name].astype(object).map(change, na_action="ignore"))
    return table(source.nama, columns)


def _unit(text: str, data: Data, told: set[str]) -> str:
    """The unit that money is for: as it is shown elsewhere, or one of those that are not told apart."""
    code = data.unit.code(text)
    name = "" if code == NONE else data.unit.names[code]
    return name if name in told else OTHER_UNIT
