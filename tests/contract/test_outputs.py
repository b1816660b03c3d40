"""Every command that writes files meets a place that takes none with status 4, one problem and the old files."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from asnkompetensi.text import words
from asnkompetensi.write.temporary import Temporary
from asnkompetensi.write.temporary_folder import TemporaryFolder
from tests.cli.calls import Asn
from tests.faults.agency import NEW, OLD, WRITTEN, Written, lay
from tests.faults.record import files

FAULTS = {errno.ENOSPC: "penuh", errno.EFBIG: "terlalu_besar", errno.EACCES: "tak_berhak", errno.EIO: "gagal"}
SAY = words("id")
ALONE = [written for written in WRITTEN if written.name != "asn run"]
KEPT = [written for written in ALONE if not written.fresh]


@pytest.fixture(autouse=True)
def _agency(_alone: None) -> None:
    """The folder of the faults, without what the other tests of this package lie in it."""
    for path in Path().rglob("*"):
        if path.is_file():
            path.unlink()
    for name in ("data", "bersih"):
        Path(name).rmdir()
    lay(Path())


def refuse(number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no file and no folder take its place, for a reason of the system."""

    def put(*_: object, **__: object) -> None:
        raise OSError(number, "x")

    for kind in (Temporary, TemporaryFolder):
        monkeypatch.setattr(kind, "put", put)


@pytest.mark.parametrize("written", ALONE, ids=lambda one: one.name)
def test_a_place_that_takes_no_file(written: Written, asn: Asn, monkeypatch: pytest.MonkeyPatch) -> None:
    before = files(Path())
    refuse(errno.ENOSPC, monkeypatch)
    answer = asn(*written.at(NEW), "--quiet")
    assert (answer.status, answer.out) == (4, "")
    assert answer.err.count("[KELUARAN-") == 1
    assert SAY("output.penuh") in " ".join(answer.err.split())
    assert "Traceback" not in answer.err
    assert files(Path()) == before


@pytest.mark.parametrize("number", FAULTS)
def test_the_reason_is_said(number: int, asn: Asn, monkeypatch: pytest.MonkeyPatch) -> None:
    refuse(number, monkeypatch)
    answer = asn("gap", "data", "-o", "gap.xlsx", "--as-of", NEW, "--quiet")
    assert answer.status == 4
    assert SAY(f"output.{FAULTS[number]}") in " ".join(answer.err.split())


@pytest.mark.parametrize("written", KEPT, ids=lambda one: one.name)
def test_the_old_files_stay(written: Written, asn: Asn, monkeypatch: pytest.MonkeyPatch) -> None:
    assert asn(*written.at(OLD), "--quiet").status < 2
    before = files(Path())
    refuse(errno.EACCES, monkeypatch)
    assert asn(*written.at(NEW), "--quiet").status == 4
    assert files(Path()) == before


def test_a_run_says_which_task_it_was_and_keeps_what_was(asn: Asn, monkeypatch: pytest.MonkeyPatch) -> None:
    call = ("run", "asn.toml", "--force")
    assert asn(*call, "--as-of", OLD).status == 1
    before = files(Path())
    refuse(errno.ENOSPC, monkeypatch)
    answer = asn(*call, "--as-of", NEW)
    assert (answer.status, answer.out) == (4, "")
    assert [line.split(": ")[1].split(" ")[0] for line in answer.err.splitlines()[:2]] == ["gagal", "gagal"]
    assert files(Path()) == before


@pytest.mark.parametrize("output", ["tiada/gap.csv", "data", "asn.toml/gap.csv"])
def test_a_place_that_is_none(output: str, asn: Asn) -> None:
    before = files(Path())
    answer = asn("gap", "data", "-o", output, "-f", "csv")
    assert (answer.status, answer.out) == (4, "")
    assert answer.err.startswith("galat[KELUARAN-01]: ")
    assert files(Path()) == before
