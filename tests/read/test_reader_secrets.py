"""Sources that are opened by a secret, and databases: who is asked, and what stays hidden."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import threading
import time
from pathlib import Path

import pytest

from asnkompetensi.model.options import ReadOptions
from asnkompetensi.model.place import Place
from asnkompetensi.read.worker_process import Worker
from tests.guard.locks import locked
from tests.read.books import book
from tests.read.given import files, sheets_of


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_protected_books_are_opened_in_the_order_given() -> None:
    """One password of a file, one that a person types, in the caller's thread; the order of the sources stays."""
    names = files(
        a_xlsx=locked(book([["a"]]), "satu"), b_xlsx=book([["b"]]), c_xlsx=locked(book([["c"]]), "dua"),
        d_xlsx=locked(book([["d"]]), "dua"),
    )  # fmt: skip
    asked = []

    def ask(berkas: str, wrong: int) -> str | None:
        asked.append((berkas, wrong, threading.current_thread() is threading.main_thread()))
        return ("salah", "dua")[wrong]

    sheets, sources, (note,) = sheets_of(*names, options=ReadOptions(passwords=("satu",), ask=ask))
    assert [sheet.berkas for sheet in sheets] == [source.berkas for source in sources] == names
    assert asked == [("c.xlsx", 0, True), ("c.xlsx", 1, True)]
    assert (note.kode, note.nilai["banyak"]) == ("BERKAS-15", 3)


def test_nobody_is_asked_where_nobody_is_there() -> None:
    (problem,) = sheets_of(*files(a_xlsx=locked(book([["a"]]), "satu")))[2]
    assert (problem.kode, problem.nilai) == ("BERKAS-04", {"berkas": "a.xlsx"})


def test_ctrl_c_at_the_question_ends_it_all() -> None:
    def ask(_: str, __: int) -> str | None:
        raise KeyboardInterrupt

    before = threading.active_count()
    with pytest.raises(KeyboardInterrupt):
        sheets_of(*files(a_xlsx=locked(book([["a"]]), "satu")), options=ReadOptions(ask=ask))
    for _ in range(100):
        if threading.active_count() <= before:
            break
        time.sleep(0.05)
    assert threading.active_count() <= before


def test_passwords_reach_the_child_by_pipe_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    started = []
    real = subprocess.Popen

    def note(command: list[str], **options: int) -> subprocess.Popen[bytes]:
        started.append(f"{command} {options}")
        return real(command, **options)  # type: ignore[call-overload,no-any-return]

    monkeypatch.setattr(subprocess, "Popen", note)
    options = ReadOptions(passwords=("rahasia",))
    assert sheets_of(*files(a_xlsx=locked(book([["a"]]), "rahasia")), options=options)[0]
    assert "rahasia" not in started[0] + repr(options)
    assert not [name for name, value in os.environ.items() if "rahasia" in value]


def test_tables_of_one_database_that_are_given_apart() -> None:
    with sqlite3.connect("a.db") as made:
        made.executescript("create table b (x); create table c (y); insert into b values (1);")
    made.close()
    found, sources, problems = sheets_of("sqlite:///a.db?tables=b", "sqlite:///a.db?tables=c", "sqlite:///tiada.db")
    assert [(sheet.berkas, sheet.lembar) for sheet in found] == [
        ("sqlite:///a.db", "b"),
        ("sqlite:///a.db?tables=c", "c"),
    ]
    assert [one.lembar for one in sources] == [("b",), ("c",)]
    assert found[0].place(1, 0) == Place("sqlite:///a.db", "b", "x[rowid=1]")
    assert [problem.kode for problem in problems] == ["BASIS-01"]


def test_a_person_is_asked_for_the_password_of_a_database() -> None:
    asked = []

    def ask(berkas: str, wrong: int) -> str | None:
        asked.append((berkas, wrong))
        return None

    said = "from asnkompetensi.read.refusal import of_file; from asnkompetensi.read.protocol import Reply, pack"
    answers = 'live(setup, lambda asked, data: pack(Reply([], [of_file("BASIS-02", "", dicoba=0)])))'
    setup = "import json, sys; setup = json.loads(sys.stdin.buffer.readline()); sys.path[:] = setup['path']"
    program = f"{setup}\nfrom asnkompetensi.guard.inside import live\n{said}\n{answers}"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Worker, "program", program)
        *_, (problem,) = sheets_of("postgresql://u@h/d?tables=a", options=ReadOptions(passwords=("x",), ask=ask))
    assert (problem.kode, problem.nilai["dicoba"], asked) == ("BASIS-02", 1, [("postgresql://u@h/d", 0)])
