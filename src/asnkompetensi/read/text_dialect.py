"""How a text file is cut into fields: its delimiter, its header's width, its decimal mark (child side)."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Protocol, cast

DELIMITERS = "\t|;,"  # where two cut equally well: commas stand in names and numbers, the others hardly do
ONE_COLUMN = "\x1f"  # a delimiter that no text holds
_SAMPLE_RECORDS = 200
_SAMPLE_CHARACTERS = 1 << 18
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_SEPARATOR = re.compile(r'"?sep=([^"\s]|\t)"?[;,\t]*(?:\r\n|\r|\n)', re.IGNORECASE)
_LONGEST = 1 << 24  # characters of a field; a longer one is a quote that does not close
_DECIMAL = re.compile(r"[+-]?\d{1,12}([.,])\d{1,2}")  # no thousands, no NIP

Record = Sequence[str]


def lines(text: str) -> Iterator[str]:
    """The lines with their ends, which may be CR LF, LF or a bare CR; no other sign ends a line."""
    return (found[0] for found in _LINE.finditer(text))


class Records(Protocol):
    """A reader of records that knows how many lines it has taken."""

    line_num: int

    def __iter__(self) -> Records: ...
    def __next__(self) -> list[str]: ...


def records(text_lines: Iterator[str], mark: str) -> Records:
    """The records of the lines; quotes are respected, blanks after a delimiter are not kept."""
    csv.field_size_limit(_LONGEST)
    return cast("Records", csv.reader(text_lines, delimiter=mark, skipinitialspace=True))


def first_records(text: str, mark: str) -> list[list[str]]:
    """The records of the beginning, enough to tell the dialect and the header from."""
    return list(islice(records(lines(text[:_SAMPLE_CHARACTERS]), mark), _SAMPLE_RECORDS))


def announced(text: str) -> tuple[str, str]:
    """The delimiter named by a first line `sep=;` (Excel's own habit, never shown as a row) and the text after it."""
    found = _SEPARATOR.match(text)
    return (found[1], text[found.end() :]) if found else ("", text)


def delimiter(text: str) -> str:
    """The delimiter that cuts the first records most evenly, into at least two fields each.

    A delimiter whose first even record holds a bare number has met decimal commas, not a header, and counts less.
    A text that nothing cuts evenly has one column and is cut nowhere.
    """
    scores = {candidate: _evenness(text, candidate) for candidate in DELIMITERS}
    best = max(scores, key=lambda candidate: scores[candidate])
    return best if scores[best][0] else ONE_COLUMN


def _evenness(text: str, candidate: str) -> tuple[bool, bool, float, int]:
    """Whether it cuts at all, whether the header holds no number, the share of even records, their width."""
    rows = [row for row in first_records(text, candidate) if row]
    head = header(rows)
    counts = Counter(len(row) for row in rows if len(row) > 1)
    if not head or not counts:
        return False, False, 0.0, 0
    width, count = counts.most_common(1)[0]
    share = round(count / len(rows), 1)
    first = next(row for row in rows if len(row) == width)  # the header too, where its last heading is blank
    return share >= 0.2, not (_has_number(head) and _has_number(first)), share, width


def _has_number(row: Record) -> bool:
    return any(field.strip().isdigit() for field in row)


def header(rows: Sequence[Record]) -> Record:
    """The row that is most likely the header; an empty one where there is none.

    The usual width is that of most of the first rows, blank fields at the end not counted. The header is the first
    row that is as wide, or nearly so in a width that a tenth of the rows share, three at least: titles above it are
    narrower, and where most rows hold one delimiter too many, those that do not agree with the header.
    """
    sample = [row for row in rows if filled(row) > 1]
    counts = Counter(map(filled, sample))
    usual = max(counts, key=lambda width: (counts[width], -width), default=0)
    for row in sample:
        width = filled(row)
        if width >= usual or (width * 3 >= usual * 2 and counts[width] >= max(3, len(sample) / 10)):
            return row
    return ()


def filled(record: Record) -> int:
    """The number of fields up to the last that is not blank."""
    end = len(record)
    while end and not record[end - 1].strip():
        end -= 1
    return end


def decimal_mark(rows: Sequence[Record]) -> str:
    """`,` or `.`, whichever most numbers of the first rows use; empty where none shows it."""
    fields = (_DECIMAL.fullmatch(field.strip()) for row in rows for field in row)
    counts = Counter(found[1] for found in fields if found)
    return max(counts, key=lambda mark: counts[mark], default="")
