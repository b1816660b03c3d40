"""The reference manual in the repository is what the program says of itself today."""

from pathlib import Path
from types import ModuleType

import pytest

from asnkompetensi.cli import reference, reference_law

DOCS = Path(__file__).parents[2] / "docs"


@pytest.mark.parametrize(
    ("made", "lang", "page"),
    [
        (reference, "en", "en/reference.md"),
        (reference, "id", "id/rujukan.md"),
        (reference_law, "en", "en/law-versions.md"),
        (reference_law, "id", "id/versi-hukum.md"),
    ],
)
def test_it_is_fresh(made: ModuleType, lang: str, page: str) -> None:
    assert (DOCS / page).read_text(encoding="utf-8") == made.markdown(lang), "make docs"
