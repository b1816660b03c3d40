"""Reasons as texts."""

import pytest

from asnkompetensi.model.reason import decoded, encoded, joined, reason

FIRST, SECOND = reason("talent.satu", jumlah=2), reason("talent.dua", nama='Dinas "A", B')


@pytest.mark.parametrize("reasons", [(), (FIRST,), (FIRST, SECOND)])
def test_a_text_holds_its_sentences(reasons: tuple[tuple[str, dict[str, str | int]], ...]) -> None:
    assert decoded(encoded(*reasons)) == reasons


def test_texts_follow_one_another_in_one() -> None:
    assert joined([encoded(FIRST), "", encoded(SECOND, FIRST)]) == encoded(FIRST, SECOND, FIRST)
    assert joined(["", encoded()]) == ""
