"""The child's side: reads one file after another."""

from __future__ import annotations

import io
import json
import subprocess
import sys

import msgspec
import pytest

from asnkompetensi.guard.frames import receive, send
from asnkompetensi.guard.inside import serve
from asnkompetensi.read.protocol import Job, Kind, Reply, pack
from asnkompetensi.read.refusal import refused
from asnkompetensi.read.worker import answer, read_file
from asnkompetensi.read.worker_process import PROGRAM
from tests.read.books import book
from tests.read.wire import cells, codes


def requests(*jobs: tuple[Job, bytes]) -> io.BytesIO:
    stream = io.BytesIO()
    for job, data in jobs:
        send(stream, pack(job))
        send(stream, data)
    stream.seek(0)
    return stream


def replies(stream: io.BytesIO) -> list[Reply]:
    stream.seek(0)
    return [msgspec.msgpack.decode(frame, type=Reply) for frame in iter(lambda: receive(stream), None)]


def test_files_are_answered_in_turn() -> None:
    answers = io.BytesIO()
    jobs = (
        (Job("a.csv", Kind.TEXT), b"a,b\n1,2\n"),
        (Job("b.csv", Kind.TEXT), b'"'),
        (Job("c.xlsx", Kind.XLSX), book([["x"]])),
    )
    assert serve(requests(*jobs), answers, answer) == 0
    one, two, three = replies(answers)
    assert cells(one.sheets[0]) == [["a", "b"], ["1", "2"]]
    assert codes(two.problems) == ["TEKS-02"]
    assert cells(three.sheets[0]) == [["x"]]


def test_a_refusal_is_an_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    from asnkompetensi.read import text

    def refuse(*_: object) -> Reply:
        raise refused("BERKAS-03", "a.csv")

    monkeypatch.setattr(text, "read_text", refuse)
    assert codes(read_file(Job("a.csv", Kind.TEXT), b"").problems) == ["BERKAS-03"]


def test_the_program_serves_by_pipe_and_ends_with_it() -> None:
    setup = json.dumps({"path": sys.path, "mib": 2048, "detik": 30}).encode() + b"\n"
    jobs = requests((Job("a.xlsx", Kind.XLSX), book([["x", "=1"]])), (Job("b.html", Kind.HTML), b"<table><tr><td>y"))
    done = subprocess.run(
        [sys.executable, "-I", "-c", PROGRAM], input=setup + jobs.read(), capture_output=True, check=True
    )
    one, two = replies(io.BytesIO(done.stdout))
    assert (one.sheets[0].rows, cells(two.sheets[0])) == (1, [["y"]])
    assert done.stderr == b""
