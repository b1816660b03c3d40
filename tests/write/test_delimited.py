import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.result import ResultColumn, ResultTable
from asnkompetensi.write.delimited import STYLES, write
from tests.write.report import report, table
from tests.write.test_safe import LIVE


def text(result: ResultTable, style: str = "csv", *, raw: bool = False) -> str:
    stream = io.BytesIO()
    write(result, STYLES[style], stream, raw=raw)
    return stream.getvalue().decode()


SMALL = table(
    "t",
    "nama:teks level:level selisih:level tanggal:tanggal ya:ya_tidak jpm:perseratus",
    [("Goma, Ki", "2.5", "-0.5", None, True, "77.78"), ('"Aba"', 3, 0, None, None, None)],
)


def test_csv_has_a_header_points_and_quotes_only_where_needed() -> None:
    assert text(SMALL) == 'nama,level,selisih,tanggal,ya,jpm\n"Goma, Ki",2.5,-0.5,,ya,77.78\n"""Aba""",3,0,,,\n'


def test_tsv_parts_fields_by_tabs() -> None:
    assert (
        text(SMALL, "tsv")
        == 'nama\tlevel\tselisih\ttanggal\tya\tjpm\nGoma, Ki\t2.5\t-0.5\t\tya\t77.78\n"""Aba"""\t3\t0\t\t\t\n'
    )


def test_csv_for_excel_has_a_mark_semicolons_and_decimal_commas() -> None:
    assert text(SMALL, "csv-excel") == (
        '\ufeffnama;level;selisih;tanggal;ya;jpm\nGoma, Ki;2,5;-0,5;;ya;77,78\n"""Aba""";3;0;;;\n'
    )


def test_an_empty_table_is_its_header() -> None:
    assert text(table("t", "nip:nip nama:teks", [])) == "nip,nama\n"


def test_dates_are_iso() -> None:
    assert text(report().tabel["detail"]).splitlines()[1].endswith(",sesuai,jabatan,2025-06-30,tidak")


@pytest.mark.parametrize("style", list(STYLES))
@pytest.mark.parametrize("payload", LIVE)
def test_no_field_runs_whether_cell_or_heading(style: str, payload: str) -> None:
    column = ResultColumn(payload, Shown.TEXT)
    frame = table("t", "a:teks", [(payload,)]).frame.set_axis([payload], axis=1)
    written = text(ResultTable("t", (column,), frame), style).removeprefix("\ufeff")
    fields = [f for row in csv.reader(io.StringIO(written), delimiter=STYLES[style].delimiter) for f in row]
    assert len(fields) == 2
    assert [f for f in fields if f.lstrip().startswith(("=", "+", "-", "@"))] == []


def test_raw_leaves_text_as_it_is() -> None:
    result = table("t", "a:teks b:teks", [("=1+1", "x\r\ny\x1b")])
    assert text(result, raw=True) == 'a,b\n=1+1,"x\r\ny\x1b"\n'
    assert text(result) == "a,b\n'=1+1,x  y\n"


def test_terminal_codes_and_broken_characters_do_not_pass() -> None:
    assert text(table("t", "a:teks b:cacah", [("\x1b]0;palsu\x07\x1b[31mMerah", 1)])) == "a,b\n]0;palsu[31mMerah,1\n"
    assert text(table("t", "a:teks b:cacah", [("x\udcff", 1)]), raw=True) == "a,b\nx\ufffd,1\n"


@given(st.lists(st.tuples(st.text(st.characters(codec="utf-8")), st.integers(-(10**9), 10**9) | st.none()), min_size=1))
@pytest.mark.parametrize("style", list(STYLES))
def test_what_is_written_raw_is_read_back(style: str, rows: list[tuple[str, int | None]]) -> None:
    written = text(table("t", "a:teks n:cacah", rows), style, raw=True)
    read = list(csv.reader(io.StringIO(written.removeprefix("\ufeff"), newline=""), delimiter=STYLES[style].delimiter))
    assert read[1:] == [[name, "" if n is None else str(n)] for name, n in rows]


@given(st.lists(st.tuples(st.text(st.characters(codec="utf-8")), st.text(max_size=3)), min_size=1))
def test_a_row_is_always_one_line(rows: list[tuple[str, str]]) -> None:
    assert text(table("t", "a:teks b:teks", rows)).count("\n") == len(rows) + 1
