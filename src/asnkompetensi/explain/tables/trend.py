"""What every figure of the tables of `asn trend` is made of: gap rows of two periods, side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from asnkompetensi.explain import across
from asnkompetensi.explain.formula import Entry, Formula, Piece, Told, Where, all_given
from asnkompetensi.explain.tables.gap import above, count, is_, total
from asnkompetensi.model.kinds import Shown

DETAIL, PEOPLE, UNITS, KNOWN = "tren-detail", "tren-pegawai", "tren-unit", "tren-identitas"
SIDES = ("lama", "baru")
_STEP = ("dari", "ke")
_WHO = (*_STEP, "nip", "nama", "unit_lama", "unit_baru")
_BY_LEVEL = ("akibat_level_naik", "akibat_level_turun")
_OTHERS = ("standar_berubah", "orang_pindah", "baru_dinilai", "tidak_lagi_dinilai", "datang", "keluar")
_EFFECTS = (*_BY_LEVEL, *(f"akibat_{cause}" for cause in _OTHERS))
_CARRIED = ("dibawa_masuk", "dibawa_keluar")
_WAYS = ("membaik", "tetap", "menurun", "belum_pasti", "tak_terbanding")
_PERSON, _SAME_UNITS = " ".join(_WHO), " ".join((*_STEP, "unit_lama", "unit_baru"))
_OLD, _NEW = (" ".join((*_STEP, f"unit_kerja:unit_{side}")) for side in SIDES)
_STAYED = " ".join((*_STEP, "unit_kerja:unit_lama", "unit_kerja:unit_baru"))
_SKILL = " ".join((*_STEP, "kompetensi"))
_GONE = is_("keadaan", "keluar")


def tables(periods: Sequence[str]) -> Mapping[str, Told]:
    """The registry of these tables and their totals; `periods` are the names of the periods, the oldest first."""
    main = ("kesenjangan_lama", "kesenjangan_baru", "perubahan")
    return {
        DETAIL: Told("trend", (*_WHO, "kompetensi"), _detail(), main),
        PEOPLE: Told("trend", _WHO, _people(), main),
        UNITS: Told("trend", (*_STEP, "unit_kerja"), _units(), main),
        "tren-kompetensi": Told("trend", (*_STEP, "kompetensi"), _competencies(), main),
        "tren-perpindahan": Told("trend", (*_STEP, "unit_lama", "unit_baru"), _moves(), ("pegawai",)),
        KNOWN: Told("trend", (*_STEP, "nip_lama", "nip", "nama"), all_given("dikenali", "tanggal_lahir"), ()),
        "ringkasan-trend": Told("trend", (), _summary(periods[0], periods[-1]), main, turunan=True),
    }


def _detail() -> dict[str, Entry]:
    level = "max(0, standar_lama - level_baru) - kesenjangan_lama"
    rest = "perubahan - akibat_level_naik - akibat_level_turun"
    found: dict[str, Entry] = {}
    for side in SIDES:
        found[f"standar_{side}"] = across.figure(side, "level_standar", Shown.LEVEL)
        found[f"level_{side}"] = across.figure(side, "level_dimiliki", Shown.LEVEL)
        found[f"kesenjangan_{side}"] = Formula(f"max(0, standar_{side} - level_{side})")
    return {
        **found,
        "perubahan_level": Formula("level_baru - level_lama"),
        "perubahan": Formula("nol(kesenjangan_baru) - nol(kesenjangan_lama)"),
        "akibat_level_naik": Formula(f"nol(min(0, {level}))"),
        "akibat_level_turun": Formula(f"nol(max(0, {level}))"),
        **{f"akibat_{cause}": Formula(f"ya * ({rest})", {"ya": across.caused(cause)}) for cause in _OTHERS},
    }


def _people() -> dict[str, Entry]:
    unknown: dict[str, Piece] = {
        f"belum_{side}": total(DETAIL, f"standar_{side}", _PERSON, Where(f"level_{side}", "kosong")) for side in SIDES
    }
    summed = ("perubahan_level", "kesenjangan_lama", "kesenjangan_baru", *_EFFECTS)
    return {
        **{f"jpm_{side}": across.figure(side, "jpm", Shown.HUNDREDTH) for side in SIDES},
        "perubahan_jpm": Formula("jpm_baru - jpm_lama"),
        **{name: total(DETAIL, name, _PERSON) for name in summed},
        "perubahan": Formula("kesenjangan_baru - kesenjangan_lama"),
        "perubahan_min": Formula("perubahan - belum_lama", unknown),
        "perubahan_maks": Formula("perubahan + belum_baru", unknown),
        **_counts(_PERSON, _PERSON),
        "naik": count(DETAIL, _PERSON, above("perubahan_level")),
        "turun": count(DETAIL, _PERSON, Where("perubahan_level", "bawah", 0)),
    }


def _counts(old: str, new: str) -> dict[str, Entry]:
    """How many were short of the standard and above it, in both periods."""
    words, sides = ("kurang", "lebih"), zip(SIDES, (old, new), strict=True)
    return {f"{word}_{side}": count(DETAIL, on, is_(f"status_{side}", word)) for side, on in sides for word in words}


def _judged(old: str, new: str) -> dict[str, Entry]:
    """Pairs, means and the span of their change, of what agrees in `old` and in `new`."""
    parts: dict[str, Piece] = {}
    found: dict[str, Entry] = {}
    for side, on in zip(SIDES, (old, new), strict=True):
        level = f"level_{side}"
        parts[f"belum_{side}"] = total(DETAIL, f"standar_{side}", on, Where(level, "kosong"))
        parts[f"diminta_{side}"] = total(DETAIL, f"standar_{side}", on, Where(level, "ada"))
        found[f"kesenjangan_{side}"] = total(DETAIL, f"kesenjangan_{side}", on)
        found[f"pasangan_{side}"] = count(DETAIL, on, Where(f"standar_{side}", "ada"))
        found[f"dinilai_{side}"] = count(DETAIL, on, Where(level, "ada"))
        found[f"rata_{side}"] = Formula(f"kesenjangan_{side} / dinilai_{side}")
        met = f"100 * (diminta_{side} - kesenjangan_{side}) / diminta_{side}"
        found[f"pemenuhan_{side}"] = Formula(met, parts)
    least = "kesenjangan_baru / pasangan_baru - (kesenjangan_lama + belum_lama) / pasangan_lama"
    most = "(kesenjangan_baru + belum_baru) / pasangan_baru - kesenjangan_lama / pasangan_lama"
    return {
        **found,
        "perubahan": Formula("kesenjangan_baru - kesenjangan_lama"),
        "perubahan_rata": Formula("rata_baru - rata_lama"),
        "rata_min": Formula(f"turun(100 * ({least})) / 100", parts),
        "rata_maks": Formula(f"naik(100 * ({most})) / 100", parts),
        **_counts(old, new),
    }


def _units() -> dict[str, Entry]:
    stayed: dict[str, Piece] = {"tinggal": count(PEOPLE, _STAYED)}
    carried: dict[str, Piece] = {
        "semula": total(PEOPLE, "kesenjangan_lama", _OLD),
        "sekarang": total(PEOPLE, "kesenjangan_lama", _NEW),
        "tetap": total(PEOPLE, "kesenjangan_lama", _STAYED),
        "pergi": total(PEOPLE, "kesenjangan_lama", _OLD, _GONE),
    }
    return {
        "pegawai_lama": count(PEOPLE, _OLD),
        "pegawai_baru": count(PEOPLE, _NEW),
        "orang_datang": count(PEOPLE, _NEW, is_("keadaan", "datang")),
        "orang_keluar": count(PEOPLE, _OLD, _GONE),
        "orang_masuk": Formula("pegawai_baru - orang_datang - tinggal", stayed),
        "orang_pindah": Formula("pegawai_lama - orang_keluar - tinggal", stayed),
        "jpm_lama": _mean("lama", _OLD),
        "jpm_baru": _mean("baru", _NEW),
        "perubahan_jpm": Formula("jpm_baru - jpm_lama"),
        **_judged(_OLD, _NEW),
        "berkurang": Formula("max(0, kesenjangan_lama - kesenjangan_baru)"),
        **{name: _now(name) for name in (*_EFFECTS, "naik", "turun")},
        "dibawa_masuk": Formula("sekarang - tetap", carried),
        "dibawa_keluar": Formula("tetap + pergi - semula", carried),
    }


def _mean(side: str, on: str, *tests: Where) -> Formula:
    """The mean of the JPM of people who have one."""
    jpm = f"jpm_{side}"
    parts: dict[str, Piece] = {
        "jumlah_jpm": total(PEOPLE, jpm, on, *tests),
        "lengkap": count(PEOPLE, on, Where(jpm, "ada"), *tests),
    }
    return Formula("jumlah_jpm / lengkap", parts)


def _now(name: str) -> Formula:
    """A sum over the people who are in the unit now, and over those who left the agency from it."""
    parts: dict[str, Piece] = {"di_unit": total(PEOPLE, name, _NEW), "pergi": total(PEOPLE, name, _OLD, _GONE)}
    return Formula("di_unit + pergi", parts)


def _competencies() -> dict[str, Entry]:
    return {
        **_judged(_SKILL, _SKILL),
        "bertambah": Formula("max(0, kesenjangan_baru - kesenjangan_lama)"),
        **{name: total(DETAIL, name, _SKILL) for name in _EFFECTS},
        **all_given("tidak_dibawa", " ".join(_CARRIED)),
        "naik": count(DETAIL, _SKILL, above("perubahan_level")),
        "turun": count(DETAIL, _SKILL, Where("perubahan_level", "bawah", 0)),
    }


def _moves() -> dict[str, Entry]:
    return {
        "pegawai": count(PEOPLE, _SAME_UNITS),
        **{f"pegawai_{side}": count(PEOPLE, " ".join((*_STEP, f"unit_{side}"))) for side in SIDES},
        "kesenjangan_lama": total(PEOPLE, "kesenjangan_lama", _SAME_UNITS),
    }


def _summary(first: str, last: str) -> dict[str, Entry]:
    old, new = is_("dari", first), is_("ke", last)
    became = ("datang", "keluar", "pindah")
    here = {side: Where(f"unit_{side}", "ada") for side in SIDES}
    return {
        **all_given("periode", "periode"),
        "pegawai_lama": count(PEOPLE, "", old, here["lama"]),
        "pegawai": count(PEOPLE, "", new, here["baru"]),
        **{f"orang_{word}": count(PEOPLE, "", is_("keadaan", word)) for word in became},
        "kesenjangan_lama": total(UNITS, "kesenjangan_lama", "", old),
        "kesenjangan_baru": total(UNITS, "kesenjangan_baru", "", new),
        "perubahan": Formula("kesenjangan_baru - kesenjangan_lama"),
        **{name: total(UNITS, name, "") for name in (*_EFFECTS, *_CARRIED, "naik", "turun")},
        "rata_jpm_lama": _mean("lama", "", old),
        "rata_jpm_baru": _mean("baru", "", new),
        **{f"unit_{way}": count(UNITS, "", new, is_("arah", way)) for way in _WAYS},
        "pasangan": total(UNITS, "pasangan_baru", "", new),
        "pasangan_dinilai": total(UNITS, "dinilai_baru", "", new),
        "dikenali": count(KNOWN, ""),
        **all_given("periode_terbaru", "tidak_aktif pegawai_ditolak"),
    }
