"""What a file's readings must be, and where one is not: each fault is a line that says which demand is missed."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence

from tests.corpus.cells import Book
from tests.corpus.compare import differences, kinds, unseen
from tests.corpus.process import Ended

MOST_SECONDS, MOST_MIB = 30.0, 1024.0
_LAST_LINE = re.compile(r"Selesai: \d+ galat, \d+ peringatan\n|Selesai.*\n")
_CODE = re.compile(r"^galat\[([A-Z]+-\d\d)\]: ", re.MULTILINE)
_NOTICE = {"formula", "error"}  # such a cell is itself a notice: RUMUS-01, RUMUS-02


def ending(ended: Ended) -> Iterator[str]:
    """G1 and G2: a result or a clear error, and what it cost."""
    if ended.status < 0:
        yield f"signal {-ended.status}"
    elif ended.status not in (0, 1, 3):
        yield f"status {ended.status}"
    if "Traceback" in ended.err + ended.out:
        yield "traceback"
    yield from _refusal(ended) if ended.status == 3 else _result(ended)
    if ended.seconds > MOST_SECONDS:
        yield f"{ended.seconds:.0f} s"
    if ended.mib > MOST_MIB:
        yield f"over {MOST_MIB:.0f} MiB"


def _refusal(ended: Ended) -> Iterator[str]:
    if ended.out:
        yield "a refusal with output"
    if not _CODE.search(ended.err) or "\n  --> " not in ended.err or "\n  saran: " not in ended.err:
        yield "a refusal without code, place or repair"


def _result(ended: Ended) -> Iterator[str]:
    if not _LAST_LINE.fullmatch(ended.err):
        yield f"on standard error: {ended.err[:100]!r}"
    try:
        told = json.loads(ended.out)["masalah"]
    except (ValueError, LookupError):
        yield "no JSON"
        return
    if not all(one["kode"] and one["pesan"] and one["saran"] and one["tempat"] for one in told):
        yield "a problem without code, words, repair or place"


def codes(ended: Ended) -> list[str]:
    """The codes of a refusal."""
    return _CODE.findall(ended.err) if ended.status == 3 else []


def cells(ours: Book, others: Sequence[Book]) -> Iterator[str]:
    """G3: cells and sheets that other readers see and ours does not, or sees in another way."""
    if not ours.sheets:
        seen = max(map(count, others), default=0)
        yield from [f"refused, but another reader sees {seen} cells"] if seen else []
        return
    missing = unseen(ours, others)
    if missing:
        yield f"sheets not read: {', '.join(missing)}"
    told = {line - 1 for line in ours.left_out}
    found = [one for one in differences(ours, others) if (one[3] or ("",))[0] not in _NOTICE and one[1] not in told]
    if found:
        name, row, column, mine, theirs = found[0]
        yield f"{len(found)} cells ({dict(kinds(found))}), first {name} {row + 1}:{column + 1} {mine} / {theirs}"


def count(book: Book) -> int:
    """The cells of a book that are not blank."""
    return sum(len(cells) for _, cells in book.sheets)


def remark(words: str, ours: Book) -> Iterator[str]:
    """What the corpus's own list demands of a file."""
    if words.startswith("password-protected") and not ours.sheets and "BERKAS-04" not in ours.said:
        yield "protected, and not said so"
    if words.startswith("entity expansion") and ours.sheets:
        yield "entities, and not refused"
