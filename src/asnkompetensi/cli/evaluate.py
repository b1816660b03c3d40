"""`asn evaluate`: whether the training between two periods worked."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Annotated

from asnkompetensi.cli.options import Computing, Text, choice, tables, value
from asnkompetensi.text import Words

if TYPE_CHECKING:
    from asnkompetensi.cli.answer import Asked
    from asnkompetensi.model.result import Report

PERIODS = 2
UNIT, AGENCY = "unit", "agency"
PLANNED = "rencana"


@dataclass(frozen=True, kw_only=True)
class Compared:
    """Who is compared with whom, and the plan that is compared with what happened."""

    match: Annotated[Text, choice("hitung", "--match", choices=(UNIT, AGENCY))] = None
    plan: Annotated[Text, value("baca", "--plan", metavar="FILE")] = None


@dataclass(frozen=True, kw_only=True)
class EvaluateCall(Computing, Compared):
    """A call of `asn evaluate`."""

    by: Annotated[Text, tables("evaluate")] = None


def run(call: EvaluateCall, say: Words) -> int:
    """Judge the trainings and give what is said of them in the form that is wanted; the exit status."""
    from asnkompetensi.cli.answer import answer
    from asnkompetensi.cli.errors import CallFault
    from asnkompetensi.cli.values import choice as chosen

    match = chosen("--match", call.match or UNIT, (UNIT, AGENCY))
    if call.by == PLANNED and call.plan is None:
        raise CallFault("evaluate.perlu_rencana", apa=f"--by {PLANNED}")
    if call.sources and len(call.sources) != PERIODS:
        raise CallFault("evaluate.dua_periode", jumlah=len(call.sources))
    return answer(
        "evaluate", call, say, partial(_computed, call, match), Compared, beside=[call.plan] if call.plan else []
    )


def _computed(call: EvaluateCall, match: str, asked: Asked) -> Report:
    from asnkompetensi import flow
    from asnkompetensi.model.options import EvaluateOptions

    options = asked.gaps
    own = EvaluateOptions(options.unit, options.jabatan, match == AGENCY, call.plan or "", asked.tables)
    return flow.evaluate(asked.sources, asked.reading, options, own, asked.tell)
