"""Lines at the end of a log: each whole, or none of it."""

import subprocess
import sys
from pathlib import Path

import pytest

from asnkompetensi.write import atomic
from asnkompetensi.write.atomic import OutputFault


def test_lines_come_at_the_end_of_a_log(tmp_path: Path) -> None:
    log = tmp_path / "log.jsonl"
    atomic.append(log, b"")
    assert log.read_bytes() == b""
    atomic.append(log, b"satu\n")
    atomic.append(log, b"")
    atomic.append(log, b"dua\n")
    assert log.read_bytes() == b"satu\ndua\n"


def test_a_torn_last_line_of_a_log_is_ended_first(tmp_path: Path) -> None:
    log = tmp_path / "log.jsonl"
    log.write_bytes(b"satu\ndu")
    atomic.append(log, b"tiga\n")
    assert log.read_bytes() == b"satu\ndu\ntiga\n"


def test_lines_that_do_not_fit_leave_nothing_of_themselves(tmp_path: Path) -> None:
    log = tmp_path / "log.jsonl"
    log.write_bytes(b"satu\n")
    program = (
        "import resource, signal, sys; from pathlib import Path; from asnkompetensi.write import atomic\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN); resource.setrlimit(resource.RLIMIT_FSIZE, (8, 8))\n"
        "try: atomic.append(Path(sys.argv[1]), b'dua dua dua\\n')\n"
        "except atomic.OutputFault as fault: print(fault.problem.nilai['alasan'])"
    )
    done = subprocess.run([sys.executable, "-c", program, str(log)], capture_output=True, text=True, check=True)
    assert done.stdout == "@output.penuh\n"
    assert log.read_bytes() == b"satu\n"


def test_a_log_in_no_folder(tmp_path: Path) -> None:
    with pytest.raises(OutputFault):
        atomic.append(tmp_path / "tiada" / "log.jsonl", b"")
