"""The surroundings in which every command is held to the same behaviour."""

from __future__ import annotations

import sqlite3
from functools import cache
from pathlib import Path

import pytest

from tests.cli.calls import CATALOGUE, FAULT, PEOPLE, agency, crowd, periods
from tests.cli.conftest import _alone, asn

__all__ = ["_alone", "asn"]

TASKS = """
[[tugas]]
nama = "salah"
perintah = "gap"
sumber = ["data"]
keluaran = "{tanggal}/salah.csv"

[[tugas]]
nama = "bersih"
perintah = "check"
sumber = ["bersih/*.csv"]
keluaran = ["{tanggal}/bersih.csv", "{tanggal}/bersih.json"]
"""

SAVED = """{"versi": 1, "perintah": "gap", "aturan": {}, "sumber": [], "ringkasan": {"pegawai": 2},
 "baris": [{"unit_kerja": "Sekretariat", "pegawai": 2}], "masalah": []}"""


@cache
def simpeg() -> bytes:
    """A database of SQLite with the people of an agency in it."""
    made = sqlite3.connect(":memory:")
    made.executescript("create table pegawai (nip text primary key, nama text, unit_kerja text, jabatan text);")
    content = made.serialize()
    made.close()
    return content


@pytest.fixture(autouse=True)
def _data(_alone: None) -> None:
    """A faulty agency in `data`, a clean one in `bersih`, a larger one in `ramai`; `katalog.csv`; tasks in asn.toml.

    In `muda` are the people of `data`, too young to retire, so that trainings are for them.
    `simpeg.db` is a database of such an agency.
    `gap.json`, `lama.json` and `baru.json` are results that were saved. `dulu` and `kini` are two periods of
    one agency, with a training between them.
    """
    agency(Path("data"), FAULT)
    agency(Path("muda"), FAULT)
    head, *people = PEOPLE.splitlines()
    born = [f"{head},tanggal_lahir", *(f"{person},1990-01-01" for person in people)]
    Path("muda", "pegawai.csv").write_text("\n".join(born) + "\n", encoding="utf-8")
    agency(Path("bersih"))
    periods(Path("dulu"), Path("kini"))
    crowd(Path("ramai"))
    Path("katalog.csv").write_text(CATALOGUE, encoding="utf-8")
    Path("gap.json").write_text(SAVED, encoding="utf-8")
    Path("lama.json").write_text(SAVED, encoding="utf-8")
    Path("baru.json").write_text(SAVED.replace('"pegawai": 2', '"pegawai": 3'), encoding="utf-8")
    Path("simpeg.db").write_bytes(simpeg())
    Path("asn.toml").write_text(TASKS, encoding="utf-8")
