from __future__ import annotations

import pytest

from asnkompetensi.text import LANGUAGES, words
from asnkompetensi.trend.columns import NAMES, columns


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_column_has_a_heading(lang: str) -> None:
    say = words(lang)
    names = {column.name for table in NAMES for column in columns(table)}
    assert [name for name in names if say.label("columns", name) == name] == []


def test_no_column_stands_twice() -> None:
    for table in NAMES:
        found = [column.name for column in columns(table)]
        assert len(found) == len(set(found))
