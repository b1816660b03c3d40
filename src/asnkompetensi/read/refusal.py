"""How a reader says that a file cannot be used: inside `read` as an exception, outside always as a problem."""

from __future__ import annotations

from asnkompetensi.model.place import Place
from asnkompetensi.model.problem import Fact, Problem
from asnkompetensi.model.secret import veiled


class Refused(Exception):  # noqa: N818 (it is an answer, not an error)
    """A file is refused: the problem to report for it. Caught in `reader` and `worker`, it never leaves `read`."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.kode)
        self.problem = problem


class Locked(Refused):
    """A file is protected by a password, and may be read once it is opened."""


def of_file(kode: str, berkas: str, **facts: Fact) -> Problem:
    """A problem of a whole file, with the fact `berkas` beside the others; no password in its name is repeated."""
    named = veiled(berkas)
    return Problem(kode, (Place(named),), {"berkas": named, **facts})


def refused(kode: str, berkas: str, **facts: Fact) -> Refused:
    """The same, ready to be raised."""
    return Refused(of_file(kode, berkas, **facts))
