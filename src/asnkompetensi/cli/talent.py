"""`asn talent`: who stands above the standard and what to offer them, beside who needs development first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

from asnkompetensi.cli.options import Computing, Text, tables
from asnkompetensi.text import Words

if TYPE_CHECKING:
    from asnkompetensi.cli.answer import Asked
    from asnkompetensi.model.result import Report


@dataclass(frozen=True, kw_only=True)
class TalentCall(Computing):
    """A call of `asn talent`."""

    by: Annotated[Text, tables("talent")] = None


def run(call: TalentCall, say: Words) -> int:
    """Make the two lists and give them in the form that is wanted; the exit status."""
    from asnkompetensi.cli.answer import answer

    return answer("talent", call, say, _computed)


def _computed(asked: Asked) -> Report:
    from asnkompetensi import flow
    from asnkompetensi.model.options import TalentOptions

    return flow.talent(asked.sources, asked.reading, asked.gaps, TalentOptions(asked.tables), asked.tell)
