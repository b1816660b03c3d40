import errno
import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from asnkompetensi.write import temporary
from asnkompetensi.write.atomic import OutputFault, prepare, put, replace


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def leftovers(folder: Path) -> list[str]:
    return [name for name in names(folder) if name.startswith(".asn-")]


def reason(caught: pytest.ExceptionInfo[OutputFault]) -> tuple[str, object]:
    return caught.value.problem.kode, caught.value.problem.nilai.get("alasan")


def raising(fault: BaseException) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        path.write_bytes(b"half")
        raise fault

    return write


def test_a_new_file_appears_with_the_usual_permissions(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        put(tmp_path / "hasil.csv", b"baru")
    finally:
        os.umask(before)
    assert (tmp_path / "hasil.csv").read_bytes() == b"baru"
    assert stat.S_IMODE((tmp_path / "hasil.csv").stat().st_mode) == 0o640
    assert names(tmp_path) == ["hasil.csv"]


def test_an_older_file_is_replaced_and_keeps_its_permissions(tmp_path: Path) -> None:
    target = tmp_path / "hasil.csv"
    target.write_bytes(b"lama")
    target.chmod(0o600)
    put(target, b"baru")
    assert target.read_bytes() == b"baru"
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_while_it_is_written_only_the_owner_may_read_it(tmp_path: Path) -> None:
    modes: list[int] = []
    replace(tmp_path / "a", lambda path: modes.append(stat.S_IMODE(path.stat().st_mode)))
    assert modes == [0o600]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "arsip").mkdir()
    link = tmp_path / "terbaru.csv"
    link.symlink_to(tmp_path / "arsip" / "satu.csv")
    put(link, b"baru")
    assert link.is_symlink()
    assert (tmp_path / "arsip" / "satu.csv").read_bytes() == b"baru"


@pytest.mark.parametrize(
    ("fault", "word"),
    [
        (OSError(errno.ENOSPC, "x"), "@output.penuh"),
        (OSError(errno.EFBIG, "x"), "@output.terlalu_besar"),
        (OSError(errno.EACCES, "x"), "@output.tak_berhak"),
        (OSError(errno.EIO, "x"), "@output.gagal"),
        (OSError("no number"), "@output.gagal"),
    ],
)
def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path: Path, fault: OSError, word: str) -> None:
    target = tmp_path / "hasil.csv"
    target.write_bytes(b"lama")
    with pytest.raises(OutputFault) as caught:
        replace(target, raising(fault))
    assert reason(caught) == ("KELUARAN-01", word)
    assert caught.value.problem.nilai["berkas"] == str(target)
    assert target.read_bytes() == b"lama"
    assert leftovers(tmp_path) == []


@pytest.mark.parametrize("fault", [KeyboardInterrupt(), ValueError("a fault of the program")])
def test_other_failures_pass_through_and_leave_nothing_either(tmp_path: Path, fault: BaseException) -> None:
    with pytest.raises(type(fault)):
        replace(tmp_path / "hasil.csv", raising(fault))
    assert names(tmp_path) == []


@pytest.mark.parametrize("step", ["os.fsync", "os.umask", "pathlib.Path.chmod", "pathlib.Path.replace"])
def test_every_step_may_fail(tmp_path: Path, step: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "x")

    monkeypatch.setattr(step, fail)
    with pytest.raises(OutputFault) as caught:
        put(tmp_path / "hasil.csv", b"baru")
    assert reason(caught) == ("KELUARAN-01", "@output.penuh")
    assert names(tmp_path) == []


def test_what_does_not_pass_the_check_is_not_put_in_place(tmp_path: Path) -> None:
    def check(path: Path) -> None:
        raise OSError(path.read_text())

    target = tmp_path / "hasil.csv"
    target.write_bytes(b"lama")
    with pytest.raises(OutputFault):
        replace(target, lambda path: path.touch(), check)
    assert target.read_bytes() == b"lama"


def test_a_folder_that_cannot_be_flushed_is_no_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    flush = os.fsync

    def fsync(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, "x")
        flush(handle)

    monkeypatch.setattr("os.fsync", fsync)
    put(tmp_path / "hasil.csv", b"baru")
    assert (tmp_path / "hasil.csv").read_bytes() == b"baru"


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(OutputFault) as caught:
        put(tmp_path / "tak_ada" / "hasil.csv", b"baru")
    assert reason(caught) == ("KELUARAN-01", "@output.tanpa_folder")


def test_a_folder_without_the_right_to_write_is_said_before_any_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[Path, int]] = []
    monkeypatch.setattr("os.access", lambda path, mode: asked.append((path, mode)))
    with pytest.raises(OutputFault) as caught:
        prepare(tmp_path / "hasil.csv")
    assert reason(caught) == ("KELUARAN-01", "@output.tak_berhak")
    assert asked == [(tmp_path, os.W_OK | os.X_OK)]


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "berkas").touch()
    with pytest.raises(OutputFault) as caught:
        put(tmp_path / "berkas" / "hasil.csv", b"baru")
    assert reason(caught) == ("KELUARAN-01", "@output.tanpa_folder")


@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo])
def test_only_an_ordinary_file_is_replaced(tmp_path: Path, make: Callable[[Path], None]) -> None:
    make(tmp_path / "hasil.csv")
    with pytest.raises(OutputFault) as caught:
        put(tmp_path / "hasil.csv", b"baru")
    assert reason(caught) == ("KELUARAN-01", "@output.bukan_berkas")


def test_no_device_is_replaced() -> None:
    with pytest.raises(OutputFault) as caught:
        put(Path(os.devnull), b"baru")
    assert reason(caught) == ("KELUARAN-01", "@output.bukan_berkas")
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)


@pytest.mark.parametrize("name", ["data.xlsx", "./data.xlsx", "sama.xlsx", "../asal/data.xlsx"])
def test_an_input_is_never_overwritten_whatever_it_is_called(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "asal"
    folder.mkdir()
    source = folder / "data.xlsx"
    source.write_bytes(b"asal")
    (folder / "sama.xlsx").hardlink_to(source)
    with pytest.raises(OutputFault) as caught:
        put(folder / name, b"baru", [tmp_path / "lain.xlsx", source])
    assert caught.value.problem.kode == "KELUARAN-02"
    assert source.read_bytes() == b"asal"


def test_a_target_open_in_excel_is_said_on_windows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, "x")

    target = tmp_path / "gap.xlsx"
    target.write_bytes(b"lama")
    monkeypatch.setattr(temporary, "WINDOWS", True)
    monkeypatch.setattr("pathlib.Path.replace", refuse)
    with pytest.raises(OutputFault) as caught:
        put(target, b"baru")
    assert reason(caught) == ("KELUARAN-01", "@output.dipakai")
    assert target.read_bytes() == b"lama"


def test_what_a_killed_run_left_is_swept_and_what_lives_is_not(tmp_path: Path) -> None:
    (tmp_path / ".asn-mati.tmp").write_bytes(b"half")

    def write(path: Path) -> None:
        assert leftovers(tmp_path) == [path.name]
        put(tmp_path / "lain.csv", b"lain")  # a second run while this one is at work
        assert leftovers(tmp_path) == [path.name]

    replace(tmp_path / "hasil.csv", write)
    assert names(tmp_path) == ["hasil.csv", "lain.csv"]


def test_a_temporary_file_that_another_run_sweeps_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import fcntl

    locks = iter([BlockingIOError(), OSError(errno.ENOLCK, "no locks here")])

    def flock(*_: object) -> None:
        raise next(locks)

    monkeypatch.setattr(fcntl, "flock", flock)
    put(tmp_path / "hasil.csv", b"baru")
    assert (tmp_path / "hasil.csv").read_bytes() == b"baru"


LIMITED = """
import resource, signal, sys
from pathlib import Path
from asnkompetensi.write.atomic import OutputFault, put
before = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), before[1]))
try:
    put(Path(sys.argv[1]), b"x" * 20000)
except OutputFault as fault:
    sys.exit(fault.problem.nilai["alasan"])
finally:
    resource.setrlimit(resource.RLIMIT_FSIZE, before)
"""


@pytest.mark.parametrize("limit", [0, 1, 4096, 8192, 16384, 19999, 20000])
def test_a_disk_that_fills_up_leaves_the_old_file(tmp_path: Path, limit: int) -> None:
    target = tmp_path / "hasil.csv"
    target.write_bytes(b"lama")
    call = [sys.executable, "-c", LIMITED, str(target), str(limit)]
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    if limit < 20000:
        assert done.stderr.strip() == "@output.terlalu_besar"
        assert target.read_bytes() == b"lama"
    else:
        assert (done.returncode, target.read_bytes()) == (0, b"x" * 20000)
    assert leftovers(tmp_path) == []


ENDLESS = """
import sys
from pathlib import Path
from asnkompetensi.write.atomic import put
while True:
    put(Path(sys.argv[1]), b"baru" * 200000)
    print("once", flush=True)
"""


@pytest.mark.parametrize("moment", [0.0, 0.003, 0.007, 0.011])
def test_a_kill_at_any_moment_leaves_a_whole_file_and_the_next_run_nothing_else(tmp_path: Path, moment: float) -> None:
    target = tmp_path / "hasil.csv"
    process = subprocess.Popen([sys.executable, "-c", ENDLESS, str(target)], stdout=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.readline()
    time.sleep(moment)
    process.send_signal(signal.SIGKILL)
    process.stdout.close()
    process.wait()
    assert target.read_bytes() == b"baru" * 200000
    put(target, b"lagi")
    assert names(tmp_path) == ["hasil.csv"]


def test_links_in_a_circle_are_no_place(tmp_path: Path) -> None:
    (tmp_path / "a.csv").symlink_to(tmp_path / "b.csv")
    (tmp_path / "b.csv").symlink_to(tmp_path / "a.csv")
    with pytest.raises(OutputFault) as caught:
        put(tmp_path / "a.csv", b"baru")
    assert reason(caught) == ("KELUARAN-01", "@output.gagal")


def test_who_has_the_old_file_open_goes_on_reading_it(tmp_path: Path) -> None:
    target = tmp_path / "hasil.csv"
    target.write_bytes(b"lama")
    with target.open("rb") as reader:
        put(target, b"baru")
        assert reader.read() == b"lama"
    assert target.read_bytes() == b"baru"
