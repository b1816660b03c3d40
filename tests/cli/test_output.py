import importlib
import io
import sys
from pathlib import Path

import pytest

from asnkompetensi.cli import output
from asnkompetensi.cli.console import Console
from asnkompetensi.cli.errors import CallFault
from asnkompetensi.cli.gap import GapCall
from asnkompetensi.cli.session import opened
from asnkompetensi.text import words
from asnkompetensi.write import parquet
from asnkompetensi.write.atomic import OutputFault
from asnkompetensi.write.forms import FormFault
from tests.cli.calls import agency


class Terminal(io.TextIOWrapper):
    def __init__(self, encoding: str = "utf-8") -> None:
        super().__init__(io.BytesIO(), encoding)

    def isatty(self) -> bool:
        return True


def target(call: GapCall) -> output.Target:
    return output.target(call, opened(call, words("id")), call.sources or [])


@pytest.mark.parametrize(
    ("call", "form", "name"),
    [
        (GapCall(), "csv", ""),
        (GapCall(output="-"), "csv", ""),
        (GapCall(format="json", output="-"), "json", ""),
        (GapCall(output="gap.xlsx"), "xlsx", "gap.xlsx"),
        (GapCall(format="csv-excel", output="gap.csv"), "csv-excel", "gap.csv"),
        (GapCall(format="json", output="gap"), "json", "gap"),
        (GapCall(format="xlsx", output="-"), "xlsx", ""),
        (GapCall(format="parquet", output="-"), "parquet", ""),
        (GapCall(output="gap.pq"), "parquet", "gap.pq"),
    ],
)
def test_form_and_file(call: GapCall, form: str, name: str) -> None:
    found = target(call)
    assert (found.form.name, found.name) == (form, name)


def test_a_terminal_gets_a_table(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", Terminal())
    assert target(GapCall()).form.name == "table"
    with pytest.raises(CallFault) as fault:
        target(GapCall(format="xlsx", output="-"))
    assert fault.value.key == "cli.bukan_untuk_layar"


def test_the_suffix_is_stronger_than_a_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASN_FORMAT", "json")
    assert target(GapCall()).form.name == "json"
    assert target(GapCall(output="gap.csv")).form.name == "csv"


@pytest.mark.parametrize("call", [GapCall(format="xlsx"), GapCall(format="csv", output="gap.json")])
def test_forms_that_do_not_fit(call: GapCall) -> None:
    with pytest.raises(FormFault):
        target(call)


def test_an_input_is_no_output_not_even_inside_a_folder() -> None:
    agency(Path("data"))
    Path("tautan.csv").symlink_to("data/pegawai.csv")
    for name in ("data/pegawai.csv", "./data/../data/pegawai.csv", "tautan.csv"):
        with pytest.raises(OutputFault) as fault:
            target(GapCall(sources=["data"], output=name))
        assert fault.value.problem.kode == "KELUARAN-02"
    assert target(GapCall(sources=["data"], output="data/gap.csv")).path == Path("data/gap.csv")


def test_inputs() -> None:
    agency(Path("data"))
    names = ["data/pegawai.csv", "data/penilaian.csv", "data/standar.csv"]
    assert [str(path) for path in output.inputs(["data", "-"])] == names


def test_what_a_screen_can_show(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", Terminal("cp1252"))
    found = output.screen(Console(environ={}))
    assert (found.terminal, found.colour, found.encoding) == (True, True, "cp1252")


def test_parquet_without_pyarrow_is_refused_before_anything_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    importlib.reload(parquet)
    with pytest.raises(OutputFault) as fault:
        target(GapCall(output="gap.parquet", sources=["tiada.xlsx"]))
    assert fault.value.problem.kode == "KELUARAN-03"
    monkeypatch.undo()
    importlib.reload(parquet)
