"""What every figure of the tables of `asn gap` is made of."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING

from asnkompetensi.explain import assessment, staff, standard
from asnkompetensi.explain.formula import PERSON, SUMMARY, Choice, Entry, Formula, Rows, Source, Told, Where
from asnkompetensi.model.explanation import Part
from asnkompetensi.model.kinds import HUNDREDTH_UNIT, Shown

if TYPE_CHECKING:
    from asnkompetensi.model.rules import Rules

NOT_ASSESSED, INCOMPLETE, WITHOUT = "belum_dinilai", "belum_lengkap", "tanpa_standar"
_PURPOSE, _CLASSES = "hitung.tujuan", "kelas."
PLACED = {"unit_kerja": Source(staff.unit), "jabatan": Source(staff.job)}  # of rows about a person
_NO_JPM = (
    ("kompetensi_standar <= 0", "explain.tanpa_standar"),
    ("kompetensi_dinilai < kompetensi_standar", "explain.belum_lengkap"),
)


def total(table: str, column: str, on: str, *tests: Where) -> Rows:
    """The sum of a column over the rows that agree."""
    return Rows(table, column, on, Part.SUM, tests)


def count(table: str, on: str, *tests: Where) -> Rows:
    """How many rows agree and fulfil the tests."""
    return Rows(table, "", on, Part.COUNT, tests)


def is_(column: str, value: str) -> Where:
    """The column has this value."""
    return Where(column, "sama", value)


def above(column: str) -> Where:
    """The column is above 0."""
    return Where(column, "atas", 0)


def tables(rules: Rules) -> Mapping[str, Told]:
    """The registry of the tables and totals of `asn gap` under some rules."""
    main = ("jpm", "kategori", "total_kesenjangan")
    detail, pegawai = Source(standard.asked), Source(staff.person)
    return {
        "detail": Told("gap", (PERSON, "kompetensi"), _detail(), ("status", "kesenjangan"), detail, PLACED),
        "pegawai": Told("gap", (PERSON,), _person(rules), main, pegawai, PLACED),
        "unit": _units(rules),
        "kompetensi": _of_pairs("kompetensi"),
        "unit-kompetensi": _of_pairs("unit_kerja", "kompetensi"),
        "jabatan": _jobs(rules),
        SUMMARY: Told("gap", (), summary(rules), ("pegawai", "rata_jpm", "total_kesenjangan")),
    }


def _detail() -> dict[str, Entry]:
    known = "kosong(level_dimiliki)"
    return {
        "level_standar": Source(standard.required),
        "level_dimiliki": Source(assessment.level),
        "selisih": Formula("level_dimiliki - level_standar", aturan=("kesenjangan.tanda",)),
        "kesenjangan": Formula("max(0, level_standar - level_dimiliki)", aturan=("kesenjangan.tanda",)),
        "status": Choice(
            (
                (NOT_ASSESSED, known),
                ("kurang", "level_dimiliki < level_standar"),
                ("sesuai", "level_dimiliki == level_standar"),
                ("lebih", "level_dimiliki > level_standar"),
            )
        ),
        "sumber_standar": Source(standard.origin),
        "tanggal_penilaian": Source(assessment.date_used),
        "kedaluwarsa": Choice(
            ((True, "tanggal_penilaian < berlaku_sejak"), (False, "tanggal_penilaian >= berlaku_sejak")),
            {"berlaku_sejak": Source(assessment.first_valid_day, Shown.DATE)},
        ),
    }


def _person(rules: Rules) -> dict[str, Entry]:
    known = {"diketahui": total("detail", "level_dimiliki", PERSON)}
    unknown = {**known, "belum": count("detail", PERSON, is_("status", NOT_ASSESSED))}
    top = {"level_tertinggi": Source(staff.top_level)}
    without = _NO_JPM[:1]
    return {
        "kompetensi_standar": count("detail", PERSON),
        "kompetensi_dinilai": count("detail", PERSON, Where("level_dimiliki", "ada")),
        "jumlah_standar": total("detail", "level_standar", PERSON),
        "jumlah_dimiliki": Formula("diketahui", known, _NO_JPM),
        "jpm_mentah": Formula(
            "100 * jumlah_dimiliki / jumlah_standar", {}, _NO_JPM, ("jpm.rumus", "jpm.bobot", "jpm.pembulatan")
        ),
        "jpm": Formula("min(100, jpm_mentah)", {}, _NO_JPM, ("jpm.batas_atas",)),
        "jpm_tanpa_kompensasi": Formula(
            "100 * (jumlah_standar - total_kesenjangan) / jumlah_standar", {}, _NO_JPM, ("jpm.kompensasi",)
        ),
        "jpm_min": Formula("min(100, 100 * diketahui / jumlah_standar)", known, without),
        "jpm_maks": Formula(
            "min(100, 100 * (diketahui + level_tertinggi * belum) / jumlah_standar)", {**unknown, **top}, without
        ),
        "kategori": _category(rules),
        "ikk": Formula("100 - jpm", aturan=("kesenjangan.ikk",)),
        "kelas_kesenjangan": _class(rules),
        "jumlah_kurang": count("detail", PERSON, is_("status", "kurang")),
        "total_kesenjangan": total("detail", "kesenjangan", PERSON),
    }


def _category(rules: Rules) -> Choice:
    bands = [(band.kata, "" if band.minimal is None else f"jpm >= {_limit(band.minimal)}") for band in rules.kategori]
    without = [(WITHOUT, "kompetensi_standar <= 0"), (INCOMPLETE, "kosong(jpm)")]
    return Choice((*without, *bands), {}, (f"jpm.{rules.purpose.value}.", _PURPOSE))


def _class(rules: Rules) -> Choice:
    first, *others = rules.kelas
    bands = [(band.kata, "" if band.minimal is None else f"ikk < {_limit(band.minimal)}") for band in others]
    lowest = (first.kata, f"ikk <= {_limit(first.minimal or 0)}")
    return Choice((("", "kosong(ikk)"), lowest, *bands), {}, (_CLASSES,))


def _limit(hundredths: int) -> str:
    """A limit as a formula writes it: a whole number, or a quotient of whole numbers."""
    limit = Decimal(hundredths) / HUNDREDTH_UNIT
    return f"{limit:f}" if limit == int(limit) else f"{hundredths} / {HUNDREDTH_UNIT}"


def _people(on: str, rules: Rules) -> dict[str, Entry]:
    """Figures of groups of people, by what is called so in every table of them."""
    flags = {
        word: count("pegawai", on, is_("kategori", word))
        for word in (*(band.kata for band in rules.kategori), INCOMPLETE, WITHOUT)
    }
    return {
        "pegawai": count("pegawai", on),
        "dinilai": count("pegawai", on, above("kompetensi_dinilai")),
        "lengkap": count("pegawai", on, Where("jpm", "ada")),
        "rata_jpm": Formula("jumlah_jpm / lengkap", {"jumlah_jpm": total("pegawai", "jpm", on)}),
        **flags,
        "pasangan": total("pegawai", "kompetensi_standar", on),
        "pasangan_dinilai": total("pegawai", "kompetensi_dinilai", on),
        "pasangan_kurang": total("pegawai", "jumlah_kurang", on),
        "persen_kurang": Formula("100 * pasangan_kurang / pasangan_dinilai"),
        "total_kesenjangan": total("pegawai", "total_kesenjangan", on),
        "rata_kesenjangan": Formula(
            "total_kesenjangan / pasangan_dinilai",
            {"pasangan_dinilai": total("pegawai", "kompetensi_dinilai", on)},
        ),
    }


def _units(rules: Rules) -> Told:
    main = ("rata_jpm", "persen_kurang", "total_kesenjangan", "rata_kesenjangan")
    return Told("gap", ("unit_kerja",), _people("unit_kerja", rules), main)


def _jobs(rules: Rules) -> Told:
    names = ("pegawai", "dinilai", "lengkap", "rata_jpm", "total_kesenjangan", "rata_kesenjangan")
    figures = _people("jabatan", rules)
    main = ("rata_jpm", "total_kesenjangan", "rata_kesenjangan")
    return Told("gap", ("jabatan",), {name: figures[name] for name in names}, main)


def _of_pairs(*keys: str) -> Told:
    on = " ".join(keys)
    figures: dict[str, Entry] = {
        "pasangan": count("detail", on),
        "dinilai": count("detail", on, Where("level_dimiliki", "ada")),
        **{word: count("detail", on, is_("status", word)) for word in ("kurang", "sesuai", "lebih", NOT_ASSESSED)},
        "persen_kurang": Formula("100 * kurang / dinilai"),
        "total_kesenjangan": total("detail", "kesenjangan", on),
        "rata_kesenjangan": Formula("total_kesenjangan / dinilai"),
    }
    return Told("gap", keys, figures, ("persen_kurang", "total_kesenjangan", "rata_kesenjangan"))


def summary(rules: Rules) -> dict[str, Entry]:
    """What the totals of a run are made of."""
    figures = _people("", rules)
    for name in ("persen_kurang", "rata_kesenjangan"):
        del figures[name]
    return {
        **figures,
        "tidak_aktif": Source(staff.inactive),
        "pegawai_ditolak": Source(staff.refused),
        "kedaluwarsa": count("detail", "", Where("kedaluwarsa", "sama", nilai=True)),
        **{word: count("detail", "", is_("status", word)) for word in ("sesuai", "lebih", NOT_ASSESSED)},
        **{band.kata: count("pegawai", "", is_("kelas_kesenjangan", band.kata)) for band in rules.kelas},
    }
