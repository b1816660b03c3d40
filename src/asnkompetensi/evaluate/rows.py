"""The rows of trainings: what is said of each, and what it has cost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from asnkompetensi.evaluate.present import four_places, hundredths
from asnkompetensi.evaluate.reasons import notes
from asnkompetensi.evaluate.verdict import Putusan
from asnkompetensi.model.kinds import MONEY_UNIT

if TYPE_CHECKING:
    from asnkompetensi.evaluate.trainings import Trainings
    from asnkompetensi.evaluate.weighed import Weighed

MILLION = 1_000_000
_ORDER = tuple(Putusan)


def rows(every: Sequence[Weighed], trainings: Trainings) -> list[dict[str, Any]]:
    """A row per training: those with an effect first, the greatest before the others, then by kode."""
    return [named(one.pelatihan, trainings) | _row(one) for one in sorted(every, key=_place)]


def named(code: int, trainings: Trainings) -> dict[str, Any]:
    """What the catalogue calls a training."""
    row = trainings.tabel.iloc[code]
    return {"pelatihan": row["nama"], **{name: row[name] for name in ("kode", "jalur", "penyelenggara")}}


def per_million(one: Weighed) -> float | None:
    """Levels that a million rupiah has given: the effect, for all who were short, by all that was paid."""
    if one.hasil.dampak is None or not one.ongkos.biaya:
        return None
    return one.hasil.dampak.dampak * one.dinilai * MILLION * MONEY_UNIT / one.ongkos.biaya


def _place(one: Weighed) -> tuple[int, float, int]:
    found = one.hasil.dampak
    return _ORDER.index(one.hasil.putusan), -found.dampak if found else 0.0, one.pelatihan


def _row(one: Weighed) -> dict[str, Any]:
    found = one.hasil.dampak
    return {
        "hadir": one.hadir,
        "kurang": one.kurang,
        "dinilai_ulang": one.dinilai,
        "peserta": one.orang.peserta,
        "pembanding": one.orang.pembanding,
        "kelompok": one.orang.banyak,
        "naik_peserta": hundredths(found.naik_peserta if found else None),
        "naik_pembanding": hundredths(found.naik_pembanding if found else None),
        "dampak": hundredths(found.dampak if found else None),
        "dampak_min": hundredths(found.bawah if found else None),
        "dampak_maks": hundredths(found.atas if found else None),
        "dampak_terlihat": hundredths(found.terlihat if found else None),
        "peluang": four_places(one.hasil.p),
        "peluang_koreksi": four_places(one.hasil.p_koreksi),
        "putusan": one.hasil.putusan.value,
        "angkatan": one.ongkos.angkatan,
        "biaya": one.ongkos.biaya,
        "level_per_juta": four_places(per_million(one)),
        "catatan": notes(one),
        "undian_ulang": found.undian_ulang if found else None,
    }
