"""`asn gap`: the main job."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from asnkompetensi.cli.options import Computing
from asnkompetensi.text import Words

if TYPE_CHECKING:
    from asnkompetensi.cli.answer import Asked
    from asnkompetensi.model.result import Report


@dataclass(frozen=True, kw_only=True)
class GapCall(Computing):
    """A call of `asn gap`."""


def run(call: GapCall, say: Words) -> int:
    """Compute the gaps and give them in the form that is wanted; the exit status."""
    from asnkompetensi.cli.answer import answer

    return answer("gap", call, say, _computed)


def _computed(asked: Asked) -> Report:
    """The gaps; in a workbook also what the catalogue, where there is one, has for them."""
    from asnkompetensi import flow
    from asnkompetensi.model.options import RecommendOptions

    more = tuple(name for name in asked.tables if name not in asked.gaps.tables)
    offers = RecommendOptions(asked.settings.top, more) if more else None
    return flow.gap(asked.sources, asked.reading, asked.gaps, asked.tell, offers)
