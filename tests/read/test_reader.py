"""From sources to sheets, through the gate and the child: the whole way, and every way in which it can fail."""

from __future__ import annotations

import hashlib
import io
import subprocess
import sys
import threading
import time
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from asnkompetensi import read
from asnkompetensi.guard.child import Limits
from asnkompetensi.model.options import ReadOptions
from asnkompetensi.model.place import Place
from asnkompetensi.model.sheet import CellFault, FaultKind
from asnkompetensi.model.table import SourceFile
from asnkompetensi.read.reader import Reader
from asnkompetensi.read.worker_process import Worker
from tests.read.binary_books import LABEL, ole, xls
from tests.read.books import book, text_cell, xlsx
from tests.read.given import files, sheets_of

FAR = xlsx(f"<row r='1'>{text_cell('A1', 'x')}</row><row r='1048576'>{text_cell('XFD1048576', 'x')}</row>")


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_sheets_files_and_problems_in_the_order_given() -> None:
    book_data, text_data = book([["x", 3]], [["y"]]), b"a;b\n1;2\n"
    sheets, sources, problems = sheets_of(*files(b_xlsx=book_data, a_csv=text_data), "tidak_ada.csv")
    assert [(sheet.berkas, sheet.lembar, sheet.rows) for sheet in sheets] == [
        ("b.xlsx", "Satu", 1),
        ("b.xlsx", "Dua", 1),
        ("a.csv", "a.csv", 2),
    ]
    assert sources == (
        SourceFile("b.xlsx", hashlib.sha256(book_data).hexdigest(), ("Satu", "Dua")),
        SourceFile("a.csv", hashlib.sha256(text_data).hexdigest(), ("a.csv",)),
    )
    assert [(problem.kode, problem.tempat) for problem in problems] == [
        ("TEKS-01", (Place("a.csv"),)),
        ("BERKAS-01", (Place("tidak_ada.csv"),)),
    ]


def test_columns_are_arrays_of_codes() -> None:
    made = book([["x", "=1"], ["y", None], ["x", 3]])
    (sheet,), _, _ = sheets_of(*files(a_xlsx=made))
    one, two = sheet.columns
    assert one.codes.dtype == np.int32
    assert (one.codes.tolist(), one.values) == ([1, 2, 1], (None, "x", "y"))
    assert (two.codes.tolist(), two.values) == ([2, 0, 1], (None, 3.0, CellFault(FaultKind.FORMULA)))
    assert (sheet.merged, sheet.hidden_rows, sheet.visible) == ((), 0, True)


def test_the_encoding_that_the_user_names_is_used() -> None:
    (sheet,), _, _ = sheets_of(*files(a_csv="a,b\nЖ,1\n".encode("cp1251")), options=ReadOptions(encoding="cp1251"))
    assert sheet.columns[0].values == (None, "a", "Ж")


def test_standard_input_is_a_source(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(book([["x"]]))))
    (sheet,), (source,), problems = sheets_of("-")
    assert (sheet.berkas, sheet.lembar, source.berkas, problems) == ("-", "Satu", "-", [])


def test_a_folder_is_its_files() -> None:
    Path("d").mkdir()
    Path("d/b.csv").write_bytes(b"a,b\n1,2\n")
    Path("d/a.xlsx").write_bytes(book([["x"]]))
    Path("d/~$a.xlsx").write_bytes(b"x")
    sheets, _, problems = sheets_of("d")
    assert [sheet.berkas for sheet in sheets] == [str(Path("d", "a.xlsx")), str(Path("d", "b.csv"))]
    assert problems == []


def test_it_is_told_how_many_sources_are_read() -> None:
    heard: list[tuple[int, int]] = []
    options = ReadOptions(count=lambda done, total: heard.append((done, total)))
    sheets_of(*files(a_csv=b"x\n1\n"), "none.csv", options=options)
    assert heard == [(1, 2), (2, 2)]


def test_the_same_content_twice_is_used_once() -> None:
    names = files(a_csv=b"a,b\n", b_csv=b"a,b\n")
    sheets, sources, (problem,) = sheets_of(*names, "a.csv")[0], *sheets_of(*names)[1:]
    assert [sheet.berkas for sheet in sheets] == ["a.csv"]
    assert [source.berkas for source in sources] == ["a.csv"]
    assert (problem.kode, problem.nilai) == ("BERKAS-09", {"berkas": "b.csv", "sama": "a.csv"})
    assert [found.kode for found in sheets_of("a.csv", "a.csv")[2]] == ["BERKAS-09"]


def test_a_note_on_the_name_is_kept_only_where_something_was_read() -> None:
    names = files(a_xlsx=b"a,b\n1,2\n", b_xlsx=b'a,b\n"1,2\n')
    assert [problem.kode for problem in sheets_of(*names)[2]] == ["BERKAS-06", "TEKS-02"]


def test_files_that_cannot_be_read_do_not_stop_the_others() -> None:
    whole = book([["x"]])
    names = files(
        kosong_csv=b"", rusak_xlsx=whole[:-40], sandi_xlsx=ole({"EncryptedPackage": b""}), foto_png=b"\x89PNG\r\n",
        baik_xlsx=whole,
    )  # fmt: skip
    sheets, _, problems = sheets_of(*names)
    assert [sheet.berkas for sheet in sheets] == ["baik.xlsx"]
    assert [(problem.kode, problem.nilai["berkas"]) for problem in problems] == [
        ("BERKAS-02", "kosong.csv"),
        ("BERKAS-03", "rusak.xlsx"),
        ("BERKAS-04", "sandi.xlsx"),
        ("BERKAS-05", "foto.png"),
    ]


def test_a_far_cell_kills_a_child_and_is_then_named() -> None:
    sheets, _, (problem,) = sheets_of(*files(jauh_xlsx=FAR, baik_csv=b"a,b\n"), limits=Limits(mib=300))
    assert (problem.kode, problem.nilai["sel"]) == ("BERKAS-12", "XFD1048576")
    assert [sheet.berkas for sheet in sheets] == ["baik.csv"]


def test_what_a_child_dies_of_is_told_and_the_next_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    """A fresh child reads what the first one died on, carefully; where that fails too, its death is the answer."""
    program = Worker.program.replace(
        "from asnkompetensi.read.worker import main",
        "import os; from asnkompetensi.read import worker; from asnkompetensi.read.worker import main;"
        " real = worker.read_file; worker.read_file ="
        " lambda job, data: os._exit(DIES) if 'mati' in job.berkas and CONDITION else real(job, data)",
    )
    names = files(mati_xlsx=book([["x"]]), baik_csv=b"a,b\n1,2\n")
    for dies, condition, kode in ((71, True, "BERKAS-07"), (70, True, "BERKAS-08"), (70, "not job.careful", None)):
        made = program.replace("DIES", str(dies)).replace("CONDITION", str(condition))
        monkeypatch.setattr(Worker, "program", made)
        sheets, _, problems = sheets_of(*names, limits=Limits(detik=9, mib=2000))
        assert [problem.kode for problem in problems] == ([kode] if kode else [])
        assert [sheet.berkas for sheet in sheets] == (["baik.csv"] if kode else names)
        if kode == "BERKAS-07":
            assert problems[0].nilai == {"berkas": "mati.xlsx", "detik": 9, "mib": 2000}


def test_a_file_that_takes_too_long_is_given_up_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Worker, "program", "import time; time.sleep(60)")
    before = time.monotonic()
    sheets, sources, (problem,) = sheets_of(*files(a_csv=b"a,b\n"), limits=Limits(detik=0.1))
    assert (problem.kode, sheets, sources) == ("BERKAS-07", [], ())
    assert time.monotonic() - before < 5


def test_a_fault_of_our_own_is_raised_to_the_caller(monkeypatch: pytest.MonkeyPatch) -> None:
    from asnkompetensi.read import reader

    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(reader, "admit", fail)
    with pytest.raises(ZeroDivisionError):
        sheets_of(*files(a_csv=b"a,b\n"))


def test_closing_in_the_middle_ends_the_child(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[subprocess.Popen[bytes]] = []
    real = subprocess.Popen

    def note(command: list[str], **pipes: int) -> subprocess.Popen[bytes]:
        started.append(real(command, **pipes))  # type: ignore[call-overload]
        return started[-1]

    monkeypatch.setattr(subprocess, "Popen", note)
    monkeypatch.setattr(Worker, "program", "import time; time.sleep(60)")

    def interrupted() -> None:
        with read.opened(files(a_csv=b"a,b\n"), ReadOptions()) as reader:
            while not started:
                time.sleep(0.01)
            raise KeyboardInterrupt(reader)

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert [process.poll() is not None for process in started] == [True]


def test_children_get_the_environment_as_it_was_when_the_reading_began(monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[dict[str, str] | None] = []
    begin = Worker.__init__

    def note(worker: Worker, limits: Limits, environment: dict[str, str] | None = None) -> None:
        given.append(environment)
        begin(worker, limits, environment)

    monkeypatch.setattr(Worker, "__init__", note)
    monkeypatch.setenv("ASN_UJI", "sebelum")
    with read.opened(files(a_csv=b"a,b\n"), ReadOptions()) as reader:
        monkeypatch.setenv("ASN_UJI", "sesudah")
        reader.sheets()
    assert [environment and environment["ASN_UJI"] for environment in given] == ["sebelum"]


def test_nothing_is_started_where_there_is_no_file(monkeypatch: pytest.MonkeyPatch) -> None:
    Path("kosong").mkdir()
    monkeypatch.setattr(subprocess, "Popen", None)
    assert [problem.kode for problem in sheets_of("kosong")[2]] == ["BERKAS-02"]


def test_a_closed_reader_starts_nothing_more() -> None:
    reader = Reader(files(a_csv=b"a,b\n"), ReadOptions())
    reader.sheets()
    reader.close()
    with pytest.raises(RuntimeError):
        reader._alive()


def test_ten_thousand_people_are_read_beside_other_work() -> None:
    """The caller is not held up: the child has started before `opened` gives the reader back."""
    with read.opened(files(a_csv=b"a,b\n" + b"1,2\n" * 10_000), ReadOptions()) as reader:
        assert threading.active_count() > 1
        (sheet,) = reader.sheets()[0]
    assert sheet.rows == 10_001


def test_nothing_reaches_standard_error(capfd: pytest.CaptureFixture[str]) -> None:
    panicking = bytearray(xls([(LABEL, 0, 0, "x")]))
    panicking[44:48] = b"\xff\xff\xff\x7f"
    sheets_of(*files(a_xls=bytes(panicking), b_xlsx=FAR), limits=Limits(mib=300))
    assert capfd.readouterr() == ("", "")


def test_importing_the_package_loads_no_frame_and_no_workbook_library() -> None:
    heavy = {"pandas", "numpy", "lxml", "openpyxl", "python_calamine", "xlrd"}
    program = f"import asnkompetensi.read, asnkompetensi.read.reader, sys; print({heavy} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"
