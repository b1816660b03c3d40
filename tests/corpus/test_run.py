"""The run over a corpus, on files made here: read in every way, judged, what is expected taken off, figures written."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from tests.corpus.files import files, folders
from tests.corpus.nips import FORMS
from tests.corpus.one import read, timed_alone
from tests.corpus.planted import BOOKS
from tests.corpus.reading import Expected
from tests.corpus.run import main
from tests.read.binary_books import ERROR, LABEL, NUMBER, xls
from tests.read.books import book, ods

MADE = {
    "a.xlsx": book([["NIP", "Level"], ["190001011965011001", 2.5], [None, True]]),
    "b.xls": xls([(LABEL, 0, 0, "Nama"), (NUMBER, 1, 0, 3.0), (ERROR, 2, 0, 0x2A)]),
    "c.csv": b"a;b\n1;2,5\n1;2;3\n",
    "d.ods": ods()[:200],
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, data in MADE.items():
        (tmp_path / name).write_bytes(data)
    monkeypatch.setenv("ASN_CORPUS", str(tmp_path))
    return tmp_path


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """Where the run keeps what other readers saw: not beside the real ones."""
    return tmp_path.with_name("kept")


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    page = tmp_path.with_name("page.md")
    page.write_text(PAGE, encoding="utf-8")
    monkeypatch.setattr("tests.proof.page.PAGE", page)
    return page


PAGE = "# Page\n<!-- corpus -->\nold files\n<!-- /corpus -->\n<!-- nips -->\nold NIPs\n<!-- /nips -->\n"


def test_files_of_every_kind_are_read_and_held_against_another_reader(folder: Path, kept: Path) -> None:
    readings = {file.name: read(file, None, kept) for file in files(folder)}
    faults = [fault for one in readings.values() for fault in one.faults if not re.fullmatch(r"\d+ s", fault)]
    assert faults == []  # but for the time, which is another one where many tests run at once
    assert {name: (one.ended.status, one.others) for name, one in readings.items()} == {
        "a.xlsx": (1, ("openpyxl",)),
        "b.xls": (1, ("xlrd",)),
        "c.csv": (1, ("csv",)),
        "d.ods": (3, ()),
    }
    assert readings["c.csv"].left_out == (3,)
    assert all(one.ended.seconds > 0 and one.ended.mib > 1 for one in readings.values())


def test_a_slow_file_is_timed_again_and_judged_as_before(folder: Path, kept: Path) -> None:
    (csv,) = (file for file in files(folder) if file.name == "c.csv")
    first = read(csv, None, kept)
    slow = replace(first, ended=replace(first.ended, seconds=500.0, processor=400.0))
    again = timed_alone(slow)
    assert 0 < again.ended.seconds < 120
    assert 0 < again.ended.processor < 120
    assert replace(again, ended=slow.ended) == slow


def test_a_folder_is_named_by_the_environment_else_it_lies_beside_the_checkout(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert folders() == [folder]
    monkeypatch.delenv("ASN_CORPUS")
    assert [path.name for path in folders()] == ["corpus", "realdata"]


def test_a_file_that_is_not_what_the_list_says_ends_the_run(folder: Path) -> None:
    (folder / "MANIFEST.tsv").write_text("path\tsha256\texpected\nc.csv\t00\tsample\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"c\.csv"):
        list(files(folder))


def test_expected_faults_have_a_reason_and_must_be_met(folder: Path, tmp_path: Path, kept: Path) -> None:
    listed = tmp_path / "expected.tsv"
    listed.write_text("berkas\tcacat\talasan\nc.csv\t3 cells\twhy\nz.csv\tx\tof another corpus\n", encoding="utf-8")
    expected = Expected.load(listed)
    assert expected.has("c.csv", "3 cells (blank / text)")
    assert not expected.has("c.csv", "4 cells")
    (csv,) = (file for file in files(folder) if file.name == "c.csv")
    assert list(expected.unmet([read(csv, None, kept)])) == [("c.csv", "3 cells")]


def test_the_part_of_files_writes_its_section_and_no_other(folder: Path, kept: Path, page: Path) -> None:
    main(["--part", "files"], kept)
    written = page.read_text(encoding="utf-8")
    assert "old files" not in written
    assert written.endswith("<!-- nips -->\nold NIPs\n<!-- /nips -->\n")
    for figure in (
        rf"4 files \(4 {folder.name}\); by kind: 1 xlsx, 1 xls, 1 csv, 1 none",
        r"\| a result, or a clear error \(code, place, repair\) \| all \| 4 of 4 \|",
        r"\| results \| +\| 3 \|",
        r"\| refusals, by code \| +\| 1 \(1 BERKAS-\d\d\) \|",
        r"\| time of one file, largest \| 30 s \| \d+\.\d s \|",
        r"\| the same, of 99 in 100 \(p99\) \| 2 s \| \d+\.\d s; \d+\.\d s of processors \|",
        r"\| memory of one file, parent and child together, largest \| 1,024 MiB \| \d+ MiB \|",
        r"\| 3 files, \d+ cells \((\w+ 1(, )?){3}\) \|",
        r"\n`python -m tests\.corpus\.run --part files`: 20\d\d-\d\d-\d\d; .+ cores; Python 3",
    ):
        assert re.search(figure, written), figure


def test_a_trial_of_some_files_is_told_and_not_written(
    folder: Path, kept: Path, page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert folder
    main(["c.csv"], kept)
    assert "1 files (" in capsys.readouterr().out
    assert page.read_text(encoding="utf-8") == PAGE


def test_a_folder_without_files_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, page: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    monkeypatch.setenv("ASN_CORPUS", str(empty))
    assert main([]) == 2
    assert page.read_text(encoding="utf-8") == PAGE


@pytest.mark.parametrize(("count", "is_written"), [(59, False), (60, True)])
def test_the_part_of_nips_writes_its_section_unless_there_are_fewer(
    count: int, is_written: bool, page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.corpus.forms.FORMS", {name: FORMS[name] for name in ("csv", "xlsx number")})
    monkeypatch.setattr("tests.corpus.forms.BOOKS", {"xls": BOOKS["xls"]})
    monkeypatch.setattr("tests.corpus.run.NIPS", 60)
    assert main(["--part", "nips", "--nips", str(count)]) == 0
    written = page.read_text(encoding="utf-8")
    assert ("| csv | 60 | 0 | 0 | 0 |\n| xlsx number | 0 | 60 | 0 | 0 |\n" in written) == is_written
    assert ("| xls | 20 | 20 | 0 |\n" in written) == is_written
    assert ("old NIPs" in written) == (not is_written)
    assert "old files" in written
