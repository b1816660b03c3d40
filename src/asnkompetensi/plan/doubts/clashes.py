"""Guarantees that no plan keeps: whose they are, how many seats are missing, and which limit stands in the way."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from asnkompetensi.model.problem import Fact, Problem

if TYPE_CHECKING:
    from asnkompetensi.model.data import Data
    from asnkompetensi.plan.clash import Clash
    from asnkompetensi.plan.instance import Instance


def clashing(data: Data, instance: Instance, clash: Clash | None) -> Problem:
    """`RENCANA-09`: facts `apa`, `jumlah` (seats that are missing at least), `diminta` (seats guaranteed).

    Evidence, the way out first, for a message has room for few lines: `tanpa`, `kurang` (seats still missing) for each
    kind of limit without which fewer would be, the fewest first; `bentrok` (units whose guarantees cannot be kept
    together); `unit`, `diminta`, `dapat` for each unit that lacks seats, the most first. Without a clash nothing is
    proven: the time was too short.
    """
    asked = int(instance.jaminan.sum())
    if clash is None:
        return Problem("RENCANA-09", nilai={"apa": "@doubts.jaminan_waktu", "jumlah": 0, "diminta": asked})
    facts: dict[str, Fact] = {"apa": "@doubts.jaminan_bentrok", "jumlah": clash.sedikit, "diminta": asked}
    return Problem("RENCANA-09", (), facts, tuple(_evidence(data, instance, clash)))


def _evidence(data: Data, instance: Instance, clash: Clash) -> Iterator[dict[str, Fact]]:
    names = data.unit.names
    for kind, missing in sorted(clash.tanpa.items(), key=lambda one: one[1]):
        yield {**_LINE, "tanpa": f"@doubts.tanpa_{kind}", "kurang": str(missing)}
    if len(clash.bentrok) > 1:
        yield {**_LINE, "bentrok": ", ".join(names[unit] for unit in clash.bentrok.tolist())}
    for unit in sorted(clash.kurang.nonzero()[0].tolist(), key=lambda one: -int(clash.kurang[one])):
        asked, missing = int(instance.jaminan[unit]), int(clash.kurang[unit])
        yield {**_LINE, "unit": names[unit], "diminta": str(asked), "dapat": str(asked - missing)}


_LINE = {"unit": "", "diminta": "", "dapat": "", "bentrok": "", "tanpa": "", "kurang": ""}
