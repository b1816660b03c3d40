"""An agency drawn at random, once: so many people that every case of the rules is in it, for engines that are slow."""

from __future__ import annotations

import random
from functools import cache

from asnkompetensi.model.data import Data
from tests.gap.data import Row, built
from tests.properties.agencies import COMPETENCIES, DAYS, GRADES, JOBS, LEVELS, UNITS

_PEOPLE = 120
_draw = random.Random(20260331)


def _some(share: float, **cells: list[str]) -> Row | None:
    return {name: _draw.choice(values) for name, values in cells.items()} if _draw.random() < share else None


def _people() -> list[Row]:
    places = {"unit_kerja": UNITS, "jabatan": JOBS, "jenjang_jabatan": GRADES}
    targets = {"jabatan_tujuan": JOBS, "jenjang_tujuan": GRADES}
    nips = [str(number) for number in range(1, _PEOPLE)] + [""]
    drawn = [{name: _draw.choice(values) for name, values in {**places, **targets}.items()} for _ in nips]
    return [{"nip": nip, "nama": f"Pegawai {nip}", **row} for nip, row in zip(nips, drawn, strict=True)]


def _standards() -> list[Row]:
    keys = [
        {"jabatan": job, "jenjang_jabatan": grade, "unit_kerja": unit, "kompetensi": competency}
        for job, grade in (*((job, "") for job in JOBS if job), *(("", grade) for grade in GRADES if grade))
        for unit in UNITS
        for competency in COMPETENCIES
    ]
    return [{**key, **row} for key in keys if (row := _some(0.5, level=LEVELS, tingkat=["", "mutlak", "penting"]))]


def _assessments(people: list[Row]) -> list[Row]:
    """Several of a person and a competency: newer ones, equal ones, contradictions, undated ones."""
    keys = [{"nip": row["nip"] or row["nama"], "kompetensi": name} for row in people for name in COMPETENCIES]
    return [{**key, **row} for key in keys * 2 if (row := _some(0.6, level=LEVELS, tanggal=DAYS))]


def _own(people: list[Row]) -> list[Row]:
    cells = {"level_standar": LEVELS, "level_dimiliki": ["", *LEVELS], "tanggal_penilaian": DAYS}
    keys = [{"nip": row["nip"] or row["nama"], "kompetensi": "Komunikasi"} for row in people]
    return [{**key, **row} for key in keys if (row := _some(0.1, **cells))]


def _undated(rows: list[Row]) -> list[Row]:
    return [{**row, **dict.fromkeys(("tanggal", "tanggal_penilaian") & row.keys(), "")} for row in rows]


_PEOPLE_ROWS = _people()
_RULES, _MARKS, _OWN = _standards(), _assessments(_PEOPLE_ROWS), _own(_PEOPLE_ROWS)
AGENCY = built(_PEOPLE_ROWS, _RULES, _MARKS, _OWN)


def _trainings() -> list[Row]:
    """Of several levels, prices and first days; some ask for a level first."""
    cells = {
        "level_hasil": LEVELS,
        "level_awal": ["", "", "1"],
        "mulai": ["", "2026-06-01"],
        "biaya_peserta": ["", "5"],
    }
    names = [{"kode": f"P{number}", "nama": f"Pelatihan {number}"} for number in range(8)]
    return [{**name, "kompetensi": _draw.choice(COMPETENCIES), **row} for name in names if (row := _some(1, **cells))]


def _attended() -> list[Row]:
    cells = {"pelatihan": [f"P{number}" for number in range(8)], "sertifikat_sampai": ["", "2025-01-01", "2026-06-01"]}
    return [{"nip": row["nip"], **one} for row in _PEOPLE_ROWS if row["nip"] and (one := _some(0.5, **cells))]


OFFERED = built(_PEOPLE_ROWS, _RULES, _assessments(_PEOPLE_ROWS), pelatihan=_trainings(), riwayat=_attended())
_STAYED: list[Row] = [{**row, **(_some(0.3, unit_kerja=UNITS, jabatan=JOBS) or {})} for row in _PEOPLE_ROWS[5:]]
LATER = built(_STAYED, _standards(), _assessments(_STAYED), _own(_STAYED))


_LESS: dict[str, tuple[list[Row], ...]] = {
    "undated": (_PEOPLE_ROWS, _RULES, _undated(_MARKS), _undated(_OWN)),
    "unassessed": (_PEOPLE_ROWS, _RULES, [], []),
    "unasked": (_PEOPLE_ROWS, [], _MARKS, []),
}


@cache
def agency(name: str) -> Data:
    """The agency: `all` of it, or one of which something is missing everywhere (dates, assessments, standards)."""
    return built(*_LESS[name]) if name in _LESS else AGENCY
