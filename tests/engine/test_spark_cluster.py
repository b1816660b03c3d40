"""The gap on a Spark cluster of this machine, and what is left of it where a worker dies in the middle."""

from __future__ import annotations

import csv
import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest

from benchmarks.agency import persons, sheets
from docs.spark.cluster import HASTE, Cluster, Worker, cluster
from tests.watch.plugin import SITE

pytestmark = pytest.mark.spark
PEOPLE = 1500
TASKS = 20  # ended, before a worker dies: it holds rows by then
PATIENCE = 180.0  # seconds, on a machine with much else to do
_ASN = [sys.executable, "-m", "asnkompetensi", "gap"]
_CHOICES = ["--as-of", "2026-03-31", "--by", "pegawai", "-f", "json", "--quiet"]
_TASK = re.compile(r"(Running|Finished) task \S+ in stage \S+ \(TID (\d+)\)")


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A large invented agency as a folder of CSV."""
    folder = tmp_path_factory.mktemp("data")
    rng = Random(1)
    for title, heading, rows in sheets(rng, list(persons(rng, PEOPLE))):
        with (folder / f"{title}.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([heading, *rows])
    return folder


@pytest.fixture(scope="module")
def events(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where Spark writes down what happened."""
    return tmp_path_factory.mktemp("events")


@pytest.fixture(scope="module")
def here(events: Path) -> Iterator[Cluster]:
    settings = {
        "spark.driver.extraJavaOptions": HASTE,
        "spark.eventLog.compress": "false",
        "spark.eventLog.dir": events.as_uri(),
        "spark.eventLog.enabled": "true",
        "spark.eventLog.logBlockUpdates.enabled": "true",
    }
    with cluster(2, settings) as started:
        yield started


def test_a_worker_that_dies_in_the_middle_changes_no_byte(data: Path, here: Cluster, events: Path) -> None:
    call = [*_ASN, str(data), *_CHOICES]
    asked = [*call, "--engine", "spark", "--spark-master", here.master]
    with subprocess.Popen(asked, env={**unwatched(), **here.environment}, stdout=-1, stderr=-1) as run:
        try:
            undone = killed_at_work(here.workers[0], run)
            out, err = run.communicate(timeout=PATIENCE)
        finally:
            run.kill()
    alone = subprocess.run([*call, "--engine", "pandas"], capture_output=True, check=False)
    assert (run.returncode, out) == (alone.returncode, alone.stdout), err.decode()
    assert len(json.loads(out)["baris"]) == PEOPLE

    told = list(recorded(events))
    gone = next(at for at, event in enumerate(told) if event["Event"] == "SparkListenerExecutorRemoved")
    dead = told[gone]["Executor ID"]
    failed = {event["Task Info"]["Task ID"]: work(event) for event in told if reason(event) == "ExecutorLostFailure"}
    assert undone <= failed.keys()
    others = [event for event in told[gone:] if reason(event) == "Success" and doer(event) != dead]
    assert set(failed.values()) <= {work(event) for event in others}  # what it was at, another has done
    assert dead in {executor for _, executor in held(told[:gone])}  # and rows that it had kept were lost


def test_a_master_that_is_none_is_told_by_its_address(data: Path) -> None:
    asked = [
        *_ASN,
        str(data),
        "--as-of",
        "2026-03-31",
        "--lang",
        "en",
        "--engine",
        "spark",
        "--spark-master",
        "induk:7077",
    ]
    told = subprocess.run(asked, env=unwatched(), capture_output=True, check=False)
    assert (told.returncode, told.stdout) == (2, b"")
    assert b"error[MESIN-03]: Spark cannot be started at induk:7077" in told.stderr


def test_a_java_that_does_not_start_is_an_answer(data: Path) -> None:
    asked = [*_ASN, str(data), *_CHOICES, "--engine", "spark"]
    told = subprocess.run(asked, env={**unwatched(), "SPARK_DRIVER_MEMORY": "banyak"}, capture_output=True, check=False)
    assert (told.returncode, told.stdout) == (2, b"")
    assert b"MESIN-03" in told.stderr
    assert b"JAVA_GATEWAY_EXITED" in told.stderr


def unwatched() -> dict[str, str]:
    """The environment, without what forbids every socket: Spark's two halves talk by one."""
    paths = [path for path in os.environ["PYTHONPATH"].split(os.pathsep) if path != SITE]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}


def killed_at_work(victim: Worker, run: subprocess.Popen[bytes]) -> set[int]:
    """Kill a worker that has done some tasks and is at others; the numbers of these, which Spark never hears of."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and run.poll() is None:
        done, undone = tasks(victim)
        if len(done) >= TASKS and undone:
            victim.signal(signal.SIGSTOP)  # so that none of them ends after all
            _, undone = tasks(victim)
            victim.signal(signal.SIGKILL if undone else signal.SIGCONT)
            if undone:
                return undone
        time.sleep(0.1)
    message = f"the worker was never seen at work: {tasks(victim)}, {run.poll()}"
    raise AssertionError(message)


def tasks(worker: Worker) -> tuple[set[int], set[int]]:
    """The tasks that a worker has ended, and those that it is at."""
    logs = [log.read_text(encoding="utf-8", errors="replace") for log in worker.folder.glob("app-*/*/stderr")]
    lines = [(what, int(number)) for log in logs for what, number in _TASK.findall(log)]
    begun, done = ({number for what, number in lines if what == word} for word in ("Running", "Finished"))
    return done, begun - done


def recorded(events: Path) -> Iterator[dict[str, Any]]:
    """What Spark wrote down, in its order."""
    for file in sorted(events.rglob("events_*")):
        yield from map(json.loads, file.read_text(encoding="utf-8").splitlines())


def reason(event: dict[str, Any]) -> str | None:
    """How a task ended, None of another event."""
    return event["Task End Reason"]["Reason"] if event["Event"] == "SparkListenerTaskEnd" else None


def work(event: dict[str, Any]) -> tuple[int, int]:
    """What a task was to do: its stage, and its part of the rows, which keeps its number when a stage is begun anew."""
    return event["Stage ID"], event["Task Info"]["Partition ID"]


def doer(event: dict[str, Any]) -> str:
    """The executor of a task."""
    return str(event["Task Info"]["Executor ID"])


def held(told: list[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    """The parts of rows that were kept for later, each with the executor that kept it."""
    for event in told:
        block = event.get("Block Updated Info", {})
        if str(block.get("Block ID")).startswith("rdd_") and block["Memory Size"] + block["Disk Size"] > 0:
            yield block["Block ID"], block["Block Manager ID"]["Executor ID"]
