"""Folders of outputs: there for as long as something is in them."""

from pathlib import Path

import pytest

from asnkompetensi.cli.errors import CallFault
from asnkompetensi.cli.folders import made


def test_a_folder_with_something_in_it_stays(tmp_path: Path) -> None:
    with made([tmp_path / "a" / "b"]):
        (tmp_path / "a" / "b" / "hasil.csv").write_text("x")
    assert (tmp_path / "a" / "b" / "hasil.csv").is_file()


def test_folders_with_nothing_in_them_go_again_and_others_stay(tmp_path: Path) -> None:
    (tmp_path / "ada").mkdir()
    with made([tmp_path / "ada" / "a" / "b", tmp_path / "ada"]):
        assert (tmp_path / "ada" / "a" / "b").is_dir()
    assert [path.name for path in tmp_path.rglob("*")] == ["ada"]


def test_a_folder_that_cannot_be_made_is_a_fault_of_the_output(tmp_path: Path) -> None:
    (tmp_path / "berkas").write_text("x")
    with pytest.raises(CallFault) as fault, made([tmp_path / "berkas" / "a"]):
        pass
    assert (fault.value.status, fault.value.key) == (4, "cli.folder_gagal")
