"""Workbooks that come out byte for byte the same each time."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xlsxwriter import Workbook

_MADE = datetime(2026, 1, 1)  # noqa: DTZ001  a fixed moment: Excel keeps local time without a zone
_OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_numbers": False, "strings_to_urls": False}


def workbook_bytes(fill: Callable[[Workbook], None], title: str) -> bytes:
    """The bytes of a workbook that `fill` puts sheets into; text stays text, and every time in it is fixed."""
    from xlsxwriter import Workbook

    out = io.BytesIO()
    with Workbook(out, _OPTIONS) as book:
        book.set_properties({"title": title, "created": _MADE})
        fill(book)
    return out.getvalue()
