"""What every figure of a recommendation is made of."""

from __future__ import annotations

from collections.abc import Mapping

from asnkompetensi.explain import training
from asnkompetensi.explain.formula import PERSON, Entry, Formula, Rows, Source, Told, Where
from asnkompetensi.explain.tables.gap import PLACED, count, is_, total
from asnkompetensi.explain.tables.mentor import gap_figures
from asnkompetensi.explain.training import UNIT_WEIGHT, of_training
from asnkompetensi.model.explanation import Part
from asnkompetensi.model.kinds import Shown

PEOPLE = "rekomendasi-pegawai"
_GAP = is_("kebutuhan", "kesenjangan")
_ANSWERED = Where("level_ditutup", "ada")


def tables() -> Mapping[str, Told]:
    """The registry of the recommendations of people and of units."""
    keys = (PERSON, "kebutuhan", "kompetensi", "pelatihan")
    main = ("kesenjangan", "level_ditutup")
    units, seats = ("total_kesenjangan", "level_ditutup", "biaya"), ("peserta", "biaya")
    return {
        PEOPLE: Told("recommend", keys, _people(), main, None, PLACED),
        "rekomendasi-unit": Told("recommend", ("unit_kerja",), _units(), units),
        "rekomendasi-unit-pelatihan": Told("recommend", ("unit_kerja", "kode"), _unit_trainings(), seats),
    }


def _people() -> dict[str, Entry]:
    closed = Formula(
        "min(level_hasil, level_standar) - level_dimiliki",
        {"level_hasil": Source(training.level_reached, Shown.LEVEL)},
    )
    weights = {"bobot": Source(training.need_weight), "prioritas_unit": UNIT_WEIGHT}
    return {
        **gap_figures(),
        "prioritas": Formula("bobot * prioritas_unit", weights),
        "jp": of_training("jp"),
        "biaya_peserta": of_training("biaya_peserta"),
        "level_ditutup": closed,
        "mulai": of_training("mulai"),
    }


def _seats(column: str, on: str, once: str) -> Rows:
    """A sum over seats: a person sits in a training once, however many needs it serves."""
    return Rows(PEOPLE, column, on, Part.SUM if column else Part.COUNT, (Where("kode", "ada"),), once)


def _units() -> dict[str, Entry]:
    unit = "unit_kerja"
    return {
        "pegawai": Rows(PEOPLE, "", unit, Part.COUNT, (), PERSON),
        "kesenjangan": count(PEOPLE, unit, _GAP),
        "terjawab": count(PEOPLE, unit, _GAP, _ANSWERED),
        "kosong": Formula("kesenjangan - terjawab"),
        "total_kesenjangan": total(PEOPLE, "kesenjangan", unit),
        "level_ditutup": total(PEOPLE, "level_ditutup", unit),
        "peserta": _seats("", unit, f"{PERSON} kode"),
        "pelatihan": Rows(PEOPLE, "kode", unit, Part.DIFFERENT),
        "jp": _seats("jp", unit, f"{PERSON} kode"),
        "biaya": _seats("biaya_peserta", unit, f"{PERSON} kode"),
        "syarat": count(PEOPLE, unit, is_("kebutuhan", "syarat")),
        "kinerja": count(PEOPLE, unit, is_("kebutuhan", "kinerja")),
        "perpanjangan": count(PEOPLE, unit, is_("kebutuhan", "perpanjangan")),
    }


def _unit_trainings() -> dict[str, Entry]:
    on = "unit_kerja kode"
    return {
        "peserta": _seats("", on, PERSON),
        "kesenjangan": count(PEOPLE, on, _GAP),
        "level_ditutup": total(PEOPLE, "level_ditutup", on),
        "jp": _seats("jp", on, PERSON),
        "biaya": _seats("biaya_peserta", on, PERSON),
    }
