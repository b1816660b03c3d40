"""Every test of the gap runs on every engine."""

import pytest


@pytest.fixture(scope="module", autouse=True)
def _every_engine(engine: None) -> None:
    """Asks for the engines in turn."""
