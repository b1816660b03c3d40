"""Small agencies whose trainings are judged, in the context of an explanation: one by hand, any number by chance."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random
from typing import Any

from asnkompetensi import law
from asnkompetensi.explain.context import Context
from asnkompetensi.explain.tables.evaluate import tables
from asnkompetensi.explain.tables.every import every
from asnkompetensi.explaining import Comparison
from asnkompetensi.model.options import EvaluateOptions, ExplainOptions, GapOptions
from asnkompetensi.model.period import Periods
from asnkompetensi.model.plan_file import PlanFile
from tests.evaluate.data import EXAMPLE, compared
from tests.evaluate.test_planned import plan
from tests.gap.data import full_nip
from tests.resolve.tables import AS_OF

OFFERS = """
kode | nama    | kompetensi | level_hasil | jp | biaya_peserta | biaya_angkatan | min_peserta | maks_peserta | jalur
A    | Arsip 1 | Arsip      | 3           | 8  | 1000000       | 500000         | 3           | 20           | Kursus
B    | Arsip 2 | Arsip      | 4           |    |               |                |             |              | Kursus
C    | Dua     | Arsip      | 3           | 5  | 0             |                |             |              | Kursus
C    | Dua     | Data       | 4           | 5  | 0             |                |             |              | Kursus
D    | Data 1  | Data       | 3           | 4  |               | 250000         |             | 7            | Kursus
"""
UNITS = ("Laut", "Arsip", "Hutan", "Kota", "Pasar", "Desa")
_DAYS = ("2024-10-01", "2024-12-01", "2025-01-20", "2025-03-01", "2025-03-02", "2025-12-01", "")


def told(found: Periods, seats: PlanFile | None = None, **choices: Any) -> Context:
    """The context of everything that is said of the trainings between two periods; `choices` are options of that."""
    own = EvaluateOptions(berkas="plan.json" if seats else "", **choices)
    options = GapOptions(AS_OF, unit=own.unit, jabatan=own.jabatan)
    asked = Comparison(options, ExplainOptions(id=tuple(tables()), evaluate=own), seats)
    run, _, _ = asked.between(_with_rows(found), law.training_rules(options))
    assert run.antara is not None
    return Context(run, every(run.rules, run.antara.names))


def example(**more: str) -> Context:
    """Five who attended and five who did not."""
    return told(compared(EXAMPLE, **more))


def town(seed: int, people: int, *, planned: bool = False, **choices: Any) -> Context:
    """An agency by chance: two competencies, four trainings, days that are not known, an index of every unit."""
    random = Random(seed)
    lines, history = ["nip | unit_kerja | jenjang_jabatan | Arsip | Data"], ["nip | pelatihan | tanggal | jp"]
    for one in range(1, people + 1):
        unit, level = random.choice(UNITS), random.choice(("Ahli Muda", "Terampil"))
        came = " A" if random.random() < 0.4 else ""
        lines.append(f"{one} | {unit} | {level} | {_levels(random)}{came} | {_levels(random)}")
        if random.random() < 0.4:
            kode, day = random.choice("ABCD"), random.choice(_DAYS)
            history.append(f"{one} | {kode} | {day} | {random.choice(('6', ''))}")
    index = [f"{unit} | {random.randint(60, 90)}" for unit in UNITS[: random.randint(4, 6)]]
    seats = tuple((full_nip(str(one)), random.choice("ABD"), "1") for one in range(1, people, 3))
    found = compared(
        "\n".join(lines), OFFERS, "\n".join(history),
        lama_unit="\n".join(["unit_kerja | ikm", *index]), baru_unit="\n".join(["unit_kerja | ikm", *reversed(index)]),
    )  # fmt: skip
    return told(found, plan(*seats, day=date(2025, 1, 15)) if planned else None, **choices)


def _levels(random: Random) -> str:
    before, after = random.randint(0, 8), random.randint(-1, 3)
    second = "-" if random.random() < 0.1 else f"{min(10, max(0, before + after)) / 2:g}"
    return f"{before / 2:g} > {second}"


def _with_rows(found: Periods) -> Periods:
    """The same with the tables of the gap that an explanation looks at."""
    from tests.gap.data import computed

    made = [computed(one.data, "detail", "pegawai")[0] for one in found.periode]
    return replace(
        found, periode=tuple(replace(one, tabel=new.tabel) for one, new in zip(found.periode, made, strict=True))
    )
