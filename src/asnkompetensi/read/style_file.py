"""A template of Word from outside: its bytes, guarded like those of a workbook, for a writer to open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asnkompetensi.model.source import Source
from asnkompetensi.read.gate_zip import ZIP_HEADS, harmless
from asnkompetensi.read.refusal import Refused
from asnkompetensi.read.sources import content

if TYPE_CHECKING:
    from asnkompetensi.model.problem import Problem

MOST_MIB = 64  # unpacked: a template with pictures has a few


def style_file(path: str) -> tuple[bytes | None, list[Problem]]:
    """The bytes of a template; None with BERKAS-01, -02, -03, -04, -10 or -11 where they may not be opened.

    What is no zip at all is given as it is: whoever opens it says what it should be.
    """
    try:
        data = content(Source(path))
        if data.startswith(ZIP_HEADS):
            harmless(path, data, MOST_MIB)
    except Refused as refusal:
        return None, [refusal.problem]
    return data, []
