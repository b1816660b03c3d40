from __future__ import annotations

import numpy as np
import pytest

from asnkompetensi.follow.people import people
from asnkompetensi.model.period import Cara
from tests.gap.data import agency

HEAD = "nip | nama | unit_kerja | jabatan | tanggal_lahir\n"


def followed(*periods: str) -> tuple[list[list[int]], list[list[int]]]:
    """The common numbers by period, in the order of unit and NIP, and the rows of `kenal`."""
    data = [agency(HEAD + text) for text in periods]
    known = {name: code for code, name in enumerate(sorted({name for one in data for name in one.unit.names}))}
    codes = [np.array([*(known[name] for name in one.unit.names), -1], np.int32) for one in data]
    numbers, kenal = people([(one.pegawai, code) for one, code in zip(data, codes, strict=True)])
    return [number.tolist() for number in numbers], kenal.to_numpy().tolist()


def test_one_nip_is_one_person_in_every_period() -> None:
    numbers, kenal = followed("1 | Sekar | Arsip | Arsiparis |", "1 | Sekar Ayu | Laut | Analis |")
    assert (numbers, kenal) == ([[0], [0]], [])


def test_who_comes_and_goes_has_a_number_of_his_own_and_keeps_it() -> None:
    numbers, _ = followed("1 | A | X | J |\n2 | B | X | J |", "2 | B | X | J |\n3 | C | X | J |", "1 | A | X | J |")
    assert numbers == [[0, 1], [1, 2], [0]]


def test_who_is_left_over_is_known_by_name_and_birth_date() -> None:
    numbers, kenal = followed("1 | Sekar A. | X | J | 1900-02-01", "9 | SEKAR A | Y | J | 1900-02-01")
    assert numbers == [[0], [0]]
    assert kenal == [[0, 1, 0, 0, 0, Cara.NAMA_LAHIR]]


@pytest.mark.parametrize(
    "new",
    [
        "9 | Sekar | X | J | 1900-02-02",
        "9 | Sekar | X | J |",
        "8 | Sekar | X | J | 1900-02-01\n9 | Sekar | X | J | 1900-02-01",
    ],
    ids=["another birth", "no birth", "two of them"],
)
def test_nobody_is_known_where_that_is_not_certain(new: str) -> None:
    numbers, kenal = followed("1 | Sekar | X | J | 1900-02-01", new)
    assert (numbers[1][0], kenal) == (1, [])


def test_the_birth_date_before_1970_that_is_day_minus_one_counts() -> None:
    assert followed("1 | A | X | J | 1969-12-31", "2 | A | X | J | 1969-12-31")[0] == [[0], [0]]


def test_without_any_nip_name_and_unit_tell() -> None:
    numbers, kenal = followed(" | Sekar | X | J |\n | Wulan | X | J |", " | Sekar | X | J |\n | Wulan | Y | J |")
    assert numbers == [[0, 1], [0, 2]]
    assert kenal == [[0, 1, 0, 0, 0, Cara.NAMA_UNIT]]


def test_who_was_known_by_name_is_known_by_both_nips_afterwards() -> None:
    numbers, kenal = followed(*(f"{nip} | Sekar | X | J | 1900-02-01" for nip in (1, 2, 1, 2)))
    assert numbers == [[0], [0], [0], [0]]
    assert [row[1] for row in kenal] == [1]


OLD_NIP = "nip | nama | unit_kerja | jabatan | nip_lama\n"


def former(old: str, new: str) -> tuple[list[list[int]], list[int]]:
    """The common numbers by period, and the ways in which people were known."""
    data = [agency(OLD_NIP + text) for text in (old, new)]
    numbers, kenal = people([(one.pegawai, np.arange(9, dtype=np.int32)) for one in data])
    return [number.tolist() for number in numbers], kenal["cara"].tolist()


@pytest.mark.parametrize(
    ("old", "new", "numbers", "ways"),
    [
        ("1 | A | X | J |", "9 | B | X | J | 190001011965011001", [[0], [0]], [Cara.NIP_LAMA]),
        ("1 | A | X | J |", "9 | B | X | J | '19000101 196501 1 001", [[0], [0]], [Cara.NIP_LAMA]),
        ("1 | A | X | J | 130000001", "9 | B | X | J | 130000001", [[0], [0]], [Cara.NIP_LAMA]),
        ("1 | A | X | J | 130000001", "1 | A | X | J | 130000001", [[0], [0]], []),
        ("1 | A | X | J |", "9 | B | X | J | 190001011965011000", [[0], [1]], []),
        ("1 | A | X | J |", "1 | A | X | J |\n9 | B | X | J | 190001011965011001", [[0], [0, 1]], []),
        (
            "1 | A | X | J |",
            "8 | B | X | J | 190001011965011001\n9 | C | X | J | 190001011965011001",
            [[0], [1, 2]],
            [],
        ),
        (
            "1 | A | X | J |\n9 | B | X | J |",
            "9 | A | X | J | 190001011965011001",
            [[0, 1], [0]],
            [Cara.NIP_LAMA],
        ),
    ],
    ids=[
        "whole",
        "as typed",
        "of nine digits",
        "with the same NIP",
        "cut by Excel",
        "still borne",
        "claimed twice",
        "goes first",
    ],
)
def test_an_old_nip_leads_to_the_person(old: str, new: str, numbers: list[list[int]], ways: list[Cara]) -> None:
    assert former(old, new) == (numbers, ways)
