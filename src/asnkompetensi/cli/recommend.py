"""`asn recommend`: trainings from the agency's own catalogue for every gap."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Annotated

from asnkompetensi.cli.certainty import Sensitive
from asnkompetensi.cli.options import Computing, Offered, Text, tables
from asnkompetensi.cli.questions import whole
from asnkompetensi.text import Words

if TYPE_CHECKING:
    from asnkompetensi.cli.answer import Asked
    from asnkompetensi.model.result import Report


@dataclass(frozen=True, kw_only=True)
class RecommendCall(Computing, Offered, Sensitive):
    """A call of `asn recommend`."""

    by: Annotated[Text, tables("recommend")] = None


def run(call: RecommendCall, say: Words) -> int:
    """Find the trainings and give them in the form that is wanted; the exit status."""
    from asnkompetensi.cli.answer import answer

    by = call.by if whole(call) else call.answering(call.by)
    return answer("recommend", replace(call, by=by), say, partial(_computed, call), Offered, Sensitive)


def _computed(call: RecommendCall, asked: Asked) -> Report:
    from asnkompetensi import flow
    from asnkompetensi.model.options import RecommendOptions

    own = RecommendOptions(asked.settings.top, call.tables(asked.tables))
    return flow.recommend(asked.sources, asked.reading, asked.gaps, own, asked.tell)
