"""The same two roll-ups in the own code of each engine, as somebody writes them who knows it well.

From frames of codes in memory: of the assessments of a person and competency the newest day counts, and none where its
levels differ; JPM is the ratio of the sums, half up in hundredths, of those whose every competency is assessed.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

Numbers = NDArray[np.int64]
Answer = tuple[Numbers, Numbers]
Frames = dict[str, pd.DataFrame]
UNIT = ("pegawai", "lengkap", "rata_jpm", "optimal", "cukup_optimal", "kurang_optimal", "belum_lengkap", "pasangan",
        "pasangan_dinilai", "pasangan_kurang", "total_kesenjangan")  # fmt: skip
COMPETENCY = ("pasangan", "dinilai", "kurang", "sesuai", "lebih", "total_kesenjangan")

# Read by DuckDB and by Spark; they differ in the sign of a whole division and in how a table is kept.
HELD = """
select a.orang, a.kompetensi, case when min(level) = max(level) then max(level) end as held
from penilaian a join (select orang, kompetensi, max(hari) as hari from penilaian group by orang, kompetensi) d
on a.orang = d.orang and a.kompetensi = d.kompetensi and a.hari = d.hari
group by a.orang, a.kompetensi
"""
PAIRS = """
select p.orang, p.unit, s.kompetensi, s.level as asked, h.held, h.held - s.level as selisih
from pegawai p join standar s on p.jabatan = s.jabatan
left join held h on h.orang = p.orang and h.kompetensi = s.kompetensi
"""
PEOPLE = """
select orang, min(unit) as unit, count(*) as pasangan, count(held) as dinilai,
count(case when selisih < 0 then 1 end) as kurang, sum(case when selisih < 0 then -selisih else 0 end) as gap,
case when count(held) = count(*) then
least(cast(20000 * sum(held) + sum(asked) as bigint) {div} cast(2 * sum(asked) as bigint), 10000) end as jpm
from pairs group by orang
"""
BY_UNIT = """
select unit, count(*), count(jpm), (2 * cast(sum(jpm) as bigint) + count(jpm)) {div} (2 * count(jpm)),
count(case when jpm >= 9000 then 1 end), count(case when jpm >= 7800 and jpm < 9000 then 1 end),
count(case when jpm < 7800 then 1 end), count(*) - count(jpm), sum(pasangan), sum(dinilai), sum(kurang), sum(gap)
from people group by unit order by unit
"""
BY_COMPETENCY = """
select kompetensi, count(*), count(held), count(case when selisih < 0 then 1 end),
count(case when selisih = 0 then 1 end), count(case when selisih > 0 then 1 end),
sum(case when selisih < 0 then -selisih else 0 end)
from pairs group by kompetensi order by kompetensi
"""


def pandas(frames: Frames) -> Answer:
    """Data frames."""
    rated, keys = frames["penilaian"], ["orang", "kompetensi"]
    newest = rated[rated["hari"] == rated.groupby(keys, sort=False)["hari"].transform("max")]
    levels = newest.groupby(keys, sort=False)["level"].agg(["min", "max"])
    held = levels["max"].where(levels["min"] == levels["max"]).rename("held").reset_index()
    standards = frames["standar"].rename(columns={"level": "asked"})
    pairs = frames["pegawai"].merge(standards, on="jabatan").merge(held, on=keys, how="left")
    pairs["selisih"] = pairs["held"] - pairs["asked"]
    pairs["gap"] = (-pairs["selisih"]).clip(lower=0)
    pairs["kurang"], pairs["sesuai"], pairs["lebih"] = (
        pairs["selisih"] < 0, pairs["selisih"] == 0, pairs["selisih"] > 0
    )  # fmt: skip
    people = pairs.groupby("orang").agg(
        unit=("unit", "first"), pasangan=("asked", "size"), dinilai=("held", "count"), kurang=("kurang", "sum"),
        gap=("gap", "sum"), asked=("asked", "sum"), known=("held", "sum"),
    )  # fmt: skip
    ratio = ((20000 * people["known"] + people["asked"]) // (2 * people["asked"])).clip(upper=10000)
    people["jpm"] = ratio.where(people["pasangan"] == people["dinilai"])
    people["optimal"], people["kurang_optimal"] = people["jpm"] >= 9000, people["jpm"] < 7800
    by = people.groupby("unit")
    sums = by[["optimal", "kurang_optimal", "pasangan", "dinilai", "kurang", "gap", "jpm"]].sum()
    size, whole = by.size(), by["jpm"].count()
    mean = (2 * sums["jpm"] + whole) // (2 * whole)
    some = whole - sums["optimal"] - sums["kurang_optimal"]
    units = [size, whole, mean, sums["optimal"], some, sums["kurang_optimal"], size - whole, sums["pasangan"],
             sums["dinilai"], sums["kurang"], sums["gap"]]  # fmt: skip
    skill = pairs.groupby("kompetensi")
    flags = skill[["kurang", "sesuai", "lebih", "gap"]].sum()
    skills = [skill.size(), skill["held"].count(), *(flags[name] for name in flags)]
    return _spread(size.index, units), _spread(flags.index, skills)


def polars(frames: Frames) -> Answer:
    """Lazy frames, streamed."""
    import polars as pl

    people, standards, rated = (
        pl.DataFrame({name: frame[name].to_numpy() for name in frame}).lazy() for frame in frames.values()
    )
    keys, jpm, short = ["orang", "kompetensi"], pl.col("jpm"), pl.col("selisih") < 0
    level, day = pl.col("level"), pl.col("hari")
    top = rated.group_by(keys).agg(day.max())
    held = rated.join(top, on=[*keys, "hari"]).group_by(keys).agg(low=level.min(), held=level.max())
    held = held.select(*keys, held=pl.when(pl.col("low") == pl.col("held")).then(pl.col("held")))
    pairs = (
        people.join(standards.rename({"level": "asked"}), on="jabatan")
        .join(held, on=keys, how="left")
        .with_columns(selisih=pl.col("held") - pl.col("asked"))
        .with_columns(gap=(-pl.col("selisih")).clip(lower_bound=0))
        .collect(engine="streaming")
        .lazy()
    )
    asked, known = pl.col("asked").sum(), pl.col("held").sum()
    each = pairs.group_by("orang").agg(
        pl.col("unit").first(), pasangan=pl.len(), dinilai=pl.col("held").count(), kurang=short.sum(),
        gap=pl.col("gap").sum(), jpm=((20000 * known + asked) // (2 * asked)).clip(upper_bound=10000),
    ).with_columns(jpm=pl.when(pl.col("pasangan") == pl.col("dinilai")).then(jpm))  # fmt: skip
    units = each.group_by("unit").agg(
        pl.len(), jpm.count(), mean=(2 * jpm.sum() + jpm.count().cast(pl.Int64)) // (2 * jpm.count().cast(pl.Int64)),
        best=(jpm >= 9000).sum(), some=((jpm >= 7800) & (jpm < 9000)).sum(), least=(jpm < 7800).sum(),
        none=jpm.null_count(), pasangan=pl.col("pasangan").sum(), dinilai=pl.col("dinilai").sum(),
        kurang=pl.col("kurang").sum(), gap=pl.col("gap").sum(),
    )  # fmt: skip
    skills = pairs.group_by("kompetensi").agg(
        pl.len(), dinilai=pl.col("held").count(), kurang=short.sum(), sesuai=(pl.col("selisih") == 0).sum(),
        lebih=(pl.col("selisih") > 0).sum(), gap=pl.col("gap").sum(),
    )  # fmt: skip
    found = pl.collect_all([units.sort("unit"), skills.sort("kompetensi")], engine="streaming")
    return found[0].cast(pl.Int64).to_numpy(), found[1].cast(pl.Int64).to_numpy()


def duckdb(frames: Frames) -> Answer:
    """SQL on frames as they lie in memory; what is read twice is kept in a table."""
    import duckdb as engine

    with engine.connect() as database:
        for name, frame in frames.items():
            database.register(name, frame)
        for name, query in (("held", HELD), ("pairs", PAIRS), ("people", PEOPLE)):
            kind = "table" if name == "pairs" else "view"
            database.execute(f"create temp {kind} {name} as {query.format(div='//')}")
        units, skills = (database.execute(query.format(div="//")).fetchnumpy() for query in (BY_UNIT, BY_COMPETENCY))
    return _spread(None, units.values()), _spread(None, skills.values())


def spark(frames: Frames) -> Answer:
    """The same SQL, its frames by Arrow; what is read twice is cached."""
    import pyarrow as pa

    from asnkompetensi.engine.on_spark import session

    running = session(None)
    for name, frame in frames.items():
        running.createDataFrame(pa.Table.from_pandas(frame, preserve_index=False)).createOrReplaceTempView(name)
    for name, query in (("held", HELD), ("pairs", PAIRS), ("people", PEOPLE)):
        made = running.sql(query.format(div="div"))
        (made.cache() if name == "pairs" else made).createOrReplaceTempView(name)
    units, skills = (running.sql(query.format(div="div")).collect() for query in (BY_UNIT, BY_COMPETENCY))
    return np.array([tuple(row) for row in units], dtype="int64"), np.array(
        [tuple(row) for row in skills], dtype="int64"
    )


def _spread(index: Any, columns: Any) -> Numbers:  # noqa: ANN401
    """Columns side by side, the key first."""
    first = [] if index is None else [index]
    return np.column_stack([np.asarray(column).astype("int64") for column in (*first, *columns)])


WAYS: dict[str, Callable[[Frames], Answer]] = {"pandas": pandas, "polars": polars, "duckdb": duckdb, "spark": spark}
