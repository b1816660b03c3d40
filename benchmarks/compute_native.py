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
UNIT = ("pegawai", "dinilai", "lengkap", "tanpa_standar", "rata_jpm", "optimal", "cukup_optimal", "kurang_optimal",
        "belum_lengkap", "pasangan", "pasangan_dinilai", "pasangan_kurang", "total_kesenjangan", "persen_kurang",
        "rata_kesenjangan", "kompetensi_terlemah")  # fmt: skip
COMPETENCY = ("pasangan", "dinilai", "kurang", "sesuai", "lebih", "total_kesenjangan", "belum_dinilai",
              "persen_kurang", "rata_kesenjangan")  # fmt: skip

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
CELLS = """
select unit, kompetensi, count(*) as pasangan, count(held) as dinilai,
count(case when selisih < 0 then 1 end) as kurang, count(case when selisih = 0 then 1 end) as sesuai,
count(case when selisih > 0 then 1 end) as lebih,
cast(sum(case when selisih < 0 then -selisih else 0 end) as bigint) as gap from pairs group by unit, kompetensi
"""
PEOPLE = """
select p.unit, coalesce(s.pasangan, 0) as pasangan, coalesce(s.dinilai, 0) as dinilai, coalesce(s.kurang, 0) as kurang,
coalesce(s.gap, 0) as gap, case when s.pasangan = s.dinilai then
least(cast(20000 * s.held + s.asked as bigint) {div} cast(2 * s.asked as bigint), 10000) end as jpm
from pegawai p left join (select orang, count(*) as pasangan, count(held) as dinilai,
count(case when selisih < 0 then 1 end) as kurang, sum(case when selisih < 0 then -selisih else 0 end) as gap,
sum(held) as held, sum(asked) as asked from pairs group by orang) s on s.orang = p.orang
"""
BY_UNIT = """
select u.*, (20000 * u.kurang + u.assessed) {div} (2 * u.assessed),
(2 * u.gap + 10000 * u.assessed) {div} (20000 * u.assessed), w.kompetensi
from (select unit, count(*), count(case when dinilai > 0 then 1 end), count(jpm),
count(case when pasangan = 0 then 1 end), (2 * cast(sum(jpm) as bigint) + count(jpm)) {div} (2 * count(jpm)),
count(case when jpm >= 9000 then 1 end), count(case when jpm >= 7800 and jpm < 9000 then 1 end),
count(case when jpm < 7800 then 1 end), count(case when pasangan > dinilai then 1 end), sum(pasangan),
cast(sum(dinilai) as bigint) as assessed, cast(sum(kurang) as bigint) as kurang, cast(sum(gap) as bigint) as gap
from people group by unit) u left join (select c.unit, min(c.kompetensi) as kompetensi
from cells c join (select unit, max(gap) as gap from cells group by unit) m on c.unit = m.unit and c.gap = m.gap
where c.gap > 0 group by c.unit) w on w.unit = u.unit order by u.unit
"""
BY_COMPETENCY = """
select *, pasangan - dinilai, (20000 * kurang + dinilai) {div} (2 * dinilai),
(2 * gap + 10000 * dinilai) {div} (20000 * dinilai)
from (select kompetensi, cast(sum(pasangan) as bigint) as pasangan, cast(sum(dinilai) as bigint) as dinilai,
cast(sum(kurang) as bigint) as kurang, cast(sum(sesuai) as bigint), cast(sum(lebih) as bigint),
cast(sum(gap) as bigint) as gap from cells group by kompetensi) s order by kompetensi
"""
QUERIES = {"held": HELD, "pairs": PAIRS, "cells": CELLS, "people": PEOPLE}
TWICE = ("pairs", "cells")  # what is read twice


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
    one = pairs.groupby("orang").agg(
        pasangan=("asked", "size"), dinilai=("held", "count"), kurang=("kurang", "sum"), gap=("gap", "sum"),
        asked=("asked", "sum"), known=("held", "sum"),
    )  # fmt: skip
    ratio = ((20000 * one["known"] + one["asked"]) // (2 * one["asked"])).clip(upper=10000)
    one["jpm"] = ratio.where(one["pasangan"] == one["dinilai"])
    people = frames["pegawai"].join(one, on="orang")
    people[["pasangan", "dinilai", "kurang", "gap"]] = people[["pasangan", "dinilai", "kurang", "gap"]].fillna(0)
    people["some"], people["none"] = people["dinilai"] > 0, people["pasangan"] == 0
    people["best"], people["least"] = people["jpm"] >= 9000, people["jpm"] < 7800
    by = people.groupby("unit")
    sums = by[["some", "none", "best", "least", "pasangan", "dinilai", "kurang", "gap", "jpm"]].sum()
    size, whole = by.size(), by["jpm"].count()
    cells = pairs.groupby(["unit", "kompetensi"]).agg(
        pasangan=("asked", "size"), dinilai=("held", "count"), kurang=("kurang", "sum"), sesuai=("sesuai", "sum"),
        lebih=("lebih", "sum"), gap=("gap", "sum"),
    )  # fmt: skip
    short = cells.loc[cells["gap"] > 0, "gap"].reset_index()
    top = short[short["gap"] == short.groupby("unit")["gap"].transform("max")]
    units = [size, sums["some"], whole, sums["none"], (2 * sums["jpm"] + whole) // (2 * whole), sums["best"],
             whole - sums["best"] - sums["least"], sums["least"], size - whole - sums["none"], sums["pasangan"],
             sums["dinilai"], sums["kurang"], sums["gap"], *_shares(sums),
             top.groupby("unit")["kompetensi"].min().reindex(size.index, fill_value=-1)]  # fmt: skip
    skill = cells.groupby("kompetensi").sum()
    skills = [*(skill[name] for name in skill), skill["pasangan"] - skill["dinilai"], *_shares(skill)]
    return _spread(size.index, units), _spread(skill.index, skills)


def _shares(sums: pd.DataFrame) -> tuple[pd.Series[int], pd.Series[int]]:
    """How many in a hundred fall short, and by how much, in hundredths."""
    of = sums["dinilai"]
    return (20000 * sums["kurang"] + of) // (2 * of), (2 * sums["gap"] + 10000 * of) // (20000 * of)


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
    one = pairs.group_by("orang").agg(
        pasangan=pl.len(), dinilai=pl.col("held").count(), kurang=short.sum(), gap=pl.col("gap").sum(),
        jpm=((20000 * known + asked) // (2 * asked)).clip(upper_bound=10000),
    ).with_columns(jpm=pl.when(pl.col("pasangan") == pl.col("dinilai")).then(jpm))  # fmt: skip
    each = people.select("orang", "unit").join(one, on="orang", how="left")
    each = each.with_columns(pl.col("pasangan", "dinilai", "kurang", "gap").fill_null(0).cast(pl.Int64))
    whole, done, gap = jpm.count().cast(pl.Int64), pl.col("dinilai"), pl.col("gap")
    cells = pairs.group_by("unit", "kompetensi").agg(
        pasangan=pl.len(), dinilai=pl.col("held").count(), kurang=short.sum(), sesuai=(pl.col("selisih") == 0).sum(),
        lebih=(pl.col("selisih") > 0).sum(), gap=gap.sum(),
    ).cast(dict.fromkeys(("pasangan", "dinilai", "kurang", "sesuai", "lebih"), pl.Int64))  # fmt: skip
    top = cells.filter(gap > 0).group_by("unit").agg(pl.col("kompetensi").filter(gap == gap.max()).min())
    shares = {
        "persen": (20000 * pl.col("kurang") + done) // (2 * done),
        "rata": (2 * gap + 10000 * done) // (20000 * done),
    }
    units = each.group_by("unit").agg(
        pl.len(), some=(done > 0).sum(), whole=jpm.count(), none=(pl.col("pasangan") == 0).sum(),
        mean=(2 * jpm.sum() + whole) // (2 * whole), best=(jpm >= 9000).sum(),
        fair=((jpm >= 7800) & (jpm < 9000)).sum(), least=(jpm < 7800).sum(), open=(pl.col("pasangan") > done).sum(),
        pasangan=pl.col("pasangan").sum(), dinilai=done.sum(), kurang=pl.col("kurang").sum(), gap=gap.sum(),
    ).with_columns(**shares).join(top, on="unit", how="left")  # fmt: skip
    skills = cells.group_by("kompetensi").agg(pl.col("pasangan", "dinilai", "kurang", "sesuai", "lebih", "gap").sum())
    skills = skills.with_columns(belum=pl.col("pasangan") - done, **shares)
    found = pl.collect_all([units.sort("unit"), skills.sort("kompetensi")], engine="streaming")
    return found[0].cast(pl.Int64).to_numpy(), found[1].cast(pl.Int64).to_numpy()


def duckdb(frames: Frames) -> Answer:
    """SQL on frames as they lie in memory; what is read twice is kept in a table."""
    import duckdb as engine

    with engine.connect() as database:
        for name, frame in frames.items():
            database.register(name, frame)
        for name, query in QUERIES.items():
            kind = "table" if name in TWICE else "view"
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
    for name, query in QUERIES.items():
        made = running.sql(query.format(div="div"))
        (made.cache() if name in TWICE else made).createOrReplaceTempView(name)
    units, skills = (running.sql(query.format(div="div")).collect() for query in (BY_UNIT, BY_COMPETENCY))
    return np.array([tuple(row) for row in units], dtype="int64"), np.array(
        [tuple(row) for row in skills], dtype="int64"
    )


def _spread(index: Any, columns: Any) -> Numbers:  # noqa: ANN401
    """Columns side by side, the key first."""
    first = [] if index is None else [index]
    return np.column_stack([np.asarray(column).astype("int64") for column in (*first, *columns)])


WAYS: dict[str, Callable[[Frames], Answer]] = {"pandas": pandas, "polars": polars, "duckdb": duckdb, "spark": spark}
