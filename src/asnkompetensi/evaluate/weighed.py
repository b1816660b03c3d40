"""Each training that somebody attended between the periods: who is compared, what is said of it, what it has cost."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from asnkompetensi.evaluate.cost import cost
from asnkompetensi.evaluate.exposure import exposure
from asnkompetensi.evaluate.matching import people
from asnkompetensi.evaluate.trainings import prices
from asnkompetensi.evaluate.verdict import verdicts

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from asnkompetensi.evaluate.before_after import BeforeAfter
    from asnkompetensi.evaluate.came import Came
    from asnkompetensi.evaluate.cost import Cost
    from asnkompetensi.evaluate.matching import People
    from asnkompetensi.evaluate.trainings import Trainings
    from asnkompetensi.evaluate.verdict import Verdict


@dataclass(frozen=True, eq=False)
class Weighed:
    """One training (`pelatihan`: position in `Trainings.tabel`).

    `hadir` people came, of whom `kurang` were short before, `dinilai` of these assessed again, `lain` of these in more
    trainings than this one; `orang` are those compared, on both sides.
    """

    pelatihan: int
    hadir: int
    kurang: int
    dinilai: int
    lain: int
    orang: People
    hasil: Verdict
    ongkos: Cost

    @property
    def lepas(self) -> dict[str, int]:
        """How many came and are compared with nobody, by cause."""
        return {
            "tidak_kurang": self.hadir - max(self.kurang, self.dinilai),
            "belum_ulang": max(self.kurang - self.dinilai, 0),
            "ikut_lain": self.lain,
            **{f"tanpa_{name}": len(those) for name, those in self.orang.sendiri.items()},
        }


def weighed(
    found: BeforeAfter, trainings: Trainings, came: Came, chosen: NDArray[np.bool_], *, across: bool
) -> list[Weighed]:
    """All trainings that somebody asked about (`chosen`) attended in between, by kode, judged together.

    `across` compares people of different units, too.
    """
    pairs = found.pairs
    seen = exposure(pairs, trainings.hadir, trainings.ajar)
    held = [code for code in range(len(trainings)) if came.hadir[code]]
    every = (people(pairs, seen, code, trainings.taught(code), chosen, across=across) for code in held)
    compared = [one.compared() for one in every]
    said = verdicts([one.groups() for one in compared])
    return [
        Weighed(
            code,
            int(came.hadir[code]),
            int(came.kurang[code]),
            len(those.butuh),
            len(those.lain),
            those,
            verdict,
            cost(prices(trainings, code), int(came.hadir[code]), int(came.hari[code])),
        )
        for code, those, verdict in zip(held, compared, said, strict=True)
    ]
