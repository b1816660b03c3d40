"""A page read again: its tables as text, numbers as numbers, packed rows as the script unpacks them."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

from lxml import html

FIRST, PLAIN, SKIPPED = 63, 127, 97  # of letters that stand for numbers


def tables(page: bytes) -> dict[str, list[list[str]]]:
    """The rows of each table of a part, by its name; cells in Indonesian."""
    found = {}
    for region in html.fromstring(page.decode()).iter("div"):
        name = region.get("aria-labelledby", "")
        if name.startswith("t-"):
            found[name[2:]] = _rows(region)
    return found


def people(page: bytes) -> list[list[str]]:
    """The rows of people, unit after unit, as they stand without a script."""
    sections = [one for one in html.fromstring(page.decode()).iter("section") if one.get("class") == "group"]
    return [row for group in sections for row in _rows(group)]


def _rows(inside: Any) -> list[list[str]]:
    return [["".join(cell.itertext()).strip() for cell in row.iter("td")] for row in inside.find(".//tbody").iter("tr")]


def number(text: str) -> Decimal | None:
    """A number as an Indonesian page writes it; None for what is not known."""
    plain = text.removeprefix("Rp ").replace(".", "").replace(",", ".").replace("\u2212", "-")
    return None if plain in ("", "\u2013") else Decimal(plain)


def packed_tables(page: bytes) -> dict[str, Any]:
    """The packed tables of a page, by name."""
    (script,) = (one for one in html.fromstring(page.decode()).iter("script") if one.get("id") == "data")
    found: dict[str, Any] = json.loads(script.text or "")["tables"]
    return found


def unpacked(packed: dict[str, Any]) -> dict[str, list[int]]:
    """The codes of each column by row, as the script reads them."""
    owners = [at for at, count in enumerate(packed["n"]) for _ in range(code(count))]
    return {name: [_code(packed, owners, name, row) for row in range(len(owners))] for name in packed["c"]}


def code(letter: str) -> int:
    """The number that a letter stands for."""
    return ord(letter) - FIRST if ord(letter) < PLAIN else ord(letter) - SKIPPED


def _code(packed: dict[str, Any], owners: list[int], name: str, row: int) -> int:
    mask, leader = packed["m"].get(name), packed["f"].get(name)
    if mask and _code(packed, owners, mask, row) < 0:
        return -1
    at = row if not leader else owners[row] if leader == "#" else _code(packed, owners, leader, row) + 1
    return code(packed["c"][name][at])
