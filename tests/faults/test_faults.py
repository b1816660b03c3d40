"""A short form of `make faults`; and the same faults on a program that writes in place, which must be found out."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="signals, limits and rights of Linux")
ROOT = Path(__file__).parents[2]


def tried(*words: str) -> subprocess.CompletedProcess[str]:
    call = [sys.executable, "-m", "tests.faults.run", *words]
    return subprocess.run(call, cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    ("faults", "forms", "tries"),
    [
        (("SIGKILL",), ("csv", "xlsx", "asn run"), "24"),
        (("SIGTERM", "SIGINT"), ("html", "samples"), "12"),
        (("size limit", "disk full"), ("xlsx", "asn run"), "8"),
        (("read-only folder", "sticky folder", "open elsewhere"), ("json", "marked copy", "asn run"), "1"),
        (("one file another's", "open elsewhere"), ("mask, folder", "samples"), "1"),
        (("SIGKILL", "SIGINT", "disk full"), ("dossier, tables",), "6"),
        (("whole run: SIGTERM",), ("csv",), "6"),
        (("SIGKILL", "size limit", "one file another's"), ("parquet", "parquet, folder"), "6"),
    ],
)
def test_a_fault_leaves_the_old_file_or_the_new_one(
    faults: tuple[str, ...], forms: tuple[str, ...], tries: str
) -> None:
    done = tried(*faults, "--tries", tries, "--forms", *forms)
    assert done.returncode == 0, done.stdout + done.stderr[-2000:]


@pytest.mark.parametrize("fault", ["SIGKILL", "SIGTERM", "size limit"])
def test_writing_in_place_is_found_out(fault: str) -> None:
    done = tried(fault, "--tries", "12", "--forms", "csv", "--naive")
    assert done.returncode == 1
    assert "part=0" not in done.stderr
