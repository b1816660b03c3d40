"""Codes and the words of the contract."""

from asnkompetensi.model.codes import Status, Sumber, words


def test_a_code_is_the_position_of_its_word() -> None:
    assert words(Status) == ("kurang", "sesuai", "lebih", "belum_dinilai")
    assert words(Sumber)[Sumber.JABATAN_UNIT] == "jabatan_unit"
    assert words(Sumber)[Sumber.BARIS] == "baris"
