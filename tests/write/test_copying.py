"""The child's side of a copy: what was wanted of which bytes, and what comes back."""

from __future__ import annotations

import io
import pickle

import msgspec
import pytest
from openpyxl import load_workbook

from asnkompetensi.guard.lock import BUILT_IN, opened
from asnkompetensi.model.place import Place
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.repair import Aturan, Mending, Repair
from asnkompetensi.write.copying import Made, Wish, answer
from tests.guard.locks import RC4_PASSWORD, locked, rc4_xls
from tests.read.binary_books import LABEL, xls
from tests.read.books import book
from tests.read.sheets import sheet

PLAIN = book([["NIP"], [1.9e17], ["=A2"]], names=["Pegawai"])
PROBLEMS = (Problem("NIP-02", (Place("data.xlsx", "Pegawai", "A2"),), {"jumlah": 1}),)
REPAIRS = (
    Repair(Place("data.xlsx", "Pegawai", "A1"), "nip", "NIP", "nip", Aturan.JUDUL),
    Repair(Place("data.xlsx", "Pegawai", "A3"), "nip", "=A2", "x", Aturan.SPASI),
)


def made(data: bytes, **wish: object) -> Made:
    asked = pickle.dumps(Wish("data.xlsx", "id", **wish))  # type: ignore[arg-type]
    return msgspec.msgpack.decode(answer(asked, data), type=Made)


def test_a_book_is_marked() -> None:
    copy = made(PLAIN, problems=PROBLEMS)
    assert load_workbook(io.BytesIO(copy.content))["Pegawai"]["A2"].comment
    assert (copy.fault, copy.closed) == ("", False)


def test_a_book_is_mended_and_what_was_left_is_told() -> None:
    copy = made(PLAIN, mending=Mending(REPAIRS))
    assert load_workbook(io.BytesIO(copy.content))["Pegawai"]["A1"].value == "nip"
    assert (copy.left, copy.plain) == ({1: "rumus"}, False)


@pytest.mark.parametrize(
    ("data", "password"),
    [(locked(PLAIN, "sandi"), "sandi"), (rc4_xls([(LABEL, 0, 0, "x")]), RC4_PASSWORD)],
    ids=["xlsx", "xls"],
)
def test_the_copy_of_a_protected_book_is_protected_by_the_same_password(data: bytes, password: str) -> None:
    copy = made(data, passwords=("salah", password), mending=Mending(), sheets=(sheet([["x"]]),))
    assert copy.closed
    assert load_workbook(io.BytesIO(opened(copy.content, (password,)).data))


@pytest.mark.parametrize("data", [locked(PLAIN, BUILT_IN), PLAIN])
def test_what_anybody_can_open_stays_so(data: bytes) -> None:
    copy = made(data, passwords=("sandi",), problems=PROBLEMS)
    assert not copy.closed
    assert load_workbook(io.BytesIO(copy.content))


@pytest.mark.parametrize("data", [b"a,b\n", xls([(LABEL, 0, 0, "x")]), locked(PLAIN, "lain")])
def test_what_cannot_be_marked_is_a_fault(data: bytes) -> None:
    assert made(data, passwords=("sandi",)) == Made(fault="check.bukan_xlsx")


def test_no_password_is_shown() -> None:
    assert "rahasia" not in repr(Wish("a", "id", ("rahasia",)))
