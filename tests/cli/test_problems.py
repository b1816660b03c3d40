from pathlib import Path

import pytest

from asnkompetensi import flow
from asnkompetensi.cli import asked, problems
from asnkompetensi.cli.check import CheckCall
from asnkompetensi.cli.errors import CallFault
from asnkompetensi.cli.output import Target
from asnkompetensi.cli.session import Session, opened
from asnkompetensi.model.result import Report
from asnkompetensi.text import words
from asnkompetensi.write.forms import choose
from tests.cli.calls import FAULT, agency

TABLE = Target(choose("table", None, "csv"), None)


def found(call: CheckCall) -> tuple[Report, Session]:
    session = opened(call, words("id"))
    return flow.check(["data"], asked.reading(session), asked.computing(call, session, ())), session


def test_every_problem_with_every_place() -> None:
    agency(Path("data"), FAULT + FAULT.replace("9,", "8,"))
    report, session = found(CheckCall(as_of="2026-03-31"))
    text = problems.messages(report, session, TABLE).decode()
    assert text.count("galat[") == 2
    assert "penilaian.csv!C6" in text
    assert "penilaian.csv!C7" in text


def test_colour_only_where_it_is_looked_at() -> None:
    agency(Path("data"), FAULT)
    report, session = found(CheckCall(as_of="2026-03-31", color="always"))
    assert b"\x1b[" in problems.messages(report, session, TABLE)
    assert b"\x1b[" not in problems.messages(report, session, Target(TABLE.form, Path("masalah.txt")))


def test_nothing_wrong_is_nothing_to_read() -> None:
    agency(Path("data"))
    report, session = found(CheckCall(as_of="2026-03-31"))
    assert problems.messages(report, session, TABLE) == b""


@pytest.mark.parametrize(
    ("sources", "expected"), [(["data", "a.xlsx"], "a.xlsx"), (["./b.xlsm"], "./b.xlsm"), (["x"], "x")]
)
def test_the_workbook_among_the_sources(sources: list[str], expected: str) -> None:
    agency(Path("data"))
    assert problems.book(sources) == expected


@pytest.mark.parametrize(("sources", "number"), [(["data"], 3), (["a.xlsx", "b.xlsx"], 2)])
def test_more_than_one_workbook(sources: list[str], number: int) -> None:
    agency(Path("data"))
    with pytest.raises(CallFault) as fault:
        problems.book(sources)
    assert (fault.value.key, fault.value.facts["jumlah"]) == ("cli.satu_buku", number)


def test_standard_input_is_no_file_that_could_be_copied() -> None:
    with pytest.raises(CallFault) as fault:
        problems.book(["-"])
    assert fault.value.key == "cli.tanpa_buku"


def test_a_file_that_was_changed_since_it_was_read_gets_no_marks() -> None:
    agency(Path("data"), FAULT)
    report, session = found(CheckCall(as_of="2026-03-31"))
    assert problems.unchanged(report, "data/pegawai.csv") == Path("data/pegawai.csv").read_bytes()
    Path("data/pegawai.csv").write_text("nip,nama\n", encoding="utf-8")
    with pytest.raises(CallFault) as fault:
        problems.copied(report, (), session, "data/pegawai.csv", ())
    assert (fault.value.key, fault.value.status) == ("cli.berubah", 4)
