"""Several files of one result: all of them, or none."""

import errno
import signal
from pathlib import Path

import pytest

from asnkompetensi.write.atomic import Output, OutputFault, replace_all, through


def new(path: Path, content: bytes = b"baru") -> Output:
    return Output(path, through(lambda stream: stream.write(content)))


def held(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_all_appear(tmp_path: Path) -> None:
    (tmp_path / "lain").mkdir()
    (tmp_path / "a.csv").write_bytes(b"lama")
    replace_all([new(tmp_path / "a.csv"), new(tmp_path / "lain" / "b.csv", b"juga")])
    assert held(tmp_path) == {"a.csv": b"baru", "lain/b.csv": b"juga"}


def test_they_take_their_places_in_order_once_all_are_complete(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    events: list[str] = []
    replace = Path.replace

    def putting(path: Path, target: Path) -> Path:
        events.append(f"put {target.name}")
        return replace(path, target)

    def writing(name: str) -> Output:
        return Output(tmp_path / name, lambda _: events.append(f"write {name}"))

    monkeypatch.setattr(Path, "replace", putting)
    replace_all([writing("a.csv"), writing("b.csv"), writing("manifes.json")])
    wanted = ["write a.csv", "write b.csv", "write manifes.json", "put a.csv", "put b.csv", "put manifes.json"]
    assert events == wanted


def test_one_that_cannot_be_written_leaves_all_as_they_were(tmp_path: Path) -> None:
    def full(path: Path) -> None:
        raise OSError(errno.ENOSPC, "x")

    (tmp_path / "a.csv").write_bytes(b"lama")
    with pytest.raises(OutputFault) as caught:
        replace_all([new(tmp_path / "a.csv"), Output(tmp_path / "b.csv", full)])
    assert caught.value.problem.nilai["berkas"] == str(tmp_path / "b.csv")
    assert held(tmp_path) == {"a.csv": b"lama"}


@pytest.mark.parametrize("fault", [PermissionError(errno.EACCES, "x"), KeyboardInterrupt()])
def test_one_that_cannot_take_its_place_makes_the_others_give_theirs_back(
    tmp_path: Path, fault: BaseException, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace = Path.replace

    def refuse(path: Path, target: Path) -> Path:
        if target.name == "c.csv":
            raise fault
        return replace(path, target)

    (tmp_path / "a.csv").write_bytes(b"lama")
    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises((OutputFault, KeyboardInterrupt)):
        replace_all([new(tmp_path / name) for name in ("a.csv", "b.csv", "c.csv")])
    assert held(tmp_path) == {"a.csv": b"lama"}


def test_a_signal_waits_until_all_are_in_their_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    replace = Path.replace

    def interrupted(path: Path, target: Path) -> Path:
        if target.name == "b.csv":
            signal.raise_signal(signal.SIGINT)
        return replace(path, target)

    for name in ("a.csv", "b.csv", "c.csv"):
        (tmp_path / name).write_bytes(b"lama")
    monkeypatch.setattr(Path, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        replace_all([new(tmp_path / name) for name in ("a.csv", "b.csv", "c.csv")])
    assert held(tmp_path) == {"a.csv": b"baru", "b.csv": b"baru", "c.csv": b"baru"}


def test_an_input_among_them_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    source = tmp_path / "data.xlsx"
    source.write_bytes(b"asal")
    with pytest.raises(OutputFault) as caught:
        replace_all([new(tmp_path / "a.csv"), new(source)], [source])
    assert caught.value.problem.kode == "KELUARAN-02"
    assert held(tmp_path) == {"data.xlsx": b"asal"}
