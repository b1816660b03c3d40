import signal
from collections.abc import Iterator

import pytest

from asnkompetensi.cli.signals import leave, listen

ENDING = [signal.SIGINT, signal.SIGTERM, signal.SIGHUP]


@pytest.fixture(autouse=True)
def _restored() -> Iterator[None]:
    before = {number: signal.getsignal(number) for number in ENDING}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_what_ends_a_service_or_a_terminal_interrupts(number: signal.Signals) -> None:
    listen()
    with pytest.raises(KeyboardInterrupt):
        signal.raise_signal(number)


def test_what_the_caller_ignores_stays_ignored() -> None:
    for number in ENDING:
        signal.signal(number, signal.SIG_IGN)  # as nohup does
    listen()
    leave()
    assert [signal.getsignal(number) for number in ENDING] == [signal.SIG_IGN] * 3


def test_at_the_end_they_end_the_process_themselves() -> None:
    listen()
    leave()
    assert [signal.getsignal(number) for number in ENDING] == [signal.SIG_DFL] * 3
