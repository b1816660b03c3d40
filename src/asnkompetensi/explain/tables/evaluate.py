"""What every figure of the tables of `asn evaluate` is made of: people who are compared, prices, a plan, the index."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import TYPE_CHECKING

from asnkompetensi.explain import chance, correction, evaluated, service
from asnkompetensi.explain.derived import GROUPS
from asnkompetensi.explain.formula import PERSON, Choice, Entry, Formula, Piece, Rows, Source, Told, Where, given
from asnkompetensi.explain.offered import different, of_catalogue, paid
from asnkompetensi.explain.tables.gap import count, is_, total
from asnkompetensi.model.explanation import Part
from asnkompetensi.model.kinds import Shown

if TYPE_CHECKING:
    from asnkompetensi.explain.context import Context

TRAININGS, PAIRS, PLANNED, UNITS = "evaluasi-pelatihan", "evaluasi-pasangan", "evaluasi-rencana", "evaluasi-ikm"
CAME, AGAIN, SEATS, ARRIVED, CLASSES = (
    "evaluasi-hadir", "evaluasi-ulang", "evaluasi-kursi", "evaluasi-datang", "evaluasi-kelas",
)  # fmt: skip
BEHIND = (GROUPS, CAME, AGAIN, SEATS, ARRIVED, CLASSES)  # of no menu
_OF, _GROUP = "kode", " ".join(("kode", "kelompok"))
_BETWEEN = Where("di_antara", "sama", nilai=True)
_ATTENDED, _BESIDE = is_("peran", "ikut"), is_("peran", "pembanding")
_LEAST: dict[str, Piece] = {
    "minimal": chance.setting("minimal"),
    "keyakinan": chance.setting("keyakinan"),
    "cara": Source(chance.ways),
}
_FEW = (
    ("peserta < minimal", "explain.peserta_sedikit"),
    ("pembanding < minimal", "explain.pembanding_sedikit"),
    ("cara < 2 / (1 - keyakinan)", "explain.cara_sedikit"),
)
_NEAR = "1 / 100000"  # of a level: what sums of rounded parts may be off


def tables() -> Mapping[str, Told]:
    """The registry of these tables, of what they are made of, and of the totals."""
    main = ("dampak", "peluang_koreksi", "putusan")
    levels = ("level_awal", "level_akhir", "naik")
    return {
        TRAININGS: Told("evaluate", ("kode",), _trainings(), main, perlu=(PAIRS,)),
        PAIRS: Told("evaluate", ("kode", PERSON), _compared(), levels),
        GROUPS: Told(
            "evaluate", ("kode", "kelompok"), _groups(), ("selisih",), perlu=(PAIRS,), turunan=True,
            tepat={"selisih": difference},
        ),
        CAME: Told("evaluate", ("kode", PERSON, "tanggal"), _came(), ("di_antara", "kurang", "dinilai_ulang")),
        AGAIN: Told("evaluate", (PERSON, "kompetensi"), _levels(), levels),
        PLANNED: Told("evaluate", ("kode",), _planned(), ("kursi_terisi", "biaya", "level_tercapai")),
        SEATS: Told("evaluate", ("kode", PERSON), _seats(), ("terisi", "level_tercapai"), perlu=(ARRIVED,)),
        ARRIVED: Told("evaluate", ("kode", PERSON), _arrived(), ("tanggal", "jp"), perlu=(SEATS,)),
        CLASSES: Told("evaluate", ("kode", "angkatan"), {"biaya": given("biaya", "berkas_rencana")}, ("biaya",)),
        UNITS: Told("evaluate", ("unit_kerja",), _units(), ("rata_naik", "perubahan_ikm")),
        "ringkasan-evaluate": Told(
            "evaluate", (), _summary(), ("ada_dampak", "tidak_terlihat", "data_kurang"), turunan=True,
            perlu=(AGAIN, UNITS),
        ),
    }  # fmt: skip


def _trainings() -> dict[str, Entry]:
    more: dict[str, Piece] = {**_LEAST, "jumlah_selisih": total(GROUPS, "selisih", _OF)}
    gained: dict[str, Piece] = {"jumlah_naik": total(PAIRS, "naik", _OF, _ATTENDED), **more}
    off: dict[str, Piece] = {"pengali": Source(chance.reach, Shown.NUMBER), "simpangan": _DEVIATION}
    worth = "jumlah_selisih / peserta * dinilai_ulang * 1000000 / biaya"
    costs = paid(Rows(CAME, "", _OF, Part.COUNT, (_BETWEEN,), PERSON), different(CAME, "tanggal", _OF, _BETWEEN))
    return {
        "hadir": Rows(CAME, "", _OF, Part.COUNT, (_BETWEEN,), PERSON),
        "kurang": Rows(CAME, "", _OF, Part.COUNT, (_BETWEEN, _true("kurang")), PERSON),
        "dinilai_ulang": Rows(CAME, "", _OF, Part.COUNT, (_true("dinilai_ulang"),), PERSON),
        "peserta": count(PAIRS, _OF, _ATTENDED),
        "pembanding": count(PAIRS, _OF, _BESIDE),
        "kelompok": different(PAIRS, "kelompok", _OF),
        "naik_peserta": Formula("jumlah_naik / peserta", gained, _FEW, longgar=_NEAR),
        "naik_pembanding": Formula("(jumlah_naik - jumlah_selisih) / peserta", gained, _FEW, longgar=_NEAR),
        "dampak": Formula("jumlah_selisih / peserta", more, _FEW, ("evaluasi.pembanding",), longgar=_NEAR),
        "dampak_min": chance.bound("dampak_min"),
        "dampak_maks": chance.bound("dampak_maks"),
        "dampak_terlihat": Formula("pengali * simpangan", {**_LEAST, **off}, _FEW, longgar=_NEAR),
        "peluang": Source(chance.probability),
        "peluang_koreksi": Formula(
            "min(1, peluang_penentu * dinilai / urutan)",
            {
                "peluang_penentu": Source(correction.deciding, Shown.NUMBER),
                "dinilai": count(TRAININGS, "", Where("peluang", "ada")),
                "urutan": Source(correction.rank),
            },
            aturan=("evaluasi.koreksi",),
            longgar="(1 + dinilai / urutan) / 10000",
        ),
        "undian_ulang": Source(chance.draws),
        "putusan": _verdict({**more, **off, "kasar": chance.setting("kasar")}),
        **costs,
        "level_per_juta": Formula(
            worth, more, (*_FEW, ("kosong(biaya)", "explain.tanpa_harga"), ("biaya <= 0", "explain.tanpa_biaya")),
            longgar="(1 + dinilai_ulang / biaya) / 10000",
        ),
    }  # fmt: skip


_DEVIATION = Source(chance.deviation, Shown.NUMBER)


def _verdict(parts: Mapping[str, Piece]) -> Choice:
    few = tuple(("data_kurang", condition) for condition, _ in _FEW)
    return Choice(
        (
            *few,
            ("ada_dampak", "peluang_koreksi <= 1 - keyakinan and jumlah_selisih > 0"),
            ("data_kurang", "pengali * simpangan > kasar"),
            ("tidak_terlihat", "pengali * simpangan <= kasar"),
        ),
        parts,
        ("evaluasi.keyakinan", "evaluasi.minimal", "evaluasi.kasar"),
    )


def _true(column: str) -> Where:
    return Where(column, "sama", nilai=True)


def _levels() -> dict[str, Entry]:
    return {
        "level_awal": evaluated.held(0),
        "level_akhir": evaluated.held(1),
        "naik": Formula("level_akhir - level_awal"),
    }


def _compared() -> dict[str, Entry]:
    return {"kelompok": Source(evaluated.alike), "peran": Source(evaluated.side), **_levels()}


def _groups() -> dict[str, Entry]:
    return {
        "peserta": count(PAIRS, _GROUP, _ATTENDED),
        "pembanding": count(PAIRS, _GROUP, _BESIDE),
        "naik_peserta": total(PAIRS, "naik", _GROUP, _ATTENDED),
        "naik_pembanding": total(PAIRS, "naik", _GROUP, _BESIDE),
        "selisih": Formula("naik_peserta - peserta * naik_pembanding / pembanding"),
    }


def difference(context: Context, row: int) -> Fraction:
    """What those of a group who attended gained more than as many of the others (millionths), before it is rounded."""
    shelf = context.shelf(GROUPS)
    own, others, gained, beside = (
        int(shelf.column(name)[row] or 0) for name in ("peserta", "pembanding", "naik_peserta", "naik_pembanding")
    )
    return Fraction(gained * others - own * beside, others)


def _came() -> dict[str, Entry]:
    return {
        "jp": evaluated.event(lambda one: one.jp, Shown.NUMBER),
        "di_antara": Source(evaluated.between_periods, Shown.FLAG),
        "kurang": Source(evaluated.short, Shown.FLAG),
        "dinilai_ulang": Source(evaluated.again, Shown.FLAG),
        "ikut_lain": Source(evaluated.mixed, Shown.FLAG),
        "sendiri": given("sendiri", "tanpa_setara", "evaluasi.pembanding"),
    }


def _planned() -> dict[str, Entry]:
    known: dict[str, Piece] = {
        "jumlah": total(SEATS, "level_tercapai", _OF, _true("terisi")),
        "dinilai": count(SEATS, _OF, _true("terisi"), Where("level_tercapai", "ada")),
    }
    jp: dict[str, Piece] = {
        "jumlah_jp": total(ARRIVED, "jp", _OF),
        "tanpa_jp": count(ARRIVED, _OF, Where("jp", "kosong")),
    }
    return {
        "kursi_rencana": count(SEATS, _OF),
        "kursi_terisi": count(SEATS, _OF, _true("terisi")),
        "kursi_kosong": Formula("kursi_rencana - kursi_terisi"),
        "di_luar_rencana": count(ARRIVED, _OF, Where("punya_kursi", "sama", nilai=False)),
        "jp_rencana": Formula("jp_pelatihan * kursi_rencana", {"jp_pelatihan": of_catalogue("jp", Shown.NUMBER)}),
        "jp_tercapai": Formula("jumlah_jp", jp, (("tanpa_jp > 0", "explain.jp_tidak_diketahui"),)),
        "angkatan_rencana": count(CLASSES, _OF),
        **paid(count(ARRIVED, _OF), different(ARRIVED, "tanggal", _OF)),
        "biaya_rencana": total(CLASSES, "biaya", _OF),
        "level_rencana": total(SEATS, "level_rencana", _OF),
        "level_tercapai": Formula(
            "jumlah", known, (("kursi_terisi > 0 and dinilai <= 0", "explain.tanpa_penilaian_lagi"),)
        ),
    }


def _seats() -> dict[str, Entry]:
    return {
        "level_rencana": given("level_rencana", "berkas_rencana"),
        "terisi": Source(evaluated.used, Shown.FLAG),
        "level_tercapai": Source(evaluated.nearer, Shown.LEVEL),
    }


def _arrived() -> dict[str, Entry]:
    seat = {"kursi": Rows(SEATS, "", f"kode {PERSON}", Part.COUNT)}
    return {
        "tanggal": evaluated.event(lambda one: one.hari, Shown.DATE),
        "jp": evaluated.event(lambda one: one.jp, Shown.NUMBER),
        "punya_kursi": Choice(((True, "kursi > 0"), (False, "kursi <= 0")), seat),
    }


def _units() -> dict[str, Entry]:
    return {
        "pegawai": Rows(AGAIN, "", "unit_kerja", Part.COUNT, (), PERSON),
        "dinilai_ulang": count(AGAIN, "unit_kerja"),
        "rata_naik": Formula(
            "jumlah_naik / dinilai_ulang", {"jumlah_naik": total(AGAIN, "naik", "unit_kerja")}, longgar=_NEAR
        ),
        "ikm_lama": service.index(0),
        "ikm_baru": service.index(-1),
        "perubahan_ikm": Formula("ikm_baru - ikm_lama"),
    }


def _summary() -> dict[str, Entry]:
    return {
        "pelatihan_diikuti": count(TRAININGS, ""),
        **{
            word: count(TRAININGS, "", is_("putusan", word)) for word in ("ada_dampak", "tidak_terlihat", "data_kurang")
        },
        "pegawai_hadir": Rows(CAME, "", "", Part.COUNT, (_BETWEEN,), PERSON),
        "dibandingkan": total(TRAININGS, "peserta", ""),
        "biaya_pelatihan": _known(TRAININGS, "biaya"),
        "tanpa_tanggal": Source(evaluated.undated),
        **_left(),
        "ikm_unit": Source(service.units),
        "ikm_hubungan": Source(service.together, Shown.HUNDREDTH),
        "ikm_peluang": Source(service.chance, Shown.NUMBER),
        **{name: total(PLANNED, name, "") for name in ("kursi_rencana", "kursi_terisi", "di_luar_rencana")},
        **{name: _known(PLANNED, name) for name in ("jp_rencana", "jp_tercapai", "biaya_rencana")},
        "biaya_nyata": _known(PLANNED, "biaya"),
    }


def _left() -> dict[str, Entry]:
    """How often somebody who came is compared with nobody, by cause."""

    def times(*tests: Where) -> Rows:
        return Rows(CAME, "", "", Part.COUNT, tests, f"kode {PERSON}")

    return {
        "lepas_tidak_kurang": Source(evaluated.never_short),
        "lepas_belum_ulang": Source(evaluated.not_again),
        "lepas_ikut_lain": times(_true("ikut_lain")),
        **{f"lepas_{word}": times(is_("sendiri", word)) for word in _ALONE},
    }


_ALONE = ("tanpa_kurang", "tanpa_level", "tanpa_jenjang", "tanpa_unit")


def _known(table: str, column: str) -> Formula:
    """The sum of a column, none where a part is not known."""
    parts: dict[str, Piece] = {
        "jumlah": total(table, column, ""),
        "kosong_di": count(table, "", Where(column, "kosong")),
    }
    return Formula("jumlah", parts, (("kosong_di > 0", "explain.sebagian_tak_diketahui"),))
