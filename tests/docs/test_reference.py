"""The reference manual in the repository is what the program says of itself today."""

from pathlib import Path

import pytest

from asnkompetensi.cli.reference import markdown

DOCS = Path(__file__).parents[2] / "docs"


@pytest.mark.parametrize(("lang", "page"), [("en", "en/reference.md"), ("id", "id/rujukan.md")])
def test_it_is_fresh(lang: str, page: str) -> None:
    assert (DOCS / page).read_text(encoding="utf-8") == markdown(lang), "make docs"
