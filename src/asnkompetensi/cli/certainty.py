"""What a call asks about how sure it is: `--tolerance`, `--next-assess`, `--sensitivity`, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

from asnkompetensi.cli.errors import CallFault
from asnkompetensi.cli.options import Text, flag, value

if TYPE_CHECKING:
    from asnkompetensi.model.options import SureOptions

MOST = 20  # tolerances
SENSITIVITY = "kepekaan"  # what its tables, and the words for them, begin with


@dataclass(frozen=True, kw_only=True)
class Certain:
    """Questions about how sure figures are."""

    tolerance: Annotated[Text, value("pasti", "--tolerance", metavar="PCT,PCT")] = None
    next_assess: Annotated[Text, value("pasti", "--next-assess", metavar="N")] = None


@dataclass(frozen=True, kw_only=True)
class Sensitive:
    """Whether decisions stand when what they rest on is changed a little."""

    sensitivity: Annotated[bool, flag("pasti", "--sensitivity")] = False

    def answering(self, by: str | None) -> str | None:
        """The word of `--by` of a call: its own, else that of what it asks."""
        return by or (SENSITIVITY if self.sensitivity else None)

    def tables(self, shown: tuple[str, ...]) -> tuple[str, ...]:
        """Those that a form shows; of many the table that answers only where it is asked for: it takes its time."""
        is_wanted = self.sensitivity or len(shown) == 1
        return tuple(name for name in shown if is_wanted or not name.startswith(SENSITIVITY))


def asked(call: Certain) -> SureOptions:
    """What a call asks, the usual where it says nothing; CallFault for what is no percentage and no number."""
    from asnkompetensi.cli.values import count
    from asnkompetensi.model.options import SureOptions

    usual = SureOptions()
    return SureOptions(
        usual.tolerance if call.tolerance is None else tolerances(call.tolerance),
        usual.next_assess if call.next_assess is None else count(call.next_assess, "--next-assess"),
    )


def tolerances(text: str) -> tuple[int, ...]:
    """Percentages parted by commas, in hundredths, rising, each once; CallFault for none, or more than `MOST`."""
    from asnkompetensi.cli.values import distance
    from asnkompetensi.model.kinds import HUNDREDTH_UNIT

    found = {round(distance(one, "--tolerance") * HUNDREDTH_UNIT) for one in text.split(",")}
    if len(found) > MOST:
        raise CallFault("cli.toleransi", jumlah=len(found), batas=MOST)
    return tuple(sorted(found))


def answering(call: Certain, by: str | None) -> str | None:
    """The word of `--by` of a call: its own, else that of what it asks."""
    if by:
        return by
    return "toleransi" if call.tolerance is not None else "nilai-berikut" if call.next_assess is not None else None


def tables(call: Certain, shown: tuple[str, ...]) -> tuple[str, ...]:
    """Of the tables that a form shows, those that answer; of many only what the call asks about.

    Verdicts of people stand only where they are named, and in workbooks: a page shows figures of units.
    """
    from asnkompetensi.sure.columns import NAMES

    mine = tuple(name for name in shown if name in NAMES)
    if len(shown) == 1:
        return mine
    about = [("toleransi", call.tolerance), ("nilai-berikut", call.next_assess)]
    heard = tuple(start for start, given in about if given is not None)
    return tuple(name for name in mine if heard and name.startswith((*heard, "selang")))
