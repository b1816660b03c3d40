"""The weight of a requirement, the first training of a CPNS, and every constant of recommendations once."""

from __future__ import annotations

import pytest

from asnkompetensi.law.training_values import age_bands, first_training, training_values, weight


@pytest.mark.parametrize(
    ("tingkat", "weighs"),
    [("Mutlak", 3), ("penting", 2), ("perlu", 1), ("", 1), ("-", 1), ("wajib", 3), ("P", 0), ("gawat", 0)],
)
def test_what_a_requirement_weighs(tingkat: str, weighs: int) -> None:
    assert weight(tingkat) == weighs


def test_the_first_training_of_a_cpns_has_a_basis() -> None:
    assert "Latsar" in first_training().nama
    assert first_training().dasar


def test_age_bands_rise_from_nothing() -> None:
    assert age_bands().dari[0] == 0
    assert list(age_bands().dari) == sorted(set(age_bands().dari))


def test_each_constant_is_told_once_for_each_date() -> None:
    known = [(value.kunci, value.berlaku) for value in training_values()]
    assert len(set(known)) == len(known)
