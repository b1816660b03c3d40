"""`python -m benchmarks.nation_plan`: plans for a nation under shared purses."""

from __future__ import annotations

import argparse
import sys
import time
from dataclasses import dataclass, replace
from functools import partial
from math import inf
from resource import RUSAGE_CHILDREN, RUSAGE_SELF, getrusage
from statistics import median

import numpy as np
from numpy.random import default_rng

from asnkompetensi.guard.crew import hands
from asnkompetensi.model.data import NONE
from asnkompetensi.model.plan import Effort, Method
from asnkompetensi.plan.instance import Purses
from asnkompetensi.plan.nation.member import Member
from asnkompetensi.plan.nation.stage import Nation, nation
from benchmarks.lines import Line, Section, put, section
from benchmarks.measure import MIB
from benchmarks.plan_instance import drawn

TITLE = "Plans for a nation"
OWN = 0.5  # part of the money that the instansi have themselves; the rest is in two shared purses
BROAD = 0.7  # part of the shared money, and of the trainings, of the one; the rest is the other's
SOME = 5  # instansi by whose needs the shared money is reckoned
SHORT = 0.15  # part of the twenty competencies that a person lacks
APART = 100  # hundredths of a per cent between the plan of an instansi and its bound that will do
GOAL, MOST = 1.0, 3 * 1024  # per cent between all plans and the bound; MiB of all processes together


@dataclass(frozen=True)
class Size:
    """So many instansi of so many people each, with so many trainings each."""

    instansi: int
    people: int
    trainings: int

    @property
    def name(self) -> str:
        """As it is called in the section."""
        everybody = self.instansi * self.people
        return f"{everybody:,} people in {self.instansi} instansi x {self.trainings} trainings"


SIZES = {"large": Size(100, 10_000, 500), "small": Size(4, 400, 40)}


@dataclass(frozen=True)
class Outcome:
    """Seats that there may be and that are taken, worth and bound, seconds, MiB; of each instansi worth by bound."""

    kursi: int
    diambil: int
    nilai: float
    batas: float
    detik: float
    cpu: float
    mib: float
    bagian: list[float]


class Free:
    """A watch without a clock."""

    def left(self) -> float:
        """All the time there is."""
        return inf

    def stopped(self) -> bool:
        """Nobody asks to stop."""
        return False

    def tell(self, value: float, bound: float) -> None:
        """Nobody listens."""


def made(size: Size, seed: int) -> tuple[Member, int]:
    """An instansi with its own purse and both shared ones, whose money is still to be told; and its part of that.

    Every instansi has trainings, units and standards of its own, and from a fifth to nine fifths of the usual money.
    """
    random = default_rng([seed, 46])
    one = drawn(size.people, size.trainings, "plain", seed, SHORT)
    money = int(one.dana.pagu[0])
    own, rest = int(money * OWN * random.uniform(0.2, 1.8)), int(money * (1 - OWN))
    pays = np.ones((3, size.trainings), np.bool_)
    pays[1] = random.random(size.trainings) < BROAD
    pays[2] = ~pays[1]
    purses = Purses(np.array([own, 0, 0]), np.full(3, NONE), pays)
    return Member(replace(one, dana=purses), np.array([1, 2])), rest


def given(size: Size, pagu: tuple[int, int], seed: int) -> Member:
    """The same with the money of both shared purses."""
    member, _ = made(size, seed)
    whole = replace(member.instance.dana, pagu=np.array([member.instance.dana.pagu[0], *pagu]))
    return replace(member, instance=replace(member.instance, dana=whole))


def planned(size: Size, workers: int) -> tuple[Nation, int]:
    """The plans, and how many seats there might be."""
    some = range(1, min(size.instansi, SOME) + 1)
    rest = sum(made(size, seed)[1] for seed in some) * size.instansi // len(some)
    pagu = int(rest * BROAD), int(rest * (1 - BROAD))
    makes = [partial(given, size, pagu, seed) for seed in range(1, size.instansi + 1)]
    with hands(makes, workers) as crew:
        effort = Effort(Method.PRICES, APART)
        found = nation(crew, np.array(pagu), effort, Free(), Free)
        return found, sum(crew.each(possible, [None] * len(crew)))


def possible(member: Member, _: None) -> int:
    """How many seats there might be."""
    return len(member.instance.kursi)


def measured(size: Size, workers: int) -> Outcome:
    """What one run comes to."""
    begin = time.perf_counter()
    found, seats = planned(size, workers)
    usage = getrusage(RUSAGE_SELF), getrusage(RUSAGE_CHILDREN)
    return Outcome(
        kursi=seats,
        diambil=sum(len(part.rencana.kursi) for part in found.bagian),
        nilai=float(found.worth(found.nilai)),
        batas=float(found.worth(found.batas)),
        detik=time.perf_counter() - begin,
        cpu=sum(one.ru_utime + one.ru_stime for one in usage),
        mib=(usage[0].ru_maxrss + workers * usage[1].ru_maxrss) / MIB,
        bagian=[one.rencana.nilai * times / one.batas for one, times in zip(found.bagian, found.kali, strict=True)],
    )


def written(size: Size, workers: int, found: Outcome) -> Section:
    """The section."""
    apart = 100 * (1 - found.nilai / found.batas)
    each = sorted(100 * (1 - part) for part in found.bagian)
    lines = [
        Line(f"{size.name}, distance from the bound / the goal", apart, GOAL, "%", 1),
        Line(f"{size.name}, peak memory of all processes / the goal", found.mib, MOST, "MiB", 1),
    ]
    table = f"""| | |
|---|--:|
| people, instansi, trainings of each | {size.instansi * size.people:,}, {size.instansi:,}, {size.trainings:,} |
| seats there may be | {found.kursi:,} |
| seats taken | {found.diambil:,} |
| worth, and the proven bound of all plans together | {found.nilai:,.1f}, {found.batas:,.1f} |
| distance from the bound | {apart:.2f} % |
| the same of one instansi with its part: least, median, most | {each[0]:.2f}, {median(each):.2f}, {each[-1]:.2f} % |
| processor time; time on the clock, {workers} processes | {found.cpu:,.0f} s; {found.detik:,.0f} s |
| memory, all processes at their largest | {found.mib:,.0f} MiB |"""
    return section(TITLE, _TEXT, lines, ("numpy",), table)


def main() -> int:
    """Measure, print, write the page; 1 where a goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", choices=SIZES, default="large", help="small: a trial")
    parser.add_argument("--workers", type=int, default=2)
    args = parser.parse_args()
    size = SIZES[args.sizes]
    return put(written(size, args.workers, measured(size, args.workers)))


_TEXT = """
Invented instansi (`benchmarks/nation_plan.py`), every one with trainings, classes, units and standards of its own, as
in the section above but three of twenty competencies short. Each has a purse of its own, of a fifth to nine fifths of
the usual, and all draw on two shared purses of which each pays other trainings; together the money is a third of what
two trainings for everybody cost. Prices of the shared money are all that the instansi have in common
([record 44](decisions/0044-plans-of-many-instansi.md)); the bound holds for all plans of all instansi together. An
instansi is content with 1 % of its own bound, so that the run ends by itself and gives the same plans each time.
"""


if __name__ == "__main__":
    sys.exit(main())
