"""The key of the pseudonyms."""

from pathlib import Path

import pytest

from asnkompetensi.cli.errors import CallFault
from asnkompetensi.cli.key import Key, found, kept
from asnkompetensi.text import LANGUAGES, words
from asnkompetensi.write.atomic import OutputFault


def test_a_new_key_is_made_kept_for_its_owner_alone_and_found_again() -> None:
    new = found("kunci.key")
    assert (new.new, len(new.secret), new.path.exists()) == (True, 32, False)
    assert kept(new) == new
    assert new.path.stat().st_mode & 0o777 == 0o600
    again = found("kunci.key")
    assert (again.new, again.secret, again.open_to_others) == (False, new.secret, False)


def test_without_a_name_it_lies_with_the_settings() -> None:
    assert found(None).path.name == "mask.key"
    assert found(None).path.parent.name == "asnkompetensi"


def test_the_folder_of_the_settings_is_made_and_no_other() -> None:
    assert kept(found(None)).path.is_file()
    with pytest.raises(OutputFault):
        kept(found("tiada/kunci.key"))


def test_two_new_keys_differ_and_neither_is_shown() -> None:
    first, second = found("a"), found("a")
    assert first.secret != second.secret
    assert first.secret.hex() not in repr(first)
    assert repr(first.secret) not in repr(first)


def test_of_two_runs_at_once_the_first_to_keep_its_key_decides_for_both() -> None:
    first, second = found("k"), found("k")
    assert kept(first) == first
    assert (kept(second).secret, kept(second).new) == (first.secret, False)
    assert [path.name for path in Path().iterdir()] == ["k"]


def test_what_another_run_made_in_between_is_no_key_and_left_alone() -> None:
    new = found("k")
    Path("k").write_bytes(b"x")
    with pytest.raises(CallFault):
        kept(new)
    assert Path("k").read_bytes() == b"x"


def test_an_editor_may_have_saved_it() -> None:
    Path("k").write_bytes(b"\xef\xbb\xbf" + b"aB" * 32 + b"\r\n")
    assert found("k") == Key(bytes.fromhex("ab" * 32), Path("k"))


@pytest.mark.parametrize("content", [b"", b"ab" * 31, b"zz" * 32, b"ab" * 32 + b"\n" + b"ab" * 32])
def test_what_is_no_key_is_refused_and_left_alone(content: bytes) -> None:
    Path("k").write_bytes(content)
    with pytest.raises(CallFault) as fault:
        found("k")
    assert fault.value.key == "mask.bukan_kunci"
    assert Path("k").read_bytes() == content


def test_a_name_that_is_too_long_for_a_file_is_no_key() -> None:
    with pytest.raises(CallFault) as fault:
        found("k" * 300)
    assert (fault.value.status, fault.value.key) == (2, "mask.kunci_tak_terbaca")


def test_a_link_to_nowhere_cannot_be_read() -> None:
    Path("k").symlink_to("tiada")
    with pytest.raises(CallFault) as fault:
        found("k")
    assert fault.value.key == "mask.kunci_tak_terbaca"


def test_where_a_right_is_missing_no_new_key_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path, *_: object, **__: object) -> None:
        raise PermissionError(13, "", str(path))

    for step in ("stat", "lstat", "read_bytes"):
        monkeypatch.setattr(Path, step, refuse)
    with pytest.raises(CallFault) as fault:
        found("terkunci/k")
    assert (fault.value.status, fault.value.key) == (2, "mask.kunci_tak_berhak")


def test_a_folder_is_no_key() -> None:
    Path("k").mkdir()
    with pytest.raises(CallFault) as fault:
        found("k")
    assert fault.value.key == "mask.kunci_folder"


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("key", ["bukan_kunci", "kunci_folder", "kunci_tak_berhak", "kunci_tak_terbaca"])
def test_each_fault_has_words_of_its_own_that_name_the_file(lang: str, key: str) -> None:
    said, repair = CallFault(f"mask.{key}", berkas="rahasia/k").spoken(words(lang))
    assert "rahasia/k" in said
    assert repair


def test_one_that_others_may_read_is_told() -> None:
    Path("k").write_bytes(b"ab" * 32)
    Path("k").chmod(0o644)
    assert found("k").open_to_others
