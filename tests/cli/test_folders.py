"""Folders of outputs: there for as long as something is in them."""

import errno
from pathlib import Path

import pytest

from asnkompetensi.cli.errors import CallFault
from asnkompetensi.cli.folders import listed, made
from asnkompetensi.write.atomic import OutputFault


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


def test_a_name_that_is_too_long_for_a_folder_is_a_fault_of_the_output(tmp_path: Path) -> None:
    with pytest.raises(CallFault) as fault, made([tmp_path / ("n" * 300)]):
        pass
    assert (fault.value.status, fault.value.key) == (4, "cli.folder_gagal")


def test_what_a_folder_holds_is_sorted_and_where_there_is_none_it_is_nothing(tmp_path: Path) -> None:
    for name in ("b", "a"):
        (tmp_path / name).touch()
    assert [path.name for path in listed(tmp_path)] == ["a", "b"]
    assert listed(tmp_path / "tiada") == listed(tmp_path / "a") == []


@pytest.mark.parametrize(
    ("number", "why", "repair"),
    [
        (errno.EACCES, "@output.tak_berhak", "@output.tak_berhak_saran"),
        (errno.ENAMETOOLONG, "@output.gagal", ""),
    ],
)
def test_a_folder_that_may_not_be_read_is_no_output(
    number: int, why: str, repair: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path) -> None:
        raise OSError(number, "", str(path))

    monkeypatch.setattr(Path, "iterdir", refuse)
    with pytest.raises(OutputFault) as fault:
        listed(Path("tuli"))
    problem = fault.value.problem
    assert (problem.kode, problem.nilai) == (
        "KELUARAN-01",
        {"berkas": "tuli", "alasan": why, "perbaikan": repair, "skema": ""},
    )
