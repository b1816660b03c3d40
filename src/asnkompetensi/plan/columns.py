"""The columns of every result table, in the order in which they are published; new ones go to the end."""

from __future__ import annotations

from asnkompetensi.model.result import ResultColumn, result_columns
from asnkompetensi.plan.asked.columns import TABLES as ASKED

_PERSON = "nip:nip nama:teks unit_kerja:teks jabatan:teks"
_TRAINING = "kode:teks pelatihan:teks"
_DAYS = "mulai:tanggal selesai:tanggal"
_PRICES = "biaya_peserta:uang biaya_angkatan:uang"
_WORTH = "level_ditutup:level nilai:bilangan"
_TABLES = {
    "rencana-kursi": f"{_PERSON} {_TRAINING} angkatan kompetensi:teks jalur:teks penyelenggara:teks sumber_dana:teks"
    f" mulai:tanggal hari:bilangan jp:bilangan biaya_peserta:uang {_WORTH} alasan:alasan dana",
    "rencana-kelas": f"{_TRAINING} angkatan peserta min_peserta maks_peserta sumber_dana:teks biaya:uang {_DAYS}"
    f" {_WORTH} biaya_per_level:uang penyelenggara:teks unit dana catatan:alasan",
    # after the training the contents a to g of PP 11/2017 Ps 207(3)
    "rencana-tahunan": f"{_TRAINING} jenis:kata kompetensi:teks target_peserta bentuk:teks jalur:teks"
    f" penyelenggara:teks {_DAYS} kurikulum:teks biaya_peserta:uang anggaran:uang sumber_dana:teks angkatan"
    " biaya_angkatan:uang jp:bilangan level_ditutup:level unit dana",
    "rencana-peserta": f"{_TRAINING} angkatan {_DAYS} nomor {_PERSON} jp:bilangan",
    "rencana-pegawai": f"{_PERSON} status:kata kursi kode:teks jp_rencana:bilangan jp:bilangan hak:bilangan"
    " kurang:bilangan kurang_sesudah:bilangan kesenjangan total_kesenjangan:level level_ditutup:level level_sisa:level"
    " nilai:bilangan biaya:uang",
    "rencana-unit": "unit_kerja:teks unit_induk:teks pegawai peminat dengan_kursi kursi total_kesenjangan:level"
    " level_ditutup:level persen:perseratus jaminan biaya:uang nilai:bilangan",
    "rencana-dana": "dana sumber_dana:teks untuk_unit:teks untuk_kompetensi:teks pagu:uang terpakai:uang sisa:uang"
    f" kelas kursi {_WORTH} harga_bayangan:bilangan",
    "tanpa-kursi": f"{_PERSON} kesenjangan total_kesenjangan:level sebab:kata {_TRAINING} {_WORTH} alasan:alasan",
    "kelas-batal": f"{_TRAINING} penyelenggara:teks sumber_dana:teks peminat bebas min_peserta {_PRICES}"
    " level_ditutup:level sebab:kata alasan:alasan",
    "rencana-sisa": "kompetensi:teks jenis:kata sebab:kata alasan:alasan pegawai unit total_kesenjangan:level"
    " level_standar_maks:level",
}
NAMES = (*_TABLES, *ASKED)


def columns(table: str) -> tuple[ResultColumn, ...]:
    """The columns of a table, by its name in reports."""
    return result_columns((_TABLES | ASKED)[table])
