from __future__ import annotations

from xml.etree import ElementTree as ET

from benchmarks.measure import Cost
from benchmarks.scale import BOOKS, NATION, PLAIN, compared, drawn, table

BOOK = {20_000: Cost(1.0, 100.0, 1.1), 100_000: Cost(4.0, 300.0, 4.4)}
MANY = {200_000: Cost(3.0, 300.0, 4.0), 2_000_000: Cost(33.0, 3_000.0, 40.0)}
COSTS = {BOOKS: BOOK, NATION: MANY, PLAIN: {2_000_000: Cost(11.0, 2_000.0, 12.0)}}


def test_a_row_of_the_largest_size_stands_beside_one_of_a_quarter() -> None:
    lines = compared(COSTS)
    assert [round(line.ratio, 2) for line in lines] == [0.8, 0.6, 1.1, 1.0, 0.24, 3.0]


def test_what_did_not_end_is_not_compared() -> None:
    assert len(compared({**COSTS, NATION: {}})) == 2
    assert [line.name for line in compared({**COSTS, PLAIN: {}})][-1] == "2,000,000 rows / the goal, peak memory"


def test_every_size_is_shown_and_drawn() -> None:
    assert "| 100,000 | asn gap, workbook | 4 | 4.4 | 300 | 40 |" in table(COSTS)
    lines = ET.fromstring(drawn(COSTS)).iter("{http://www.w3.org/2000/svg}circle")
    assert len(list(lines)) == 2 * 5
