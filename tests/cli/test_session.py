from datetime import date, datetime, timedelta

from asnkompetensi.cli.gap import GapCall
from asnkompetensi.cli.session import opened
from asnkompetensi.text import words


def test_streams_follow_the_settings() -> None:
    console = opened(GapCall(quiet=True, verbose=True, show_nip=True, color="never"), words("id")).console
    assert (console.quiet, console.verbose, console.show_nip, console.color) == (True, True, True, "never")


def test_the_day_is_today_unless_it_is_given() -> None:
    assert opened(GapCall(as_of="31 Maret 2026"), words("id")).as_of == date(2026, 3, 31)
    assert abs(opened(GapCall(), words("id")).as_of - datetime.now().astimezone().date()) <= timedelta(days=1)
