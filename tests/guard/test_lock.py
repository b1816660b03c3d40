"""Protected workbooks open with the password that fits, and with no other; what is closed opens again."""

from __future__ import annotations

import io
import tempfile
import zipfile

import pytest
from msoffcrypto.format.ooxml import OOXMLFile

from asnkompetensi.guard.lock import BUILT_IN, NoneFits, Opened, UnknownLock, closed, opened
from tests.guard.locks import RC4_PASSWORD, locked, rc4_xls, without_data
from tests.read.binary_books import LABEL, ole
from tests.read.books import book

PLAIN = book([["x"]])


def test_the_password_that_fits_opens_the_book() -> None:
    assert opened(locked(PLAIN, "sandi é"), ("salah", "sandi é", "lain")) == Opened(PLAIN, "sandi é")


def test_what_excel_protects_without_asking_opens_without_any() -> None:
    assert opened(locked(PLAIN, BUILT_IN), ()) == Opened(PLAIN, BUILT_IN)


def test_an_old_book_opens_too() -> None:
    found = opened(rc4_xls([(LABEL, 0, 0, "rahasia")]), ("salah", RC4_PASSWORD))
    assert found.password == RC4_PASSWORD
    assert b"rahasia" in found.data


@pytest.mark.parametrize("passwords", [(), ("salah",), ("", "sandi ", "SANDI")])
def test_no_other_password_opens_it(passwords: tuple[str, ...]) -> None:
    with pytest.raises(NoneFits):
        opened(locked(PLAIN, "sandi"), passwords)
    with pytest.raises(NoneFits):
        opened(rc4_xls([(LABEL, 0, 0, "x")]), passwords)


@pytest.mark.parametrize(
    "data",
    [
        ole({"EncryptionInfo": b"\x04\0\x03\0" + bytes(40), "EncryptedPackage": bytes(40)}),  # extensible encryption
        ole({"EncryptionInfo": b"\xff" * 40, "EncryptedPackage": b""}),
        ole({"Book": b""}),
        b"",
        PLAIN,
    ],
    ids=["extensible", "broken", "excel-95", "empty", "not protected"],
)
def test_what_cannot_be_opened_is_told_apart_from_a_wrong_password(data: bytes) -> None:
    with pytest.raises(UnknownLock):
        opened(data, ("sandi",))


@pytest.mark.parametrize(("before", "after"), [(b'"SHA512"', b'"MD5"   '), (b'keyBits="256"', b'keyBits="192"')])
def test_a_kind_whose_right_password_would_not_be_seen_to_fit_is_not_called_wrong(before: bytes, after: bytes) -> None:
    changed = locked(PLAIN, "sandi").replace(before, after)
    with pytest.raises(UnknownLock):
        opened(changed, ("sandi",))


def test_entities_in_the_description_of_a_lock_are_not_read() -> None:
    bomb = '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>'
    info = b"\x04\0\x04\0\x40\0\0\0" + bomb.encode()
    with pytest.raises(UnknownLock) as fault:
        opened(ole({"EncryptionInfo": info, "EncryptedPackage": b""}), ("sandi",))
    assert type(fault.value.__cause__).__name__ == "EntitiesForbidden"


def test_nothing_of_an_opened_book_touches_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "TemporaryFile", None)
    assert opened(rc4_xls([(LABEL, 0, 0, "x")]), (RC4_PASSWORD,)).data


def test_no_password_is_shown() -> None:
    assert "rahasia" not in repr(Opened(b"", "rahasia"))
    with pytest.raises(NoneFits) as fault:
        opened(locked(PLAIN, "sandi"), ("rahasia",))
    assert "rahasia" not in repr(fault.value) + str(fault.value)


def test_memory_that_runs_out_is_no_kind_of_lock(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise MemoryError

    data = locked(PLAIN, "sandi")
    with monkeypatch.context() as changed:
        changed.setattr(OOXMLFile, "decrypt", fail)
        with pytest.raises(MemoryError):
            opened(data, ("sandi",))
    monkeypatch.setattr(OOXMLFile, "__init__", fail)
    with pytest.raises(MemoryError):
        opened(data, ("sandi",))


def test_what_is_closed_opens_with_its_password_alone() -> None:
    shut = closed(PLAIN, "sandi")
    assert not zipfile.is_zipfile(io.BytesIO(shut))
    assert opened(shut, ("sandi",)).data == PLAIN
    with pytest.raises(NoneFits):
        opened(shut, ("lain",))


def test_a_package_that_holds_no_zip_is_not_opened() -> None:
    with pytest.raises(NoneFits):
        opened(without_data("sandi"), ("sandi",))
