from __future__ import annotations

from asnkompetensi.explain.tables.plan_asked import answers, before, together
from asnkompetensi.model.kinds import Shown
from tests.explain.agency import context, row_of
from tests.explain.tables.catalogue import PLANNED


def test_every_question_about_a_plan_is_told_of() -> None:
    told = answers()
    assert [name for name, one in told.items() if set(one.utama) - one.rumus.keys()] == []
    assert {one.perintah for one in told.values()} == {"plan"}


def test_rows_that_count_on_those_above_them() -> None:
    found = context(PLANNED)
    pairs = found.shelf("detail")
    second = row_of(found, "detail", nama="Awan", kompetensi="Komunikasi")
    mine = [at for at in range(second + 1) if pairs.column("nama")[at] == "Awan"]
    sums = together("level_standar", "nama", Shown.LEVEL).daun(found, "detail", second)
    assert sums.nilai == sum(int(pairs.column("level_standar")[at] or 0) for at in mine)
    assert before("level_standar", Shown.LEVEL).daun(found, "detail", 0).nilai is None
    assert before("level_standar", Shown.LEVEL).daun(found, "detail", 1).nilai == pairs.column("level_standar")[0]
