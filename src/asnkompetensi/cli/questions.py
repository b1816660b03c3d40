"""What a call asks about a plan: `--why` and `--sweep`, and the table that answers where none is named."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, Annotated

from asnkompetensi.cli.errors import CallFault
from asnkompetensi.cli.options import Formed, Text, value
from asnkompetensi.model.nip import mask

if TYPE_CHECKING:
    from asnkompetensi.model.settings import Settings

NIP, FEW = 18, 8  # digits; so many tell nobody
MOST = 60  # budgets of a sweep
ENDS = 3  # from, to, step
WHOLE = ("xlsx", "html", "htm")  # forms that have all tables
WHY, FAIR = "mengapa", "harga-adil"


@dataclass(frozen=True, kw_only=True)
class Asking:
    """Questions about a plan."""

    why: Annotated[Text, value("rencana", "--why", metavar="NIP")] = None
    sweep: Annotated[Text, value("rencana", "--sweep", metavar="RP:RP:RP")] = None


@dataclass(frozen=True, slots=True)
class Questions:
    """The person asked about (NIP), and the budgets (rupiah, rising) of the curve."""

    why: str | None = None
    sweep: tuple[int, ...] = ()


def questions(call: Asking) -> Questions:
    """The questions of a call; CallFault for what is no NIP and no range of budgets."""
    why = None if call.why is None else nip(call.why, "--why")
    return Questions(why, () if call.sweep is None else budgets(call.sweep))


def answering(call: Asking, form: Formed, by: str | None) -> str | None:
    """The word of `--by` of a call: its own, else that of its question, unless the form has all tables anyway.

    CallFault where the table needs a question that is not asked.
    """
    if by == WHY and call.why is None:
        raise CallFault("plan_asked.perlu_why")
    if by or whole(form):
        return by
    return WHY if call.why is not None else "kurva" if call.sweep is not None else None


def whole(form: Formed) -> bool:
    """Whether the form that a call asks for has all tables."""
    suffix = PurePath(form.output or "").suffix.lower().lstrip(".")
    return suffix in WHOLE or (not suffix and form.format in WHOLE)


def comparable(settings: Settings, tables: tuple[str, ...]) -> None:
    """CallFault where the price of a guarantee is asked for, and none is given."""
    if tables == (FAIR,) and not settings.fair and settings.min_per_unit is None:
        raise CallFault("plan_asked.perlu_jaminan")


def budgets(text: str) -> tuple[int, ...]:
    """The budgets of `from:to:step`, money as people write it, in rupiah; CallFault for none, or more than `MOST`."""
    from asnkompetensi.cli.values import rupiah

    ends = text.split(":")
    if len(ends) == ENDS:
        first, last, step = (rupiah(end.strip(), "--sweep") for end in ends)
        if step > 0 and first <= last and (last - first) // step < MOST:
            return tuple(range(first, last + 1, step))
    raise CallFault("plan_asked.rentang", nilai=text, batas=MOST)


def nip(text: str, option: str) -> str:
    """The NIP that is meant; blanks in it do not count. CallFault for anything else.

    One with a digit too few is not shown either.
    """
    digits = "".join(text.split())
    if not (digits.isascii() and digits.isdigit() and len(digits) == NIP):
        raise CallFault("plan_asked.nip", asal=option, nilai=mask(text) if len(text) > FEW else text)
    return digits
