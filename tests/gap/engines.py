"""The engines that a test of the gap runs on: each that is installed, or those of `ASN_TEST_ENGINES` alone."""

from __future__ import annotations

import os
from importlib.util import find_spec

from asnkompetensi.model.engine import Engine

DAILY = (Engine.PANDAS, Engine.POLARS, Engine.DUCKDB)  # Spark takes seconds for what these do in an instant
ENGINES = tuple(os.environ.get("ASN_TEST_ENGINES", "").split()) or tuple(one for one in DAILY if find_spec(one))
_now = [Engine.PANDAS]


def use(engine: Engine) -> None:
    """From now on :func:`tests.gap.data.computed` computes on it."""
    _now[0] = engine


def in_use() -> Engine:
    """The engine to compute on."""
    return _now[0]
