"""Small whole numbers that stand for the fixed words of resolved data and gap rows while they are computed."""

from __future__ import annotations

from enum import IntEnum


class Sumber(IntEnum):
    """Where a required level comes from. Up to `BAWAAN` in order of precedence; `BARIS` goes before all of them."""

    JABATAN_UNIT = 0
    JABATAN = 1
    JENJANG_UNIT = 2
    JENJANG = 3
    BAWAAN = 4
    BARIS = 5


class Status(IntEnum):
    """How a level held compares with the level required."""

    KURANG = 0
    SESUAI = 1
    LEBIH = 2
    BELUM_DINILAI = 3


class Pegawai(IntEnum):
    """What kind of employee a person is (UU 20/2023); `NONE` where no source says it."""

    PNS = 0
    CPNS = 1
    PPPK = 2


class Kelamin(IntEnum):
    """The sex of a person, for reports on who is reached; it never ranks anybody."""

    LAKI_LAKI = 0
    PEREMPUAN = 1


def words(codes: type[IntEnum]) -> tuple[str, ...]:
    """The words of the contract, at the position of their codes."""
    return tuple(code.name.lower() for code in codes)
