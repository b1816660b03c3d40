"""The surroundings in which every command is held to the same behaviour."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.calls import FAULT, agency
from tests.cli.conftest import _alone, asn

__all__ = ["_alone", "asn"]


@pytest.fixture(autouse=True)
def _data(_alone: None) -> None:
    """A faulty agency in `data`, a clean one in `bersih`."""
    agency(Path("data"), FAULT)
    agency(Path("bersih"))
