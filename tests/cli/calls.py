"""What a test sees of one call of the command line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True)
class Answer:
    """What one call gave back."""

    status: int
    out: str
    err: str


class Asn(Protocol):
    """`asn("gap", "data.xlsx", env={"ASN_LANG": "en"})`."""

    def __call__(self, *words: str, env: Mapping[str, str] | None = None) -> Answer:
        """Run in the test's own process."""
