"""Resolved data: every name is one thing, every person counts once, and things are known by small whole numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from asnkompetensi.model.fold import fold
from asnkompetensi.model.place import Place
from asnkompetensi.model.table import Table

if TYPE_CHECKING:
    import pandas as pd

    from asnkompetensi.model.catalogue import Catalogue

NO_UNIT = "(tanpa unit)"
NONE = -1


@dataclass(frozen=True)
class Names:
    """The names of one kind of thing, in order of Unicode code points; a code is a position, so codes sort as names do.

    `codes` leads from every folded spelling, aliases included, to its code.
    """

    names: tuple[str, ...]
    codes: Mapping[str, int]

    def code(self, text: str) -> int:
        """The code of a name in any spelling, or `NONE`."""
        return self.codes.get(fold(text), NONE)


@dataclass(frozen=True)
class Data:
    """The tables that the computation needs, with codes for names. All codes are int32, `NONE` (-1) for missing.

    pegawai    one row per active person, sorted: `orang` (0, 1, 2 ... by unit name, nip, nama), `nip` and `nama`
               (str, "" for none), `unit`, `jabatan`, `jenjang`, `jabatan_tujuan`, `jenjang_tujuan`, `status` (code of
               `model.codes.Pegawai`), `kelamin` (code of `model.codes.Kelamin`; the column, else the NIP), `lahir`
               (Int64 days; the column, else the NIP), `pensiun` (Int64 days: the first day of pension, by the age that
               `law.retirement_age` gives the jabatan held; missing where `lahir` is), `akhir_kontrak`, `tmt_jabatan`
               (Int64 days), `nip_lama` (str as written, "" for none), `asal_tabel`, `asal`
    standar    one row per key, conflicts settled: `sumber` (0 jabatan_unit, 1 jabatan, 2 jenjang_unit, 3 jenjang),
               `subjek` (jabatan or jenjang code), `unit` (NONE unless sumber is 0 or 2), `kompetensi`, `level` (Int64
               millionths), `bobot` (int32, weight of its tingkat), `asal_tabel`, `asal`
    penilaian  assessments of active people with a level: `orang`, `kompetensi`, `level` (Int64 millionths), `hari`
               (Int64 days since 1970-01-01, missing when undated), `asal_tabel`, `asal`
    sendiri    required levels that stand in `kesenjangan` rows, one row per key, conflicts settled: `orang`,
               `kompetensi`, `level`, `asal_tabel`, `asal`

    A row's origin is the row at position `asal` in the frame of the source table `tabel[asal_tabel]`.
    `jenis` is the kind of each competency, `unit_induk` the parent of each unit ("" where unknown), `prioritas` the
    weight of each unit (millionths; 1 where none is given), `ikm` its service index (millionths, 0 to 100; `NONE` where
    none is given), `katalog` what competencies can be developed by. `ditolak` counts the rows that the tables about
    people left out because of a faulty key.
    """

    unit: Names
    unit_induk: tuple[str, ...]
    jabatan: Names
    jenjang: Names
    kompetensi: Names
    jenis: tuple[str, ...]
    pegawai: pd.DataFrame
    standar: pd.DataFrame
    penilaian: pd.DataFrame
    sendiri: pd.DataFrame
    prioritas: tuple[int, ...]
    katalog: Catalogue
    tidak_aktif: int
    tabel: tuple[Table, ...]
    ditolak: int = 0
    ikm: tuple[int, ...] = ()

    @property
    def berhenti(self) -> pd.Series[int]:
        """By `orang` the first day (Int64) on which the person is no longer in service; missing where none is known.

        The day of pension, or the one after the last of the contract, whichever comes first: a training must begin
        before it (contract, section 6, "Eligible").
        """
        people = self.pegawai[["pensiun", "akhir_kontrak"]]
        return people.assign(akhir_kontrak=people["akhir_kontrak"] + 1).min(axis=1)

    def listed(self, nip: str) -> tuple[Place, ...]:
        """Where the tables of people have a NIP, also that of somebody who is not active."""
        return tuple(
            table.place(row, "nip")
            for table in self.tabel
            if table.nama == "pegawai" and "nip" in table.frame
            for row in (table.frame["nip"] == nip).to_numpy("bool").nonzero()[0].tolist()
        )

    def place(self, asal_tabel: int, asal: int, column: str) -> Place:
        """Where a column of a row's origin stands."""
        return self.tabel[asal_tabel].place(asal, column)
