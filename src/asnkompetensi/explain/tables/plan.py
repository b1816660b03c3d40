"""What every figure of the tables of a plan is made of: seats, classes, people, units, purses, what is left."""

from __future__ import annotations

from collections.abc import Mapping

from asnkompetensi.explain import learning, seats
from asnkompetensi.explain.derived import COSTS, LISTED, PARTS, SEATS
from asnkompetensi.explain.formula import (
    PERSON,
    Choice,
    Entry,
    Formula,
    Piece,
    Rows,
    Source,
    Told,
    Where,
    all_given,
    given,
)
from asnkompetensi.explain.learning import of_unit, points
from asnkompetensi.explain.seats import or_none
from asnkompetensi.explain.tables.gap import PLACED, above, count, is_, total
from asnkompetensi.explain.tables.mentor import gap_figures
from asnkompetensi.explain.tables.plan_asked import answers
from asnkompetensi.explain.training import level_reached, of_training
from asnkompetensi.model.explanation import Part
from asnkompetensi.model.kinds import Shown

CLASSES, PURSES, UNITS, LEFT, OUT = "rencana-kelas", "rencana-dana", "rencana-unit", "rencana-sisa", "tanpa-kursi"
_SEAT, _CLASS, _LINE = f"{PERSON} kode", " ".join(("kode", "angkatan")), " ".join(("kode", "dana"))
_WEIGHT = {"bobot_unit": Source(seats.weight_of_unit, Shown.NUMBER)}
_SHORT = above("kesenjangan")
_BEYOND = ("katalog_kosong", "level_tak_cocok")  # causes that lie in the catalogue, whoever would pay


def tables() -> Mapping[str, Told]:
    """The registry of the tables of `asn plan`, of what they are derived from, and of its totals."""
    people = ("kursi", "level_ditutup", "biaya")
    return {
        PARTS: Told("plan", (PERSON, "kode", "kompetensi"), _parts(), ("level_ditutup",), perlu=(SEATS,), turunan=True),
        COSTS: Told("plan", (PERSON, "kode"), _costs(), ("biaya",), perlu=(LISTED,), turunan=True),
        SEATS: Told(
            "plan",
            (PERSON, "kode"),
            _seats(),
            ("level_ditutup", "nilai"),
            letak=PLACED,
            tepat={"nilai": seats.worth},
        ),
        CLASSES: Told("plan", ("kode", "angkatan"), _classes(), ("peserta", "biaya", "level_ditutup")),
        "rencana-tahunan": Told("plan", ("kode", "dana"), _yearly(), ("target_peserta", "anggaran")),
        LISTED: Told("plan", ("kode", "angkatan", PERSON), _listed(), ("jp",)),
        "rencana-pegawai": Told("plan", (PERSON,), _people(), people, letak=PLACED, perlu=(SEATS,)),
        UNITS: Told("plan", ("unit_kerja",), _units(), ("dengan_kursi", "level_ditutup", "biaya")),
        PURSES: Told("plan", ("dana",), _purses(), ("pagu", "terpakai", "sisa")),
        OUT: Told("plan", (PERSON,), _out(), ("total_kesenjangan",), letak=PLACED),
        "kelas-batal": Told("plan", ("kode",), _dropped(), ("peminat", "bebas", "min_peserta")),
        LEFT: Told("plan", ("kompetensi", "sebab"), _left(), ("total_kesenjangan",)),
        **answers(),
        "ringkasan-plan": Told("plan", (), _summary(), ("kursi", "level_ditutup", "terpakai"), turunan=True),
    }


def _parts() -> dict[str, Entry]:
    closed: dict[str, Piece] = {name: piece for name, piece in gap_figures().items() if isinstance(piece, Rows)}
    closed["level_hasil"] = Source(level_reached, Shown.LEVEL)
    return {
        "level_ditutup": Formula("min(level_hasil, level_standar) - level_dimiliki", closed),
        "bobot": Source(seats.standard_weight),
        "tertimbang": Formula("level_ditutup * bobot"),
        **_number(),
    }


def _number() -> dict[str, Entry]:
    """Which class of its training a seat is in."""
    return all_given("angkatan_dibagi", "angkatan")


def _costs() -> dict[str, Entry]:
    """A class paid by all its people alike in whole rupiah; where that does not divide the first bear one more."""
    share = "turun(biaya_angkatan / peserta)"
    rest = f"min(1, max(0, biaya_angkatan - peserta * {share} - nomor + 1))"
    prices: dict[str, Piece] = {name: or_none(name) for name in ("biaya_peserta", "biaya_angkatan")}
    return {
        **_number(),
        "nomor": Rows(LISTED, "nomor", _SEAT, Part.SAME),
        "biaya": Formula(f"biaya_peserta + {share} + {rest}", {**prices, "peserta": count(COSTS, _CLASS)}),
    }


def _of_trainings(*columns: str) -> dict[str, Entry]:
    return {column: of_training(column) for column in columns}


def _seats() -> dict[str, Entry]:
    return {
        **_number(),
        **_of_trainings("mulai", "hari", "jp", "biaya_peserta"),
        "level_ditutup": total(PARTS, "level_ditutup", _SEAT),
        "nilai": Formula("tertimbang * bobot_unit", {"tertimbang": total(PARTS, "tertimbang", _SEAT), **_WEIGHT}),
        **all_given("dana_dipilih", "dana", "rencana."),
    }


def _sums(on: str) -> dict[str, Entry]:
    return {"level_ditutup": total(SEATS, "level_ditutup", on), "nilai": total(SEATS, "nilai", on)}


def _classes() -> dict[str, Entry]:
    prices = {name: or_none(name) for name in ("biaya_peserta", "biaya_angkatan")}
    return {
        "peserta": count(SEATS, _CLASS),
        "min_peserta": Source(seats.least),
        "maks_peserta": Source(seats.most),
        "biaya": Formula("peserta * biaya_peserta + biaya_angkatan", prices),
        "mulai": of_training("mulai"),
        "selesai": Source(seats.last_day),
        **_sums(_CLASS),
        "biaya_per_level": Formula("bulat(biaya / level_ditutup)"),
        "unit": Rows(SEATS, "unit_kerja", _CLASS, Part.DIFFERENT),
        "dana": Rows(SEATS, "dana", _CLASS, Part.SAME),
    }


def _yearly() -> dict[str, Entry]:
    on = _LINE
    return {
        "target_peserta": count(SEATS, on),
        **_of_trainings("mulai", "biaya_peserta", "biaya_angkatan", "jp"),
        "selesai": Source(seats.last_day),
        "anggaran": total(CLASSES, "biaya", on),
        "angkatan": count(CLASSES, on),
        "level_ditutup": total(SEATS, "level_ditutup", on),
        "unit": Rows(SEATS, "unit_kerja", on, Part.DIFFERENT),
    }


def _listed() -> dict[str, Entry]:
    return {
        **_of_trainings("mulai", "jp"),
        "selesai": Source(seats.last_day),
        **all_given("nomor_urut", "nomor"),
    }


def _people() -> dict[str, Entry]:
    return {
        "kursi": count(SEATS, PERSON),
        "jp_rencana": total(SEATS, "jp", PERSON),
        "jp": Source(learning.attended),
        "hak": Source(learning.right),
        "kurang": Formula("max(0, hak - jp)"),
        "kurang_sesudah": Formula("max(0, hak - jp - jp_kursi)", {"jp_kursi": Source(learning.coming, Shown.NUMBER)}),
        "kesenjangan": count("detail", PERSON, _SHORT),
        "total_kesenjangan": total("detail", "kesenjangan", PERSON),
        "level_ditutup": total(SEATS, "level_ditutup", PERSON),
        "level_sisa": Formula("total_kesenjangan - level_ditutup"),
        "nilai": total(SEATS, "nilai", PERSON),
        "biaya": total(COSTS, "biaya", PERSON),
    }


def _units() -> dict[str, Entry]:
    unit = "unit_kerja"
    share: dict[str, Piece] = {
        "paling_sedikit": Source(seats.promised),
        "adil": Source(seats.shared),
        "kursi_semua": count(SEATS, ""),
        "peminat_semua": total(UNITS, "peminat", ""),
    }
    given_share = "adil * turun(kursi_semua * peminat / max(1, peminat_semua))"
    waiting = {"menunggu": count(OUT, unit, Where("kode", "ada"))}
    return {
        "pegawai": Rows("detail", "", unit, Part.COUNT, (_SHORT,), PERSON),
        "peminat": Formula("dengan_kursi + menunggu", waiting),
        "dengan_kursi": Rows(SEATS, "", unit, Part.COUNT, (), PERSON),
        "kursi": count(SEATS, unit),
        "total_kesenjangan": total("detail", "kesenjangan", unit),
        "level_ditutup": total(SEATS, "level_ditutup", unit),
        "persen": Formula("100 * level_ditutup / total_kesenjangan"),
        "jaminan": Formula(f"max(min(peminat, paling_sedikit), {given_share})", share),
        "biaya": total(COSTS, "biaya", unit),
        "nilai": total(SEATS, "nilai", unit),
    }


def _purses() -> dict[str, Entry]:
    return {
        "pagu": Source(seats.money),
        "terpakai": total(CLASSES, "biaya", "dana"),
        "sisa": Formula("pagu - terpakai"),
        "kelas": count(CLASSES, "dana"),
        "kursi": count(SEATS, "dana"),
        **_sums("dana"),
        "harga_bayangan": given("harga_bayangan", "harga_terbukti", "rencana."),
    }


def _out() -> dict[str, Entry]:
    return {
        "kesenjangan": count("detail", PERSON, _SHORT),
        "total_kesenjangan": total("detail", "kesenjangan", PERSON),
        "level_ditutup": Source(seats.closed),
        "nilai": Source(seats.closed_worth),
    }


def _dropped() -> dict[str, Entry]:
    return {
        **all_given("kursi_mungkin", "peminat bebas level_ditutup", "rencana."),
        "min_peserta": Source(seats.least_given),
        **_of_trainings("biaya_peserta", "biaya_angkatan"),
    }


def _left() -> dict[str, Entry]:
    return all_given("celah_sebab", "pegawai unit total_kesenjangan level_standar_maks", "rencana.")


def _summary() -> dict[str, Entry]:
    some = (("dana_terbatas <= 0", "explain.tanpa_batas"),)
    money = {"pagu_semua": total(PURSES, "pagu", ""), "dana_terbatas": count(PURSES, "", Where("pagu", "ada"))}
    beyond = {word: total(LEFT, "pegawai", "", is_("sebab", word)) for word in _BEYOND}
    return {
        "kursi": count(SEATS, ""),
        "kelas": count(CLASSES, ""),
        "pegawai_kurang": Rows("detail", "", "", Part.COUNT, (_SHORT,), PERSON),
        "pegawai_kursi": Rows(SEATS, "", "", Part.COUNT, (), PERSON),
        "tanpa_kursi": Formula("pegawai_kurang - pegawai_kursi"),
        "kelas_batal": count("kelas-batal", ""),
        "total_kesenjangan": total("detail", "kesenjangan", ""),
        **_sums(""),
        "persen_ditutup": Formula("100 * level_ditutup / total_kesenjangan"),
        "pagu": Formula("pagu_semua", money, some),
        "terpakai": total(CLASSES, "biaya", ""),
        "sisa": Formula("pagu - terpakai"),
        "biaya_per_level": Formula("bulat(terpakai / level_ditutup)"),
        "batas": given("batas", "batas_terbukti", "rencana."),
        "selisih_persen": given("selisih_persen", "selisih_batas", "rencana."),
        "terbukti": Choice(((True, "batas <= nilai"), (False, "batas > nilai"))),
        **all_given("serakah", "nilai_serakah level_serakah biaya_serakah"),
        "nilai_hilang": Formula("nilai - nilai_serakah"),
        "jp_kurang_sebelum": of_unit("kurang_sebelum"),
        "jp_kurang_sesudah": of_unit("kurang_sesudah"),
        "ip_tambahan": points("ip_tambahan"),
        "celah_katalog": Formula(" + ".join(beyond), beyond),
        **all_given("tanpa_jaminan_dihitung", "nilai_tanpa_jaminan level_beda_jaminan biaya_beda_jaminan", "rencana."),
    }
