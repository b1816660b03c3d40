"""The child process: reads one file after another, whatever may happen to it on the way."""

from __future__ import annotations

from typing import Any

import msgspec

from asnkompetensi.guard.inside import live
from asnkompetensi.read.protocol import Job, Kind, Reply, pack
from asnkompetensi.read.refusal import Locked, Refused


def main(setup: dict[str, Any]) -> None:
    """Read for the parent until it closes its pipe."""
    live(setup, answer)


def answer(asked: bytes, data: bytes) -> bytes:
    """What became of one file, packed."""
    return pack(read_file(msgspec.msgpack.decode(asked, type=Job), data))


def read_file(job: Job, data: bytes) -> Reply:
    """The sheets of one file, or the problem for which it is refused."""
    try:
        return _unlocked(job, data) if job.kind is Kind.LOCKED else _read(job, data)
    except Locked:
        return _unlocked(job, data)
    except Refused as refusal:
        return Reply([], [refusal.problem])


def _unlocked(job: Job, data: bytes) -> Reply:
    from asnkompetensi.read.locked import unlocked

    try:
        now = unlocked(job, data)
        reply = _read(now.job, now.data)
    except Refused as refusal:
        return Reply([], [refusal.problem])
    return Reply(reply.sheets, [*(now.notes if reply.sheets else ()), *reply.problems], now.fitted)


def _read(job: Job, data: bytes) -> Reply:
    if job.kind is Kind.DATABASE:
        from asnkompetensi.read.database.tables import read_database

        return read_database(job, data)
    if job.kind is Kind.TEXT:
        from asnkompetensi.read import text, text_parts

        return text_parts.read_part(job) if job.path else text.read_text(job, data)
    if job.kind is Kind.PARQUET:
        from asnkompetensi.read.parquet import read_parquet, read_part

        return read_part(job) if job.path else read_parquet(job, data)
    if job.kind is Kind.RESULT:
        from asnkompetensi.read.result_rows import read_result

        return read_result(job, data)
    if job.kind is Kind.HTML:
        from asnkompetensi.read.html import read_html

        return read_html(job, data)
    from asnkompetensi.read.excel import read_workbook

    return read_workbook(job, data)
