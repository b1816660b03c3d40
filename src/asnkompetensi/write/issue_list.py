"""Markdown: the problems of a check as a document, grouped by code."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import BinaryIO

from asnkompetensi.model.result import Report
from asnkompetensi.text import Words
from asnkompetensi.write.human import on_day, report_title, titled
from asnkompetensi.write.issues import Issue, issues
from asnkompetensi.write.markdown import escaped
from asnkompetensi.write.messages import summary_line
from asnkompetensi.write.where import TIED


def write(report: Report, say: Words, stream: BinaryIO) -> None:
    """Write the problems as UTF-8, the gravest first: a heading for each code, below it what was met, with all places.

    Nothing of the data is markup; no NIP in it is whole.
    """
    stream.writelines(f"{line}\n".encode() for line in _lines(report, say))


def _lines(report: Report, say: Words) -> Iterator[str]:
    yield f"# {escaped(report_title(report, say))}\n"
    yield escaped(f"{titled(on_day(report.as_of, say))}. {summary_line(report.masalah, say)}.")
    every = issues(report, say)
    order = list(dict.fromkeys(one.spoken.kode for one in every))
    for kode, same in groupby(sorted(every, key=lambda one: order.index(one.spoken.kode)), lambda one: one.spoken.kode):
        group = list(same)
        yield f"\n## {group[0].grade} {kode}: {escaped(say.label('codes', kode))}\n"
        for one in group:
            yield from _issue(one, say)


def _issue(one: Issue, say: Words) -> Iterator[str]:
    yield f"- **{escaped(one.spoken.pesan)}**"
    yield from (f"  - `{_code(text)}`" for text in (one.place.replace(TIED, " "),) if text)
    yield from (f"  - {escaped(line)}" for line in one.proof)
    parts = {
        "sebab": one.spoken.sebab,
        "akibat": one.spoken.akibat,
        "dasar": one.spoken.dasar,
        "saran": one.spoken.saran,
    }
    yield from (f"  - {titled(say(f'check.{name}'))}: {escaped(text)}" for name, text in parts.items() if text)


def _code(text: str) -> str:
    """Text in which no sign ends a piece of code."""
    return text.replace("`", "'")
