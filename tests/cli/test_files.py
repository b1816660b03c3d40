import os
from pathlib import Path

import pytest

from asnkompetensi.cli import files
from asnkompetensi.cli.errors import CallFault


def test_the_weaker_file_comes_first(tmp_path: Path) -> None:
    assert files.paths(None) == ()
    files.user_file().parent.mkdir(parents=True)
    files.user_file().touch()
    Path("asn.toml").touch()
    assert files.paths(None) == (files.user_file(), Path("asn.toml"))
    assert files.user_file().is_relative_to(tmp_path / "rumah")


def test_a_named_file_takes_the_place_of_the_projects() -> None:
    Path("asn.toml").touch()
    Path("lain.toml").touch()
    assert files.paths("lain.toml") == (Path("lain.toml"),)


def test_a_name_that_is_too_long_is_no_file() -> None:
    with pytest.raises(CallFault) as fault:
        files.paths("n" * 300)
    assert fault.value.key == "cli.setelan_tiada"


def test_settings_in_a_folder_without_rights_are_none(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: object, **_: object) -> None:
        raise PermissionError(13, "", str(path))

    monkeypatch.setattr(os, "stat", refuse)
    assert files.paths(None) == ()


def test_a_file_that_may_not_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path) -> bytes:
        raise PermissionError

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(CallFault) as fault:
        files.load(Path("asn.toml"))
    assert fault.value.key == "cli.setelan_tak_terbaca"


@pytest.mark.parametrize("given", ["data/a:b.xlsx", "C:\\data\\a.xlsx", "-", "hasil/"])
def test_an_output_here(given: str) -> None:
    assert files.local(given) == Path(given)


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("s3://b/a.xlsx", "s3://b/a.xlsx"),
        ("file:///tmp/a.csv", "file:///tmp/a.csv"),
        ("postgresql://u:rahasia@h/d?schema=a", "postgresql://u:***@h/d?schema=a"),
    ],
)
def test_an_address_is_no_output_here(given: str, told: str) -> None:
    with pytest.raises(CallFault) as fault:
        files.local(given)
    assert (fault.value.key, fault.value.facts["berkas"]) == ("cli.keluaran_alamat", told)


def test_what_is_taken() -> None:
    path = Path("data.xlsx")
    assert not files.taken(path, b"isi")
    path.write_bytes(b"isi")
    assert not files.taken(path, b"isi")
    assert files.taken(path, b"lain")
    assert files.taken(Path(), b"isi")
    Path("putus").symlink_to("tiada")
    assert files.taken(Path("putus"), b"isi")


def test_what_a_run_before_left() -> None:
    assert files.left(Path("a.json")) is None
    Path("a.json").write_bytes(b"{}")
    assert files.left(Path("a.json")) == b"{}"
    assert files.left(Path()) is None
