"""Who hears what: colour, closed pipes, full disks, interrupts, for every command as a process of its own."""

from __future__ import annotations

import os
import pty
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from openpyxl import Workbook

from tests.cli.calls import CATALOGUE, Asn
from tests.contract.commands import CALLS, DATA, WORKING

PROGRAM = [sys.executable, "-m", "asnkompetensi"]
ESC = "\x1b["


def environment(**extra: str) -> dict[str, str]:
    """What the test's own process has, with `TERM` of an ordinary terminal."""
    return {**os.environ, "TERM": "xterm-256color", **extra}


def terminal(*call: str, **extra: str) -> str:
    """All that a terminal shows."""
    master, slave = pty.openpty()
    with subprocess.Popen(
        [*PROGRAM, *call], stdin=slave, stdout=slave, stderr=slave, env=environment(**extra)
    ) as process:
        os.close(slave)
        shown = b""
        while part := _read(master):
            shown += part
        process.wait(60)
    os.close(master)
    return shown.decode()


def _read(master: int) -> bytes:
    try:
        return os.read(master, 65536)
    except OSError:  # Linux ends a terminal that way
        return b""


def piped(*call: str, **extra: str) -> str:
    """Both streams of a process that is no terminal's."""
    done = subprocess.run([*PROGRAM, *call], capture_output=True, env=environment(**extra), check=False)
    return (done.stdout + done.stderr).decode()


@pytest.mark.parametrize("path", WORKING)
def test_no_colour_where_nothing_is_a_terminal(path: str, asn: Asn) -> None:
    answer = asn(*CALLS[path], env={"TERM": "xterm-256color"})
    assert ESC not in answer.out + answer.err


def test_colour_is_seen_here_where_it_is_asked_for(asn: Asn) -> None:
    assert ESC in asn(*CALLS["gap"], env={"FORCE_COLOR": "1"}).err


def test_no_colour_in_a_pipe() -> None:
    assert ESC not in piped(*CALLS["gap"])


@pytest.mark.parametrize("call", [("check", "--explain", "NIP-02"), ("template", "tiada/x.xlsx"), ("gap", "--x")])
def test_colour_on_a_terminal_and_who_may_change_it(call: tuple[str, ...]) -> None:
    assert ESC in terminal(*call)
    assert ESC not in terminal(*call, NO_COLOR="1")
    assert ESC not in terminal(*call, TERM="dumb")
    assert ESC not in terminal(*call, "--color", "never")
    assert ESC in terminal(*call, "--color", "always", NO_COLOR="1")
    assert ESC in piped(*call, FORCE_COLOR="1")
    assert ESC not in piped(*call, FORCE_COLOR="1", NO_COLOR="1")


def test_a_terminal_gets_the_summary_and_never_a_whole_nip() -> None:
    shown = terminal("gap", "data", "--as-of", "2026-03-31", "--color", "never", COLUMNS="100")
    assert "Kesenjangan kompetensi" in shown
    assert "190001011965011001" not in shown
    assert shown.splitlines()[-1].startswith("Selesai: 2 pegawai, 2 unit")
    assert "190001011965011001" in terminal("gap", "data", "--by", "pegawai", "--show-nip", COLUMNS="200")


@pytest.mark.parametrize("path", [*WORKING, "asn"])
def test_a_reader_that_goes_away_ends_the_run_silently(path: str) -> None:
    call = (*CALLS[path], "-q") if path in CALLS else ("--help",)
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        [*PROGRAM, *call], stdout=write, stderr=subprocess.PIPE, env=environment(), check=False, text=True
    )
    os.close(write)
    assert done.returncode in (0, 1)
    assert not any(word in done.stderr.casefold() for word in ("pipe", "traceback", "exception"))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
@pytest.mark.parametrize("call", [*(CALLS[path] for path in DATA), ("--help",)])
def test_an_output_that_takes_nothing_is_status_4(call: tuple[str, ...]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([*PROGRAM, *call], stdout=full, stderr=subprocess.PIPE, env=environment(), check=False)
    assert done.returncode == 4
    assert b"Traceback" not in done.stderr


def test_nothing_piped_is_not_waited_for() -> None:
    shown = terminal("gap", "-", COLUMNS="100")
    assert "tidak ada yang dialirkan" in shown


def test_standard_input_is_a_source() -> None:
    people = Path("data", "pegawai.csv").read_bytes()
    call = ["gap", "-", "data/standar.csv", "data/penilaian.csv", "--as-of", "2026-03-31"]
    done = subprocess.run([*PROGRAM, *call], input=people, capture_output=True, env=environment(), check=False)
    assert done.returncode == 1
    assert done.stdout.count(b"\n") == 5


def test_a_gap_table_flows_into_recommendations_with_a_workbook_beside_it() -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Pelatihan"
    for line in CATALOGUE.splitlines():
        sheet.append(line.split(","))
    book.save("katalog.xlsx")
    gaps = subprocess.run([*PROGRAM, *CALLS["gap"]], capture_output=True, env=environment(), check=False).stdout
    call = ["recommend", "-", "katalog.xlsx", "--as-of", "2026-03-31", "--by", "kosong"]
    flowed = [
        subprocess.run([*PROGRAM, *call], input=source, capture_output=True, env=environment(), check=False)
        for source in (gaps, Path("data", "pegawai.csv").read_bytes())
    ]
    assert [done.returncode for done in flowed] == [0, 2]
    assert flowed[0].stdout.startswith(b"kompetensi,jenis,alasan,")
    assert "tabel standar tidak ditemukan" in flowed[1].stderr.decode()


@pytest.mark.parametrize("wait", [0.15, 0.5])
def test_ctrl_c_is_one_line_and_leaves_no_file(wait: float) -> None:
    process = subprocess.Popen(
        [*PROGRAM, "gap", "data", "-o", "gap.csv"], stderr=subprocess.PIPE, env=environment(), start_new_session=True
    )
    time.sleep(wait)
    os.killpg(process.pid, signal.SIGINT)
    said = process.communicate(timeout=60)[1].decode()
    # On a busy machine Python itself still starts, or the program has not come to its words.
    if process.returncode == -signal.SIGINT or "<frozen site>" in said or (process.returncode, said) == (130, ""):
        assert not Path("gap.csv").exists()
    elif process.returncode != 130:  # it was quicker
        assert Path("gap.csv").is_file(), (process.returncode, said)
    else:
        assert said.splitlines() == ["Dibatalkan; tidak ada berkas setengah jadi."]
        assert not Path("gap.csv").exists()
    assert list(Path().glob(".asn-*")) == []
