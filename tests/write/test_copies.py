"""Copies are made by a child within limits; what it dies of is told, and nothing of it reaches the parent."""

from __future__ import annotations

import io

import pytest
from openpyxl import load_workbook

from asnkompetensi.guard.child import Death, Limits
from asnkompetensi.model.repair import Aturan, Mending
from asnkompetensi.text import words
from asnkompetensi.write import copies
from asnkompetensi.write.copies import marked_copy, mended_copy
from asnkompetensi.write.forms import FormFault
from tests.guard.locks import locked
from tests.write.test_copying import PLAIN, PROBLEMS, REPAIRS

SAY = words("id")


def test_a_marked_copy_comes_from_a_child(monkeypatch: pytest.MonkeyPatch) -> None:
    import openpyxl

    with monkeypatch.context() as changed:
        changed.setattr(openpyxl, "load_workbook", None)  # the parent opens nothing
        copy = marked_copy(PLAIN, "data.xlsx", (), PROBLEMS, SAY)
    assert load_workbook(io.BytesIO(copy.content))["Pegawai"]["A2"].comment
    assert marked_copy(PLAIN, "data.xlsx", (), PROBLEMS, SAY) == copy


def test_a_mended_copy_tells_what_was_left() -> None:
    copy = mended_copy(PLAIN, "data.xlsx", (), Mending(REPAIRS), SAY)
    assert copy.perbaikan[0] is REPAIRS[0]
    assert (copy.perbaikan[1].sesudah, copy.perbaikan[1].aturan) == (None, Aturan.RUMUS)
    assert not copy.closed


def test_a_protected_book_gives_a_protected_copy() -> None:
    copy = marked_copy(locked(PLAIN, "sandi"), "data.xlsx", (), PROBLEMS, SAY, ("sandi",))
    assert copy.closed
    assert not copy.content.startswith(b"PK")


def test_what_cannot_be_marked_is_refused_with_its_name() -> None:
    with pytest.raises(FormFault) as fault:
        marked_copy(b"a,b\n", "data.csv", (), PROBLEMS, SAY)
    assert (fault.value.key, fault.value.facts) == ("check.bukan_xlsx", {"berkas": "data.csv"})


@pytest.mark.parametrize(
    ("death", "key"),
    [(Death.TIME, "copies.batas"), (Death.MEMORY, "copies.batas"), (Death.BROKEN, "check.tak_tersalin")],
)
def test_what_the_child_dies_of_is_told(death: Death, key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copies, "once", lambda *_: death)
    with pytest.raises(FormFault) as fault:
        marked_copy(PLAIN, "data.xlsx", (), PROBLEMS, SAY)
    assert fault.value.key == key
    assert "data.xlsx" in SAY(fault.value.key, **fault.value.facts)


def test_a_book_that_swells_ends_the_child_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copies, "LIMITS", Limits(detik=60, mib=150))
    with pytest.raises(FormFault) as fault:
        marked_copy(PLAIN, "data.xlsx", (), PROBLEMS, SAY)
    assert fault.value.key in {"copies.batas", "check.tak_tersalin"}
