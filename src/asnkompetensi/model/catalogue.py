"""What a competency can be developed by, and what people and jabatan have to do with it: resolved, in codes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from asnkompetensi.model.kinds import NUMBER_UNIT

if TYPE_CHECKING:
    import pandas as pd

    from asnkompetensi.model.data import Names

MONTHS_AT_MOST = 600  # that a certificate is valid: more was typed wrong
NOWHERE = -2  # an earmark for what is not in the data: such a purse is for nobody


def likely(months: pd.Series[int]) -> pd.Series[bool]:
    """Whether a certificate may be valid for so many months (millionths; missing: no)."""
    return ((months % NUMBER_UNIT == 0) & (months > 0) & (months <= MONTHS_AT_MOST * NUMBER_UNIT)).fillna(value=False)


@dataclass(frozen=True)
class Catalogue:
    """Trainings and what stands around them. Codes are int32, `NONE` (-1) for missing; units as in `model.kinds`.

    `nama` has the trainings by kode: a code is a position in `pelatihan`, and codes sort as kode do. Its `codes` also
    lead from a training's name, and from an older name that counts as the same training, to its code: to the first by
    kode where several share the name, and a kode goes before a name.

    pelatihan  one row per training: `kode`, `nama`, `jalur`, `penyelenggara`, `sumber_dana`, `kurikulum` (str, "" for
               none), `jp`, `hari`, `min_peserta`, `maks_peserta`, `maks_angkatan`, `masa_berlaku_bulan` (Int64
               millionths), `biaya_peserta`, `biaya_angkatan` (Int64 sen), `mulai` (Int64 days), `jp_aturan` (bool: `jp`
               comes from the rule of its jalur, for the catalogue gives none), `asal_tabel`, `asal` (its first row)
    hasil      one row per training and competency: `pelatihan`, `kompetensi`, `level_hasil`, `level_awal` (Int64
               millionths, the latter missing where anybody may come), `asal_tabel`, `asal`
    riwayat    trainings that active people attended: `orang`, `pelatihan` (NONE: not in the catalogue), `nama` (str, as
               written), `hari` (Int64 days), `jp` (Int64 millionths; the certificate's own, else the catalogue's),
               `sampai` (Int64 days: the certificate's last; missing: no end), `asal_tabel`, `asal`; where several
               trainings share the name, a row for each, with 0 JP after the first
    syarat     trainings that a jabatan of the data requires: `jabatan`, `pelatihan` (NONE: not in the catalogue),
               `nama` (str, as written), `bobot` (int32), `asal_tabel`, `asal`
    kinerja    performance of active people, a row for each target: `orang`, `target`, `capaian` (Int64 millionths),
               `asal_tabel`, `asal`
    dana       purses: `sumber_dana` (str), `jumlah` (Int64 sen), `untuk_unit`, `untuk_kompetensi` (codes; NONE: for
               all; `NOWHERE`: for one that is not in the data), `asal_tabel`, `asal`

    Equivalent trainings (`setara`: PIM IV is PKP) are met by `nama.codes`, so that no stage knows of them.
    """

    nama: Names
    pelatihan: pd.DataFrame
    hasil: pd.DataFrame
    riwayat: pd.DataFrame
    syarat: pd.DataFrame
    kinerja: pd.DataFrame
    dana: pd.DataFrame

    @property
    def attended(self) -> pd.DataFrame:
        """The rows of `riwayat` with a known day and known JP: `orang`, `nama`, `hari`, `jp`.

        Rows of one person that agree in training, day and JP are one: sheets that were put together repeat them.
        """
        return self.riwayat[["orang", "nama", "hari", "jp"]].dropna().drop_duplicates()

    @property
    def validity(self) -> pd.Series[int]:
        """By training the months (Int64) that its certificate is valid; missing where no likely number is given."""
        given = self.pelatihan["masa_berlaku_bulan"]
        return (given // NUMBER_UNIT).where(likely(given))

    def valid(self, today: int) -> pd.DataFrame:
        """The rows of `riwayat` about a training of the catalogue whose certificate is valid on a day.

        Its last day counts, and one without an end is valid (contract, section 6).
        """
        rows = self.riwayat
        return rows[(rows["pelatihan"] >= 0) & (rows["sampai"].fillna(today) >= today)]
