"""The parts of the whole run, in the order of the page: what each measures, how long it may take, a trial of it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Part:
    """A module with arguments of the standard run and of a trial; minutes of the standard run, its data included.

    `rounds`: how often its commands run in turn, None where it knows no rounds.
    """

    name: str
    minutes: float
    standard: str = ""
    trial: str = ""
    rounds: int | None = None

    def call(self, rounds: int | None, *, small: bool) -> list[str]:
        """The module and its arguments; `rounds` in the place of its own."""
        times = rounds or self.rounds
        repeated = ["--rounds", str(1 if small else times)] if self.rounds and times else []
        return [f"benchmarks.{self.name}", *(self.trial if small else self.standard).split(), *repeated]


PARTS = (
    Part("start", 0.5, rounds=15),
    Part("reading", 3.5, trial="--people 100 300", rounds=3),
    Part("checking", 0.5, trial="--rows 2000", rounds=3),
    Part("computing", 11, trial="--people 500 2000 --large 4000 --huge 6000", rounds=3),
    Part("write", 1, trial="--rows 500", rounds=1),
    Part("gap", 13, trial="--people 100 300", rounds=3),
    Part("scale", 8, "--picture docs/pictures/scale.svg", trial="--most 3000 --rows 400000"),
    Part("profiles", 1.5, trial="--people 200"),
    Part("recommend", 1, "--cold", trial="--people 300 --trainings 20 --cold", rounds=1),
    Part("mentor", 1, trial="--people 200", rounds=2),
    Part("explain", 0.5, trial="--people 200", rounds=3),
    Part("trend", 1, trial="--people 200"),
    Part("evaluate", 1, trial="--people 200"),
    Part("sensitivity", 1, "--people 10000", trial="--people 200"),
    Part("gate", 1, trial="--people 300", rounds=3),
    Part("plan", 9, "--sizes standard", trial="--sizes small --methods ours greedy"),
    Part("nation_plan", 8.5, trial="--sizes small"),
    Part("page", 1, "--picture docs/pictures/page-large.png", trial="--people 100 --more 200"),
)
STANDARD = sum(part.minutes for part in PARTS)
