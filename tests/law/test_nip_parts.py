"""What a NIP says, number by number."""

from __future__ import annotations

from datetime import date

import numpy as np

from asnkompetensi.law.nip_parts import NEVER, first_day, nip_parts

EPOCH = date(1970, 1, 1)


def test_the_parts_of_a_nip() -> None:
    parts = nip_parts(["190402291965072001"])
    found = (parts.tahun, parts.bulan, parts.hari, parts.tahun_tmt, parts.bulan_tmt, parts.kelamin)
    assert [int(part[0]) for part in found] == [1904, 2, 29, 1965, 7, 2]
    assert parts.lahir.tolist() == [(date(1904, 2, 29) - EPOCH).days]


def test_what_no_calendar_has_is_no_birth_date() -> None:
    numbers = ["190002291965071001", "190013011965071001", "190001001965071001", ""]
    assert nip_parts(numbers).lahir.tolist() == [NEVER] * 4


def test_no_nips() -> None:
    assert nip_parts([]).lahir.tolist() == []


def test_the_first_day_of_a_month() -> None:
    assert first_day(np.array([-1, 0, 13])).tolist() == [-31, 0, 396]
