"""Gap rows in codes: what the stages after the gap start from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from asnkompetensi.model.frames import Border, Frame


@dataclass(frozen=True)
class Gaps:
    """The gap rows and people of a run, filters applied, before names take the place of codes.

    pasangan  one row per person and competency required: `orang`, `unit`, `jabatan`, `jenjang`, `kompetensi`, `sumber`
              (codes), `bobot` (weight of the standard's `tingkat`), `level_standar`, `level_dimiliki`, `selisih`,
              `kesenjangan` (millionths; the last three missing where not assessed), `status` (code of
              `model.codes.Status`), `hari` (days, of the assessment), `kedaluwarsa`
    orang     one row per person: `orang`, `unit`, `jabatan`, `jenjang`, the counts, sums and JPM of `asn gap --by
              pegawai` in the units of `model.kinds`, `jumlah_lebih` and `jumlah_usang` (gap rows above the required
              level, and with an expired assessment), `kategori` (code: a position in `kategori` below)
    dimiliki  what every active person holds, whether his jabatan asks for it or not, filters not applied (a colleague
              of another unit may help those asked for): `orang`, `kompetensi`, `level` (millionths), `hari`
    mesin     the border of the engine that has these rows: frames that are to be joined with them are put over it
    """

    pasangan: Frame
    orang: Frame
    kategori: tuple[str, ...]
    dimiliki: Frame
    mesin: Border
