"""The totals of a run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.result import Figure
from asnkompetensi.recommend.classes import classes
from asnkompetensi.recommend.reach import reached
from asnkompetensi.recommend.units import units

if TYPE_CHECKING:
    from asnkompetensi.recommend.shared import Shared

_SHOWN = {"total_kesenjangan": Shown.LEVEL, "level_ditutup": Shown.LEVEL, "jp": Shown.NUMBER}
_BESIDE = ("syarat", "kinerja", "perpanjangan")
_MONEY = ("biaya_peserta", "biaya_angkatan")


def summary(shared: Shared) -> Mapping[str, Figure]:
    """The figures of `ringkasan`.

    `kebutuhan`: needs of all kinds: `kesenjangan` (of these `terjawab` and `kosong`), and `_BESIDE`. `pegawai`;
    of these `pegawai_butuh` with a need, `pegawai_kesenjangan` short of a level, and of the latter
    `pegawai_tanpa_tawaran`. `total_kesenjangan`, `level_ditutup`. Of the seats: `peserta`, `pelatihan` (different
    ones), `angkatan`, `jp`, `biaya_peserta`, `biaya_angkatan`, and `biaya`, their sum.
    """
    total = units(shared).sum()
    held = classes(shared)
    seats = held.sum()
    people = reached(shared).sum()
    found = {
        "kebutuhan": total["kesenjangan"] + sum(total[name] for name in _BESIDE),
        **{name: total[name] for name in ("kesenjangan", "terjawab", "kosong", "syarat", "kinerja")},
        "pegawai": people["pegawai"],
        "pegawai_butuh": total["pegawai"],
        "pegawai_kesenjangan": people["dengan_kesenjangan"],
        "pegawai_tanpa_tawaran": people["tanpa_tawaran"],
        **{name: total[name] for name in ("total_kesenjangan", "level_ditutup", "peserta")},
        "pelatihan": (held["peserta"] > 0).sum(),
        **{name: seats[name] for name in ("angkatan", "jp", *_MONEY)},
        "biaya": sum(seats[name] for name in _MONEY),
        "perpanjangan": total["perpanjangan"],
    }
    shown = _SHOWN | dict.fromkeys((*_MONEY, "biaya"), Shown.MONEY)
    return {name: Figure(int(value), shown.get(name, Shown.COUNT)) for name, value in found.items()}
