"""Things that other processes hold, and functions that are called with them there: only what is asked is sent.

What is held is packed between two calls, so that a process needs the room of one thing at a time. One process is
this one.
"""

from __future__ import annotations

import pickle
import zlib
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from multiprocessing import get_context
from typing import Any, Generic, TypeVar

from asnkompetensi.guard.kin import follow_parent

T = TypeVar("T")
Q = TypeVar("Q")
R = TypeVar("R")
Make = Callable[[], T]

QUICK = 1  # of zlib's levels: it halves whole numbers more than once, and costs the tenth of a second


@dataclass(frozen=True)
class Hands(Generic[T]):
    """The processes; the thing at place `n` is held by process `n % len(processes)`, and by none other."""

    processes: Sequence[ProcessPoolExecutor]
    count: int

    def __len__(self) -> int:
        return self.count

    def each(self, function: Callable[[T, Q], R], questions: Sequence[Q]) -> list[R]:
        """What a function of a module gives for each thing and the question in its place; in their order."""
        asked = [self._of(place).submit(_asked, place, function, question) for place, question in enumerate(questions)]
        return [one.result() for one in asked]

    def one(self, place: int, function: Callable[[T, Q], R], question: Q) -> R:
        """The same for one thing."""
        return self._of(place).submit(_asked, place, function, question).result()

    def _of(self, place: int) -> ProcessPoolExecutor:
        return self.processes[place % len(self.processes)]


@dataclass(frozen=True)
class Here(Generic[T]):
    """The same in this process."""

    packed: Sequence[bytes]

    def __len__(self) -> int:
        return len(self.packed)

    def each(self, function: Callable[[T, Q], R], questions: Sequence[Q]) -> list[R]:
        """As :meth:`Hands.each`."""
        return [self.one(place, function, question) for place, question in enumerate(questions)]

    def one(self, place: int, function: Callable[[T, Q], R], question: Q) -> R:
        """As :meth:`Hands.one`."""
        return function(pickle.loads(zlib.decompress(self.packed[place])), question)  # noqa: S301 (made by this process)


@contextmanager
def hands(makes: Sequence[Make[T]], workers: int) -> Iterator[Hands[T] | Here[T]]:
    """So many processes (no more than there are things), in which each thing is made once; they end with the block.

    What ends the block early, Ctrl-C say, ends them at once. One is this process, which starts no other. What making
    raises is raised here; `BrokenProcessPool` where the system ended a process, for want of memory say.
    """
    if min(workers, len(makes)) <= 1:
        yield Here[T]([_packed(make()) for make in makes])
        return
    context = get_context("spawn")
    word, mine = context.Pipe(duplex=False)
    with closing(word), closing(mine), ExitStack() as stack:
        pools = [ProcessPoolExecutor(1, context, follow_parent, (word,)) for _ in range(min(workers, len(makes)))]
        for pool in pools:
            stack.callback(pool.shutdown, cancel_futures=True)
        crew = Hands[T](pools, len(makes))
        try:
            made = [pools[place % len(pools)].submit(_made, place, make) for place, make in enumerate(makes)]
            for one in made:
                one.result()
            yield crew
        except BaseException:
            mine.close()  # an executor would wait for the answers that its processes are at
            raise


_held: dict[int, bytes] = {}  # of another process


def _made(place: int, make: Callable[[], object]) -> None:
    _held[place] = _packed(make())


def _asked(place: int, function: Callable[[Any, Q], R], question: Q) -> R:
    return function(pickle.loads(zlib.decompress(_held[place])), question)  # noqa: S301 (made by this process)


def _packed(thing: object) -> bytes:
    return zlib.compress(pickle.dumps(thing, pickle.HIGHEST_PROTOCOL), QUICK)
