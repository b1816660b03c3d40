"""What tests of the whole program share: stages that were computed once from the same, and readers that are idle.

A call on an agency of two people takes a third of a second to compute, a tenth to start its reader, and there are
thousands. A stage knows nothing but what it is given (import-linter holds it to that), so that its result is kept,
packed, and given again, unpacked anew, for input that is packed to the same bytes. A reader reads one file after
another as it is; here it also reads for one test after another. The mark `anew` asks for neither.

What a stage does is measured by the tests of its own package alone (`only_needed`).
"""

from __future__ import annotations

import copyreg
import hashlib
import importlib
import io
import pickle
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import wraps
from pathlib import Path
from threading import Lock
from types import MappingProxyType
from typing import Any, ParamSpec, TypeVar

import pytest

from asnkompetensi.cli.watch import Clock
from asnkompetensi.guard.child import Death, Limits
from asnkompetensi.model.options import ReadOptions
from asnkompetensi.read.protocol import Job, Reply
from asnkompetensi.read.worker_process import Worker
from tests.watch.cover import aside, folder

P = ParamSpec("P")
T = TypeVar("T")
TESTS = Path(__file__).parents[1]
WHOLE = ("cli", "contract", "docs", "pipes")  # folders whose tests call the whole program
MARK = "anew"
PURE = (
    ("asnkompetensi.read", "tabulate"),
    ("asnkompetensi.resolve", "resolve"),
    ("asnkompetensi.check", "check"),
    ("asnkompetensi.gap", "gap"),
    ("asnkompetensi.recommend", "recommend"),
    ("asnkompetensi.mentor", "mentor"),
    ("asnkompetensi.talent", "talent"),
    ("asnkompetensi.mask", "mask"),
    ("asnkompetensi.plan.stage", "plan"),
    ("asnkompetensi.verify", "verify"),
    ("asnkompetensi.follow", "follow"),
    ("asnkompetensi.trend", "trend"),
    ("asnkompetensi.evaluate", "evaluate"),
    ("asnkompetensi.explain", "explain"),
    ("asnkompetensi.sure.stage", "sure"),
    ("asnkompetensi.write.copies", "once"),  # a child that makes a copy of a workbook
)
MOST_RESULTS = 1000  # random examples are not asked for again
MOST_FILES = 100  # that one reader reads: what it does not give back stays small


def _view(mapping: dict[Any, Any]) -> MappingProxyType[Any, Any]:
    return MappingProxyType(mapping)


def packed(value: object) -> bytes:
    """A value as bytes; the same for values that were made in the same way."""
    stream = io.BytesIO()
    packer = pickle.Pickler(stream, pickle.HIGHEST_PROTOCOL)
    packer.dispatch_table = {**copyreg.dispatch_table, MappingProxyType: lambda view: (_view, (dict(view),))}
    packer.dump(value)
    return stream.getvalue()


def kept(function: Callable[..., Any], results: dict[bytes, bytes]) -> Callable[..., Any]:
    """The function, which computes nothing twice: what it gave lies packed in `results`."""

    @wraps(function)
    def given(*args: object, **named: object) -> Any:
        name = f"{function.__module__}.{function.__qualname__}"
        told = [(key, _silent(value)) for key, value in [*enumerate(args), *named.items()]]
        try:
            key = hashlib.sha256(packed((name, told))).digest()
        except (AttributeError, TypeError, pickle.PicklingError):  # functions; frames in an engine's memory
            return function(*args, **named)
        if key not in results:
            if len(results) >= MOST_RESULTS:
                del results[next(iter(results))]
            found = function(*args, **named)
            try:
                results[key] = packed(found)
            except TypeError:  # frames of an engine that lie in its own memory
                return found
        return pickle.loads(results[key])

    return given


def unmeasured(function: Callable[..., Any]) -> Callable[..., Any]:
    """The function, which does nothing that is measured."""

    @wraps(function)
    def done(*args: object, **named: object) -> Any:
        with aside():
            return function(*args, **named)

    return done


def only_needed(package: str) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Mark of what prepares tests: computed once from the same, and measured in the tests of one package alone."""

    def marked(function: Callable[P, T]) -> Callable[P, T]:
        own, other = kept(function, {}), unmeasured(kept(function, {}))

        @wraps(function)
        def prepared(*args: P.args, **named: P.kwargs) -> T:
            found: T = (own if folder() == package else other)(*args, **named)
            return found

        return prepared

    return marked


def _silent(given: object) -> object:
    """Options and a clock without whom they ask and tell: only the edge does, and cannot be packed with it."""
    if isinstance(given, Clock):
        return given.seconds
    return replace(given, ask=None, count=None) if isinstance(given, ReadOptions) else given


class Idle:
    """Readers that wait for the next test, and all that were ever lent."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._waiting: list[Lasting] = []
        self._all: list[Lasting] = []

    def __call__(self, limits: Limits, environment: Mapping[str, str]) -> Lasting:
        """A reader with these limits, and the program and the modules of now: one that waits, or a new one.

        One that waits has the environment of the test for which it was begun: what reads asks for none of it.
        """
        with self._lock:
            for worker in self._waiting:
                if worker.fits(limits):
                    self._waiting.remove(worker)
                    return worker
        worker = Lasting(limits, environment, self)
        self._all.append(worker)
        return worker

    def put(self, worker: Lasting) -> None:
        """Let a reader wait."""
        with self._lock:
            if worker not in self._waiting:
                self._waiting.append(worker)

    def close(self) -> None:
        """End them all."""
        for worker in self._all:
            worker.end()


class Lasting(Worker):
    """A reader that waits where another would be ended; one that is asked something meanwhile, or died, is ended."""

    def __init__(self, limits: Limits, environment: Mapping[str, str], idle: Idle) -> None:
        self.program, self._made = Worker.program, (Worker.program, limits, list(sys.path))
        self._idle, self._asked, self._is_asked = idle, 0, False
        super().__init__(limits, environment)

    def fits(self, limits: Limits) -> bool:
        """Whether it is what a new one would be."""
        return not self.is_dead and self._made == (Worker.program, limits, sys.path)

    def ask(self, job: Job, data: bytes) -> Reply | Death:
        """The reply on one file."""
        self._asked, self._is_asked = self._asked + 1, True
        reply = super().ask(job, data)
        self._is_asked = False
        return reply

    def close(self) -> None:
        """Wait for the next test."""
        if self._is_asked or self.is_dead or self._asked >= MOST_FILES:
            self.end()
        else:
            self._idle.put(self)

    def end(self) -> None:
        """End at once."""
        super().close()


_results: dict[bytes, bytes] = {}


@pytest.fixture(scope="session")
def _idle() -> Iterator[Idle]:
    idle = Idle()
    yield idle
    idle.close()


@pytest.fixture(autouse=True)
def _kept(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, _idle: Idle) -> None:
    """Tests of the whole program share results; what they compute is measured where it lies."""
    if request.path.relative_to(TESTS).parts[0] in WHOLE and not request.node.get_closest_marker(MARK):
        for module, name in PURE:
            stage = importlib.import_module(module)
            monkeypatch.setattr(stage, name, unmeasured(kept(getattr(stage, name), _results)))
        monkeypatch.setattr("asnkompetensi.read.reader.Worker", _idle)
