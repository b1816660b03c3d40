"""The stage, in order: competencies, profiles, who stands alone, numbers, what is told of people, tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.mask import problems
from asnkompetensi.mask.around import around, left_behind
from asnkompetensi.mask.competencies import shown, unnamed
from asnkompetensi.mask.groups import SMALLEST
from asnkompetensi.mask.levels import levels
from asnkompetensi.mask.people import known, told
from asnkompetensi.mask.profiles import alone, company, profiles
from asnkompetensi.mask.pseudonym import identity, pseudonyms
from asnkompetensi.mask.roster import roster
from asnkompetensi.model.data import NONE
from asnkompetensi.model.frames import collected
from asnkompetensi.model.kinds import day
from asnkompetensi.model.result import Computed

if TYPE_CHECKING:
    from datetime import date

    from asnkompetensi.model.data import Data
    from asnkompetensi.model.gaps import Gaps
    from asnkompetensi.model.options import MaskOptions
    from asnkompetensi.model.problem import Problem


def mask(data: Data, gaps: Gaps, today: date, options: MaskOptions) -> tuple[Computed, list[Problem]]:
    """The masked set: `pegawai`, `kesenjangan` and, where there are some, `pelatihan`, `dana`, `unit`; what was done.

    Its gaps are those of the data, to the last figure; with `options.strict` they are those of the people who are not
    known by what is required of them. Nothing but `SAMAR-01` where fewer than five people are left.
    """
    pairs = collected(gaps.pasangan)
    without = unnamed(pairs, len(data.kompetensi.names))
    code, names = shown(pairs, data.kompetensi.names, without)
    pairs = pairs.assign(kompetensi=code)
    required = (pairs[name].to_numpy(np.int64) for name in ("orang", "kompetensi", "level_standar"))
    profile = profiles(*required, people=len(data.pegawai))
    numbers, away = _numbers(data, options.key)
    order = np.argsort(np.array(numbers))
    single = alone(profile)
    apart = company(profile, single, order)
    staying = ~apart if options.strict else np.ones(len(profile), np.bool_)
    if staying.sum() < SMALLEST:
        return Computed({}, {}), [problems.too_few(int(staying.sum()))]
    described = told(known(data, pairs), profile, apart)
    units = np.unique(described.shown["unit_kerja"][staying])
    tables = [
        roster(data, described, numbers, order[staying[order]], away),
        levels(pairs[staying[pairs["orang"]]], names, data.jenis, described, numbers, day(today)),
        *around(data, units[units != NONE]),
    ]
    said = [
        *problems.coarsened(described, staying, int(without.sum())),
        *problems.recognisable(single, apart, strict=options.strict),
        *problems.not_taken(left_behind(data)),
    ]
    return Computed({}, {one.name: one for one in tables}), said


def _numbers(data: Data, key: bytes) -> tuple[list[str], list[str]]:
    """The pseudonym of each person, and one for each of those who are not at work, of whom only that much is known."""
    people = data.pegawai
    homes = (data.unit.names[code] for code in people["unit"].tolist())
    known_as = [identity(*who) for who in zip(people["nip"].tolist(), people["nama"].tolist(), homes, strict=True)]
    found = pseudonyms([*known_as, *(f"away {place}" for place in range(data.tidak_aktif))], key)
    return found[: len(known_as)], found[len(known_as) :]
