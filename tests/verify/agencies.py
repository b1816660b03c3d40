"""A small agency, and a plan for it that keeps every limit, as the file says it: what tests change one thing of.

Needs by hand: Ana is short of Arsip 1 (mutlak) and Data 1 (perlu); Budi of Arsip 1.5 and Hukum 2; Cici of Hukum 1
(penting); Dodi of Arsip 1. Dinas Barat counts twice.
"""

from __future__ import annotations

import json
from copy import deepcopy
from decimal import Decimal
from functools import cache
from typing import Any

from asnkompetensi import law
from asnkompetensi.model.data import Data
from asnkompetensi.model.options import GapOptions
from asnkompetensi.model.plan_file import PlanFile
from asnkompetensi.verify.broken import Broken
from asnkompetensi.verify.case import Case
from asnkompetensi.verify.stage import broken
from tests.gap.data import Rows, agency, full_nip, rows

HASH = "sha256:1"
ANA, BUDI, CICI, DODI, EKA = (full_nip(str(number)) for number in range(1, 6))
TABLES: dict[str, Rows] = {
    "pegawai": """
        nip | nama | unit_kerja   | jabatan | akhir_kontrak
        1   | Ana  | Dinas Timur  | Penata  |
        2   | Budi | Dinas Timur  | Penata  |
        3   | Cici | Dinas Barat  | Penata  |
        4   | Dodi | Dinas Barat  | Penata  |
        5   | Eka  | Dinas Barat  | Penata  | 2026-06-30
    """,
    "standar": """
        jabatan | kompetensi | level | tingkat
        Penata  | Arsip      | 3     | mutlak
        Penata  | Hukum      | 3     | penting
        Penata  | Data       | 2     |
    """,
    "penilaian": """
        nip | kompetensi | level
        1   | Arsip      | 2
        1   | Hukum      | 3
        1   | Data       | 1
        2   | Arsip      | 1.5
        2   | Hukum      | 1
        3   | Arsip      | 3
        3   | Hukum      | 2
        4   | Arsip      | 2
        4   | Hukum      | 3
        5   | Arsip      | 2
    """,
    "unit": """
        unit_kerja  | prioritas
        Dinas Barat | 2
    """,
    "pelatihan": """
        kode | nama    | kompetensi | level_hasil | level_awal | jp | hari | biaya_peserta | biaya_angkatan | min_peserta | maks_peserta | maks_angkatan | sumber_dana | mulai
        P-1  | Arsip   | Arsip      | 3           |            | 24 | 3    | 500000        | 1000000        | 2           | 3            | 1             | APBD        | 2026-08-03
        P-2  | Hukum   | Hukum      | 3           | 2          | 16 | 2    | 750000        |                |             | 2            | 2             |             | 2026-08-10
        P-3  | Dasar   | Data       | 2           |            | 8  |      | 200000.50     |                |             |              |               | DAK         |
        P-3  | Dasar   | Arsip      | 2           |            | 8  |      | 200000.50     |                |             |              |               | DAK         |
        P-4  | Kilat   | Arsip      | 3           |            | 40 | 1    |               |                |             |              |               | APBD        | 2026-08-05
        P-5  | Mustahil | Arsip     | 3           |            | 4  |      |               |                | 4           | 3            |               | APBD        |
    """,  # noqa: E501 - a table is read by its columns
    "dana": """
        sumber_dana | jumlah  | untuk_unit  | untuk_kompetensi
        APBD        | 3000000 |             |
        DAK         | 1000000 | Dinas Timur | Data
        APBD        | 750000  | Dinas Barat |
    """,
}
PLAN: dict[str, Any] = {
    "versi": 1,
    "perintah": "plan",
    "hash_data": HASH,
    "aturan": {
        "as_of": "2026-03-31",
        "assessment": "latest",
        "expired": "use",
        "max_jp": 40,
        "max_trainings": 3,
        "budget": None,
        "min_per_unit": None,
        "fair": False,
        "max_away": None,
    },
    "status": "layak",
    "nilai": 15.5,
    "batas": 16,
    "selisih_persen": 3.13,
    "kelas": [
        {"kode": "P-1", "angkatan": 1, "dana": 1, "biaya": 2000000, "peserta": [ANA, DODI]},
        {"kode": "P-2", "angkatan": 1, "dana": 3, "biaya": 750000, "peserta": [CICI]},
        {"kode": "P-3", "angkatan": 1, "dana": 2, "biaya": 400001, "peserta": [ANA, BUDI]},
    ],
    "kursi": [
        {"nip": ANA, "kode": "P-1", "angkatan": 1, "level_ditutup": 1, "nilai": 3},
        {"nip": ANA, "kode": "P-3", "angkatan": 1, "level_ditutup": 1, "nilai": 1},
        {"nip": BUDI, "kode": "P-3", "angkatan": 1, "level_ditutup": 0.5, "nilai": 1.5},
        {"nip": CICI, "kode": "P-2", "angkatan": 1, "level_ditutup": 1, "nilai": 4},
        {"nip": DODI, "kode": "P-1", "angkatan": 1, "level_ditutup": 1, "nilai": 6},
    ],
    "dana": [
        {"sumber_dana": "APBD", "untuk_unit": None, "untuk_kompetensi": None, "pagu": 3000000, "terpakai": 2000000,
         "harga_bayangan": 0.5},
        {"sumber_dana": "DAK", "untuk_unit": "Dinas Timur", "untuk_kompetensi": "Data", "pagu": 1000000,
         "terpakai": 400001, "harga_bayangan": 0},
        {"sumber_dana": "APBD", "untuk_unit": "Dinas Barat", "untuk_kompetensi": None, "pagu": 750000,
         "terpakai": 750000, "harga_bayangan": None},
    ],
}  # fmt: skip


def data(**tables: Rows) -> Data:
    """The agency, with other tables in the place of its own."""
    every: dict[str, Any] = {**TABLES, **tables}
    return agency(**every)


@cache
def own() -> Data:
    """The agency as it is; not to be changed."""
    return data()


def edited(table: str, key: str, **cells: str) -> Data:
    """The agency, with other cells in the rows of a table whose first column has `key`."""
    changed = [{**row, **cells} if next(iter(row.values())) == key else row for row in rows(TABLES[table])]
    return data(**{table: changed})


def changed(*changes: tuple[str, Any]) -> dict[str, Any]:
    """The plan as JSON holds it, with other values at some places: `("kursi.0.nilai", 4)`; `...` takes one away."""
    plan = deepcopy(PLAN)
    for path, value in changes:
        *way, last = (int(step) if step.isdigit() else step for step in path.split("."))
        target: Any = plan
        for step in way:
            target = target[step]
        if value is ...:
            del target[last]
        else:
            target[last] = value
    return plan


def case(plan: dict[str, Any], agency_: Data | None = None) -> Case:
    """A plan beside its data."""
    made = PlanFile.model_validate(json.loads(encoded(plan), parse_float=Decimal))
    options = GapOptions(
        as_of=made.aturan.as_of,
        assessment=made.aturan.assessment,
        expired=made.aturan.expired,
        target=made.aturan.target,
        builtin=made.aturan.builtin_standard,
    )
    return Case(made, agency_ or own(), law.rules(options))


def first(plan: dict[str, Any], agency_: Data | None = None) -> Broken | None:
    """The first thing that is broken."""
    return next(broken(case(plan, agency_), HASH), None)


def told(plan: dict[str, Any], agency_: Data | None = None) -> str:
    """The same as `what at where`, and who and which numbers; "" where nothing is broken."""
    found = first(plan, agency_)
    if found is None:
        return ""
    facts = found.problem("plan.json").nilai
    more = [f"{name} {facts[name]}" for name in ("siapa", "tertulis", "seharusnya", "batas") if facts[name]]
    return ", ".join([f"{found.apa} at {found.di}", *more])


def encoded(plan: dict[str, Any]) -> bytes:
    """A plan as the bytes of a file."""
    return json.dumps(plan).encode()
