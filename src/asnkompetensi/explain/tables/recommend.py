"""What every figure of a recommendation is made of."""

from __future__ import annotations

from collections.abc import Mapping

from asnkompetensi.explain import learning, training
from asnkompetensi.explain.formula import PERSON, Entry, Formula, Piece, Rows, Source, Told, Where, all_given
from asnkompetensi.explain.reached import of_group
from asnkompetensi.explain.seats import class_size, or_none
from asnkompetensi.explain.tables.gap import PLACED, count, is_, total
from asnkompetensi.explain.tables.mentor import gap_figures
from asnkompetensi.explain.training import UNIT_WEIGHT, of_training
from asnkompetensi.explain.unanswered import counted
from asnkompetensi.model.explanation import Part
from asnkompetensi.model.kinds import Shown

PEOPLE, TRAININGS = "rekomendasi-pegawai", "rekomendasi-pelatihan"
_GAP = is_("kebutuhan", "kesenjangan")
_ANSWERED = Where("level_ditutup", "ada")


def tables() -> Mapping[str, Told]:
    """The registry of the tables and totals of `asn recommend`."""
    keys = (PERSON, "kebutuhan", "kompetensi", "pelatihan")
    main = ("kesenjangan", "level_ditutup")
    units, seats = ("total_kesenjangan", "level_ditutup", "biaya"), ("peserta", "biaya")
    classes = ("peserta", "angkatan", "biaya")
    nothing = ("kebutuhan", "kompetensi", "alasan")
    reached = ("pegawai", "dengan_kesenjangan", "dengan_tawaran")
    looks, ends, changed = (PEOPLE,), ("berakhir", "sisa_hari"), ("lingkup", "unit_kerja", "urutan")
    return {
        PEOPLE: Told("recommend", keys, _people(), main, None, PLACED),
        "rekomendasi-unit": Told("recommend", ("unit_kerja",), _units("unit_kerja"), units),
        "rekomendasi-unit-pelatihan": Told("recommend", ("unit_kerja", "kode"), _unit_trainings(), seats),
        TRAININGS: Told("recommend", ("kode",), _trainings(), classes),
        "katalog-kosong": Told("recommend", nothing, _unanswered(), ("pegawai", "total_kesenjangan"), perlu=looks),
        "buku-jp": Told("recommend", (PERSON,), _ledger(), ("jp", "kurang"), None, PLACED, looks),
        "sertifikat": Told("recommend", (PERSON, "sertifikat"), _certificates(), ends, None, PLACED),
        "kepekaan-pelatihan": Told("recommend", changed, _sensitivity(), ("level_ditutup",)),
        "jangkauan": Told("recommend", ("dimensi", "kelompok"), _reached(), reached, perlu=looks),
        "ringkasan-recommend": Told("recommend", (), _summary(), ("terjawab", "peserta", "biaya"), turunan=True),
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


def _units(unit: str) -> dict[str, Entry]:
    """Figures of the needs of a unit, or of all."""
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


def _trainings() -> dict[str, Entry]:
    prices: dict[str, Piece] = {name: or_none(name) for name in ("biaya_peserta", "biaya_angkatan")}
    return {
        **{name: of_training(name) for name in ("jp", "biaya_peserta", "biaya_angkatan")},
        **all_given("peminat_katalog", "peminat"),
        "peserta": _seats("", "kode", PERSON),
        "unit": Rows(PEOPLE, "unit_kerja", "kode", Part.DIFFERENT),
        "kompetensi": Rows(PEOPLE, "kompetensi", "kode", Part.DIFFERENT, (_GAP,)),
        "level_ditutup": total(PEOPLE, "level_ditutup", "kode"),
        "angkatan": Formula("naik(peserta / maks_peserta)", {"maks_peserta": Source(class_size, Shown.NUMBER)}),
        "biaya": Formula("peserta * biaya_peserta + angkatan * biaya_angkatan", prices),
        "lanjutan": Rows(PEOPLE, "", "kode:lanjutan", Part.COUNT),
    }


def _unanswered() -> dict[str, Entry]:
    return {name: counted(name) for name in ("pegawai", "unit", "total_kesenjangan", "level_standar_maks")}


def _ledger() -> dict[str, Entry]:
    return {
        "jp": Source(learning.attended),
        "jp_tawaran": Source(learning.offered),
        "hak": Source(learning.right),
        "kurang": Formula("max(0, hak - jp)"),
        "kurang_sesudah": Formula("max(0, hak - jp - jp_tawaran)"),
    }


def _reached() -> dict[str, Entry]:
    return {
        **{name: of_group(name) for name in ("pegawai", "dengan_kesenjangan", "dengan_tawaran")},
        "tanpa_tawaran": Formula("dengan_kesenjangan - dengan_tawaran"),
        "persen": Formula("100 * dengan_tawaran / dengan_kesenjangan"),
    }


def _summary() -> dict[str, Entry]:
    served: dict[str, Piece] = {"dengan_tawaran": Rows(PEOPLE, "", "", Part.COUNT, (_GAP, _ANSWERED), PERSON)}
    return {
        "kebutuhan": Formula("kesenjangan + syarat + kinerja + perpanjangan"),
        **{name: entry for name, entry in _units("").items() if name != "biaya"},
        "pegawai": count("pegawai", ""),
        "pegawai_butuh": Rows(PEOPLE, "", "", Part.COUNT, (), PERSON),
        "pegawai_kesenjangan": Rows(PEOPLE, "", "", Part.COUNT, (_GAP,), PERSON),
        "pegawai_tanpa_tawaran": Formula("pegawai_kesenjangan - dengan_tawaran", served),
        "angkatan": total(TRAININGS, "angkatan", ""),
        "biaya_peserta": _seats("biaya_peserta", "", f"{PERSON} kode"),
        "biaya": total(TRAININGS, "biaya", ""),
        "biaya_angkatan": Formula("biaya - biaya_peserta"),
    }


def _certificates() -> dict[str, Entry]:
    return {
        **{name: training.certificate(name) for name in ("tanggal", "berakhir")},
        "sisa_hari": Formula("berakhir - hari_ini", {"hari_ini": Source(training.today, Shown.DATE)}),
        **all_given("prioritas_sertifikat", "prioritas", "bobot."),
        **{name: of_training(name) for name in ("jp", "biaya_peserta", "mulai")},
    }


def _sensitivity() -> dict[str, Entry]:
    changed = "tahan_level tahan_bobot level_dimiliki level_uji bobot_uji urutan_uji"
    return all_given("kepekaan", f"level_ditutup {changed}")
