"""`python -m benchmarks.scale_plain FOLDER`: gaps of a nation by unit and competency, by lazy frames of polars."""

from __future__ import annotations

import sys

import polars as pl

from benchmarks.naive import AS_OF


def rollups(folder: str) -> tuple[pl.DataFrame, pl.DataFrame]:
    """By unit: people, complete, mean JPM, gaps; by competency: pairs, assessed, short, gaps. Levels in halves."""
    number = pl.col("nip").cast(pl.Int64)  # as everything here that is counted a hundred million times, in few bytes
    people = pl.scan_parquet(f"{folder}/pegawai.parquet").select(
        number, pl.col("unit_kerja").cast(pl.Categorical), "jabatan", "jenjang_jabatan"
    )
    standard = pl.read_csv(f"{folder}/standar.csv").with_columns((pl.col("Level") * 2).cast(pl.Int8))
    names = pl.Enum(standard["Kompetensi"].unique().sort())
    standard = standard.with_columns(pl.col("Kompetensi").cast(names))
    rated = pl.scan_parquet(f"{folder}/penilaian/*/*/*.parquet", hive_partitioning=False)
    rated = rated.with_columns(number, pl.col("kompetensi").cast(names))
    keys = ["nip", "kompetensi"]
    half = (pl.col("level") * 2).cast(pl.Int8)
    held = rated.filter(pl.col("tanggal") <= AS_OF).group_by(keys).agg(held=half.max_by("tanggal"))
    pairs = (
        people.join(_asked(people, standard), on=["jabatan", "jenjang_jabatan"])
        .join(held, on=keys, how="left")
        .with_columns(gap=(pl.col("asked") - pl.col("held")).clip(lower_bound=0))
    )
    asked, known, jpm = pl.col("asked").sum(), pl.col("held").sum(), pl.col("jpm")
    each = pairs.group_by("nip").agg(
        pl.col("unit_kerja").first(), all=pl.len(), known=pl.col("held").count(), gap=pl.col("gap").sum(),
        jpm=((20000 * known + asked) // (2 * asked)).clip(upper_bound=10000),
    )  # fmt: skip
    units = (
        each.with_columns(jpm=pl.when(pl.col("all") == pl.col("known")).then(jpm))
        .group_by("unit_kerja")
        .agg(pl.len(), lengkap=jpm.count(), rata_jpm=jpm.mean(), gap=pl.col("gap").sum())
    )
    short = (pl.col("gap") > 0).sum()
    skills = pairs.group_by("kompetensi").agg(
        pl.len(), known=pl.col("held").count(), kurang=short, gap=pl.col("gap").sum()
    )
    found = pl.collect_all([units.sort("unit_kerja"), skills.sort("kompetensi")], engine="streaming")
    return found[0], found[1]


def _asked(people: pl.LazyFrame, standard: pl.DataFrame) -> pl.LazyFrame:
    """The level asked of each jabatan and jenjang that occurs; a row of the jabatan goes before one of the jenjang."""
    jobs = people.select("jabatan", "jenjang_jabatan").unique().collect()
    names = {"Jabatan": "jabatan", "Jenjang Jabatan": "jenjang_jabatan", "Kompetensi": "kompetensi", "Level": "asked"}
    rows = standard.rename(names)
    own = jobs.join(rows.drop("jenjang_jabatan").drop_nulls("jabatan"), on="jabatan")
    others = jobs.join(rows.filter(pl.col("jabatan").is_null()).drop("jabatan"), on="jenjang_jabatan")
    keys = ["jabatan", "jenjang_jabatan", "kompetensi"]
    both = pl.concat([frame.select(*keys, "asked") for frame in (own, others)])
    return both.unique(keys, keep="first", maintain_order=True).lazy()


if __name__ == "__main__":
    for frame in rollups(sys.argv[1]):
        print(frame)
