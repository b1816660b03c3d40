"""NIP-04: parts of a NIP that do not fit each other, or the columns beside it (Peraturan Kepala BKN 22/2007).

The number is used all the same: official records hold a few such, and there is no check digit to tell who is right.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi import law
from asnkompetensi.check.origin import NEVER, days, meanings, source_cells
from asnkompetensi.law.nip_parts import nip_parts
from asnkompetensi.model.data import NONE
from asnkompetensi.model.fold import fold
from asnkompetensi.model.kinds import MONTHS
from asnkompetensi.model.nip import is_pseudonym, mask
from asnkompetensi.model.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pandas as pd
    from numpy.typing import NDArray

    from asnkompetensi.law.nip_parts import NipParts
    from asnkompetensi.model.data import Data
    from asnkompetensi.model.rules import Rules

    Numbers = NDArray[np.int64]
    Mask = NDArray[np.bool_]

SHOWN = 3
PNS, PPPK = 1, 2
_EPOCH = date(1970, 1, 1)


def nip_structure(data: Data, rules: Rules) -> list[Problem]:
    """`NIP-04` for each kind of doubt (facts `apa`, `jumlah`; the first few NIPs, masked, as evidence).

    Numbers that stand for people in a masked set are none that anybody was given.
    """
    nip = data.pegawai["nip"]
    people = data.pegawai[(nip.str.len() == law.nip_rules().panjang) & ~nip.map(is_pseudonym).astype(bool)]
    return [_problem(data, people[doubtful], what) for what, doubtful in _doubts(data, people, rules) if doubtful.any()]


def _problem(data: Data, people: pd.DataFrame, what: str) -> Problem:
    bukti = tuple({"nip": mask(nip)} for nip in people["nip"].head(SHOWN))
    return Problem("NIP-04", source_cells(data, people, "nip"), {"apa": f"@check.{what}", "jumlah": len(people)}, bukti)


def _doubts(data: Data, people: pd.DataFrame, rules: Rules) -> Iterator[tuple[str, Mask]]:
    limits, part = law.nip_rules(), nip_parts(people["nip"].tolist())
    born = part.lahir != NEVER
    yield "nip_lahir", ~born | (part.lahir > (rules.as_of - _EPOCH).days)
    yield from _appointment(meanings(data, people, "status", _status), part, rules)
    sexes = sorted({int(digit) for digit in limits.digit_kelamin.values()})
    yield "nip_digit_kelamin", ~np.isin(part.kelamin, sexes)
    sex = meanings(data, people, "jenis_kelamin", lambda word: int(limits.digit_kelamin.get(fold(word), NONE)))
    yield "nip_kelamin", np.isin(part.kelamin, sexes) & (sex != NONE) & (sex != part.kelamin)
    given = days(data, people, "tanggal_lahir")
    yield "nip_tanggal_lahir", born & (given != NEVER) & (given != part.lahir)


def _appointment(status: Numbers, part: NipParts, rules: Rules) -> Iterator[tuple[str, Mask]]:
    """Doubts about the start: a month for PNS, no month for PPPK; without a status the pattern decides."""
    limits = law.nip_rules()
    month = (part.bulan_tmt >= 1) & (part.bulan_tmt <= MONTHS)
    pppk = (status == PPPK) | ((status != PNS) & ~month & (part.tahun_tmt >= limits.tahun_pppk_awal))
    since, today = part.tahun_tmt * MONTHS + part.bulan_tmt, rules.as_of.year * MONTHS + rules.as_of.month
    yield "nip_bulan_tmt", ~pppk & ~month
    yield "nip_tahun_tmt", ~pppk & month & ((part.tahun_tmt < limits.tahun_tmt_awal) | (since > today))
    yield "nip_pppk_bulan", pppk & month
    late = part.tahun_tmt > rules.as_of.year
    yield "nip_pppk_tahun", pppk & ~month & ((part.tahun_tmt < limits.tahun_pppk_awal) | late)
    months = since - part.tahun * MONTHS - part.bulan - (part.hari > 1)
    young = np.where(month, months < limits.usia_tmt * MONTHS, part.tahun_tmt - part.tahun < limits.usia_tmt)
    yield "nip_usia", (part.lahir != NEVER) & (month | pppk) & young


def _status(word: str) -> int:
    """1 for PNS and CPNS, 2 for PPPK, `NONE` for what is neither."""
    return {"PNS": PNS, "CPNS": PNS, "PPPK": PPPK}.get(law.status(word), NONE)
