from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from asnkompetensi.cli.errors import CallFault
from asnkompetensi.cli.gap import GapCall
from asnkompetensi.cli.session import opened
from asnkompetensi.text import words


def test_streams_follow_the_settings() -> None:
    console = opened(GapCall(quiet=True, show_nip=True, color="never"), words("id")).console
    assert (console.quiet, console.show_nip, console.color) == (True, True, "never")


def test_quiet_and_verbose_exclude_each_other() -> None:
    with pytest.raises(CallFault) as fault:
        opened(GapCall(quiet=True, verbose=True), words("id"))
    assert (fault.value.status, fault.value.key) == (2, "cli.diam_dan_rinci")


def test_verbose_asked_for_now_is_stronger_than_quiet_set_beforehand(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASN_QUIET", "1")
    assert not opened(GapCall(verbose=True), words("id")).console.quiet


def test_the_day_is_today_unless_it_is_given() -> None:
    assert opened(GapCall(as_of="31 Maret 2026"), words("id")).as_of == date(2026, 3, 31)
    assert abs(opened(GapCall(), words("id")).as_of - datetime.now().astimezone().date()) <= timedelta(days=1)


def test_verbose_says_what_was_set_and_where(capsys: pytest.CaptureFixture[str]) -> None:
    Path("asn.toml").write_text('sheet.pegawai = "Data"')
    opened(GapCall(verbose=True, purpose="placement"), words("id"))
    assert capsys.readouterr().err.splitlines() == [
        "verbose = true (--verbose)",
        "purpose = placement (--purpose)",
        "sheet.pegawai = Data (asn.toml: sheet.pegawai)",
    ]


def test_a_variable_that_looks_mistyped_is_not_passed_over(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ASN_PURPOS", "placement")
    monkeypatch.setenv("ASN_DATABASE_PASSWORD", "rahasia")
    monkeypatch.setenv("ASN_65001", "a number of a network")
    opened(GapCall(), words("id"))
    assert capsys.readouterr().err == "catatan: variabel ASN_PURPOS tidak dikenal; mungkin ASN_PURPOSE\n"
    opened(GapCall(quiet=True), words("id"))
    assert capsys.readouterr().err == ""
