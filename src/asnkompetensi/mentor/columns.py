"""The columns of every table, in the order in which they are published; new ones go to the end."""

from __future__ import annotations

from asnkompetensi.model.result import ResultColumn, result_columns

_PERSON = "nip:nip nama:teks unit_kerja:teks jabatan:teks"
_COMPETENCY = "kompetensi:teks jenis:kata level_standar:level"
_GAP = "level_dimiliki:level kesenjangan:level"
_TABLES = {
    "pasangan-mentor": f"{_PERSON} {_COMPETENCY} {_GAP} nip_mentor:nip nama_mentor:teks unit_mentor:teks"
    " jabatan_mentor:teks level_mentor:level kedekatan:kata beban_mentor jp:bilangan alasan:alasan",
    "lingkar-belajar": f"lingkar {_COMPETENCY} cakupan:kata peserta nip:nip nama:teks unit_kerja:teks {_GAP}"
    " jp:bilangan",
    "tanpa-mentor": f"{_PERSON} {_COMPETENCY} {_GAP} alasan:alasan",
}
NAMES = tuple(_TABLES)


def columns(table: str) -> tuple[ResultColumn, ...]:
    """The columns of a table, named as results are."""
    return result_columns(_TABLES[table])
