"""A Spark cluster on this machine alone, for as long as one command runs: a master and two workers on loopback.

    python docs/spark/cluster.py asn gap data --engine spark -o gap.csv

It is for trying what a real cluster will do. The command, or `spark-submit` in it, finds the master in the settings of
`SPARK_CONF_DIR`, and the secret without which nobody else on this machine may use the cluster.
Ports are free ones; logs, work and settings lie in a folder that goes with the cluster.
"""

from __future__ import annotations

import ctypes
import os
import re
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from types import MappingProxyType

HERE = "127.0.0.1"
DAEMON = "128m"  # of memory, for the master and for each worker; executors have their own
EXECUTOR = "512m"
HASTE = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"  # of Java that runs for less than a minute
TERMINATED = 128 + signal.SIGTERM
READY = 120.0  # seconds until the workers must be known to the master
NOTHING: Mapping[str, str] = MappingProxyType({})
_STARTED = re.compile(r"Starting Spark master at (spark://\S+)")
_PDEATHSIG = 1  # prctl(2)


@dataclass(frozen=True)
class Worker:
    """One worker: its process, and the folder in which its executors run."""

    process: subprocess.Popen[bytes]
    folder: Path

    def signal(self, number: signal.Signals) -> None:
        """Send a signal to the worker and its executors: `SIGKILL` is a machine that loses its power."""
        for pid in (self.process.pid, *_children(self.process.pid)):
            os.kill(pid, number)


@dataclass(frozen=True)
class Cluster:
    """A cluster that runs: where its master is, what a process needs in its environment to use it, its workers."""

    master: str
    environment: Mapping[str, str]
    workers: Sequence[Worker]


@contextmanager
def cluster(workers: int = 2, settings: Mapping[str, str] = NOTHING) -> Iterator[Cluster]:
    """A cluster of some workers with a core each; `settings` are Spark's own, for whatever runs on it.

    TimeoutError where it does not come up. All that was started ends with the block, and with this process.
    """
    folder = Path(tempfile.mkdtemp(prefix="asn-spark-"))
    started: list[subprocess.Popen[bytes]] = []
    try:
        environment = _environment(folder, settings)
        log = folder / "master.log"
        started.append(_start("master.Master", ["--webui-port", "0"], log, environment))
        master = _waited(log, _STARTED, started, 1)[0]
        with (folder / "conf" / "spark-defaults.conf").open("a", encoding="utf-8") as file:
            file.write(f"spark.master {master}\n")
        made = []
        for number in range(workers):
            place = folder / f"worker-{number}"
            options = ["--cores", "1", "--memory", EXECUTOR, "--webui-port", "0", "--work-dir", str(place), master]
            started.append(_start("worker.Worker", options, folder / f"worker-{number}.log", environment))
            made.append(Worker(started[-1], place))
        _waited(log, re.compile("Registering worker"), started, workers)
        yield Cluster(master, environment, made)
    finally:
        for process in started:
            process.kill()
        for process in started:
            process.wait()
        shutil.rmtree(folder, ignore_errors=True)  # an executor may write its last words meanwhile


def _environment(folder: Path, settings: Mapping[str, str]) -> Mapping[str, str]:
    conf = folder / "conf"
    conf.mkdir()
    common = {
        "spark.authenticate": "true",
        "spark.authenticate.secret": secrets.token_hex(),
        "spark.executor.extraJavaOptions": HASTE,
        "spark.executor.memory": EXECUTOR,
        "spark.master.rest.enabled": "false",
        "spark.shuffle.readHostLocalDisk": "false",  # as if each worker were a machine
        "spark.sql.shuffle.partitions": "8",
    }
    lines = [f"{name} {value}\n" for name, value in {**common, **settings}.items()]
    (conf / "spark-defaults.conf").write_text("".join(lines), encoding="utf-8")
    return {
        "SPARK_CONF_DIR": str(conf),
        "SPARK_LOCAL_IP": HERE,
        "SPARK_LOCAL_DIRS": str(folder / "parts"),
        "SPARK_DAEMON_JAVA_OPTS": HASTE,
        "SPARK_DAEMON_MEMORY": DAEMON,
    }


def _start(what: str, options: Sequence[str], log: Path, environment: Mapping[str, str]) -> subprocess.Popen[bytes]:
    program = str(_home() / "bin" / "spark-class")
    address = ["--host", HERE, "--port", "0"]
    with log.open("wb") as out:
        return subprocess.Popen(  # noqa: S603 (Spark's own)
            [program, f"org.apache.spark.deploy.{what}", *address, *options],
            env={**os.environ, **environment},
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.STDOUT,
            preexec_fn=_end_with_parent if sys.platform == "linux" else None,  # noqa: PLW1509 (no thread is here)
        )


def _home() -> Path:
    """Where Spark is: `SPARK_HOME`, else PySpark beside this Python. ModuleNotFoundError where there is neither."""
    if home := os.environ.get("SPARK_HOME"):
        return Path(home)
    if (found := find_spec("pyspark")) is None or found.origin is None:
        raise ModuleNotFoundError("pyspark")
    return Path(found.origin).parent


def _end_with_parent() -> None:
    ctypes.CDLL(None).prctl(_PDEATHSIG, signal.SIGKILL)


def _waited(log: Path, line: re.Pattern[str], started: Sequence[subprocess.Popen[bytes]], times: int) -> list[str]:
    """What is found in a log, once it stands there so many times."""
    end = time.monotonic() + READY
    while time.monotonic() < end and all(process.poll() is None for process in started):
        found = line.findall(log.read_text(encoding="utf-8", errors="replace"))
        if len(found) >= times:
            return found
        time.sleep(0.1)
    message = f"the cluster did not start:\n{log.read_text(encoding='utf-8', errors='replace')}"
    raise TimeoutError(message)


def _children(pid: int) -> list[int]:
    """The processes that a process started."""
    call = ["ps", "-A", "-o", "pid=,ppid="]
    told = subprocess.run(call, capture_output=True, check=True, text=True).stdout  # noqa: S603
    pairs = (map(int, line.split()) for line in told.splitlines())
    return [child for child, parent in pairs if parent == pid]


def main(command: Sequence[str]) -> int:
    """Run a command on a cluster of its own; its exit status."""
    if not command:
        sys.stderr.write(__doc__ or "")
        return 2
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(TERMINATED))
    with cluster() as here:
        return subprocess.run(command, env={**os.environ, **here.environment}, check=False).returncode  # noqa: S603 (the caller's)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
