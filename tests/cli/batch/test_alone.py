import subprocess
import sys
import time
from pathlib import Path

import pytest

from asnkompetensi.cli.batch.alone import alone
from asnkompetensi.cli.errors import CallFault

FILE = Path("asn.toml")
HOLD = (
    "import sys, time; from pathlib import Path; from asnkompetensi.cli.batch.alone import alone\n"
    "with alone(Path('asn.toml'), ''):\n"
    "    print('held', flush=True); time.sleep(60)"
)


def test_two_at_a_time_are_refused_at_once() -> None:
    with alone(FILE, "asn.toml"):
        start = time.monotonic()
        with pytest.raises(CallFault) as fault, alone(FILE, "x/asn.toml"):
            pass
    assert time.monotonic() - start < 5
    assert (fault.value.key, fault.value.status, fault.value.facts["berkas"]) == ("batch.sibuk", 4, "x/asn.toml")


def test_one_after_the_other() -> None:
    for _ in range(2):
        with alone(FILE, ""):
            pass


def test_two_files_do_not_mind_each_other() -> None:
    with alone(FILE, ""), alone(Path("lain.toml"), ""):
        pass


def test_the_lock_of_a_killed_run_is_gone() -> None:
    with subprocess.Popen([sys.executable, "-c", HOLD], stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        holder.stdout.readline()
        with pytest.raises(CallFault), alone(FILE, ""):
            pass
        holder.kill()
    with alone(FILE, ""):
        pass


def test_a_lock_that_cannot_be_made() -> None:
    Path(".asn").write_text("berkas")
    with pytest.raises(CallFault) as fault, alone(FILE, ""):
        pass
    assert (fault.value.key, fault.value.status) == ("batch.kunci_gagal", 4)
