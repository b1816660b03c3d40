"""`asn trend`: what changed from period to period, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

from typer import Argument

from asnkompetensi.cli.options import Computing, Text, Texts, tables
from asnkompetensi.text import Words

if TYPE_CHECKING:
    from asnkompetensi.cli.answer import Asked
    from asnkompetensi.model.result import Report


@dataclass(frozen=True, kw_only=True)
class TrendCall(Computing):
    """A call of `asn trend`: its sources are periods, the oldest first."""

    sources: Annotated[Texts, Argument(metavar="PERIOD...")] = None
    by: Annotated[Text, tables("trend")] = None


def run(call: TrendCall, say: Words) -> int:
    """Compare the periods and give what changed in the form that is wanted; the exit status."""
    from asnkompetensi.cli.answer import answer
    from asnkompetensi.cli.errors import CallFault, shown

    if call.sources and len(call.sources) < 2:
        raise CallFault("cli.periode_kurang", nama=shown(call.sources[0]))
    return answer("trend", call, say, _computed)


def _computed(asked: Asked) -> Report:
    from asnkompetensi import flow
    from asnkompetensi.model.options import TrendOptions

    own = TrendOptions(asked.tables, asked.gaps.target)
    return flow.trend(asked.sources, asked.reading, asked.gaps, own, asked.tell)
