"""What child and parent say to each other arrives as it was."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.model.place import Place
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.sheet import CellFault, CellValue, FaultKind
from asnkompetensi.read.protocol import Job, Kind, Reply, WireColumn, WireSheet, from_wire, pack, to_wire


@pytest.mark.parametrize(
    "value",
    [
        "teks", 3, 3.0, True, None,
        date(2026, 3, 31), datetime.fromisoformat("2026-03-31T07:30:00.000005"), time(7, 30),
        timedelta(days=-2, seconds=7, microseconds=9),
        CellFault(FaultKind.ERROR, "#REF!"), CellFault(FaultKind.FORMULA),
    ],
)  # fmt: skip
def test_a_value_arrives_with_its_type(value: CellValue | None) -> None:
    arrived = from_wire(msgspec.msgpack.decode(msgspec.msgpack.encode(to_wire(value))))
    assert (type(arrived), arrived) == (type(value), value)


@given(st.one_of(st.datetimes(), st.dates(), st.times(), st.timedeltas(), st.floats(allow_nan=False), st.text()))
def test_any_value_arrives_as_it_was(value: CellValue) -> None:
    assert from_wire(msgspec.msgpack.decode(msgspec.msgpack.encode(to_wire(value)))) == value


def test_a_reply_arrives_with_its_problems() -> None:
    problem = Problem("TEKS-03", (Place("a.csv", "a.csv", "3"),), {"jumlah": 1}, ({"baris": 3, "isian": 4},))
    sheet = WireSheet("S", True, 1, [WireColumn([None, "x"], b"\1\0\0\0")], [(0, 0, 1, 1)], -1)
    assert msgspec.msgpack.decode(pack(Reply([sheet], [problem])), type=Reply) == Reply([sheet], [problem])


def test_lone_surrogates_do_not_stop_the_hand_over() -> None:
    sheet = WireSheet("S\ud800", True, 1, [WireColumn([None, "a\udfffb\x00\x1b"], b"\1\0\0\0")], [], -1)
    problem = Problem("TEKS-01", (Place("\ud800"),), {"encoding": "\ud800", "jumlah": 2})
    arrived = msgspec.msgpack.decode(pack(Reply([sheet], [problem])), type=Reply)
    assert arrived.sheets[0].lembar == "S?"
    assert arrived.sheets[0].columns[0] == WireColumn([None, "a?b\x00\x1b"], b"\1\0\0\0")
    assert arrived.problems == [Problem("TEKS-01", (Place("?"),), {"encoding": "?", "jumlah": 2})]


def test_a_moment_without_zone_gets_none() -> None:
    moment = from_wire(to_wire(datetime.fromisoformat("2026-01-01T12:00")))
    assert isinstance(moment, datetime)
    assert moment.tzinfo is None


def test_no_password_of_a_job_is_ever_shown() -> None:
    job = Job("a.xlsx", Kind.LOCKED, passwords=("rahasia",))
    assert "rahasia" not in repr(job) + str(job) + f"{job}"
    assert msgspec.msgpack.decode(pack(job), type=Job).passwords == ("rahasia",)
