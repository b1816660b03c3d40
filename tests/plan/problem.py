"""The planning problem of a small agency written as text (`tests.gap.data`), and its seats as one would read them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from asnkompetensi import law
from asnkompetensi.model.data import Data
from asnkompetensi.model.kinds import LEVEL_UNIT
from asnkompetensi.model.options import GapOptions
from asnkompetensi.model.plan import Limits
from asnkompetensi.plan.build import build
from asnkompetensi.plan.instance import Instance
from asnkompetensi.recommend import every
from tests.gap.data import AS_OF, Rows, agency, computed

PEGAWAI = """
nip | nama | unit_kerja | jabatan
1   | Ani  | Arsip      | Arsiparis
2   | Budi | Arsip      | Arsiparis
3   | Cici | Bina       | Arsiparis
"""
STANDAR = """
jabatan   | kompetensi | level | tingkat
Arsiparis | Hukum      | 4     | mutlak
Arsiparis | Teknis     | 3     |
"""
PENILAIAN = """
nip | kompetensi | level
1   | Hukum      | 2
1   | Teknis     | 2.5
2   | Hukum      | 3
2   | Teknis     | 3
3   | Hukum      | 4
3   | Teknis     | 1
"""
PELATIHAN = """
kode | nama | kompetensi | level_hasil | biaya_peserta
P1   | Satu | Hukum      | 4           | 100
P1   | Satu | Teknis     | 3           | 100
P2   | Dua  | Teknis     | 2           | 200
P3   | Tiga | Hukum      | 3           | 300
"""


def small(
    pegawai: str = PEGAWAI,
    standar: str = STANDAR,
    penilaian: str = PENILAIAN,
    pelatihan: str = PELATIHAN,
    **tables: Rows,
) -> Data:
    """Ani lacks two levels of Hukum and half of Teknis, Budi one of Hukum, Cici two of Teknis; tables may differ."""
    return agency(pegawai, standar, penilaian, tidak_aktif=0, pelatihan=pelatihan, **tables)


def problem(data: Data, at_once: int = 500_000, **limits: Any) -> Instance:
    """The problem of all offers, made in batches of so many."""
    gaps = computed(data)[0].gaps
    assert gaps is not None
    offers = every(data, gaps, law.training_rules(GapOptions(AS_OF)), at_once)
    return build(data, offers, Limits(**limits))


def seats(data: Data, instance: Instance) -> dict[str, tuple[str, str]]:
    """By `1 P1` (end of NIP, kode) the worth of a seat, and what it closes: `Hukum 2, Teknis 0.5`."""
    found, kursi = {}, instance.kursi
    for seat in range(len(kursi)):
        parts = slice(kursi.awal[seat], kursi.awal[seat + 1])
        closed = [
            f"{data.kompetensi.names[code]} {_plain(Decimal(int(part)) / LEVEL_UNIT)}"
            for code, part in zip(kursi.kompetensi[parts], kursi.bagian[parts], strict=True)
        ]
        nip = int(data.pegawai["nip"][kursi.orang[seat]][-3:])
        value = instance.worth(int(kursi.nilai[seat]))
        worth = _plain(Decimal(value.numerator) / value.denominator)
        found[f"{nip} {data.katalog.nama.names[kursi.pelatihan[seat]]}"] = worth, ", ".join(closed)
    return found


def _plain(number: Decimal) -> str:
    return f"{number.normalize():f}"
