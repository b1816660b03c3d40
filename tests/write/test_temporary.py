"""Files beside their targets: who may read them, who may sweep them away, what is given back."""

import os
from pathlib import Path

import pytest

from asnkompetensi.write import temporary
from asnkompetensi.write.atomic import through
from asnkompetensi.write.temporary import Temporary, flush, sweep


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def filled(target: Path) -> Temporary:
    new = Temporary(target)
    new.fill(through(lambda stream: stream.write(b"baru")), None)
    return new


def test_what_a_killed_run_left_is_swept(tmp_path: Path) -> None:
    (tmp_path / ".asn-mati.tmp").write_bytes(b"half")
    (tmp_path / ".asn-lain").write_bytes(b"somebody's")
    sweep(tmp_path)
    assert names(tmp_path) == [".asn-lain"]


def test_what_lives_is_not_swept_until_it_is_in_its_place(tmp_path: Path) -> None:
    new = filled(tmp_path / "hasil.csv")
    sweep(tmp_path)
    new.put(keep=False)
    new.remove()
    assert (tmp_path / "hasil.csv").read_bytes() == b"baru"


def test_a_sweep_holds_the_lock_until_the_file_is_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import fcntl

    (tmp_path / ".asn-mati.tmp").touch()
    taken: list[bool] = []
    unlink = Path.unlink

    def racing(path: Path, *, missing_ok: bool = False) -> None:
        handle = os.open(path, os.O_RDWR)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            taken.append(True)
        except BlockingIOError:
            taken.append(False)
        finally:
            os.close(handle)
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", racing)
    sweep(tmp_path)
    assert taken == [False]


def test_a_file_that_is_swept_before_it_is_locked_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lock = temporary._lock
    swept: list[str] = []

    def late(handle: int) -> None:
        if not swept:
            swept.extend(names(tmp_path))
            (tmp_path / swept[0]).unlink()
        lock(handle)

    monkeypatch.setattr(temporary, "_lock", late)
    new = Temporary(tmp_path / "hasil.csv")
    assert names(tmp_path) == [new.path.name] != swept
    new.remove()


def test_without_locks_nothing_is_swept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import fcntl

    def flock(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(fcntl, "flock", flock)
    new = Temporary(tmp_path / "hasil.csv")
    sweep(tmp_path)
    assert names(tmp_path) == [new.path.name]
    new.remove()


def test_windows_is_asked_in_its_own_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(temporary, "WINDOWS", True)  # which neither renames nor removes an open file
    (tmp_path / ".asn-mati.tmp").touch()
    sweep(tmp_path)
    assert names(tmp_path) == []
    new = filled(tmp_path / "hasil.csv")
    new.put(keep=True)
    new.remove()
    assert names(tmp_path) == ["hasil.csv"]


def test_an_older_file_is_given_back(tmp_path: Path) -> None:
    target = tmp_path / "hasil.csv"
    target.write_bytes(b"lama")
    new = filled(target)
    new.put(keep=True)
    assert target.read_bytes() == b"baru"
    new.give_back()
    new.remove()
    assert (target.read_bytes(), names(tmp_path)) == (b"lama", ["hasil.csv"])


def test_an_older_file_is_not_swept_while_it_may_be_given_back(tmp_path: Path) -> None:
    target = tmp_path / "hasil.csv"
    target.write_bytes(b"lama")
    new = filled(target)
    new.put(keep=True)
    sweep(tmp_path)  # by another run
    new.give_back()
    assert target.read_bytes() == b"lama"
    new.remove()
    assert names(tmp_path) == ["hasil.csv"]


def test_an_older_file_that_may_only_be_read_is_given_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opening = os.open

    def refuse(path: str, flags: int, *more: int) -> int:
        if Path(path).name == "hasil.csv" and flags & os.O_RDWR:
            raise PermissionError
        return opening(path, flags, *more)

    target = tmp_path / "hasil.csv"
    target.write_bytes(b"lama")
    new = filled(target)
    monkeypatch.setattr(os, "open", refuse)
    new.put(keep=True)
    new.give_back()
    new.remove()
    assert (target.read_bytes(), names(tmp_path)) == (b"lama", ["hasil.csv"])


def test_a_place_that_was_empty_is_empty_again(tmp_path: Path) -> None:
    new = filled(tmp_path / "hasil.csv")
    new.put(keep=True)
    new.give_back()
    new.remove()
    assert names(tmp_path) == []


def test_what_was_not_put_is_not_given_back(tmp_path: Path) -> None:
    (tmp_path / "hasil.csv").write_bytes(b"lama")
    new = filled(tmp_path / "hasil.csv")
    new.give_back()
    new.remove()
    assert (tmp_path / "hasil.csv").read_bytes() == b"lama"


def test_where_a_file_can_have_one_name_only_the_new_one_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    target = tmp_path / "hasil.csv"
    target.write_bytes(b"lama")
    monkeypatch.setattr(Path, "hardlink_to", refuse)
    new = filled(target)
    new.put(keep=True)
    new.give_back()
    new.remove()
    assert (target.read_bytes(), names(tmp_path)) == (b"baru", ["hasil.csv"])


def test_a_folder_that_is_gone_needs_no_flush(tmp_path: Path) -> None:
    flush(tmp_path / "tiada")


def test_a_private_file_is_its_owners_alone(tmp_path: Path) -> None:
    new = filled(tmp_path / "kunci")
    new.put(keep=False, private=True)
    new.remove()
    assert (tmp_path / "kunci").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("links", [True, False])
def test_a_first_file_takes_an_empty_place_and_no_other(
    links: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    if not links:
        monkeypatch.setattr(Path, "hardlink_to", refuse)
    one, two = filled(tmp_path / "kunci"), Temporary(tmp_path / "kunci")
    one.put(keep=False, private=True, first=True)
    with pytest.raises(FileExistsError):
        two.put(keep=False, private=True, first=True)
    for new in (two, one):
        new.remove()
    assert (names(tmp_path), (tmp_path / "kunci").read_bytes()) == (["kunci"], b"baru")
    assert (tmp_path / "kunci").stat().st_mode & 0o777 == 0o600


def test_a_first_file_that_found_its_place_taken_gives_nothing_back(tmp_path: Path) -> None:
    new = filled(tmp_path / "kunci")
    (tmp_path / "kunci").write_bytes(b"lain")
    with pytest.raises(FileExistsError):
        new.put(keep=False, first=True)
    new.give_back()
    new.remove()
    assert (names(tmp_path), (tmp_path / "kunci").read_bytes()) == (["kunci"], b"lain")
