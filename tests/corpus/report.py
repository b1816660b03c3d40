"""The figures of a run, as a section of docs/reliability.md."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence

from tests.corpus.judge import codes, count
from tests.corpus.nips import FORMS, fidelity, nips
from tests.corpus.planted import BOOKS, planted
from tests.corpus.reading import Expected, Reading

NIPS, PLANTED = 100_000, 15_000


def section(readings: Sequence[Reading], expected: Expected, forms: str, at_a_time: int) -> str:
    """What was demanded and what came, and the expected faults with their reasons."""
    kinds = Counter(str(one.file.kind or "none") for one in readings)
    lines = [*_endings(readings), *_costs(readings), *_cells(readings, expected)]
    table = "\n".join(f"| {name} | {demand} | {figure} |" for name, demand, figure in lines)
    listed = ", ".join(f"{number} {kind}" for kind, number in kinds.most_common())
    reasons = Counter(expected.reasons.values())
    signed = "\n".join(f"* {number} files: {reason}" for reason, number in sorted(reasons.items()))
    return (
        f"{len(readings)} files ({listed}; none: refused at the gate). Each was read by `asn check FILE -f json`,"
        f" {at_a_time} at a time.\n\n| what | demanded | measured |\n|---|---|---|\n"
        f"{table}\n\nDifferences that were looked at and are expected (`tests/corpus/expected.tsv`):\n\n"
        f"{signed}\n\n{forms}"
    )


def _endings(readings: Sequence[Reading]) -> Iterable[tuple[str, str, str]]:
    clean = [one for one in readings if not any(_is_ending(fault) for fault in one.faults)]
    refused = Counter(code for one in readings for code in codes(one.ended)[:1])
    listed = ", ".join(f"{number} {code}" for code, number in sorted(refused.items()))
    result = sum(one.ended.status in (0, 1) for one in readings)
    yield "a result, or a clear error (code, place, repair)", "all", f"{len(clean)} of {len(readings)}"
    yield "results; refusals by code", "", f"{result}; {listed}"
    said = [one for one in readings if one.file.remark.startswith("password-protected")]
    kept = sum("BERKAS-04" in one.ours.said for one in said)
    if said:
        yield (
            "books with a password: refused as such (BERKAS-04), or read by the built-in one",
            "all",
            (f"{kept} and {sum(bool(one.ours.sheets) for one in said)} of {len(said)}"),
        )


def _is_ending(fault: str) -> bool:
    starts = ("signal", "status", "traceback", "a refusal", "on standard", "no JSON", "a problem", "the dump")
    return fault.startswith(starts)


def _costs(readings: Sequence[Reading]) -> Iterable[tuple[str, str, str]]:
    wall = sorted(one.ended.seconds for one in readings)
    processor = sorted(one.ended.processor for one in readings)
    mib = max(one.ended.mib for one in readings)
    yield "time of one file, longest", "30 s", f"{wall[-1]:.1f} s"
    at = math.ceil(len(readings) * 0.99) - 1
    yield "the same, of 99 in 100; seconds of processors", "2 s", f"{wall[at]:.1f} s; {processor[at]:.1f} s"
    yield "memory of one file, parent and child together", "1,024 MiB", f"{mib:,.0f} MiB"


def _cells(readings: Sequence[Reading], expected: Expected) -> Iterable[tuple[str, str, str]]:
    held = [one for one in readings if one.ours.sheets and one.others]
    cells = sum(count(one.ours) for one in held)
    readers = Counter(name for one in held for name in one.others)
    listed = ", ".join(f"{name} {number}" for name, number in readers.most_common())
    yield "held against another reader", "all that it reads", f"{len(held)} files, {cells:,} cells ({listed})"
    differing = [one for one in readings if any("cells" in fault or "sheets" in fault for fault in one.faults)]
    unsigned = sum(not all(expected.has(one.file.name, fault) for fault in one.faults) for one in differing)
    yield "cells that differ without a notice: files; not signed", "0 not signed", f"{len(differing)}; {unsigned}"


def forms() -> str:
    """The fidelity of NIPs in every form of storage, and of faults planted in every kind of book."""
    numbers = nips(NIPS)
    head = f"{NIPS:,} NIPs in each form of storage, through the reader and the tables:\n\n"
    head += "| stored as | exact | refused by cell | altered | lost |\n|---|--:|--:|--:|--:|\n"
    for name, form in FORMS.items():
        found = fidelity(form, numbers)
        head += f"| {name} | {found.exact:,} | {found.refused:,} | {found.altered} | {found.lost} |\n"
    head += "\nError cells and formulas without a value, planted in a list of people:\n\n"
    head += "| kind | planted | told by address | others told |\n|---|--:|--:|--:|\n"
    for kind in BOOKS:
        one = planted(kind, PLANTED)
        head += f"| {kind} | {one.planted:,} | {one.told:,} | {one.others} |\n"
    return head
