"""What else the figures of units may be."""

from random import Random

import pandas as pd

from asnkompetensi.sure.intervals import intervals
from tests.gap.data import agency
from tests.sure.data import DATA, pairs, people


def test_the_largest_gap_is_that_of_nobody_holding_what_was_not_assessed() -> None:
    found = intervals(people(DATA), pairs(DATA))
    assert found[["total_kesenjangan", "total_kesenjangan_maks"]].to_numpy().tolist() == [
        [400_000, 6_400_000],
        [0, 0],
    ]


def test_the_truth_lies_within_whatever_was_hidden() -> None:
    """Levels of 120 units are hidden at random; what the figures are with all of them lies within."""
    random = Random(1905)
    keys = [(nip, name) for nip in range(1, 361) for name in ("Hukum", "Statistik")]
    rows = [f"{nip} | {name} | {random.randint(0, 5)}" for nip, name in keys]
    whole, part = _intervals(rows), _intervals([row for row in rows if random.random() < 0.5])
    assert (part["lebar"] > 0).sum() > 100
    assert (whole["lebar"] == 0).all()
    assert whole["rata_jpm"].between(part["rata_jpm_min"], part["rata_jpm_maks"]).all()
    assert whole["total_kesenjangan"].between(part["total_kesenjangan"], part["total_kesenjangan_maks"]).all()


def _intervals(levels: list[str]) -> pd.DataFrame:
    people_ = "\n".join(f"{nip} | P{nip} | U{nip % 120:03} | Juru" for nip in range(1, 361))
    data = agency(
        f"nip | nama | unit_kerja | jabatan\n{people_}",
        "jabatan | kompetensi | level\nJuru | Hukum | 2\nJuru | Statistik | 3",
        "\n".join(["nip | kompetensi | level", *levels]),
    )
    return intervals(people(data), pairs(data))
