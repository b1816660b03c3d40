"""What the rows of `rekomendasi-pegawai` say of themselves: why this training, or why none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from asnkompetensi.model.data import NONE
from asnkompetensi.model.reason import Reason, reason
from asnkompetensi.model.rules import TrainingRules
from asnkompetensi.recommend.causes import Cause
from asnkompetensi.recommend.cautions import warned
from asnkompetensi.recommend.frames import UNDATED
from asnkompetensi.recommend.told import Facts

_BY_LEVEL = {
    Cause.TIDAK_ADA: "recommend.tidak_ada",
    Cause.TERLALU_RENDAH: "recommend.terlalu_rendah",
    Cause.SYARAT_AWAL: "recommend.syarat_awal",
}
_BY_TIME = {
    Cause.PENSIUN: "recommend.pensiun",
    Cause.PENSIUN_LEWAT: "recommend.pensiun_lewat",
    Cause.KONTRAK: "recommend.kontrak",
    Cause.KONTRAK_LEWAT: "recommend.kontrak_lewat",
}


def of_gap(facts: Facts, codes: Sequence[str], rules: TrainingRules) -> Iterator[Reason]:
    """A gap row: what its offer closes and what follows it, or why it has none; then what to know beside.

    `codes` are the kode of trainings.
    """
    yield _closing(facts, codes) if facts["sebab"] == Cause.ADA else why_not(facts, codes)
    yield from _beside(facts)
    yield from warned(facts, rules)


def _closing(facts: Facts, codes: Sequence[str]) -> Reason:
    closed, short = facts["level_ditutup"], facts["kesenjangan"]
    if closed == short:
        return reason("recommend.menutup", level_ditutup=closed)
    known = {"level_ditutup": closed, "level_kesenjangan": short, "level_capaian": facts["level_hasil"]}
    if facts["lanjutan"] == NONE:
        return reason("recommend.menutup_sebagian", **known)
    return reason("recommend.menutup_lanjut", **known, lanjutan=codes[facts["lanjutan"]])


def why_not(facts: Facts, codes: Sequence[str]) -> Reason:
    """Why a gap has no offer."""
    cause = Cause(facts["sebab"])
    if cause is Cause.TIDAK_ADA:
        return reason(_BY_LEVEL[cause])
    if cause in _BY_LEVEL:
        return reason(_BY_LEVEL[cause], level_batas=facts["batas_level"])
    if cause in _BY_TIME:
        return reason(_BY_TIME[cause], hari_batas=facts["hari_akhir"])
    if cause is Cause.CAMPURAN:
        late = facts["cocok"] - facts["terbuka"]
        return reason("recommend.campuran", ikut=facts["terbuka"], terlambat=late, hari_batas=facts["hari_akhir"])
    return _attended(facts, codes[facts["ikut"]])


def _attended(facts: Facts, kode: str) -> Reason:
    """All was attended: told by what is known of the days of training and assessment."""
    if facts["hari_ikut"] == UNDATED:
        return reason("recommend.diikuti", pelatihan=kode)
    key = {0: "diikuti_sejak", 1: "diikuti_nilai_ulang", 2: "diikuti_tetap"}[facts["urutan_nilai"]]
    return reason(f"recommend.{key}", pelatihan=kode, hari_ikut=facts["hari_ikut"])


def _beside(facts: Facts) -> Iterator[Reason]:
    for name in ("latsar_dahulu", "usang", "pindah"):
        if facts[name]:
            yield reason(f"recommend.{name}")


def of_requirement(facts: Facts, names: Sequence[str], rules: TrainingRules) -> Iterator[Reason]:
    """A training that a person must have: who asks for it, since when it is missing, and why it is not offered."""
    cause, until = Cause(facts["sebab"]), facts["sampai"]
    known: dict[str, str | int] = {} if until == UNDATED else {"hari_sampai": until}
    key = "latsar" if facts["latsar"] else "syarat" if cause is Cause.ADA else "syarat_nama"
    if key == "syarat_nama":
        known["pelatihan"] = names[facts["nama"]]
    yield reason(f"recommend.{key}{'' if until == UNDATED else '_lagi'}", **known)
    yield from closed_off(facts)
    if facts["latsar_dahulu"]:
        yield reason("recommend.latsar_dahulu")
    yield from warned(facts, rules)


def closed_off(facts: Facts) -> Iterator[Reason]:
    """Why a training that is wanted itself cannot be attended; nothing where it can."""
    cause = Cause(facts["sebab"])
    if cause is Cause.TIDAK_ADA:
        yield reason("recommend.tidak_di_katalog")
    elif cause is not Cause.ADA:
        yield reason(f"{_BY_TIME[cause]}_satu", hari_batas=facts["hari_akhir"])


def of_performance(facts: Facts) -> Iterable[Reason]:
    """A result below its target."""
    yield reason("recommend.kinerja", bilangan_capaian=facts["capaian"], bilangan_target=facts["target"])
