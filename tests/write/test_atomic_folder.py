from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from asnkompetensi.write.atomic import OutputFault
from asnkompetensi.write.atomic_folder import prepare_folder, replace_folder


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def filling(*files: str, fault: BaseException | None = None) -> Callable[[Path], None]:
    def fill(folder: Path) -> None:
        for name in files:
            (folder / name).parent.mkdir(exist_ok=True)
            (folder / name).write_text(name)
        if fault:
            raise fault

    return fill


def told(caught: pytest.ExceptionInfo[OutputFault]) -> tuple[str, object]:
    return caught.value.problem.kode, caught.value.problem.nilai.get("alasan")


def test_a_folder_appears_with_all_that_is_in_it(tmp_path: Path) -> None:
    replace_folder(tmp_path / "berkas", filling("a", "csv/b"))
    assert names(tmp_path) == ["berkas"]
    assert names(tmp_path / "berkas") == ["a", "csv"]


def test_an_older_folder_is_replaced_as_a_whole(tmp_path: Path) -> None:
    replace_folder(tmp_path / "berkas", filling("lama"))
    replace_folder(tmp_path / "berkas", filling("baru"))
    assert names(tmp_path) == ["berkas"]
    assert names(tmp_path / "berkas") == ["baru"]


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        (OSError(errno.ENOSPC, ""), "@output.penuh"),
        (OSError(errno.EDQUOT, ""), "@output.penuh"),
        (PermissionError(errno.EACCES, ""), "@output.tak_berhak"),
        (OSError(errno.EBUSY, ""), "@output.terpasang"),
        (OSError(errno.EIO, ""), "@output.gagal"),
    ],
)
def test_what_the_system_refuses_is_told_and_the_older_folder_stays(
    fault: OSError, reason: str, tmp_path: Path
) -> None:
    replace_folder(tmp_path / "berkas", filling("lama"))
    with pytest.raises(OutputFault) as caught:
        replace_folder(tmp_path / "berkas", filling("a", fault=fault))
    assert told(caught) == ("KELUARAN-01", reason)
    assert names(tmp_path) == ["berkas"]
    assert names(tmp_path / "berkas") == ["lama"]


def test_an_interruption_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        replace_folder(tmp_path / "berkas", filling("a", fault=KeyboardInterrupt()))
    assert names(tmp_path) == []


def test_a_folder_that_holds_an_input_is_never_replaced(tmp_path: Path) -> None:
    source = tmp_path / "berkas" / "data.csv"
    source.parent.mkdir()
    source.touch()
    for one in (source, source.parent):
        with pytest.raises(OutputFault) as caught:
            prepare_folder(tmp_path / "berkas", [one])
        assert told(caught) == ("KELUARAN-02", None)


def test_a_file_is_no_place_for_a_folder_and_its_own_folder_must_be_there(tmp_path: Path) -> None:
    (tmp_path / "berkas").touch()
    with pytest.raises(OutputFault) as caught:
        prepare_folder(tmp_path / "berkas")
    assert told(caught) == ("KELUARAN-01", "@output.bukan_folder")
    with pytest.raises(OutputFault) as caught:
        prepare_folder(tmp_path / "tiada" / "berkas")
    assert told(caught) == ("KELUARAN-01", "@output.tanpa_folder")


def test_what_cannot_be_replaced_is_told_before_any_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "is_mount", lambda path: path == tmp_path / "volume")
    with pytest.raises(OutputFault) as caught:
        prepare_folder(tmp_path / "volume")
    assert told(caught) == ("KELUARAN-01", "@output.terpasang")
    monkeypatch.setattr(os, "access", lambda path, _: path != tmp_path)
    with pytest.raises(OutputFault) as caught:
        prepare_folder(tmp_path / "berkas")
    assert told(caught) == ("KELUARAN-01", "@output.tak_berhak")


def test_links_that_lead_in_a_circle_lead_to_no_folder(tmp_path: Path) -> None:
    (tmp_path / "satu").symlink_to(tmp_path / "dua")
    (tmp_path / "dua").symlink_to(tmp_path / "satu")
    with pytest.raises(OutputFault) as caught:
        prepare_folder(tmp_path / "satu")
    assert told(caught) == ("KELUARAN-01", "@output.gagal")
