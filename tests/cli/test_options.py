from dataclasses import fields
from typing import get_type_hints

import pytest

from asnkompetensi.cli.gap import GapCall
from asnkompetensi.cli.mentor import MentorCall
from asnkompetensi.cli.options import choice, flag, value
from asnkompetensi.cli.plan import PlanCall
from asnkompetensi.cli.recommend import RecommendCall
from asnkompetensi.cli.report import ReportCall
from asnkompetensi.cli.settings import SCALARS, TABLES
from asnkompetensi.cli.talent import TalentCall
from asnkompetensi.cli.trend import TrendCall
from asnkompetensi.write.menus import MENUS

CALLS = (GapCall, RecommendCall, PlanCall, MentorCall, TalentCall, ReportCall)


def test_an_option_that_is_not_given_says_nothing() -> None:
    call = GapCall()
    assert [f.name for f in fields(call) if getattr(call, f.name) not in (None, False)] == []


def test_every_setting_but_those_of_law_is_an_option_of_a_command() -> None:
    options = {f.name for call in CALLS for f in fields(call)}
    assert {*SCALARS, *TABLES} - options == {"aturan", "setara"}


@pytest.mark.parametrize(
    ("call", "command"),
    [(GapCall, "gap"), (MentorCall, "mentor"), (TalentCall, "talent"), (TrendCall, "trend")],
)
def test_each_command_has_its_own_tables(call: type, command: str) -> None:
    option = get_type_hints(call, include_extras=True)["by"].__metadata__[0]
    assert option.metavar == "|".join(MENUS[command].by)


def test_plans_have_the_tables_of_one_instansi_and_of_many() -> None:
    option = get_type_hints(PlanCall, include_extras=True)["by"].__metadata__[0]
    assert option.metavar == "|".join((*MENUS["plan"].by, *MENUS["plan-bersama"].by))


def test_how_options_are_declared() -> None:
    assert value("baca", "--encoding", metavar="ENCODING").metavar == "ENCODING"
    assert choice("hasil", "--by", choices=("unit", "pegawai")).metavar == "unit|pegawai"
    assert flag("hasil", "--raw").rich_help_panel == "hasil"
