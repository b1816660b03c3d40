"""What a dossier is made from: the sources as they are, or masked sets in their place where it is to be shared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from asnkompetensi.cli.session import Session
    from asnkompetensi.cli.stages import Stages
    from asnkompetensi.model.options import GapOptions, ReadOptions
    from asnkompetensi.model.problem import Problem
    from asnkompetensi.model.result import Report
    from asnkompetensi.model.source import Source

NEWEST, OLDER = "samaran", "samaran-lama-{nomor}"  # names of folders that are nowhere


@dataclass(frozen=True)
class Given:
    """The sources of the newest period and of those before."""

    sources: Sequence[str | Source]
    before: tuple[str | tuple[Source, ...], ...] = ()

    halted: Report | None = None  # of the masking that gave no set

    def how(self, options: GapOptions, session: Session, stage: Stages) -> tuple[ReadOptions, GapOptions]:
        """How the sources are read and computed."""
        from asnkompetensi.cli import asked

        return asked.reading(session, stage), options

    def told(self, problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
        """What is said of the problems of the dossier."""
        return problems


@dataclass(frozen=True)
class Masked(Given):
    """Masked sets in the place of sources; `masalah` are the problems of the sources, and what was masked."""

    masalah: tuple[Problem, ...] = ()

    def how(self, options: GapOptions, session: Session, stage: Stages) -> tuple[ReadOptions, GapOptions]:  # noqa: ARG002
        """As nobody's settings say: names of sheets, columns and padanan are those of the sources."""
        from asnkompetensi.model.options import ReadOptions

        return ReadOptions(), replace(options, map=None)

    def told(self, problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
        """Those of the sources; of a set, into which nobody can look, only what stops."""
        from asnkompetensi import flow

        return self.masalah + tuple(one for one in problems if flow.status([one]) >= flow.STOPS)


def masked(plain: Given, key_file: str | None, options: GapOptions, session: Session, stage: Stages) -> Masked:
    """Masked sets in the place of the sources, all under one key, as `asn mask` makes them; filters come later.

    CallFault or OutputFault for a key that cannot be read or kept.
    """
    from asnkompetensi import flow
    from asnkompetensi.cli import asked, key
    from asnkompetensi.model.options import MaskOptions

    secret = key.found(key_file)

    def keep() -> bytes:
        nonlocal secret
        secret = key.kept(secret)
        return secret.secret

    reading, whole = asked.reading(session, stage), replace(options, unit=(), competency=(), jabatan=(), tables=())
    names = [NEWEST, *(OLDER.format(nomor=number) for number in range(1, len(plain.before) + 1))]
    sets: list[tuple[Source, ...]] = []
    problems: list[Problem] = []
    for name, sources in zip(names, (plain.sources, *([one] for one in plain.before)), strict=True):
        report = flow.mask(list(map(str, sources)), reading, whole, MaskOptions(secret.secret), stage, keep)
        problems += [one for one in report.masalah if one not in problems]
        if flow.status(problems) >= flow.STOPS:
            return Masked((), (), report, tuple(problems))
        sets.append(flow.given(report, name))
    return Masked(sets[0], tuple(sets[1:]), None, tuple(problems))
