"""NIP-04: parts of a NIP that do not fit each other, or the columns beside it."""

from datetime import date
from typing import Any

import pytest

from asnkompetensi.check.nip_structure import nip_structure
from asnkompetensi.model.nip import mask
from tests.check.doubts import cells, doubts

#        birth     TMT     sex, sequence
SOUND = "190001311965011001"
PPPK = "190501312021212001"
ELSE: dict[str, Any] = {"unit_kerja": "Dinas Arsip", "jabatan": "Arsiparis"}


def said(nip: str, **columns: Any) -> list[str]:
    found = doubts(nip_structure, pegawai=[{"nip": nip, **ELSE, **columns}])
    return [str(problem.nilai["apa"]).removeprefix("@check.nip_") for problem in found]


def made(born: str, start: str) -> str:
    """A NIP put together here, for no whole one of a person who may live stands in this repository."""
    return f"{born}{start}1001"


@pytest.mark.parametrize(
    ("nip", "what"),
    [
        (SOUND, []),
        (PPPK, []),
        ("190002291965011001", ["lahir"]),
        ("190402291965011001", []),
        ("190013011965011001", ["lahir"]),
        ("190000011965011001", ["lahir"]),
        ("190001001965011001", ["lahir"]),
        ("190001311965131001", ["bulan_tmt"]),
        ("190001311965001001", ["bulan_tmt"]),
        ("190001311959121001", ["tahun_tmt"]),
        ("190001311960011001", []),
        ("190001312026041001", ["tahun_tmt"]),
        ("190501312026212001", []),
        ("190001312026031001", []),
        ("190501312027211001", ["pppk_tahun"]),
        ("190001311965013001", ["digit_kelamin"]),
        ("190001311965010001", ["digit_kelamin"]),
    ],
)
def test_a_nip_by_itself(nip: str, what: list[str]) -> None:
    assert said(nip) == what


@pytest.mark.parametrize(
    ("nip", "status", "what"),
    [
        (SOUND, "PNS", []),
        (SOUND, "CPNS", []),
        (SOUND, "PPPK", ["pppk_bulan"]),
        (SOUND, "entah", []),
        (PPPK, "PPPK", []),
        (PPPK, "PNS", ["bulan_tmt"]),
        (PPPK, "CPNS", ["bulan_tmt"]),
        ("190501312019212001", "PPPK", []),
        ("190501312019212001", None, []),
        ("190501312018212001", "PPPK", ["pppk_tahun"]),
        ("190501312018212001", None, ["bulan_tmt"]),
    ],
)
def test_a_nip_beside_the_status(nip: str, status: str | None, what: list[str]) -> None:
    assert said(nip, status=status) == what


@pytest.mark.parametrize(
    ("born", "what"), [("20990101", ["lahir", "usia"]), ("20260401", ["lahir", "usia"]), ("20260331", ["usia"])]
)
def test_born_in_the_future(born: str, what: list[str]) -> None:
    assert said(made(born, "196501")) == what


@pytest.mark.parametrize(
    ("born", "start", "young"),
    [
        ("19480201", "196502", False),
        ("19480202", "196502", True),
        ("19480202", "196503", False),
        ("20040131", "202121", False),
        ("20050131", "202121", True),
    ],
    ids=["17 to the day", "a day short", "a month later", "PPPK 17", "PPPK 16"],
)
def test_seventeen_at_the_start(born: str, start: str, young: bool) -> None:
    assert ("usia" in said(made(born, start))) is young


@pytest.mark.parametrize(
    ("sex", "what"),
    [("L", []), ("Laki-laki", []), ("m", []), ("P", ["kelamin"]), ("Wanita", ["kelamin"]), ("?", []), (None, [])],
)
def test_the_sex_digit_beside_its_column(sex: str | None, what: list[str]) -> None:
    assert said(SOUND, jenis_kelamin=sex) == what


@pytest.mark.parametrize(
    ("born", "what"),
    [(date(1900, 1, 31), []), (date(1985, 1, 31), ["tanggal_lahir"]), (None, [])],
)
def test_the_birth_date_beside_its_column(born: date | None, what: list[str]) -> None:
    assert said(SOUND, tanggal_lahir=born) == what


def test_a_broken_birth_date_is_not_compared() -> None:
    assert said("190002291965011001", tanggal_lahir=date(1985, 1, 31)) == ["lahir"]


def test_equal_doubts_are_one_problem_with_the_first_numbers_masked() -> None:
    nips = [f"19000131196501100{number}" for number in range(1, 6)]
    rows = [{"nip": nip, **ELSE, "tanggal_lahir": date(1985, 1, 31)} for nip in reversed(nips)]
    (problem,) = doubts(nip_structure, pegawai=rows)
    assert (problem.kode, problem.nilai) == ("NIP-04", {"apa": "@check.nip_tanggal_lahir", "jumlah": 5})
    assert cells(problem) == ["Pegawai!A2", "Pegawai!A3", "Pegawai!A4", "Pegawai!A5", "Pegawai!A6"]
    assert [line["nip"] for line in problem.bukti] == [mask(nip) for nip in nips[:3]]


def test_people_without_a_nip_are_left_in_peace() -> None:
    assert doubts(nip_structure, pegawai=[{"nip": None, "nama": "Lota", **ELSE}, {"nip": SOUND, **ELSE}]) == []


def test_people_may_come_from_the_assessments() -> None:
    row = {"nip": "190002291965011001", "kompetensi": "Integritas", "level": 2, **ELSE}
    (problem,) = doubts(nip_structure, penilaian=[row])
    assert cells(problem) == ["Penilaian!A2"]


def test_numbers_that_stand_for_people_are_left_in_peace() -> None:
    assert said("991299345678909123") == []
    assert said("991299345678901123") == ["lahir", "pppk_tahun"]
