"""What counts for coverage, and that nothing else is measured."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from coverage import Coverage

from asnkompetensi.guard.child import Child, Limits
from tests.watch.cover import MEASURE, RANDOM, TESTS, UNMEASURED, aside, folder, is_of_a_package


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
def measuring(request: pytest.FixtureRequest) -> bool:
    """Whether the measuring of the run goes on while a test is set up."""
    plugin = request.config.pluginmanager.get_plugin("_cov")
    return bool(plugin and plugin.cov_controller and plugin.cov_controller.cov is Coverage.current())


def test_what_is_not_measured_is_not_even_set_up_while_measuring(measuring: bool) -> None:
    assert not measuring


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


def test_a_child_is_not_measured_and_other_processes_are(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    seen = tmp_path / "seen"
    for name in MEASURE:
        monkeypatch.setenv(name, "x")
    program = f"import os; open({str(seen)!r}, 'w').write(' '.join(os.environ))"
    child = Child(program, Limits())
    child._process.wait(60)
    child.close()
    assert [name for name in MEASURE if name in seen.read_text().split()] == []
    assert all(os.environ[name] == "x" for name in MEASURE)
