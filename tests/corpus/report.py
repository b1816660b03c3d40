"""The figures of a run over files, as a section of docs/reliability.md."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence

from tests.corpus.judge import MOST_MIB, MOST_SECONDS, codes
from tests.corpus.reading import Expected, Reading

Line = tuple[str, str, str]  # what, demanded, measured


def section(readings: Sequence[Reading], expected: Expected, minutes: float, at_a_time: int, load: float) -> str:
    """What was demanded and what came, and the expected faults with their reasons."""
    lines = [*_endings(readings), *_costs(readings), *_cells(readings, expected)]
    signed = expected.met(readings)
    return _TEXT.format(
        files=len(readings),
        folders=_listed(Counter(one.file.folder for one in readings)),
        kinds=_listed(Counter(str(one.file.kind or "none") for one in readings)),
        at_a_time=at_a_time,
        minutes=minutes,
        load=load,
        lines="\n".join(f"| {name} | {demand} | {figure} |" for name, demand, figure in lines),
        signed="\n".join(f"* {number} of them: {reason}" for reason, number in sorted(signed.items())) or "* none",
    )


def _listed(counted: Counter[str]) -> str:
    return ", ".join(f"{number} {name}" for name, number in counted.most_common())


def _endings(readings: Sequence[Reading]) -> Iterable[Line]:
    clean = [one for one in readings if not any(_is_ending(fault) for fault in one.faults)]
    refused = Counter(code for one in readings for code in codes(one.ended)[:1])
    listed = ", ".join(f"{number} {code}" for code, number in sorted(refused.items()))
    result = sum(one.ended.status in (0, 1) for one in readings)
    yield "a result, or a clear error (code, place, repair)", "all", f"{len(clean)} of {len(readings)}"
    broken = sum("traceback" in one.faults or one.ended.status < 0 for one in readings)
    yield "ended by a signal or with a traceback", "0", str(broken)
    yield "results", "", str(result)
    yield "refusals, by code", "", f"{refused.total()} ({listed})" if refused else "0"
    said = [one for one in readings if one.file.remark.startswith("password-protected")]
    if said:
        kept, opened = sum("BERKAS-04" in one.said for one in said), sum(bool(one.sheets) for one in said)
        what = "books with a password: refused as such (BERKAS-04), or read by the built-in one"
        yield what, "all", f"{kept} and {opened} of {len(said)}"


def _is_ending(fault: str) -> bool:
    starts = ("signal", "status", "traceback", "a refusal", "on standard", "no JSON", "a problem", "the dump")
    return fault.startswith(starts)


def _costs(readings: Sequence[Reading]) -> Iterable[Line]:
    wall = sorted(one.ended.seconds for one in readings)
    processor = sorted(one.ended.processor for one in readings)
    yield "time of one file, largest", f"{MOST_SECONDS:.0f} s", f"{wall[-1]:.1f} s"
    at = math.ceil(len(readings) * 0.99) - 1
    yield "the same, of 99 in 100 (p99)", "2 s", f"{wall[at]:.1f} s; {processor[at]:.1f} s of processors"
    mib = max(one.ended.mib for one in readings)
    over = sum(one.ended.mib > MOST_MIB for one in readings)
    figure = f"{mib:,.0f} MiB" + (f", {over} above what is demanded" if over else "")
    yield "memory of one file, parent and child together, largest", f"{MOST_MIB:,.0f} MiB", figure


def _cells(readings: Sequence[Reading], expected: Expected) -> Iterable[Line]:
    held = [one for one in readings if one.sheets and one.others]
    readers = Counter(name for one in held for name in one.others)
    listed = ", ".join(f"{name} {number}" for name, number in readers.most_common())
    figure = f"{len(held)} files, {sum(one.cells for one in held):,} cells ({listed})"
    yield "held against another reader, cell by cell", "all that it reads", figure
    alone = sum(bool(one.sheets) and not one.others for one in readings)
    yield "results that no other reader read", "", str(alone)
    seen = [(one, fault) for one in readings for fault in one.faults if "cells" in fault or "sheets" in fault]
    files = len({one.file.name for one, _ in seen})
    unsigned = len({one.file.name for one, fault in seen if not expected.has(one.file.name, fault)})
    figure = f"{files} files, {unsigned} of them not signed"
    yield "seen otherwise by every other reader, without a notice of ours", "0 not signed", figure


_TEXT = """
{files} files ({folders}); by kind: {kinds} (none: refused at the gate).
Each was read by `asn check FILE -f json`, then cell by cell beside other readers; {at_a_time} at a time,
in {minutes:.0f} minutes, on a machine whose load was {load:.1f} before. What took more than 2 s was timed again, alone.

| what | demanded | measured |
|---|---|---|
{lines}

What was looked at and is expected (`tests/corpus/expected.tsv`):

{signed}
"""
