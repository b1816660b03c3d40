"""Numbers in place of people: the same for the same key, unknown without it.

A plain hash of a NIP is no mask: all NIPs that there can be are tried in hours. With a secret key nobody can try.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Sequence

from asnkompetensi.model.fold import fold

_SPACE = 10**13  # the digits of a pseudonym that are free: see :func:`asnkompetensi.model.nip.is_pseudonym`


def identity(nip: str, nama: str, unit: str) -> str:
    """What a person is known by: the NIP, without one the name and the unit (contract, section 3)."""
    return f"nip {nip}" if nip else f"nama {fold(nama)}\0{fold(unit)}"


def pseudonyms(identities: Sequence[str], key: bytes) -> list[str]:
    """A pseudonym for each identity (HMAC-SHA256 under `key`), one to one; the identities differ from each other.

    Where two fall on the same number, the later one in the order of the identities gets its next number: with 100,000
    people that happens to about one set in 2,000.
    """
    taken: dict[str, str] = {}
    for who in sorted(identities):
        attempt = 0
        while (number := _number(who, attempt, key)) in taken:
            attempt += 1
        taken[number] = who
    found = {who: number for number, who in taken.items()}
    return [found[who] for who in identities]


def _number(who: str, attempt: int, key: bytes) -> str:
    digest = hmac.new(key, f"{attempt} {who}".encode(), hashlib.sha256).digest()
    digits = f"{int.from_bytes(digest) % _SPACE:013}"
    return f"99{digits[:2]}99{digits[2:10]}9{digits[10:]}"
