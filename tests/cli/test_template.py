import io
from pathlib import Path

import pytest
from openpyxl import load_workbook

from asnkompetensi.cli.errors import CallFault
from asnkompetensi.cli.template import only, saved
from tests.cli.calls import Asn


def test_it_writes_a_workbook_and_says_where(asn: Asn) -> None:
    answer = asn("template", "data.xlsx")
    assert (answer.status, answer.out, answer.err) == (0, "", "Tersimpan di data.xlsx\n")
    assert "Pegawai" in load_workbook("data.xlsx").sheetnames


def test_an_empty_one_may_be_written_again(asn: Asn) -> None:
    asn("template", "data.xlsx")
    assert asn("template", "data.xlsx").status == 0


def test_a_filled_in_workbook_is_not_overwritten(asn: Asn) -> None:
    Path("data.xlsx").write_text("isian")
    answer = asn("template", "data.xlsx")
    assert (answer.status, answer.out) == (4, "")
    assert "data.xlsx" in answer.err
    assert Path("data.xlsx").read_text() == "isian"


@pytest.mark.parametrize(
    ("typed", "status", "said"),
    [
        ((), 2, "BERKAS belum disebutkan"),
        (("a.xlsx", "b.xlsx"), 2, 'tidak menerima "b.xlsx"'),
        (("data.xls",), 2, ".xlsx"),
        (("tiada/data.xlsx",), 4, "KELUARAN-01"),
    ],
)
def test_calls_that_are_wrong(typed: tuple[str, ...], status: int, said: str, asn: Asn) -> None:
    answer = asn("template", *typed)
    assert (answer.status, answer.out) == (status, "")
    assert said in answer.err
    assert list(Path().iterdir()) == []


def test_quiet(asn: Asn) -> None:
    assert asn("template", "data.xlsx", "-q").err == ""


def test_only_one_argument() -> None:
    assert only(["a"], "FILE", "asn template") == "a"
    with pytest.raises(CallFault):
        only(None, "FILE", "asn template")


def test_saved() -> None:
    stream = io.BytesIO()
    saved(b"isi")(stream)
    assert stream.getvalue() == b"isi"
