"""What is kept is what was computed from the same, and no reader is lent to two."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import MappingProxyType

import pytest

from asnkompetensi import gap
from asnkompetensi.guard.child import Limits
from asnkompetensi.model.options import ReadOptions
from asnkompetensi.read import reader
from asnkompetensi.read.protocol import Job, Kind
from asnkompetensi.read.worker_process import Worker
from tests.watch.kept import MOST_FILES, MOST_RESULTS, Idle, Lasting, kept, only_needed, packed

TEXT = Job("a.csv", Kind.TEXT, None)


@pytest.fixture
def calls() -> list[object]:
    return []


@pytest.fixture
def doubled(calls: list[object]) -> Callable[[list[int]], list[int]]:
    def double(numbers: list[int]) -> list[int]:
        calls.append(numbers)
        return [number * 2 for number in numbers]

    return kept(double, {})


def test_the_same_is_computed_once_and_anything_else_anew(
    doubled: Callable[[list[int]], list[int]], calls: list[object]
) -> None:
    assert [doubled([1]), doubled([1]), doubled([2])] == [[2], [2], [4]]
    assert calls == [[1], [2]]


def test_who_changes_what_was_given_changes_it_for_nobody_else(doubled: Callable[[list[int]], list[int]]) -> None:
    doubled([1]).append(7)
    assert doubled([1]) == [2]


def test_only_the_newest_are_kept(doubled: Callable[[list[int]], list[int]], calls: list[object]) -> None:
    for number in (*range(MOST_RESULTS + 1), MOST_RESULTS, 0):
        doubled([number])
    assert len(calls) == MOST_RESULTS + 2


def test_what_fails_is_not_kept(calls: list[object]) -> None:
    def fails(number: int) -> None:
        calls.append(number)
        raise KeyError

    function = kept(fails, {})
    for _ in range(2):
        with pytest.raises(KeyError):
            function(1)
    assert calls == [1, 1]


def test_what_is_only_needed_is_computed_once_and_once_more_where_it_is_asked_about(
    calls: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    function = only_needed("gap")(calls.append)
    for running in ("plan", "gap", "plan", "gap"):
        monkeypatch.setattr("tests.watch.kept.folder", lambda running=running: running)
        function(1)
    assert calls == [1, 1]


def test_a_view_of_a_mapping_is_its_content() -> None:
    assert packed(MappingProxyType({"a": 1})) == packed(MappingProxyType({"a": 1}))
    assert packed(MappingProxyType({"a": 1})) != packed(MappingProxyType({"a": 2}))


def test_options_are_the_same_whoever_is_asked_for_a_password() -> None:
    calls = []
    function = kept(lambda options: calls.append(options.encoding), {})
    for options in (ReadOptions(), ReadOptions(ask=lambda *_: None), ReadOptions(encoding="ascii")):
        function(options)
        function(options=options)
    assert calls == [None, None, "ascii", "ascii"]


def test_other_tests_compute_and_read_for_themselves() -> None:
    assert not hasattr(gap.gap, "__wrapped__")
    assert vars(reader)["Worker"] is Worker


@pytest.fixture
def idle() -> Iterator[Idle]:
    idle = Idle()
    yield idle
    idle.close()


def test_a_reader_that_is_closed_reads_again_and_one_that_reads_is_not_lent(idle: Idle) -> None:
    first, second = idle(Limits(), {}), idle(Limits(), {})
    assert first is not second
    first.close()
    first.close()
    assert idle(Limits(), {}) is first
    assert idle(Limits(), {}) not in (first, second)
    assert first.ask(TEXT, b"a,b\n1,2\n") == second.ask(TEXT, b"a,b\n1,2\n")


def test_other_limits_or_another_program_need_another_reader(idle: Idle, monkeypatch: pytest.MonkeyPatch) -> None:
    first = idle(Limits(), {})
    first.close()
    assert idle(Limits(mib=512), {}) is not first
    monkeypatch.setattr(Worker, "program", "pass")
    assert idle(Limits(), {}) is not first


def _dies(worker: Lasting) -> None:
    worker._process.kill()
    worker._process.wait()


def _is_asked(worker: Lasting) -> None:
    worker._is_asked = True


def _is_old(worker: Lasting) -> None:
    worker._asked = MOST_FILES


@pytest.mark.parametrize("happens", [_dies, _is_asked, _is_old])
def test_a_reader_that_died_or_is_busy_or_has_read_much_is_ended(
    idle: Idle, happens: Callable[[Lasting], None]
) -> None:
    worker = idle(Limits(), {})
    happens(worker)
    worker.close()
    assert worker.is_dead
    assert idle(Limits(), {}) is not worker


def test_all_are_ended(idle: Idle) -> None:
    worker = idle(Limits(), {})
    worker.close()
    idle.close()
    assert worker.is_dead
