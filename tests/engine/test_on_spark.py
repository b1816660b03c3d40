"""Gaps, recommendations and trends on Spark: to the cell those of pandas; and the session, one for all tests."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import narwhals.stable.v2 as nw
import pandas as pd
import pytest
from pytest_socket import disable_socket, enable_socket, socket_allow_hosts

from asnkompetensi.check import check
from asnkompetensi.engine.border import border, taken
from asnkompetensi.engine.crossing import Crossing
from asnkompetensi.gap.columns import NAMES
from asnkompetensi.model.engine import Engine
from asnkompetensi.model.options import GapOptions
from asnkompetensi.model.rules import Assessment, Expired, Purpose
from asnkompetensi.trend.columns import NAMES as OF_TREND
from tests.check.doubts import RULES
from tests.check.drawn import doubted
from tests.engine.large import OFFERED, agency
from tests.engine.years import compared
from tests.gap.data import computed
from tests.recommend.data import recommended
from tests.resolve.tables import AS_OF

pytestmark = [
    pytest.mark.spark,
    pytest.mark.filterwarnings("ignore:PySpark does not yet fully support pandas:FutureWarning"),
]
MASTER = "local[2]"


@pytest.fixture(autouse=True)
def _loopback(_no_network: None) -> Iterator[None]:
    """Spark's two halves talk to each other on this machine."""
    enable_socket()
    socket_allow_hosts(["127.0.0.1", "localhost"], allow_unix_socket=True)
    yield
    disable_socket(allow_unix_socket=True)


@pytest.fixture(scope="module")
def _in_haste() -> None:
    """What a run of so few rows would else spend most of its time on."""
    from asnkompetensi.engine.on_spark import session  # PySpark is not everywhere

    for name, value in (("spark.sql.adaptive.enabled", "false"), ("spark.sql.shuffle.partitions", "2")):
        session(MASTER).conf.set(name, value)


@pytest.mark.parametrize(
    ("data", "choices"),
    [
        ("all", {}),
        ("all", {"assessment": Assessment.BEST, "purpose": Purpose.PLACEMENT, "builtin": True}),
        ("all", {"assessment": Assessment.MEAN, "target": True}),
        ("all", {"expired": Expired.DROP, "unit": ("Dinas A",), "competency": ("Integritas", "Hukum")}),
        ("all", {"assessment": Assessment.BEST, "expired": Expired.DROP, "target": True, "jabatan": ("Analis",)}),
        ("all", {"assessment": Assessment.MEAN, "as_of": date(2040, 2, 29), "builtin": True}),
        ("all", {"unit": ("Dinas Z",), "elsewhere": True}),
        ("undated", {"expired": Expired.DROP, "competency": ("Komunikasi",)}),
        ("unassessed", {"purpose": Purpose.PLACEMENT}),
        ("unasked", {"assessment": Assessment.BEST}),
    ],
    ids=["latest", "best", "mean", "drop", "best-drop", "all-expired", "nobody", "undated", "unassessed", "unasked"],
)
@pytest.mark.usefixtures("_in_haste")
def test_every_table_and_problem_is_that_of_pandas(data: str, choices: dict[str, Any]) -> None:
    expected, told = computed(agency(data), *NAMES, **choices)
    found, same = computed(agency(data), *NAMES, engine=Engine.SPARK, spark_master=MASTER, **choices)
    for name in NAMES:
        pd.testing.assert_frame_equal(found.tabel[name].frame, expected.tabel[name].frame)
    assert (found.ringkasan, same) == (expected.ringkasan, told)


def test_every_doubt_of_the_check_is_that_of_pandas() -> None:
    data = doubted()
    on_pandas, on_spark = (
        Crossing(data, GapOptions(AS_OF, engine=one, spark_master=MASTER)) for one in (Engine.PANDAS, Engine.SPARK)
    )
    expected = check(data, RULES, on_pandas)
    assert {problem.kode for problem in expected} == {"BERKAS-14", "PENILAIAN-04"}
    assert check(data, RULES, on_spark) == expected


def test_what_people_are_recommended_and_the_totals_are_those_of_pandas() -> None:
    tables = ("rekomendasi-pegawai",)
    expected = recommended(OFFERED, *tables)
    found = recommended(OFFERED, *tables, engine=Engine.SPARK, spark_master=MASTER)
    for name in tables:
        pd.testing.assert_frame_equal(found.tabel[name].frame, expected.tabel[name].frame)
    assert found.ringkasan == expected.ringkasan


def test_every_table_of_two_years_is_that_of_pandas() -> None:
    (expected, told), (found, same) = compared(), compared(engine=Engine.SPARK, spark_master=MASTER)
    for name in OF_TREND:
        pd.testing.assert_frame_equal(found.tabel[name].frame, expected.tabel[name].frame)
    assert (found.ringkasan, same) == (expected.ringkasan, told)


def test_frames_go_over_the_border_and_back() -> None:
    levels = pd.DataFrame({"orang": pd.Series([1, 0], dtype="int32"), "hari": pd.Series([None, 9], dtype="Int64")})
    engine = border(Engine.SPARK, MASTER)
    held = engine.hold(engine.put(levels))
    assert str(held.implementation) == "pyspark"
    back = taken(held.with_columns(tua=nw.col("hari") < 10).sort("orang"))
    expected = levels.iloc[[1, 0]].reset_index(drop=True).assign(tua=pd.array([True, None], dtype="boolean"))
    pd.testing.assert_frame_equal(back, expected)


def test_rows_are_held_at_once_and_no_longer_than_their_border() -> None:
    from asnkompetensi.engine.on_spark import session  # PySpark is not everywhere

    def kept() -> int:
        return int(session(MASTER).sparkContext._jsc.getPersistentRDDs().size())

    levels = pd.DataFrame({"orang": pd.Series([1, 0], dtype="int32")})
    engine = border(Engine.SPARK, MASTER)
    before = kept()
    held, also = engine.hold(engine.put(levels)), engine.hold(engine.put(levels).filter(nw.col("orang") > 0))
    assert kept() == before + 2
    engine.forget(held)
    assert kept() == before + 1
    del engine, held, also
    border(Engine.SPARK, MASTER)
    assert kept() < before + 1


def test_a_large_frame_is_no_relation_of_the_driver() -> None:
    levels = pd.DataFrame({"orang": pd.Series(range(500_000), dtype="int64")})
    engine = border(Engine.SPARK, MASTER)
    plans = [
        nw.to_native(engine.put(frame))._jdf.queryExecution().optimizedPlan().toString()
        for frame in (levels[:100], levels)
    ]
    assert ["LocalRelation" in plan for plan in plans] == [True, False]


def test_a_sum_that_does_not_fit_is_an_error() -> None:
    most = pd.DataFrame({"level": pd.Series([2**63 - 1, 1], dtype="Int64")})
    rows = border(Engine.SPARK, MASTER).put(most).select(nw.col("level").sum())
    with pytest.raises(Exception, match="ARITHMETIC_OVERFLOW"):
        taken(rows)
