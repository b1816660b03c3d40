from __future__ import annotations

import numpy as np
import pytest

from asnkompetensi.model.options import ReadOptions
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.sheet import CellFault, FaultKind
from asnkompetensi.read.cells import Cells
from asnkompetensi.read.faults import Read
from asnkompetensi.read.heading import Heading
from asnkompetensi.read.keys import keyed
from asnkompetensi.read.lexicon import Lexicon
from asnkompetensi.read.match import match
from asnkompetensi.read.typed import typed
from tests.read.sheets import Row, places, sheet

NIP = "190001011965011001"
FAULT = CellFault(FaultKind.ERROR, "#N/A")


def kept(table: str, head: list[str], *rows: Row) -> tuple[list[int], list[Problem]]:
    cells = Cells(sheet([head, *rows]))
    one = match([Heading(column, 0, text) for column, text in enumerate(head)], table, Lexicon.of(ReadOptions()))
    reads = {
        name: Read(name, found.column, found.text, typed(cells.sheet.columns[found.column], one.spec.kind(name), 1))
        for name, found in one.fields.items()
    }
    found, problems = keyed(cells, one, reads, np.arange(1, len(rows) + 1))
    return found.tolist(), problems


def test_a_person_is_known_by_nip_or_else_by_name() -> None:
    found, problems = kept("pegawai", ["NIP", "Nama"], [NIP, "a"], [None, "b"], [None, None, "x"], [NIP], ["1", "c"])
    assert found == [1, 2, 4]
    assert [(one.kode, places(one), dict(one.nilai)) for one in problems] == [
        ("NIP-01", "A4", {"nilai": "", "jumlah": 1})
    ]


def test_a_standard_is_for_a_post_or_else_for_a_class() -> None:
    head = ["Jabatan", "Jenjang Jabatan", "Kompetensi"]
    found, problems = kept(
        "standar", head, ["J", None, "K"], [None, "A", "K"], [FAULT, "A", "K"], ["-", None, "K"], ["J", FAULT, None]
    )
    assert found == [1, 2]
    assert [(one.kode, places(one), dict(one.nilai)) for one in problems] == [
        ("STANDAR-01", "A5", {"jumlah": 1}),
        ("KUNCI-01", "C6", {"tabel": "standar", "kolom": "Kompetensi", "jumlah": 1}),
    ]


def test_where_the_nip_is_the_key_alone_a_blank_one_is_a_missing_key() -> None:
    found, problems = kept("kinerja", ["NIP", "Target", "Capaian"], [None, 1.0, 2.0], [NIP, 1.0, 2.0])
    assert found == [2]
    assert [(one.kode, one.nilai["kolom"]) for one in problems] == [("KUNCI-01", "NIP")]


def test_of_very_many_rows_the_first_are_named_and_all_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("asnkompetensi.read.keys.PLACES", 2)
    _, (problem,) = kept("pegawai", ["NIP", "Nama", "Unit"], *[[None, None, "x"]] * 3)
    assert (places(problem), problem.nilai["jumlah"]) == ("A2 A3", 3)
