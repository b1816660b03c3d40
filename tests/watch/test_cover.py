"""What counts for coverage, and that nothing else is measured."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from coverage import Coverage

from asnkompetensi.guard.child import Child, Limits
from asnkompetensi.read.values import level
from tests.watch.cover import MEASURE, RANDOM, TESTS, UNMEASURED, aside, folder, forget, is_of_a_package


@pytest.mark.parametrize(
    ("test", "counts"),
    [
        ("gap/test_required.py", True),
        ("read/values/test_nip.py", True),
        ("test_flow.py", True),
        ("contract/test_codes.py", False),
    ],
)
def test_the_tests_of_a_package_count(test: str, counts: bool) -> None:
    assert is_of_a_package(TESTS / test) is counts


def test_neither_what_is_random_nor_what_is_of_no_package_is_measured(request: pytest.FixtureRequest) -> None:
    wrong = [
        item.nodeid
        for item in request.session.items
        if not item.get_closest_marker(UNMEASURED)
        and (item.get_closest_marker(RANDOM) or not is_of_a_package(item.path))
    ]
    assert wrong == []


@pytest.fixture
def tracer() -> object:
    return sys.gettrace()


def test_what_is_not_measured_is_not_even_set_up_under_the_tracer(tracer: object) -> None:
    assert tracer is None
    assert sys.gettrace() is None


def test_what_another_test_made_once_for_all_is_made_anew() -> None:
    level.level("Mahir")
    kept = level._words.cache_info().currsize
    forget("read")
    assert (kept, level._words.cache_info().currsize) == (1, 0)


def test_what_is_only_needed_is_not_measured() -> None:
    measuring = Coverage(data_file=None, config_file=False, include=[__file__])
    measuring.start()
    with aside():
        inside = Coverage.current()
    after = Coverage.current()
    measuring.stop()
    assert inside is not measuring
    assert after is measuring


def test_the_folder_of_the_test_that_runs_is_known() -> None:
    assert folder() == "watch"


def test_a_test_of_the_whole_program_starts_no_process_that_is_measured() -> None:
    assert not any(name in os.environ for name in MEASURE)


@pytest.mark.parametrize("copied", [False, True])
def test_a_child_is_not_measured_and_other_processes_are(
    copied: bool, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    seen = tmp_path / "seen"
    for name in MEASURE:
        monkeypatch.setenv(name, "x")
    program = f"import os; open({str(seen)!r}, 'w').write(' '.join(os.environ))"
    child = Child(program, Limits(), dict(os.environ) if copied else None)
    child._process.wait(60)
    child.close()
    assert [name for name in MEASURE if name in seen.read_text().split()] == []
    assert all(os.environ[name] == "x" for name in MEASURE)
