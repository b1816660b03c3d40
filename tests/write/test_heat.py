from dataclasses import replace

import pytest

from asnkompetensi.write.heat import COLD, HOT, MILD, Heat, heat
from tests.write.report import AWAN, BAKAU, INTEGRITAS, SAMA, UBAH, report
from tests.write.sight import SIGHTS, apart

GAP = report()


def test_units_by_competencies_the_largest_total_gap_first() -> None:
    assert heat(GAP, 10, 10) == Heat((AWAN, BAKAU), (UBAH, SAMA, INTEGRITAS), ((100, 50, 0), (100, 25, 0)))


def test_what_does_not_fit_is_counted() -> None:
    assert heat(GAP, 1, 2) == Heat((AWAN,), (UBAH, SAMA), ((100, 50),), 1, 1)
    cut = {size: found.cut for size in ((1, 2), (1, 3), (2, 2), (2, 3)) if (found := heat(GAP, *size))}
    assert cut == {(1, 2): "keduanya", (1, 3): "unit", (2, 2): "kompetensi", (2, 3): ""}


def test_without_the_other_tables_the_order_is_that_of_the_rows() -> None:
    alone = replace(GAP, tabel={"unit-kompetensi": GAP.tabel["unit-kompetensi"]})
    assert heat(alone, 10, 10) == Heat((BAKAU, AWAN), (INTEGRITAS, SAMA, UBAH), ((0, 25, 100), (0, 50, 100)))


def test_what_nobody_needs_has_no_gap() -> None:
    frame = GAP.tabel["unit-kompetensi"].frame.iloc[1:]
    fewer = replace(GAP, tabel={**GAP.tabel, "unit-kompetensi": replace(GAP.tabel["unit-kompetensi"], frame=frame)})
    assert heat(fewer, 10, 10) == Heat((AWAN, BAKAU), (UBAH, SAMA, INTEGRITAS), ((100, 50, 0), (100, 25, None)))


def test_nothing_to_lay_out() -> None:
    assert heat(replace(GAP, tabel={}), 10, 10) is None


@pytest.mark.parametrize(("sight", "least"), [*((sight, 15) for sight in SIGHTS if sight != "none"), ("none", 5)])
def test_the_colours_are_told_apart_by_every_eye(sight: str, least: float) -> None:
    assert apart([COLD, MILD, HOT], sight) >= least
