"""The same computation for programs: frames or files in, tables out; no terminal, no clock, no settings file.

    from datetime import date
    from asnkompetensi import api

    made = api.gap({"pegawai": people, "standar": required, "penilaian": assessed}, api.GapOptions(date(2026, 3, 31)))
    made.tables["detail"]  # a frame of pandas: level_standar, level_dimiliki, kesenjangan ...

Each function is the command of its name: the same options (flags are fields), rules, totals and problems. Nothing is
raised for what is wrong in the data: `problems` tells it, and `status` is the command's exit status; options that
cannot be are a ValueError. `plan_nation` and `verify_nation` are `asn plan` of many instansi under shared purses.
In: sources and options. Out: a :class:`Result`. Must not know: commands, streams.
"""

from asnkompetensi.api.calls import check, evaluate, gap, mentor, plan, recommend, talent, trend
from asnkompetensi.api.nation import Nation, Proof, plan_nation, verify_nation
from asnkompetensi.api.result import Result, workbook
from asnkompetensi.api.sources import Source
from asnkompetensi.model.engine import Engine
from asnkompetensi.model.options import (
    EvaluateOptions,
    GapOptions,
    MentorOptions,
    PlanOptions,
    ReadOptions,
    RecommendOptions,
    SureOptions,
    TalentOptions,
    TrendOptions,
)
from asnkompetensi.model.plan import Effort, Limits
from asnkompetensi.model.rules import Assessment, Expired, Purpose

__all__ = [
    "Assessment",
    "Effort",
    "Engine",
    "EvaluateOptions",
    "Expired",
    "GapOptions",
    "Limits",
    "MentorOptions",
    "Nation",
    "PlanOptions",
    "Proof",
    "Purpose",
    "ReadOptions",
    "RecommendOptions",
    "Result",
    "Source",
    "SureOptions",
    "TalentOptions",
    "TrendOptions",
    "check",
    "evaluate",
    "gap",
    "mentor",
    "plan",
    "plan_nation",
    "recommend",
    "talent",
    "trend",
    "verify_nation",
    "workbook",
]
