from __future__ import annotations

import errno
import os
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import pytest

from asnkompetensi.write.dossier import units
from asnkompetensi.write.dossier.files import Wanted
from asnkompetensi.write.dossier.manifest import Written
from asnkompetensi.write.dossier.units import Units
from tests.write.dossier.made import dossier

FILES = [f"unit/{unit}/{name}" for unit in ("arsip", "laut") for name in ("laporan.xlsx", "surat.docx")]
FOLDERS = {"Dinas Arsip": "arsip", "Dinas Laut": "laut"}


def made(folder: Path) -> Units:
    return Units(dossier(), FOLDERS, Wanted(), folder)


def names(files: list[Written]) -> list[str]:
    return sorted(file.berkas for file in files)


def test_few_rows_are_written_here(tmp_path: Path) -> None:
    own = made(tmp_path)
    with own.begun():
        assert own._begun == {}
        found = own.finished()
    assert names(found) == FILES
    assert all((tmp_path / file.berkas).stat().st_size == file.byte for file in found)


def test_another_process_writes_the_same_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(units, "ROWS", 0)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    other = made(tmp_path / "dua")
    with other.begun():
        assert list(other._begun) == list(FOLDERS)
        for future in other._begun.values():
            future.exception(timeout=60)
        found = other.finished()
    assert sorted(found, key=str) == sorted(made(tmp_path / "satu").finished(), key=str)


@pytest.mark.parametrize("cores", [None, 1])
def test_one_core_has_no_use_for_another_process(
    cores: int | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(units, "ROWS", 0)
    monkeypatch.setattr(os, "cpu_count", lambda: cores)
    own = made(tmp_path)
    with own.begun():
        assert own._begun == {}


def test_what_a_process_that_died_left_is_written_here(tmp_path: Path) -> None:
    own, dead = made(tmp_path), Future[list[Written]]()
    dead.set_running_or_notify_cancel()
    dead.set_exception(BrokenProcessPool())
    own._begun.update(dict.fromkeys(FOLDERS, dead))
    assert names(own.finished()) == FILES


def test_a_full_disk_there_is_a_full_disk_here(tmp_path: Path) -> None:
    own, full = made(tmp_path), Future[list[Written]]()
    full.set_running_or_notify_cancel()
    full.set_exception(OSError(errno.ENOSPC, ""))
    own._begun.update(dict.fromkeys(FOLDERS, full))
    with pytest.raises(OSError, match="28"):
        own.finished()
