"""The same rows of `asn recommend` by plain merges, as one writes them in pandas: every gap with every training.

No reasons and no other needs. Codes are given to it too, which such a script would first have to make.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from benchmarks.resolved import AS_OF, Start

TODAY = pd.Timestamp(AS_OF).to_datetime64().astype("datetime64[D]").astype(int)
_COLUMNS = (
    "nip nama unit_kerja jabatan kompetensi level_standar level_dimiliki kesenjangan prioritas kode pelatihan jalur"
    " penyelenggara sumber_dana jp biaya_peserta level_ditutup"
)
COLUMNS = _COLUMNS.split()


def recommend(start: Start, top: int = 1) -> pd.DataFrame:
    """The rows, in the columns of the contract without `alasan`; numbers in small units."""
    data, katalog = start.data, start.data.katalog
    short = start.pasangan[start.pasangan["kesenjangan"].fillna(0) > 0]
    short = short.astype({"level_standar": "int64", "level_dimiliki": "int64", "kesenjangan": "int64"})
    offers = short[["orang", "kompetensi", "level_standar", "level_dimiliki"]].merge(katalog.hasil, on="kompetensi")
    awal = offers["level_awal"].fillna(-1).astype("int64")
    offers = offers[(offers["level_hasil"] > offers["level_dimiliki"]) & (awal <= offers["level_dimiliki"])]
    courses = katalog.pelatihan.rename_axis("pelatihan").reset_index()[["pelatihan", "mulai", "biaya_peserta", "jp"]]
    offers = offers.merge(courses.fillna({"mulai": TODAY, "biaya_peserta": 0, "jp": 0}), on="pelatihan")
    offers = offers.merge(data.pegawai[["orang", "pensiun", "akhir_kontrak"]], on="orang")
    leaves, ends = offers["pensiun"].fillna(10**7), offers["akhir_kontrak"].fillna(10**7)
    offers = offers[(offers["mulai"] < leaves) & (offers["mulai"] <= ends)]
    history = katalog.riwayat
    valid = history.loc[history["sampai"].fillna(TODAY) >= TODAY, ["orang", "pelatihan"]].drop_duplicates()
    offers = offers.merge(valid, on=["orang", "pelatihan"], how="left", indicator=True)
    offers = offers[offers["_merge"] == "left_only"]
    closed = np.minimum(offers["level_hasil"], offers["level_standar"]) - offers["level_dimiliki"]
    offers = offers.assign(level_ditutup=closed, urut=-closed)
    offers = offers.sort_values(["orang", "kompetensi", "urut", "biaya_peserta", "jp", "pelatihan"])
    best = offers.groupby(["orang", "kompetensi"]).head(top)
    rows = short.merge(
        best[["orang", "kompetensi", "pelatihan", "level_ditutup"]], on=["orang", "kompetensi"], how="left"
    )
    return _named(rows.sort_values(["orang", "kompetensi"], kind="stable"), start)


def _named(rows: pd.DataFrame, start: Start) -> pd.DataFrame:
    data, courses = start.data, start.data.katalog.pelatihan
    people = data.pegawai.loc[rows["orang"], ["nip", "nama"]].reset_index(drop=True)
    rows = rows.reset_index(drop=True).join(people)
    for name, code, names in (
        ("unit_kerja", "unit", data.unit),
        ("jabatan", "jabatan", data.jabatan),
        ("kompetensi", "kompetensi", data.kompetensi),
    ):
        rows[name] = rows[code].map(dict(enumerate(names.names)))
    rows["prioritas"] = rows["bobot"] * rows["unit"].map(dict(enumerate(data.prioritas)))
    told = courses[["kode", "nama", "jalur", "penyelenggara", "sumber_dana", "jp", "biaya_peserta"]]
    told = told.rename(columns={"nama": "nama_pelatihan"}).reindex(rows["pelatihan"].fillna(-1)).reset_index(drop=True)
    return rows.drop(columns="pelatihan").join(told).rename(columns={"nama_pelatihan": "pelatihan"})[COLUMNS]
