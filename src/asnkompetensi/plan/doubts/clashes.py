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

    Evidence: `unit`, `diminta`, `dapat` for each unit that lacks seats; `bentrok` (units whose guarantees cannot be
    kept together); `tanpa`, `kurang` (seats still missing) for each kind of limit without which fewer would be.
    Without a clash nothing is proven: the time was too short.
    """
    asked = int(instance.jaminan.sum())
    if clash is None:
        return Problem("RENCANA-09", nilai={"apa": "@doubts.jaminan_waktu", "jumlah": 0, "diminta": asked})
    facts: dict[str, Fact] = {"apa": "@doubts.jaminan_bentrok", "jumlah": clash.sedikit, "diminta": asked}
    return Problem("RENCANA-09", (), facts, tuple(_evidence(data, instance, clash)))


def _evidence(data: Data, instance: Instance, clash: Clash) -> Iterator[dict[str, Fact]]:
    names = data.unit.names
    for unit in clash.kurang.nonzero()[0].tolist():
        asked, missing = int(instance.jaminan[unit]), int(clash.kurang[unit])
        yield {**_LINE, "unit": names[unit], "diminta": str(asked), "dapat": str(asked - missing)}
    if len(clash.bentrok) > 1:
        yield {**_LINE, "bentrok": ", ".join(names[unit] for unit in clash.bentrok.tolist())}
    for kind, missing in clash.tanpa.items():
        yield {**_LINE, "tanpa": f"@doubts.tanpa_{kind}", "kurang": str(missing)}


_LINE = {"unit": "", "diminta": "", "dapat": "", "bentrok": "", "tanpa": "", "kurang": ""}
