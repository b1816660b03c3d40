"""Inputs from inputs: the same changes for the same seed, on every machine."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from random import Random

_MOST_CHANGES = 6
_PIECES = (
    b"\0", b"\xff", b"\r", b"\n", b'"', b"'", b"\t", b";", b",", b"<", b">", b"&", b"=", b"-", b"0", b"9" * 20, b"\x1a",
    b"\xef\xbb\xbf", b"\xff\xfe", b"\xed\xa0\x80", "\u202e".encode(), "\u0661".encode(), "\u00bd".encode(), b"\x80",
    b"PK\x05\x06", b"\xff\xff\xff\x7f", b"e308", b"NaN", b"-1", b"1900-02-29", b"190001011965011001",
    b"colspan=9999999", b"charset=utf-16", b"charset=idna",
)  # fmt: skip


def mutations(seeds: Sequence[bytes], count: int, seed: int) -> Iterator[bytes]:
    """So many changed inputs; each has one to six changes."""
    chance = Random(seed)
    for _ in range(count):
        yield changed(chance.choice(seeds), chance, seeds)


def changed(data: bytes, chance: Random, others: Sequence[bytes]) -> bytes:
    """One input with one to six changes; pieces of the others may come into it."""
    new = bytearray(data)
    for _ in range(chance.randint(1, _MOST_CHANGES)):
        chance.choice(_CHANGES)(new, chance, others)
    return bytes(new)


def _at(data: bytearray, chance: Random) -> int:
    return chance.randrange(len(data) + 1)


def _flip(data: bytearray, chance: Random, _seeds: Sequence[bytes]) -> None:
    if data:
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def _insert(data: bytearray, chance: Random, _seeds: Sequence[bytes]) -> None:
    at = _at(data, chance)
    data[at:at] = chance.choice(_PIECES)


def _overwrite(data: bytearray, chance: Random, _seeds: Sequence[bytes]) -> None:
    piece, at = chance.choice(_PIECES), _at(data, chance)
    data[at : at + len(piece)] = piece


def _cut(data: bytearray, chance: Random, _seeds: Sequence[bytes]) -> None:
    one, other = sorted((_at(data, chance), _at(data, chance)))
    del data[one:other]


def _repeat(data: bytearray, chance: Random, _seeds: Sequence[bytes]) -> None:
    at = _at(data, chance)
    data[at:at] = data[at : at + chance.randint(1, 64)] * chance.randint(1, 8)


def _splice(data: bytearray, chance: Random, seeds: Sequence[bytes]) -> None:
    other = chance.choice(seeds)
    data[_at(data, chance) :] = other[chance.randrange(len(other) + 1) :]


_Change = Callable[[bytearray, Random, Sequence[bytes]], None]
_CHANGES: tuple[_Change, ...] = (_flip, _insert, _overwrite, _cut, _repeat, _splice)
