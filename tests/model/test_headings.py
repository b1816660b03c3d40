from __future__ import annotations

import pytest

from asnkompetensi.model.fold import fold
from asnkompetensi.model.headings import heading
from asnkompetensi.model.tables import TABLES


@pytest.mark.parametrize(
    ("column", "shown"),
    [("nip", "NIP"), ("unit_kerja", "Unit Kerja"), ("tmt_jabatan", "TMT Jabatan"), ("jp", "JP"), ("ikm", "IKM")],
)
def test_heading(column: str, shown: str) -> None:
    assert heading(column) == shown


def test_every_heading_folds_to_the_name_of_its_column() -> None:
    assert [c for spec in TABLES for c in spec.names if fold(heading(c)) != fold(c)] == []
