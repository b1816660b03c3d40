"""Coverage counts what the tests of a package see of it: they lie in the folder of its name, and name their examples.

The other tests go through the whole program, so that they would cover nearly all of it by the way and say little; and
what only random examples reach is reached by chance. To be measured takes a test, or a process that it starts, twice
the time.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import asnkompetensi
from asnkompetensi.guard.child import Child, Limits

PACKAGE, TESTS = Path(asnkompetensi.__file__).parent, Path(__file__).parents[1]
UNMEASURED, RANDOM = "no_cover", "hypothesis"  # marks of pytest-cov and of hypothesis
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

    def begun(child: Child, code: str, limits: Limits) -> None:
        with pytest.MonkeyPatch.context() as changed:
            for name in MEASURE:
                changed.delenv(name, raising=False)
            begin(child, code, limits)

    with pytest.MonkeyPatch.context() as changed:
        changed.setattr(Child, "__init__", begun)
        yield
