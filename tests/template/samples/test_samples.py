from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import pytest

from asnkompetensi.template import SAMPLES, sample_files, sample_periods, sample_tasks
from asnkompetensi.template.samples.agency import agency

ROOT = Path(__file__).parents[3]
COMMITTED = ROOT / "data" / "samples"


def content(data: bytes) -> dict[str, bytes]:
    """The parts of a workbook, or the bytes of another file: what stays the same whatever compresses it."""
    if not data.startswith(b"PK"):
        return {"": data}
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        return {part.filename: parts.read(part) for part in parts.infolist()}


@pytest.mark.parametrize("name", SAMPLES)
def test_the_committed_files_are_those_that_are_written(name: str) -> None:
    kept = {file.name: content(file.read_bytes()) for file in (COMMITTED / name).iterdir()}
    assert kept == {file: content(data) for file, data in sample_files(name).items()}


def test_the_committed_periods_are_those_that_are_written() -> None:
    kept = {file.name: content(file.read_bytes()) for file in COMMITTED.glob("*.xlsx")}
    assert kept == {file: content(data) for file, data in sample_periods().items()}


def test_the_committed_tasks_are_those_that_are_written() -> None:
    assert (COMMITTED / "asn.toml").read_bytes() == sample_tasks()


@pytest.mark.parametrize("name", SAMPLES)
def test_the_same_bytes_each_time(name: str) -> None:
    assert sample_files(name) == sample_files(name)


@pytest.mark.parametrize("name", SAMPLES)
def test_small_enough_to_read(name: str) -> None:
    assert 20 <= len(agency(name)["pegawai"]) <= 60


@pytest.mark.parametrize("name", SAMPLES)
def test_nobody_in_it_can_exist(name: str) -> None:
    nips = {row["nip"].removeprefix("#") for row in agency(name)["pegawai"]} - {""}
    assert [nip for nip in nips if not re.fullmatch(r"190\d(0[1-9]|1[0-2])\d{11,12}", nip)] == []


@pytest.mark.parametrize("name", SAMPLES)
def test_everybody_who_is_assessed_is_known(name: str) -> None:
    tables = agency(name)
    people = {row["nip"].removeprefix("#") for row in tables["pegawai"]}
    assessed = {row["nip"] for table in tables if table.startswith("penilaian") for row in tables[table]}
    strangers = {"lhokseumawe": 1}  # one NIP of its list of people has lost a digit
    assert len(assessed - people) == strangers.get(name, 0)


def test_those_who_cannot_attend_everything_are_there() -> None:
    page = (ROOT / "docs" / "samples.md").read_text(encoding="utf-8")
    section = page.split("## People who cannot attend everything")[1].split("\n## ")[0]
    rows = re.findall(r"(?m)^\| (\w+) \| ([^|]+) \| ([^|]+) \|$", section)[1:]
    named = [(place, name) for place, who, _ in rows for name in re.split("[,;] ", who)]
    assert [pair for pair in named if not hindered(*pair)] == []
    assert {place for place, _ in named} == set(SAMPLES) - {"kupang"}


def hindered(place: str, name: str) -> bool:
    """Whether somebody is a CPNS or a PPPK, not at work, or about to retire."""
    person = next(row for row in agency(place)["pegawai"] if row["nama"] == name)
    return person["status"] != "PNS" or person["kedudukan"] != "Aktif" or person["tanggal_lahir"].startswith("1968")
