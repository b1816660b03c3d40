"""Which password is tried when: the one that fitted last first, a few at a time, a person thrice."""

from __future__ import annotations

from collections.abc import Sequence

from asnkompetensi.read.keyring import AT_ONCE, ATTEMPTS, Keyring
from asnkompetensi.read.protocol import Reply, WireSheet
from asnkompetensi.read.refusal import of_file
from tests.read.wire import codes

SHEET = WireSheet("S", True, 0, [], [], -1)


class Lock:
    """A file that `right` opens; notes what it was tried with. None: it is open anyhow."""

    def __init__(self, right: str | None, **facts: str) -> None:
        self.right, self.facts = right, facts
        self.tried: list[tuple[str, ...]] = []

    def __call__(self, some: tuple[str, ...]) -> Reply:
        self.tried.append(some)
        if self.right is None or self.right in some:
            return Reply([SHEET], [], None if self.right is None else some.index(self.right))
        return Reply([], [of_file("BERKAS-04", "a.xlsx", **self.facts)])


def person(answers: Sequence[str | None]) -> tuple[list[tuple[str, int]], object]:
    heard: list[tuple[str, int]] = []

    def ask(berkas: str, wrong: int) -> str | None:
        heard.append((berkas, wrong))
        return answers[len(heard) - 1]

    return heard, ask


def test_a_file_that_is_open_is_read_once() -> None:
    lock = Lock(None)
    reply = Keyring(["a", "b", "a"], None).opened("a.xlsx", lock)
    assert (lock.tried, reply.problems, reply.sheets) == ([("a", "b")], [], [SHEET])


def test_a_file_that_a_password_opened_is_noted() -> None:
    reply = Keyring(["a", "b"], None).opened("a.xlsx", Lock("b"))
    assert (codes(reply.problems), reply.sheets) == (["BERKAS-15"], [SHEET])


def test_the_password_that_fitted_comes_first_the_next_time() -> None:
    keyring, second = Keyring(["a", "b", "c"], None), Lock("b")
    keyring.opened("a.xlsx", Lock("b"))
    keyring.opened("b.xlsx", second)
    assert second.tried == [("b", "a", "c")]


def test_many_passwords_are_tried_a_few_at_a_time() -> None:
    every = [str(number) for number in range(AT_ONCE + 3)]
    lock = Lock(every[-1])
    assert Keyring(every, None).opened("a.xlsx", lock).sheets
    assert list(map(len, lock.tried)) == [AT_ONCE, 3]


def test_a_file_that_no_password_opens_says_how_many_were_tried() -> None:
    (problem,) = Keyring(["a", "b"], None).opened("a.xlsx", Lock("c")).problems
    assert (problem.kode, problem.nilai) == ("BERKAS-04", {"berkas": "a.xlsx", "dicoba": 2})
    (problem,) = Keyring([], None).opened("a.xlsx", Lock("c")).problems
    assert problem.nilai == {"berkas": "a.xlsx"}


def test_a_person_is_asked_thrice_and_told_how_often_in_vain() -> None:
    heard, ask = person(["x"] * 9)
    (problem,) = Keyring(["a"], ask).opened("a.xlsx", Lock("c")).problems  # type: ignore[arg-type]
    assert heard == [("a.xlsx", wrong) for wrong in range(ATTEMPTS)]
    assert problem.nilai == {"berkas": "a.xlsx", "dicoba": 1 + ATTEMPTS}


def test_what_a_person_typed_opens_the_next_file_too() -> None:
    heard, ask = person(["salah", "c", None])
    keyring = Keyring(["a"], ask)  # type: ignore[arg-type]
    assert keyring.opened("a.xlsx", Lock("c")).sheets
    assert keyring.opened("b.xlsx", Lock("c")).sheets
    assert heard == [("a.xlsx", 0), ("a.xlsx", 1)]


def test_a_person_who_gives_none_is_left_alone() -> None:
    heard, ask = person([None])
    assert codes(Keyring([], ask).opened("a.xlsx", Lock("c")).problems) == ["BERKAS-04"]  # type: ignore[arg-type]
    assert len(heard) == 1


def test_nobody_is_asked_for_a_lock_that_no_password_opens() -> None:
    heard, ask = person(["x"])
    (problem,) = Keyring([], ask).opened("a.ods", Lock("c", cara="OpenDocument")).problems  # type: ignore[arg-type]
    assert (heard, problem.nilai["cara"]) == ([], "OpenDocument")
