"""How long a program's search goes on."""

from __future__ import annotations

from time import sleep

from asnkompetensi.patience import Patience


def test_time_runs_from_the_first_question() -> None:
    patience = Patience(0.05)
    sleep(0.06)
    first = patience.left()
    sleep(0.06)
    assert first > 0
    assert patience.left() < 0


def test_nobody_stops_it_and_nobody_listens() -> None:
    patience = Patience(1)
    patience.tell(1.0, 2.0)
    assert not patience.stopped()
