"""The run over a corpus, on files made here: read in every way, judged, and what is expected taken off."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.corpus.files import files, folders
from tests.corpus.reading import Expected
from tests.corpus.run import read
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
    monkeypatch.setattr("tests.corpus.run.KEPT", tmp_path.with_name("kept"))
    return tmp_path


def test_files_of_every_kind_are_read_and_held_against_another_reader(folder: Path) -> None:
    readings = {file.name: read(file, office=None) for file in files(folder)}
    faults = [fault for one in readings.values() for fault in one.faults if not re.fullmatch(r"\d+ s", fault)]
    assert faults == []  # but for the time, which is another one where many tests run at once
    assert {name: (one.ended.status, list(one.others)) for name, one in readings.items()} == {
        "a.xlsx": (1, ["openpyxl"]),
        "b.xls": (1, ["xlrd"]),
        "c.csv": (1, ["csv"]),
        "d.ods": (3, []),
    }
    assert readings["c.csv"].ours.left_out == [3]
    assert all(one.ended.seconds > 0 and one.ended.mib > 1 for one in readings.values())


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


def test_expected_faults_have_a_reason_and_must_be_met(folder: Path, tmp_path: Path) -> None:
    listed = tmp_path / "expected.tsv"
    listed.write_text("berkas\tcacat\talasan\nc.csv\t3 cells\twhy\nz.csv\tx\tof another corpus\n", encoding="utf-8")
    expected = Expected.load(listed)
    assert expected.has("c.csv", "3 cells (blank / text)")
    assert not expected.has("c.csv", "4 cells")
    (csv,) = (file for file in files(folder) if file.name == "c.csv")
    assert list(expected.unmet([read(csv, office=None)])) == [("c.csv", "3 cells")]
