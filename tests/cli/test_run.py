"""The command `asn run`: calls that are wrong, where names are looked up, who may run at the same time."""

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from asnkompetensi.cli.batch.alone import alone
from tests.cli.batch.files import ONE, toml
from tests.cli.calls import Asn

PROGRAM = [sys.executable, "-m", "asnkompetensi", "run", "asn.toml"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "BERKAS belum disebutkan"),
        (("a.toml", "b.toml"), 'tidak menerima "b.toml"'),
        (("tiada.toml",), 'berkas tugas "tiada.toml" tidak ada'),
        (("data",), 'berkas tugas "data" tidak ada'),
        (("n" * 300,), 'berkas tugas "nnn'),
        (("rusak.toml",), "rusak.toml: baris 1 bukan TOML"),
        (("tanpa.toml",), "tanpa.toml: belum ada [[tugas]]"),
        (("asn.toml", "--only", "unti"), 'mungkin "unit"'),
        (("asn.toml", "--as-of", "kemarin"), '"kemarin"'),
        (("asn.toml", "--config", "tiada.toml"), "tiada.toml"),
        (("asn.toml", "-q", "-v"), "-q dan -v"),
        (("asn.toml", "--log", "unit.csv"), "dipakai asn run sendiri"),
        (("asn.toml", "--log", "data/log.jsonl"), "termasuk sumber"),
    ],
)
def test_calls_that_are_wrong(words: tuple[str, ...], said: str, asn: Asn) -> None:
    toml()
    Path("rusak.toml").write_text("[[tugas")
    Path("tanpa.toml").write_text("lang = 'id'")
    before = sorted(Path().rglob("*"))
    answer = asn("run", *words)
    assert (answer.status, answer.out) == (2, "")
    assert said in answer.err
    assert sorted(Path().rglob("*")) == before


@pytest.mark.parametrize("log", ["tiada/log.jsonl", "data"])
def test_a_log_that_cannot_be_written(log: str, asn: Asn) -> None:
    toml(ONE.replace('["data"]', '["data/*.csv"]'))
    answer = asn("run", "asn.toml", "--log", log)
    assert (answer.status, answer.out) == (4, "")
    assert "KELUARAN-01" in answer.err
    assert not Path("unit.csv").exists()


def test_names_are_looked_up_from_the_folder_of_the_file(asn: Asn, monkeypatch: pytest.MonkeyPatch) -> None:
    toml(ONE.replace("unit.csv", "hasil/unit.json"))
    Path("asn.toml").write_text('lang = "en"\n' + Path("asn.toml").read_text())
    here = Path.cwd()
    Path("jauh").mkdir()
    monkeypatch.chdir("jauh")
    answer = asn("run", "../asn.toml", "--log", "log.jsonl")
    assert (answer.status, Path.cwd()) == (0, here / "jauh")
    assert answer.err.endswith("1 task carried out · status 0 · manifest: ../.asn/asn.toml.json\n")
    assert Path("log.jsonl").is_file()
    first = (here / "hasil/unit.json").read_bytes()
    assert b'"berkas": "data/pegawai.csv"' in first or b'"berkas":"data/pegawai.csv"' in first
    monkeypatch.chdir(here)
    assert asn("run", "asn.toml", "--force").status == 0
    assert Path("hasil/unit.json").read_bytes() == first


def test_the_language_of_the_file_is_spoken_of_faults_in_it(asn: Asn) -> None:
    toml('lang = "en"\n' + ONE.replace("nama", "nma"))
    assert 'there is no key "nma"' in asn("run", "asn.toml").err


def test_settings_from_another_file(asn: Asn) -> None:
    toml(fault=True)
    Path("lain.toml").write_text("exit_zero = true")
    assert asn("run", "asn.toml").status == 1
    assert asn("run", "asn.toml", "--config", "lain.toml").status == 0


def test_a_second_run_at_the_same_time_ends_at_once(asn: Asn) -> None:
    toml()
    with alone(Path("asn.toml"), ""):
        answer = asn("run", "asn.toml")
        assert asn("run", "asn.toml", "--dry-run").status == 0
    assert (answer.status, answer.out) == (4, "")
    assert "jalan lain untuk asn.toml belum selesai" in answer.err
    assert not Path("unit.csv").exists()


def test_no_whole_nip_is_said_or_kept(asn: Asn) -> None:
    toml("show_nip = true\n" + ONE.replace("unit.csv", "190001011965011003.csv").replace('by = "unit"', ""), fault=True)
    people = Path("data/pegawai.csv")
    people.write_text(people.read_text() + "190001011965011001,Lain Nama,Bidang Awan,Penata Awan\n")
    answer = asn("run", "asn.toml", "-v", "--log", "log.jsonl")
    kept = answer.err + Path("log.jsonl").read_text() + Path(".asn/asn.toml.json").read_text()
    assert "NIP-03" in kept
    assert not re.search(r"(?<![0-9a-f])\d{18}(?![0-9a-f])", kept)


def ended(how: signal.Signals) -> tuple[int, list[str]]:
    """A run of a hundred tasks that a signal ends when two of them are done: its status and all that it said."""
    tasks = "".join(ONE.replace('"unit"', f'"unit-{n}"', 1).replace("unit.csv", f"{n}.csv") for n in range(100))
    toml(tasks)
    with subprocess.Popen(PROGRAM, stderr=subprocess.PIPE, start_new_session=True) as process:
        limit = time.monotonic() + 60
        while not Path("1.csv").exists() and time.monotonic() < limit:
            time.sleep(0.02)
        os.killpg(process.pid, how)
        said = process.communicate(timeout=60)[1].decode().splitlines()
    return process.returncode, said


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_the_run_cleanly(how: signal.Signals) -> None:
    status, said = ended(how)
    assert status == 130
    assert said[-1].startswith("Dibatalkan: ")
    done = sorted(Path().glob("*.csv"))
    assert 2 <= len(done) < 100
    assert all(path.read_text().startswith("unit_kerja,") for path in done)
    assert list(Path().glob(".asn-*")) == []
    assert '"status": 130' in Path(".asn/asn.toml.json").read_text()


def test_a_killed_run_leaves_whole_files_and_is_no_hindrance(asn: Asn) -> None:
    status, _ = ended(signal.SIGKILL)
    assert status == -signal.SIGKILL
    assert all(path.read_text().startswith("unit_kerja,") for path in Path().glob("*.csv"))
    answer = asn("run", "asn.toml", "--only", "unit-0", "--only", "unit-1")
    assert (answer.status, "2 tugas dikerjakan" in answer.err) == (0, True)
    assert list(Path().glob(".asn-*")) == []
