"""`asn gap`: the main job."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from asnkompetensi.cli.certainty import Certain, answering, asked, tables
from asnkompetensi.cli.options import Computing
from asnkompetensi.cli.questions import whole
from asnkompetensi.text import Words

if TYPE_CHECKING:
    from asnkompetensi.cli.answer import Asked
    from asnkompetensi.model.options import SureOptions
    from asnkompetensi.model.result import Report


@dataclass(frozen=True, kw_only=True)
class GapCall(Computing, Certain):
    """A call of `asn gap`."""


def run(call: GapCall, say: Words) -> int:
    """Compute the gaps and give them in the form that is wanted; the exit status."""
    from asnkompetensi.cli.answer import answer

    how = asked(call)
    by = call.by if whole(call) else answering(call, call.by)
    return answer("gap", replace(call, by=by), say, partial(_computed, call, how), Certain)


def _computed(call: GapCall, how: SureOptions, wanted: Asked) -> Report:
    """The gaps; in a workbook also what the catalogue, where there is one, has for them, and how sure they are."""
    from asnkompetensi import flow
    from asnkompetensi.model.options import RecommendOptions
    from asnkompetensi.sure.columns import NAMES

    certain = tables(call, wanted.tables)
    more = tuple(name for name in wanted.tables if name not in (*wanted.gaps.tables, *NAMES))
    offers = RecommendOptions(wanted.settings.top, more) if more else None
    sure = replace(how, tables=certain) if certain else None
    return flow.gap(wanted.sources, wanted.reading, wanted.gaps, wanted.tell, offers, sure)
