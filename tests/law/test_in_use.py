"""One settings file serves all commands."""

from __future__ import annotations

from datetime import date

import pytest

from asnkompetensi.law import UnknownRule
from asnkompetensi.law.in_use import in_use, replaceable
from asnkompetensi.model.options import GapOptions

DAY = date(2026, 3, 31)


def test_constants_of_every_command_may_be_replaced() -> None:
    assert {"penilaian.masa_berlaku_tahun", "bangkom.hak_jp_pns"} <= {value.kunci for value in replaceable(DAY)}


def test_a_replaced_constant_is_in_use() -> None:
    assert in_use(GapOptions(DAY, override={"bangkom.hak_jp_pns": 24})).number("bangkom.hak_jp_pns") == 24


def test_a_key_that_there_is_not() -> None:
    with pytest.raises(UnknownRule):
        in_use(GapOptions(DAY, override={"bangkom.hak_jp": 24}))
