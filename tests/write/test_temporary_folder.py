from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from asnkompetensi.write.temporary import created
from asnkompetensi.write.temporary_folder import TemporaryFolder, sweep_folders

NOBODY = 65534


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_until_it_is_put_the_folder_is_for_its_owner_alone(tmp_path: Path) -> None:
    new = TemporaryFolder(tmp_path / "berkas")
    assert stat.S_IMODE(new.path.stat().st_mode) == 0o700
    before = os.umask(0o027)
    try:
        new.put()
    finally:
        os.umask(before)
    new.remove()
    assert names(tmp_path) == ["berkas"]
    assert stat.S_IMODE((tmp_path / "berkas").stat().st_mode) == 0o750


def test_an_older_folder_is_at_hand_until_the_end_and_gives_its_permissions(tmp_path: Path) -> None:
    target = tmp_path / "berkas"
    target.mkdir(0o711)
    (target / "lama").touch()
    new = TemporaryFolder(target)
    (new.path / "baru").touch()
    new.flush()
    new.put()
    assert names(target) == ["baru"]
    assert [path.name for path in tmp_path.glob("*/lama")] == ["lama"]
    new.remove()
    assert names(tmp_path) == ["berkas"]
    assert stat.S_IMODE(target.stat().st_mode) == 0o711


def test_an_older_folder_that_was_made_read_only_goes_all_the_same() -> None:
    with tempfile.TemporaryDirectory() as name, powerless(Path(name)):
        target = Path(name) / "berkas"
        (target / "csv").mkdir(parents=True)
        (target / "csv" / "lama").touch()
        for one in (target / "csv", target):
            one.chmod(0o555)
        new = TemporaryFolder(target)
        new.put()
        new.remove()
        assert names(Path(name)) == ["berkas"]
        assert names(target) == []


@contextmanager
def powerless(place: Path) -> Iterator[None]:
    """Be nobody, whom a place belongs to: the rights of files do not hold for the superuser."""
    if os.geteuid():
        yield
        return
    os.chown(place, NOBODY, NOBODY)
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


def test_where_the_new_one_cannot_take_its_place_the_older_one_gets_it_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "berkas"
    target.mkdir()
    (target / "lama").touch()
    new = TemporaryFolder(target)
    monkeypatch.setattr(Path, "chmod", lambda *_: new.path.rmdir())  # gone, at the last moment
    with pytest.raises(FileNotFoundError):
        new.put()
    new.remove()
    assert names(target) == ["lama"]
    assert names(tmp_path) == ["berkas"]


def test_what_a_killed_run_left_is_swept_and_what_a_living_one_fills_is_not(tmp_path: Path) -> None:
    living = TemporaryFolder(tmp_path / "berkas")
    dead = tmp_path / ".asn-mati.tmp.baru"
    dead.mkdir()
    (dead / "setengah").touch()
    sweep_folders(tmp_path)
    assert not dead.exists()
    assert living.path.is_dir()
    living.remove()
    assert names(tmp_path) == []


@pytest.mark.parametrize("taken", [False, True])
def test_a_folder_that_lost_its_name_to_a_killed_run_gets_it_back(tmp_path: Path, *, taken: bool) -> None:
    lost = tmp_path / ".asn-mati.tmp.lama.berkas"
    lost.mkdir()
    (lost / "lama").touch()
    if taken:
        (tmp_path / "berkas").mkdir()
    sweep_folders(tmp_path)
    assert names(tmp_path) == ["berkas"]
    assert names(tmp_path / "berkas") == ([] if taken else ["lama"])


def test_a_file_of_such_a_name_is_left_alone(tmp_path: Path) -> None:
    lock, handle = created(tmp_path)
    (tmp_path / ".asn-x.tmp.txt").touch()
    sweep_folders(tmp_path)
    os.close(handle)
    assert names(tmp_path) == sorted([lock.name, ".asn-x.tmp.txt"])
