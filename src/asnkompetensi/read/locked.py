"""Protected workbooks before they are read: opened, and through the gate once more (child side)."""

from __future__ import annotations

from dataclasses import dataclass

from msgspec.structs import replace

from asnkompetensi.guard.lock import NoneFits, UnknownLock, opened
from asnkompetensi.model.problem import Problem
from asnkompetensi.read.gate import admit
from asnkompetensi.read.protocol import Job, Kind
from asnkompetensi.read.refusal import refused


@dataclass(frozen=True)
class Unlocked:
    """A job with the bytes that it now has, what the gate noted of them, and the place of the password that fitted."""

    job: Job
    data: bytes
    notes: list[Problem]
    fitted: int | None


def unlocked(job: Job, data: bytes) -> Unlocked:
    """The file as it is without its protection; refused where it stays closed, or where what was in it is refused."""
    try:
        plain = opened(data, job.passwords)
    except UnknownLock as fault:
        raise refused("BERKAS-04", job.berkas, cara="Excel 97-2003" if job.kind is Kind.XLS else "Office") from fault
    except NoneFits as fault:
        facts = {"dicoba": len(job.passwords)} if job.passwords else {}
        raise refused("BERKAS-04", job.berkas, **facts) from fault
    kind, notes = admit(job.berkas, plain.data)
    fitted = job.passwords.index(plain.password) if plain.password in job.passwords else None
    return Unlocked(replace(job, kind=kind), plain.data, notes, fitted)
