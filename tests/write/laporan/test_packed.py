import json

import numpy as np
import pytest

from asnkompetensi.text import words
from asnkompetensi.write.laporan import packed as module
from asnkompetensi.write.laporan.packed import json_text, letters, packed
from asnkompetensi.write.laporan.people import people
from tests.write.report import AWAN, BAKAU, report, table

EVERYBODY = people(report().tabel["pegawai"], (AWAN, BAKAU))
NAMES = ("kompetensi", "level_dimiliki", "status", "tanggal_penilaian")


def number(letter: str) -> int:
    """A number that a letter stands for, as the script reads it."""
    return ord(letter) - 63 if ord(letter) < 127 else ord(letter) - 97


def test_rows_come_back_person_by_person_as_the_table_has_them() -> None:
    made = packed(report().tabel["detail"], EVERYBODY, NAMES, words("id"), show_nip=False)
    assert [number(one) for one in made["n"]] == [3, 3, 0, 3, 3]
    levels = [made["v"]["level_dimiliki"][number(one)] if one != ">" else None for one in made["c"]["level_dimiliki"]]
    assert levels == ["4", "2", "1", "2", "2", "3", "3", "2,5", None, "2", "1", "0"]
    assert ["Belum Dinilai", "Not assessed"] in made["v"]["status"]
    assert made["t"] == ["level_dimiliki"]


def test_no_number_is_a_control_character_or_begins_markup() -> None:
    text = letters(np.array([-1, 0, 63, 64, 5000], dtype=np.int16))
    assert [number(one) for one in text] == [-1, 0, 63, 64, 5000]
    assert text[:4] == ">?~\u00a1"


def test_rows_of_nobody_are_left_out() -> None:
    rows = table("x", "nip:nip nama:teks unit_kerja:teks kode:teks", [("190909091999091999", "Ua", AWAN, "P-1")])
    made = packed(rows, EVERYBODY, ("kode",), words("id"), show_nip=False)
    assert (made["c"]["kode"], made["n"]) == ("", "?" * 5)


def test_a_column_of_too_many_values_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST", 3)
    made = packed(report().tabel["detail"], EVERYBODY, NAMES, words("id"), show_nip=False)
    assert list(made["c"]) == ["kompetensi", "tanggal_penilaian"]


def test_json_cannot_end_its_element() -> None:
    text = json_text({"a": "</script><!--"})
    assert "<" not in text
    assert json.loads(text) == {"a": "</script><!--"}
