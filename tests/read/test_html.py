"""Pages to one sheet: tables below one another, text as a reader sees it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.read.protocol import Job, Kind
from asnkompetensi.read.worker import read_file
from tests.read.wire import cells, codes, read, table


def test_rows_and_cells_as_on_the_page() -> None:
    page = b"""<html><head><style>td {color: red}</style></head><body><p>Daftar</p>
    <table><thead><tr><th>NIP</th><th>Nama</th></tr></thead><tbody>
    <tr><td style='mso-number-format:"\\@"'>190001011965011001</td><td>Ada&nbsp;<b>Wuna</b><br>S.Kom
    <!-- catatan --><style>b {}</style><script>x()</script></td></tr><tr></tr><tr><td>2</td></tr>
    </tbody></table></body></html>"""
    assert table("data.xls", page) == [
        ["NIP", "Nama"],
        ["190001011965011001", "Ada Wuna S.Kom"],
        [None, None],
        ["2", None],
    ]


def test_the_sheet_has_the_files_name_and_the_name_is_noted() -> None:
    reply = read("unduhan/data.xls", b"<table><tr><td>1</td></tr></table>")
    assert reply.sheets[0].lembar == "data.xls"
    assert [(problem.kode, problem.nilai["isi"]) for problem in reply.problems] == [("BERKAS-06", "html")]


def test_spans_are_merged_ranges_with_the_value_in_the_first_cell() -> None:
    page = b"""<table><tr><td rowspan=2>A</td><td colspan="2">B</td></tr><tr><td>C</td><td rowspan=9>D</td></tr>
    <tr><td>E</td></tr></table><table><tr><td>F</td><td>G</td></tr></table>"""
    (sheet,) = read("a.html", page).sheets
    assert cells(sheet) == [["A", "B", None], [None, "C", "D"], ["E", None, None], ["F", "G", None]]
    assert sheet.merged == [(0, 0, 1, 0), (0, 1, 0, 2), (1, 2, 2, 2)]


def test_tables_inside_cells_come_after_their_table() -> None:
    page = (
        b"""<table><tr><td>luar<table><tr><td>dalam</td></tr></table>kanan</td></tr><tr><td>akhir</td></tr></table>"""
    )
    assert table("a.html", page) == [["luar kanan"], ["akhir"], ["dalam"]]


@pytest.mark.parametrize(
    "data",
    [
        "<table><tr><td>é –</td></tr></table>".encode(),
        "<table><tr><td>é –</td></tr></table>".encode("utf-8-sig"),
        "<table><tr><td>é –</td></tr></table>".encode("utf-16"),
        "<table><tr><td>é –</td></tr></table>".encode("cp1252"),
        "<meta charset='iso-8859-1'><table><tr><td>é –</td></tr></table>".encode("cp1252"),
        "<meta http-equiv=Content-Type content='text/html;charset=utf-8'><table><tr><td>é –</td></tr></table>".encode(),
        "<meta charset='utf-16'><table><tr><td>é –</td></tr></table>".encode(),
        "<meta charset='big5'><table><tr><td>é –</td></tr></table>".encode("cp1252"),
        "<meta charset='tidak-ada'><table><tr><td>é –</td></tr></table>".encode(),
        "<?xml version='1.0' encoding='utf-8'?><html><table><tr><td>é –</td></tr></table></html>".encode(),
        b"<table><tr><td>&eacute; &#8211;</td></tr></table>",
    ],
)
def test_encodings_of_pages(data: bytes) -> None:
    assert table("a.html", data) == [["é –"]]


def test_the_users_encoding_is_stronger() -> None:
    page = "<meta charset='utf-8'><table><tr><td>Ж</td></tr></table>".encode("cp1251")
    assert cells(read("a.html", page, encoding="cp1251").sheets[0]) == [["Ж"]]


def test_bytes_that_the_users_encoding_does_not_know_refuse_the_page() -> None:
    (problem,) = read("a.html", b"<table>\n<tr><td>\xe9</td></tr></table>", encoding="utf-8").problems
    assert (problem.kode, problem.nilai["baris"]) == ("TEKS-04", 2)


@pytest.mark.parametrize("span", ["0", "-1", "x", "", "99999999999999999999", "²"])
def test_spans_that_lie_do_no_harm(span: str) -> None:
    page = f"<table><tr><td rowspan='{span}' colspan='{span}'>a</td></tr><tr><td>b</td></tr></table>"
    (sheet,) = read("a.html", page.encode()).sheets
    assert cells(sheet) == [["a"], ["b"]]


def test_spans_beyond_the_limits_refuse_the_page() -> None:
    page = "<table><tr>" + "<td colspan=999>a</td>" * 2 + "</tr></table>"
    (problem,) = read("a.html", page.encode()).problems
    assert (problem.kode, problem.nilai["sel"]) == ("BERKAS-12", "BXV1")


@pytest.mark.parametrize(
    "page", [b"<html><body>Sesi habis</body></html>", b"<html ", b"<html><frameset></frameset></html>"]
)
def test_a_page_without_a_table_is_no_data(page: bytes) -> None:
    assert codes(read("a.xls", page).problems) == ["BERKAS-05"]


@given(st.text(alphabet="<>/abtrdhe =\"'&;1\n\x00\ud800é") | st.binary())
def test_any_page_gives_a_sheet_or_a_problem(page: str | bytes) -> None:
    data = page if isinstance(page, bytes) else b"<table><tr><td>" + page.encode("utf-8", "surrogatepass")
    reply = read_file(Job("a.html", Kind.HTML), data)
    assert reply.sheets or reply.problems


def test_deep_pages_are_no_harm() -> None:
    page = b"<table><tr><td>" * 5000 + b"a"
    reply = read_file(Job("a.html", Kind.HTML), page)
    assert reply.sheets or reply.problems
