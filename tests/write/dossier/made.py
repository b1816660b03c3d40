"""A dossier with every part, made once: two units, two periods, a catalogue, money, a record of attendance."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from functools import cache
from pathlib import Path

from asnkompetensi import flow
from asnkompetensi.model.dossier import Dossier
from asnkompetensi.model.options import (
    EvaluateOptions,
    MentorOptions,
    PlanOptions,
    ReadOptions,
    RecommendOptions,
    ReportOptions,
    TalentOptions,
    TrendOptions,
)
from asnkompetensi.write.menus import MENUS
from tests.plan.watches import Patient
from tests.test_dossier import CATALOGUE, HISTORY, LEVELS, MONEY, OPTIONS, PEOPLE, agency

ALL = {command: menu.workbook for command, menu in MENUS.items()}
OWN = ReportOptions(
    recommend=RecommendOptions(tables=ALL["recommend"]),
    plan=PlanOptions(tables=ALL["plan"]),
    mentor=MentorOptions(tables=ALL["mentor"]),
    talent=TalentOptions(ALL["talent"]),
    trend=TrendOptions(ALL["trend"]),
    evaluate=EvaluateOptions(tables=ALL["evaluate"]),
    instansi="Kabupaten Uji",
)
BORN = ("tanggal_lahir", "1990-01-01", "1991-01-01")
YOUNG = "\n".join(f"{line},{day}" for line, day in zip(PEOPLE.splitlines(), BORN, strict=True))
MORE = CATALOGUE + "P-2,Kelas Integritas Lanjut,Integritas,4,400000,APBD\n"  # for those who attended the first


@cache
def dossier() -> Dossier:
    """The dossier; sources are named as people would name them."""
    tables = {"pegawai": YOUNG, "pelatihan": MORE, "dana": MONEY, "riwayat": HISTORY}
    with tempfile.TemporaryDirectory() as name:
        old = agency(Path(name, "lama"), penilaian=LEVELS.replace("2025-11", "2024-11").replace(",2,", ",1,"), **tables)
        new = agency(Path(name, "baru"), **tables)
        options = replace(OPTIONS, tables=ALL["gap"])
        return flow.report([new], ReadOptions(), options, replace(OWN, before=(old,)), Patient())
