"""Coverage counts what the tests of a package see of it: they lie in the folder of its name, and name their examples.

The other tests go through the whole program, so that they would cover nearly all of it by the way and say little; and
what only random examples reach is reached by chance. To be measured takes a test, or a process that it starts, twice
the time: a long test of a package may bear the mark `unmeasured`, where shorter ones reach what it reaches.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest
from coverage import Coverage

import asnkompetensi
from asnkompetensi.guard.child import Child, Limits

PACKAGE, TESTS = Path(asnkompetensi.__file__).parent, Path(__file__).parents[1]
UNMEASURED, RANDOM = "unmeasured", "hypothesis"  # our mark, and that of hypothesis
_running: list[str] = []  # the folder of the test that runs, and the mark of one that is not measured
MEASURE = ("COVERAGE_PROCESS_CONFIG", "COVERAGE_PROCESS_START")  # by these a process that starts is measured


def is_of_a_package(test: Path) -> bool:
    """Whether a file of tests belongs to a part of the program."""
    folder = test.relative_to(TESTS).parts[0]
    return folder.endswith(".py") or (PACKAGE / folder).is_dir()


@pytest.hookimpl(trylast=True)  # hypothesis marks its own
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The others are not measured."""
    for item in items:
        if item.get_closest_marker(RANDOM) or not is_of_a_package(item.path):
            item.add_marker(UNMEASURED)


@pytest.hookimpl(tryfirst=True)  # before pytest-cov begins in a process that shares the work
def pytest_sessionstart(session: pytest.Session) -> None:
    """What measures such a process as any other, and as one that works alone, would go on behind every pause."""
    running = Coverage.current()
    while hasattr(session.config, "workerinput") and running is not None:
        running.stop()
        running.save()
        running = Coverage.current()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """What they set up and clear away is not measured either, as it is under the mark of pytest-cov."""
    measuring = item.config.pluginmanager.get_plugin("_cov")
    control = measuring and measuring.cov_controller
    before, counts = [*_running], not item.get_closest_marker(UNMEASURED)
    _running[:] = [item.path.relative_to(TESTS).parts[0], *([UNMEASURED] if not counts else [])]
    if control is None or counts:
        if before != _running:
            forget(folder())
        return (yield)
    control.pause()
    try:
        return (yield)
    finally:
        control.resume()


def forget(package: str) -> None:
    """What a package keeps for good, a test that is not measured may have made: a measured one makes it anew."""
    for name, module in list(sys.modules.items()):
        if f"{name}.".startswith(f"{PACKAGE.name}.{package}."):
            for value in list(vars(module).values()):
                if hasattr(value, "cache_clear") and value.__module__ == name:
                    value.cache_clear()


def folder() -> str:
    """The folder of the test that runs; none while tests are collected."""
    return "".join(_running[:1])


@contextmanager
def aside() -> Iterator[None]:
    """What a test only needs, and other tests ask about, is not measured."""
    measuring = Coverage.current()
    if measuring is None:
        yield
        return
    measuring.stop()
    try:
        yield
    finally:
        measuring.start()


@pytest.fixture(autouse=True)
def _measured(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor are their processes."""
    if request.node.get_closest_marker(UNMEASURED):
        for name in MEASURE:
            monkeypatch.delenv(name, raising=False)


@pytest.fixture(autouse=True, scope="session")
def _no_reader_is_measured() -> Iterator[None]:
    """A child is ended by a kill, so that nothing of what was measured in it is ever written down."""
    begin = Child.__init__

    def begun(child: Child, code: str, limits: Limits, environment: Mapping[str, str] | None = None) -> None:
        kept = os.environ if environment is None else environment
        if any(name in kept for name in MEASURE):
            environment = {name: value for name, value in kept.items() if name not in MEASURE}
        begin(child, code, limits, environment)

    with pytest.MonkeyPatch.context() as changed:
        changed.setattr(Child, "__init__", begun)
        yield
