"""The codes in the order in which they are listed: family by family, numbers rising."""

from __future__ import annotations

from asnkompetensi.text.problems import CATALOGUE
from asnkompetensi.text.problems.entry import Entry


def in_order() -> tuple[Entry, ...]:
    """Every entry of the catalogue; families come in the order in which it has them."""
    families = list(dict.fromkeys(kode.partition("-")[0] for kode in CATALOGUE))
    return tuple(
        sorted(CATALOGUE.values(), key=lambda entry: (families.index(entry.kode.partition("-")[0]), entry.kode))
    )
