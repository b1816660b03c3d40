"""The published columns of the two lists: new ones go to the end."""

from asnkompetensi.model.options import TalentOptions
from asnkompetensi.talent.columns import NAMES, columns

PERSON = ["nip", "nama", "unit_kerja", "jabatan", "jenjang_jabatan", "jpm", "kategori"]


def names(table: str) -> list[str]:
    return [column.name for column in columns(table)]


def test_columns_never_change_once_they_are_published() -> None:
    assert names("unggul")[:19] == [
        *PERSON, "kompetensi_standar", "kompetensi_lebih", "total_lebih", "kekuatan", "kinerja_persen", "kode",
        "pelatihan", "jp", "biaya_peserta", "level_naik", "mentor", "kompetensi_terkuat",
    ]  # fmt: skip
    assert names("unggul")[19:] == ["proyek", "alasan", "jumlah_kurang"]
    assert names("kembang") == [
        *PERSON, "jumlah_kurang", "total_kesenjangan", "prioritas", "kompetensi_terlemah", "kinerja_persen",
        "kompetensi_lebih", "kekuatan", "alasan",
    ]  # fmt: skip


def test_both_lists_are_given_unless_one_is_asked_for() -> None:
    assert TalentOptions().tables == NAMES
