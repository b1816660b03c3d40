"""What every figure of the tables is made of that say how sure others are."""

from __future__ import annotations

from collections.abc import Mapping

from asnkompetensi.explain import verdicts
from asnkompetensi.explain.formula import PERSON, Choice, Entry, Formula, Piece, Rows, Source, Told, Where, all_given
from asnkompetensi.explain.tables.gap import NOT_ASSESSED, PLACED, WITHOUT, above, count, is_, total
from asnkompetensi.explain.tables.plan_asked import together
from asnkompetensi.model.explanation import Part
from asnkompetensi.model.kinds import Shown

PEOPLE, UNITS = "toleransi-pegawai", "toleransi-unit"
_UNIT = "unit_kerja"
_JUDGED = above("kompetensi_standar")


def tables() -> Mapping[str, Told]:
    """The registry of these tables."""
    both = (_UNIT, "toleransi")
    return {
        "selang-unit": Told("sure", (_UNIT,), _intervals(), ("rata_jpm_min", "rata_jpm_maks")),
        "nilai-berikut": Told("sure", (_UNIT, PERSON), _next(), ("lebar", "lebar_unit_sesudah"), letak=PLACED),
        PEOPLE: Told("sure", (PERSON, "toleransi"), _people(), ("putusan", "berubah"), letak=PLACED),
        UNITS: Told("sure", both, _units(), ("memenuhi", "persen_memenuhi")),
    }


def _bounds() -> dict[str, Piece]:
    """Of the people of a unit that are judged: how many, and their lowest and highest JPM together."""
    return {
        "dengan_standar": count("pegawai", _UNIT, _JUDGED),
        "jumlah_min": total("pegawai", "jpm_min", _UNIT),
        "jumlah_maks": total("pegawai", "jpm_maks", _UNIT),
    }


def _intervals() -> dict[str, Entry]:
    unknown: dict[str, Piece] = {"belum": total("detail", "level_standar", _UNIT, is_("status", NOT_ASSESSED))}
    return {
        "pegawai": count("pegawai", _UNIT),
        "lengkap": count("pegawai", _UNIT, Where("jpm", "ada")),
        "pasangan": total("pegawai", "kompetensi_standar", _UNIT),
        "pasangan_dinilai": total("pegawai", "kompetensi_dinilai", _UNIT),
        "cakupan": Formula("100 * pasangan_dinilai / pasangan"),
        "rata_jpm": Formula("jumlah_jpm / lengkap", {"jumlah_jpm": total("pegawai", "jpm", _UNIT)}),
        "rata_jpm_min": Formula("jumlah_min / dengan_standar", _bounds()),
        "rata_jpm_maks": Formula("jumlah_maks / dengan_standar", _bounds()),
        "lebar": Formula("(jumlah_maks - jumlah_min) / dengan_standar", _bounds()),
        "total_kesenjangan": total("pegawai", "total_kesenjangan", _UNIT),
        "total_kesenjangan_maks": Formula("total_kesenjangan + belum", unknown),
    }


def _next() -> dict[str, Entry]:
    person = {name: Rows("pegawai", name, PERSON, Part.SAME) for name in ("jpm_min", "jpm_maks")}
    asked: dict[str, Piece] = {
        name: Rows("pegawai", f"kompetensi_{name}", PERSON, Part.SAME) for name in ("standar", "dinilai")
    }
    narrowed: dict[str, Piece] = {**_bounds(), "dinilai_dulu": together("lebar", _UNIT, Shown.HUNDREDTH)}
    return {
        **all_given("urutan_lebar", "urutan"),
        "belum_dinilai": Formula("standar - dinilai", asked),
        **person,
        "lebar": Formula("jpm_maks - jpm_min"),
        "lebar_unit_sebelum": Formula("(jumlah_maks - jumlah_min) / dengan_standar", _bounds()),
        "lebar_unit_sesudah": Formula("(jumlah_maks - jumlah_min - dinilai_dulu) / dengan_standar", narrowed),
    }


def _people() -> dict[str, Entry]:
    return {
        **{name: Rows("pegawai", name, PERSON, Part.SAME) for name in ("jpm_min", "jpm_maks", "kategori")},
        "putusan": Choice(
            (
                (WITHOUT, "kosong(jpm_min)"),
                ("memenuhi", "jpm_min >= 100 - toleransi"),
                ("belum_memenuhi", "jpm_maks < 100 - toleransi"),
                ("belum_pasti", "jpm_maks >= 100 - toleransi"),
            )
        ),
        "berubah": Source(verdicts.changed, Shown.FLAG),
        "kategori_lain": Source(verdicts.other_category, Shown.WORD),
    }


def _units() -> dict[str, Entry]:
    on = f"{_UNIT} toleransi"
    words = ("memenuhi", "belum_memenuhi", "belum_pasti", WITHOUT)
    return {
        **{word: count(PEOPLE, on, is_("putusan", word)) for word in words},
        "pegawai": Formula("memenuhi + belum_memenuhi + belum_pasti"),
        "persen_memenuhi": Formula("100 * memenuhi / pegawai"),
        "persen_memenuhi_maks": Formula("100 * (memenuhi + belum_pasti) / pegawai"),
        "berubah": count(PEOPLE, on, Where("berubah", "sama", nilai=True)),
    }
