"""What a look at Open XML finds: errors, formulas without a value, hidden rows. Clean sheets are not walked."""

from __future__ import annotations

import pytest

from asnkompetensi.model.sheet import CellFault, FaultKind
from asnkompetensi.read.xlsx import look, looks, shows_signs
from tests.read.books import MAIN, text_cell, xlsx

FORMULA = CellFault(FaultKind.FORMULA)


def sheet(data: str, *, prefix: str = "", before: str = "") -> bytes:
    """A sheet's XML around this `<sheetData>`."""
    name = f"xmlns:{prefix[:-1]}" if prefix else "xmlns"
    inside = f"<{prefix}sheetData>{data}</{prefix}sheetData>"
    return f"<{prefix}worksheet {name}='{MAIN}'>{before}{inside}</{prefix}worksheet>".encode()


def error(text: str) -> CellFault:
    return CellFault(FaultKind.ERROR, text)


@pytest.mark.parametrize(
    ("cell", "fault"),
    [
        ("<c r='B2' t='e'><v>#N/A</v></c>", error("#N/A")),
        ('<c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c>', error("#DIV/0!")),
        ("<c r='B2' t='e'/>", error("")),
        ("<c r='B2'><f>1+1</f><v></v></c>", FORMULA),
        ("<c r='B2'><f>1+1</f><v/></c>", FORMULA),
        ("<c r='B2'><f>1+1</f></c>", FORMULA),
        ("<c r='B2'>\n <f>1+1</f>\n </c>", FORMULA),
        ("<c r='B2'><f t='shared' si='0'/></c>", FORMULA),
        ("<c r='B2'><f/></c>", FORMULA),
        ("<c r='B2' t='n'><f>1</f><v xml:space='preserve'></v></c>", FORMULA),
    ],
)
def test_a_cell_that_holds_no_value_is_found(cell: str, fault: CellFault) -> None:
    xml = sheet(f"<row r='2'>{cell}</row>")
    assert shows_signs(xml)
    assert look(xml).faults == {(1, 1): fault}


@pytest.mark.parametrize(
    "data",
    [
        "<row r='1'><c r='A1'><v>3</v></c><c r='B1'><f>1+1</f><v>2</v></c></row>",
        "<row r='1'><c r='A1'><f t='shared' si='0'/><v xml:space='preserve'>2</v></c></row>",
        "<row r='1'><c r='A1'><f>1+1</f> <v>2</v></c></row>",
        f"<row r='1'>{text_cell('A1', 'hidden rows: <f></f>')}</row>",
        "",
    ],
)
def test_a_clean_sheet_shows_no_signs(data: str) -> None:
    assert not shows_signs(sheet(data, before='<cols><col min="1" max="1" hidden="1"/></cols>'))
    assert look(sheet(data)).faults == {}


def test_an_empty_text_is_a_value() -> None:
    xml = sheet("<row r='1'><c r='A1' t='str'><f>IF(B1=0,\"\",1)</f><v></v></c></row>")
    assert shows_signs(xml)
    assert look(xml).faults == {}


@pytest.mark.parametrize("prefix", ["x:", "a-b.c:"])
def test_prefixes_make_no_difference(prefix: str) -> None:
    row = f"<{prefix}row r='1'><{prefix}c r='A1'><{prefix}f>1</{prefix}f>%s</{prefix}c></{prefix}row>"
    stored, lacking = row % f"<{prefix}v>1</{prefix}v>", row % ""
    assert not shows_signs(sheet(stored, prefix=prefix))
    assert shows_signs(sheet(lacking, prefix=prefix))
    assert look(sheet(lacking, prefix=prefix)).faults == {(0, 0): FORMULA}


def test_cells_without_addresses_follow_one_another() -> None:
    rows = (
        "<row><c><v>1</v></c><c><f>1</f></c></row>",
        "<row r='7'><c r='E7'><f>1</f></c><c><f>1</f></c></row>",
        "<row><c><f>1</f></c></row>",
    )
    assert set(look(sheet("".join(rows))).faults) == {(0, 1), (6, 4), (6, 5), (7, 0)}


def test_hidden_rows_count_where_they_hold_something() -> None:
    rows = (
        "<row r='1' hidden='1'><c r='A1'><v>1</v></c></row>",
        "<row r='2' hidden='true'><c r='A2' s='1'/></row>",
        "<row r='3'><c r='A3'><v>1</v></c></row>",
    )
    assert shows_signs(sheet("".join(rows)))
    assert look(sheet("".join(rows))).hidden_rows == 1


def test_the_farthest_cells_are_known() -> None:
    found = look(sheet("<row r='1'><c r='XFD1'><v>1</v></c></row><row r='9'><c r='B9'><v>1</v></c><c r='ZZ9'/></row>"))
    assert (found.filled, found.widest, found.lowest) == (2, (0, 16383), (8, 1))


def test_what_is_no_sheet_is_looked_at_and_holds_nothing() -> None:
    assert shows_signs(b"<worksheet/>")
    assert look(b"").filled == look(b"<worksheet><sheetData><row").filled == look(b"\xff").filled == 0


def test_broken_xml_is_read_up_to_the_break() -> None:
    xml = b"<worksheet><sheetData><row r='1'><c r='A1'><f>1</f></c></row><row r='2'><c r='A2'><f>1</f><"
    assert (0, 0) in look(xml).faults


def test_only_the_sheet_asked_for_is_looked_at() -> None:
    data = xlsx("<row r='1'><c r='A1'><f>1</f></c></row>", "<row r='1'><c r='A1'><v>1</v></c></row>")
    assert {name: found.filled for name, found in looks(data).items()} == {"Satu": 1, "Dua": 0}
    assert {name: found.filled for name, found in looks(data, exact=True, only="Dua").items()} == {"Dua": 1}


def test_entities_stay_unread() -> None:
    declared = "<!DOCTYPE a [<!ENTITY rahasia 'isi berkas lain'>]>"
    xml = declared.encode() + sheet("<row><c r='A1' t='e'><v>&rahasia;</v></c></row>")
    assert look(xml).faults[0, 0].text == "&rahasia;"
