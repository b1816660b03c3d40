"""The money of a plan as pictures: what each budget buys, what is spent of each purse."""

from __future__ import annotations

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.plain import tellable
from asnkompetensi.model.result import Report
from asnkompetensi.text import Words
from asnkompetensi.write.cells import records
from asnkompetensi.write.human import known
from asnkompetensi.write.laporan.both import both
from asnkompetensi.write.laporan.head import Row
from asnkompetensi.write.overview import whole
from asnkompetensi.write.svg.curve import Curve, curve

CURVE, PURSES = "kurva-anggaran", "rencana-dana"
_ALL = 1_000
_FEW = 2  # points of a line


def budget_curve(plan: Report) -> Curve | None:
    """The levels closed over the budgets; None where fewer than two budgets were tried."""
    table = plan.tabel.get(CURVE)
    rows = records(table, _ALL) if table else []
    pairs = [(whole(row["anggaran"]), whole(row["level_ditutup"])) for row in rows]
    return curve(pairs) if len(pairs) >= _FEW else None


def purses(plan: Report) -> tuple[Row, ...]:
    """What is spent of each purse, with the share of its amount as a bar."""
    table = plan.tabel.get(PURSES)
    return tuple(_purse(row) for row in (records(table, _ALL) if table else []))


def _purse(row: dict[str, str | int | bool | None]) -> Row:
    spent, amount = row["terpakai"], row["pagu"]
    name = ": ".join(tellable(str(row[column])) for column in ("sumber_dana", "untuk_unit") if row[column])

    def told(say: Words) -> str:
        return say("page.terpakai_dari", terpakai=known(spent, Shown.MONEY, say), pagu=known(amount, Shown.MONEY, say))

    share = 100 * whole(spent) / whole(amount) if whole(amount) else 0
    return Row(both(lambda _: name), both(told), f"{share:.1f}", 0)
