"""Tries docs/jadwal/asn.cron on the cron of this machine: `make cron`, as root, about a minute.

The line stands in /etc/cron.d for as long as the trial takes, with every minute for its time and a folder of its own
for its tasks. A cron that is running is used; else one is started for the trial.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.docs.schedule import CRON, cron_line, put

TABLE = Path("/etc/cron.d/asn-coba")
PATIENCE = 150


def main() -> int:
    """Have cron run the sample tasks; 0 where they were run as the line asks for."""
    if os.geteuid() != 0 or not shutil.which("cron"):
        sys.stderr.write("needs root, and cron: apt-get install cron\n")
        return 2
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copytree(Path(__file__).parents[2] / "data" / "samples", folder, dirs_exist_ok=True)
        _, command = cron_line(put(CRON, folder))
        TABLE.write_text(f"* * * * * root {command} >{folder}/surat.txt 2>&1\n")
        try:
            with daemon():
                return tried(folder)
        finally:
            TABLE.unlink()


def tried(folder: Path) -> int:
    """Wait for the manifest of the run, and say what came."""
    manifest = folder / ".asn" / "asn.toml.json"
    limit = time.monotonic() + PATIENCE
    while not manifest.exists() and time.monotonic() < limit:
        time.sleep(1)
    if not manifest.exists():
        sys.stderr.write("cron did not run the tasks\n")
        return 1
    found = json.loads(manifest.read_text(encoding="utf-8"))
    results = {entry["nama"]: (entry["hasil"], entry["status"]) for entry in found["tugas"]}
    sys.stdout.write(f"{results}\n{(folder / 'surat.txt').read_text(encoding='utf-8')}")
    return 0 if found["status"] == 1 and all(result == ("selesai", 1) for result in results.values()) else 1


@contextmanager
def daemon() -> Iterator[None]:
    """A cron that runs: the one that is there, or one for the trial."""
    if subprocess.run(["pgrep", "-x", "cron"], capture_output=True, check=False).returncode == 0:
        yield
        return
    with subprocess.Popen(["cron", "-f"]) as process:
        try:
            yield
        finally:
            process.terminate()


if __name__ == "__main__":
    sys.exit(main())
