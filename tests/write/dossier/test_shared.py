from __future__ import annotations

from dataclasses import replace

from asnkompetensi.model.problem import Problem
from asnkompetensi.text import words
from asnkompetensi.write.dossier.shared import basis_of, problems_of
from tests.write.dossier.made import dossier


def test_what_all_parts_rest_on_stands_once() -> None:
    rows = basis_of(dossier(), words("id")).frame
    assert not rows.duplicated().any()
    assert len(rows) >= max(len(part.aturan) for part in dossier().bagian.values())
    assert rows["nilai"].str.endswith("penilaian.csv").sum() == 2  # that of each period


def test_the_problems_are_those_of_the_dossier() -> None:
    one = replace(dossier(), masalah=(Problem("UNIT-01"),))
    assert problems_of(one, words("id")).frame["kode"].tolist() == ["UNIT-01"]
