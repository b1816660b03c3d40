"""`asn mentor`: colleagues who close gaps, free of charge."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

from asnkompetensi.cli.options import Computing, Paired, Text, tables
from asnkompetensi.text import Words

if TYPE_CHECKING:
    from asnkompetensi.cli.answer import Asked
    from asnkompetensi.model.result import Report


@dataclass(frozen=True, kw_only=True)
class MentorCall(Computing, Paired):
    """A call of `asn mentor`."""

    by: Annotated[Text, tables("mentor")] = None


def run(call: MentorCall, say: Words) -> int:
    """Pair colleagues and give the pairs in the form that is wanted; the exit status."""
    from asnkompetensi.cli.answer import answer

    return answer("mentor", call, say, _computed, Paired)


def _computed(asked: Asked) -> Report:
    from asnkompetensi import flow
    from asnkompetensi.model.options import MentorOptions

    own = MentorOptions(asked.settings.max_learners, not asked.settings.superior, asked.tables)
    return flow.mentor(asked.sources, asked.reading, asked.gaps, own, asked.tell)
