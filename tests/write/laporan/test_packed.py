import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.text import words
from asnkompetensi.write.laporan import packed as module
from asnkompetensi.write.laporan.packed import json_text, letters, packed
from asnkompetensi.write.laporan.people import people
from tests.write.laporan.read_again import code, unpacked
from tests.write.report import ABA, AWAN, BAKAU, DEDE, report, table

EVERYBODY = people(report().tabel["pegawai"], (AWAN, BAKAU))
NAMES = ("kompetensi", "level_dimiliki", "status", "tanggal_penilaian")


def test_rows_come_back_person_by_person_as_the_table_has_them() -> None:
    made = packed(report().tabel["detail"], EVERYBODY, NAMES, words("id"), show_nip=False)
    assert [code(one) for one in made["n"]] == [3, 3, 0, 3, 3]
    levels = [made["v"]["level_dimiliki"][at] if at >= 0 else None for at in unpacked(made)["level_dimiliki"]]
    assert levels == ["4", "2", "1", "2", "2", "3", "3", "2,5", None, "2", "1", "0"]
    assert ["Belum Dinilai", "Not assessed"] in made["v"]["status"]
    assert made["t"] == ["level_dimiliki"]


def test_no_number_is_a_control_character_or_begins_markup() -> None:
    text = letters(np.array([-1, 0, 63, 64, 5000], dtype=np.int16))
    assert [code(one) for one in text] == [-1, 0, 63, 64, 5000]
    assert text[:4] == ">?~\u00a1"


def test_rows_of_nobody_are_left_out() -> None:
    rows = table("x", "nip:nip nama:teks unit_kerja:teks kode:teks", [("190909091999091999", "Ua", AWAN, "P-1")])
    made = packed(rows, EVERYBODY, ("kode",), words("id"), show_nip=False)
    assert (made["c"]["kode"], made["n"]) == ("", "?" * 5)


def test_a_column_of_too_many_values_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST", 3)
    made = packed(report().tabel["detail"], EVERYBODY, NAMES, words("id"), show_nip=False)
    assert list(made["c"]) == ["kompetensi", "tanggal_penilaian"]


ROWS = table(
    "x",
    "nip:nip nama:teks unit_kerja:teks kode:teks pelatihan:teks hari:teks level:teks",
    [
        (ABA, "Aba Déga", AWAN, "P-1", "Satu", "senin", "1"),
        (ABA, "Aba Déga", AWAN, "P-2", "Dua", "senin", "2"),
        (ABA, "Aba Déga", AWAN, "P-3", "Tiga", None, None),
        (DEDE, "Dede", BAKAU, "P-1", "Satu", "rabu", "2"),
        (DEDE, "Dede", BAKAU, "P-2", "Dua", "rabu", "2"),
        (DEDE, "Dede", BAKAU, "P-1", "Satu", None, None),
    ],
)


def test_what_follows_from_a_column_or_a_person_is_stored_once() -> None:
    made = packed(ROWS, EVERYBODY, ("kode", "pelatihan", "level", "hari"), words("id"), show_nip=False)
    assert made["f"] == {"pelatihan": "kode", "hari": "#"}
    assert made["m"] == {"hari": "level"}
    assert [len(made["c"][name]) for name in ("kode", "pelatihan", "level", "hari")] == [6, 4, 6, 5]
    days = [made["v"]["hari"][at] if at >= 0 else None for at in unpacked(made)["hari"]]
    assert days == ["senin", "senin", None, "rabu", "rabu", None]


@given(st.lists(st.tuples(*(st.integers(-1, 3) for _ in range(4)), st.integers(0, 2)), max_size=30))
def test_whatever_follows_what_every_code_comes_back(rows: list[tuple[int, ...]]) -> None:
    rows = sorted(rows, key=lambda row: row[-1])
    *columns, owners = np.array(rows, dtype=np.int64).reshape(-1, 5).T
    codes = {f"c{number}": column for number, column in enumerate(columns)}
    stored = module._stored(codes, owners, 3)
    made = {
        "n": letters(np.bincount(owners, minlength=3)),
        "c": {name: letters(one.codes) for name, one in stored.items()},
        "f": {name: one.leader for name, one in stored.items() if one.leader},
        "m": {name: one.mask for name, one in stored.items() if one.mask},
    }
    assert unpacked(made) == {name: column.tolist() for name, column in codes.items()}


def test_json_cannot_end_its_element() -> None:
    text = json_text({"a": "</script><!--"})
    assert "<" not in text
    assert json.loads(text) == {"a": "</script><!--"}
