"""Two hundred tasks in a row, in a process of their own: what it holds at the end is what it held at the beginning."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from statistics import median

import openpyxl
import pytest

from tests.cli.calls import FAULT, agency

TASKS = 200
SETTLED, QUARTER = 50, 50  # tasks until everything is imported and met once; tasks in each window that is compared
MOST_DRIFT = 1.05
pytestmark = pytest.mark.skipif(not Path("/proc/self/smaps_rollup").exists(), reason="figures of Linux")
PROGRAM = Path(__file__).with_name("long_run.py")

# One round of tasks: command, source, output. Every form, workbooks and text, sound, faulty and unreadable sources.
ROUND = (
    ("gap", "data", "csv"),
    ("gap", "buku.xlsx", "xlsx"),
    ("template", "", "xlsx"),
    ("gap", "rusak.xlsx", "csv"),
    ("check", "salah", "json"),
    ("gap", "salah", "html"),
    ("template", "", "xlsx"),
    ("gap", "tiada.xlsx", "csv"),
    ("check", "tiada.xlsx", "csv"),
    ("template", "", "xlsx"),
)


def task(number: int) -> str:
    """One task of the round."""
    command, source, form = ROUND[number % len(ROUND)]
    sources = f'sumber = ["{source}"]\n' if source else ""
    return f'[[tugas]]\nnama = "{number}"\nperintah = "{command}"\n{sources}keluaran = "hasil/{number}.{form}"\n'


def inputs(folder: Path) -> None:
    """A sound and a faulty agency as text, one workbook, one that is cut off."""
    agency(folder / "data")
    agency(folder / "salah", FAULT)
    book = openpyxl.Workbook()
    for name in ("pegawai", "standar", "penilaian"):
        sheet = book.create_sheet(name)
        with (folder / "data" / f"{name}.csv").open(encoding="utf-8") as rows:
            for row in csv.reader(rows):
                sheet.append(row)
    book.save(folder / "buku.xlsx")
    (folder / "rusak.xlsx").write_bytes((folder / "buku.xlsx").read_bytes()[:3000])


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, int]]:
    """What the process held after each task; that nothing else was left is asserted here."""
    folder, spare = tmp_path_factory.mktemp("kerja"), tmp_path_factory.mktemp("sementara")
    inputs(folder)
    (folder / "asn.toml").write_text("".join(map(task, range(TASKS))), encoding="utf-8")
    environ = {key: value for key, value in os.environ.items() if not key.startswith(("ASN_", "COV"))}
    done = subprocess.run(
        [sys.executable, str(PROGRAM), "asn.toml", str(spare / "samples.json")],
        cwd=folder,
        env={**environ, "TMPDIR": str(spare), "XDG_CONFIG_HOME": str(spare)},
        stderr=subprocess.PIPE,
        check=False,
    )
    assert done.returncode == 3, done.stderr.decode()[-2000:]
    found: list[dict[str, int]] = json.loads((spare / "samples.json").read_text())
    assert [path.name for path in spare.iterdir()] == ["samples.json"]
    assert sorted(path.name for path in folder.iterdir()) == sorted(
        [".asn", "asn.toml", "buku.xlsx", "data", "hasil", "rusak.xlsx", "salah"]
    )
    written = {path.name for path in (folder / "hasil").iterdir()}
    assert written == {f"{n}.{ROUND[n % len(ROUND)][2]}" for n, one in enumerate(found) if one["status"] < 2}
    return found


def test_every_task_ended_as_it_should(samples: list[dict[str, int]]) -> None:
    assert Counter(sample["status"] for sample in samples) == {0: 100, 1: 40, 3: 60}


def test_no_handle_is_left_open(samples: list[dict[str, int]]) -> None:
    assert {sample["handles"] for sample in samples} == {samples[0]["handles"]}


def test_no_child_is_left(samples: list[dict[str, int]]) -> None:
    assert {sample["children"] for sample in samples} == {0}


def test_memory_does_not_grow(samples: list[dict[str, int]]) -> None:
    early, late = samples[SETTLED : SETTLED + QUARTER], samples[-QUARTER:]
    assert median(one["kib"] for one in late) < MOST_DRIFT * median(one["kib"] for one in early)
