"""`asn plan`: the best plan that the money can buy, with a proof."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Annotated

from asnkompetensi.cli.certainty import Sensitive
from asnkompetensi.cli.nation_asked import Together, apart
from asnkompetensi.cli.options import Computing, Limited, Sought, Text, flag, tables, value
from asnkompetensi.cli.questions import Asking, Questions, answering, comparable, questions, whole
from asnkompetensi.text import Words
from asnkompetensi.write.menu_nation import NAME as NATION

if TYPE_CHECKING:
    from asnkompetensi.cli.answer import Asked
    from asnkompetensi.model.options import PlanOptions
    from asnkompetensi.model.result import Report
    from asnkompetensi.model.settings import Settings


@dataclass(frozen=True, kw_only=True)
class PlanCall(Computing, Limited, Sought, Together, Asking, Sensitive):
    """A call of `asn plan`."""

    by: Annotated[Text, tables("plan", NATION)] = None
    dry_run: Annotated[bool, flag("hasil", "--dry-run")] = False
    verify: Annotated[Text, value("hasil", "--verify", metavar="FILE")] = None


def run(call: PlanCall, say: Words) -> int:
    """Find the plan and give it in the form that is wanted; the exit status."""
    from asnkompetensi.cli.answer import answer

    if call.shared_purse:
        return _of_many(call, say)
    apart(call.by)
    if call.verify is not None:
        from asnkompetensi.cli.verify import verified

        return verified(call, say)
    found = questions(call)
    if call.dry_run:
        return _foreseen(call, say)
    by = answering(call, call, call.by)
    asking = replace(call, by=by if whole(call) else call.answering(by))
    return answer("plan", asking, say, partial(_computed, call, found), Limited, Sought, Sensitive)


def _of_many(call: PlanCall, say: Words) -> int:
    """The same of many instansi under shared purses."""
    from asnkompetensi.cli import nation, nation_verify

    return nation.planned(call, say) if call.verify is None else nation_verify.verified(call, say)


def _computed(call: PlanCall, found: Questions, asked: Asked) -> Report:
    from asnkompetensi import flow
    from asnkompetensi.cli.watch import watching

    comparable(asked.settings, asked.tables)
    with watching(asked.settings.time_limit, asked.tell) as watch:
        own = replace(options(asked.settings, call.tables(asked.tables)), why=found.why, sweep=found.sweep)
        return flow.plan(asked.sources, asked.reading, asked.gaps, own, watch, asked.tell)


def options(settings: Settings, wanted: tuple[str, ...]) -> PlanOptions:
    """What the settings ask of a plan."""
    from asnkompetensi.model.kinds import HUNDREDTH_UNIT
    from asnkompetensi.model.options import PlanOptions
    from asnkompetensi.model.plan import Effort, Limits

    limits = Limits(
        max_jp=settings.max_jp,
        max_trainings=settings.max_trainings,
        budget=settings.budget,
        min_per_unit=settings.min_per_unit,
        fair=settings.fair,
        max_away=settings.max_away,
        ikm=settings.ikm,
    )
    return PlanOptions(limits, Effort(settings.solver, round(settings.gap * HUNDREDTH_UNIT)), wanted)


def _foreseen(call: PlanCall, say: Words) -> int:
    """What the call would read and write."""
    from asnkompetensi.cli import asked, output
    from asnkompetensi.cli.foreseen import foreseen
    from asnkompetensi.cli.session import opened

    session = opened(call, say)
    sources = asked.sources(call.sources, session, "asn plan")
    wanted = output.target(call, session, sources)
    return foreseen(output.inputs(sources), [wanted.name] if wanted.name else [], session)
