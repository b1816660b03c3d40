"""Two periods of small agencies, one line for each person: what he held before and after, and what he attended."""

from __future__ import annotations

from typing import Any

from asnkompetensi.evaluate import evaluate
from asnkompetensi.model.options import EvaluateOptions
from asnkompetensi.model.period import Periods
from asnkompetensi.model.plan_file import PlanFile
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.result import Computed
from tests.follow.data import periods
from tests.gap.data import rows

OLD, NEW = "2024-11-01", "2025-11-01"  # days of assessment
TABLES = ("evaluasi-pelatihan", "evaluasi-pasangan", "evaluasi-rencana", "evaluasi-ikm")
OFFERS = """
kode | nama    | kompetensi | level_hasil | jp | biaya_peserta | jalur  | penyelenggara
A    | Arsip 1 | Arsip      | 3           | 8  | 1000000       | Kursus | Balai
"""
# Of five and five who begin alike, those who attended gained 1.2 levels, the others 0.2.
EXAMPLE = """
nip | unit_kerja | jenjang_jabatan | Arsip
1   | Laut       | Ahli Muda       | 1 > 2 A
2   | Laut       | Ahli Muda       | 1 > 2 A
3   | Laut       | Ahli Muda       | 1 > 2 A
4   | Laut       | Ahli Muda       | 1 > 2 A
5   | Laut       | Ahli Muda       | 1 > 3 A
6   | Laut       | Ahli Muda       | 1 > 1
7   | Laut       | Ahli Muda       | 1 > 1
8   | Laut       | Ahli Muda       | 1 > 1
9   | Laut       | Ahli Muda       | 1 > 1
10  | Laut       | Ahli Muda       | 1 > 2
"""


def compared(people: str, pelatihan: str = OFFERS, riwayat: str = "", **more: str) -> Periods:
    """Two periods: `1 > 2 A` in the column of a competency is level 1, then 2, and training A on 2025-03-01 between.

    Everybody must hold 3. `riwayat` are more lines of the history, `more` tables of both periods, or with the prefix
    `lama_` or `baru_` of one.
    """
    told = rows(people)
    known = ("nip", "unit_kerja", "jenjang_jabatan")
    names = [name for name in told[0] if name not in known]
    staff = [
        {**{name: row[name] for name in known}, "nama": f"Orang {row['nip']}", "jabatan": "Analis"} for row in told
    ]
    standar = [{"jabatan": "Analis", "kompetensi": name, "level": "3"} for name in names]
    cells = [(row["nip"], name, row[name].replace(">", " ").split()) for row in told for name in names if row[name]]
    before, after = (
        [
            {"nip": nip, "kompetensi": name, "level": part[place], "tanggal": (OLD, NEW)[place]}
            for nip, name, part in cells
            if part[place] != "-"
        ]
        for place in (0, 1)
    )
    came = [{"nip": nip, "pelatihan": kode, "tanggal": "2025-03-01"} for nip, _, part in cells for kode in part[2:]]
    history = [{"jp": "8", "sertifikat_sampai": "", **row} for row in [*came, *rows(riwayat or "nip")]]
    both: dict[str, Any] = {"pegawai": staff, "standar": standar}
    both |= {name: table for name, table in more.items() if not name.startswith(("lama_", "baru_"))}
    old, new = (
        {name.removeprefix(side): table for name, table in more.items() if name.startswith(side)}
        for side in ("lama_", "baru_")
    )
    return periods(
        both | {"penilaian": before} | old,
        both | {"penilaian": after, "pelatihan": pelatihan, "riwayat": history} | new,
    )


def evaluated(found: Periods, plan: PlanFile | None = None, **choices: Any) -> tuple[Computed, list[Problem]]:
    """What the stage says; `choices` are fields of its options."""
    return evaluate(found, EvaluateOptions(**{"tables": TABLES, **choices}), plan)


def codes(problems: list[Problem]) -> list[str]:
    return [problem.kode for problem in problems]
