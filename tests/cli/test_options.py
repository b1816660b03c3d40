from dataclasses import fields

from asnkompetensi.cli.gap import GapCall
from asnkompetensi.cli.options import choice, flag, value
from asnkompetensi.cli.settings import SCALARS, TABLES


def test_an_option_that_is_not_given_says_nothing() -> None:
    call = GapCall()
    assert [f.name for f in fields(call) if getattr(call, f.name) not in (None, False)] == []


def test_every_setting_but_those_of_law_is_an_option_of_gap() -> None:
    assert {*SCALARS, *TABLES} - {f.name for f in fields(GapCall)} == {"aturan", "setara"}


def test_how_options_are_declared() -> None:
    assert value("baca", "--encoding", metavar="ENCODING").metavar == "ENCODING"
    assert choice("hasil", "--by", choices=("unit", "pegawai")).metavar == "unit|pegawai"
    assert flag("hasil", "--raw").rich_help_panel == "hasil"
