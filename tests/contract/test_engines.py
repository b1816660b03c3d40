"""Every byte of a result is the same, whatever engine computed it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.calls import Asn
from tests.gap.engines import in_use

BELAWAN = str(Path(__file__).parents[2] / "data" / "samples" / "belawan")
CALLS = (
    ("gap", BELAWAN, "--as-of", "2026-03-31", "-f", "json"),
    ("gap", BELAWAN, "--as-of", "2026-03-31", "--assessment", "mean", "--by", "unit", "-f", "csv"),
    ("check", BELAWAN, "--as-of", "2026-03-31", "-f", "json"),
    ("recommend", BELAWAN, "--as-of", "2026-03-31", "-f", "csv"),
    ("trend", "dulu", "kini", "-f", "csv"),
)


@pytest.mark.usefixtures("engine")
@pytest.mark.parametrize("call", CALLS, ids=[f"{call[0]}-{call[-1]}" for call in CALLS])
def test_the_result_is_that_of_pandas(call: tuple[str, ...], asn: Asn) -> None:
    on_pandas, found = (asn(*call, "--engine", engine) for engine in ("pandas", in_use()))
    assert (found.status, found.out) == (on_pandas.status, on_pandas.out)
    assert found.out
