"""The second reader of OpenDocument sheets: typed cells, repeats, spans, what is hidden."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta

import pytest

from asnkompetensi.model.sheet import CellFault, CellValue, FaultKind
from asnkompetensi.read.encode import Grid, encoded
from asnkompetensi.read.ods import content, read_ods, shows_signs
from asnkompetensi.read.protocol import Job, Kind, WireSheet
from asnkompetensi.read.refusal import Refused
from tests.read.books import ods, ods_cell, ods_table
from tests.read.wire import cells

JOB = Job("a.ods", Kind.ODS)
A, B = ods_cell("a", "string"), ods_cell("b", "string")


def sheet(*rows: list[str], repeats: Mapping[int, str] | None = None) -> WireSheet:
    (grid,) = read_ods(JOB, ods(ods_table(*rows, repeats=repeats)))
    return encoded("a.ods", grid)


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        (ods_cell("3,5", "float", value="3.5"), 3.5),
        (ods_cell("50%", "percentage", value="0.5"), 0.5),
        (ods_cell("Rp2", "currency", value="2"), 2.0),
        (ods_cell("YA", "boolean", value="true"), True),
        (ods_cell("31/03/26", "date", value="2026-03-31"), date(2026, 3, 31)),
        (ods_cell("x", "date", value="2026-03-31T07:30:00"), datetime.fromisoformat("2026-03-31T07:30")),
        (ods_cell("07.30", "time", value="PT07H30M05.5S"), time(7, 30, 5, 500_000)),
        (ods_cell("30.00", "time", value="PT30H00M00S"), timedelta(hours=30)),
        (ods_cell("x", "time", value="-PT1H"), timedelta(hours=-1)),
        (ods_cell("esok", "time", value="esok"), "esok"),
        (ods_cell("esok", "date", value="esok"), "esok"),
        (ods_cell("x", "time", value="PT99999999999999H"), "x"),
        (ods_cell("tiga", "float", value="tiga"), "tiga"),
        (ods_cell("teks", "string"), "teks"),
        (ods_cell("tampak", "string", more='office:string-value="isi"'), "isi"),
        (ods_cell("tanpa jenis"), "tanpa jenis"),
        (ods_cell("#N/A", "string", calc="error"), CellFault(FaultKind.ERROR, "#N/A")),
        (ods_cell("", more='table:formula="of:=1+1"'), CellFault(FaultKind.FORMULA)),
        (ods_cell("2", "float", value="2", more='table:formula="of:=1+1"'), 2.0),
    ],
)
def test_a_cell_has_the_type_that_the_file_says(cell: str, value: CellValue) -> None:
    ((read,),) = cells(sheet([cell]))
    assert (type(read), read) == (type(value), value)


def test_the_text_of_a_cell_is_what_it_shows() -> None:
    text = "a<text:s text:c='2'/>b<text:tab/>c<text:line-break/>d<text:span>e</text:span><text:s text:c='x'/>"
    comment = "<office:annotation><text:p>catatan</text:p></office:annotation>"
    paragraphs = f"<text:p>{text}{comment}f</text:p><text:p>g</text:p>"
    cell = f'<table:table-cell office:value-type="string">{comment}{paragraphs}</table:table-cell>'
    assert cells(sheet([cell])) == [["a  b\tc\nde f\ng"]]


def test_repeats_count_and_blank_ends_do_not() -> None:
    twice, blanks = 'table:number-columns-repeated="2"', 'table:number-columns-repeated="16384"'
    rows: tuple[list[str], ...] = (
        [ods_cell("a", "string", more=twice), ods_cell(""), B, ods_cell("", more=blanks)],
        [],
        [A],
    )
    repeats = {0: 'table:number-rows-repeated="2"', 1: 'table:number-rows-repeated="3"', 2: ""}
    found = cells(sheet(*rows, repeats=repeats))
    assert found[:2] == [["a", "a", None, "b"]] * 2
    assert found[2:] == [[None] * 4] * 3 + [["a", None, None, None]]


def test_blank_rows_to_the_end_of_the_sheet_are_nothing() -> None:
    assert sheet([A], [ods_cell("")], repeats={1: 'table:number-rows-repeated="1048575"'}).rows == 1


@pytest.mark.parametrize(
    ("row", "repeats", "sel"),
    [
        ([A, ods_cell("b", "string", more='table:number-columns-repeated="1000"')], "", "ALM1"),
        ([A] * 20, 'table:number-rows-repeated="1048576"', "T1048576"),
        ([A] * 10, 'table:number-rows-repeated="17179869184"', "J2097152"),
    ],
)
def test_repeats_beyond_the_limits_are_refused(row: list[str], repeats: str, sel: str) -> None:
    with pytest.raises(Refused) as refusal:
        sheet(
            row,
            row if "17179869184" in repeats else [],
            repeats={0: repeats, 1: 'table:number-rows-repeated="99999999999"'},
        )
    assert refusal.value.problem.nilai["sel"] == sel


def test_spans_and_what_they_cover() -> None:
    covered = "<table:covered-table-cell><text:p>tertutup</text:p></table:covered-table-cell>"
    spanning = ods_cell("a", "string", more='table:number-columns-spanned="2" table:number-rows-spanned="3"')
    found = sheet([ods_cell(""), spanning, covered, B])
    assert cells(found) == [[None, "a", None, "b"]]
    assert found.merged == [(0, 1, 2, 2)]


def test_hidden_rows_and_sheets() -> None:
    style = '<style:style style:name="gelap"><style:table-properties table:display="false"/></style:style>'
    hidden = {0: 'table:visibility="filter"', 1: 'table:visibility="collapse"', 2: 'table:visibility="collapse"'}
    made = ods(
        ods_table([A], [B], [ods_cell("")], repeats=hidden),
        ods_table([A], name="Dua", attributes='table:style-name="gelap"'),
        styles=style,
    )
    one, two = read_ods(JOB, made)
    assert (one.visible, one.hidden_rows) == (True, 2)
    assert (two.lembar, two.visible) == ("Dua", False)


def test_groups_of_rows_are_rows() -> None:
    table = ods_table([A]).replace("<table:table-row", "<table:table-header-rows><table:table-row").replace(
        "</table:table-row>", "</table:table-row></table:table-header-rows><table:table-row-group><table:table-row>"
        f"{B}</table:table-row></table:table-row-group>"
    )  # fmt: skip
    (grid,) = read_ods(JOB, ods(table))
    assert isinstance(grid, Grid)
    assert grid.rows == [["a"], ["b"]]


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        (A, False),
        (ods_cell("2", "float", value="2", more='table:formula="of:=1+1"'), True),
        ('<table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2"/>', False),
        ('<table:table-cell table:formula="of:=1+1"/>', True),
        (ods_cell("#N/A", "string", calc="error"), True),
        (ods_cell("a", "string", more='table:number-columns-spanned="2"'), True),
        (ods_cell("a", "string", more='table:number-columns-spanned="1"'), False),
        (ods_cell("a"), True),
        ("<table:table-cell><office:annotation><text:p>x</text:p></office:annotation></table:table-cell>", False),
        ("<table:table-cell/><table:table-cell/>", False),
    ],
)
def test_only_signs_call_the_second_reader(cell: str, shown: bool) -> None:
    assert shows_signs(content(ods(ods_table([cell])))) == shown
