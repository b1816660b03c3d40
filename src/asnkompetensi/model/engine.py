"""The engines that compute the gap."""

from __future__ import annotations

from enum import StrEnum


class Engine(StrEnum):
    """What computes; the results are the same. `auto` is one of the others, by size and by what is installed."""

    PANDAS = "pandas"
    POLARS = "polars"
    DUCKDB = "duckdb"
    SPARK = "spark"
    AUTO = "auto"
