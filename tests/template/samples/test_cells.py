from __future__ import annotations

from datetime import date

import pytest

from asnkompetensi.model.kinds import Kind
from asnkompetensi.template.samples.cells import headings, kind, typed, written


@pytest.mark.parametrize(
    ("text", "of", "value"),
    [
        ("190001011965011001", Kind.NIP, "190001011965011001"),
        ("#190001011965011001", Kind.NIP, 1.90001011965011e17),  # fifteen digits are all that is left
        ("3", Kind.LEVEL, 3),
        ("2,5", Kind.LEVEL, "2,5"),  # typed with a comma into an English Excel it stays text
        ("81,5", Kind.NUMBER, 81.5),
        ("1.500.000", Kind.MONEY, "1.500.000"),
        ("1500000", Kind.MONEY, 1500000),
        ("2025-05-14", Kind.DATE, date(2025, 5, 14)),
        ("31-06-2024", Kind.DATE, "31-06-2024"),
        ("3", Kind.NAME, "3"),
    ],
)
def test_typed(text: str, of: Kind, value: object) -> None:
    found = typed(text, of)
    assert found == pytest.approx(value, rel=1e-14) if isinstance(value, float) else found == value
    assert type(found) is type(value)


@pytest.mark.parametrize(
    ("text", "of", "shown"),
    [
        ("2025-05-14", Kind.DATE, "14/05/2025"),
        ("30-02-2026", Kind.DATE, "30-02-2026"),
        ("2025-05-14", Kind.TEXT, "2025-05-14"),
    ],
)
def test_written(text: str, of: Kind, shown: str) -> None:
    assert written(text, of, "{d}/{m}/{y}") == shown


def test_a_competency_that_heads_a_column_holds_levels() -> None:
    assert kind("penilaian", "Integritas") is Kind.LEVEL
    assert kind("penilaian", "tanggal") is Kind.DATE
    assert kind("pegawai", "catatan") is Kind.TEXT


def test_headings() -> None:
    assert headings([{"nip": "", "Kerja Sama": ""}]) == {"nip": "NIP", "Kerja Sama": "Kerja Sama"}
