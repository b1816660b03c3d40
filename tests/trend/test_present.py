from __future__ import annotations

import pandas as pd

from asnkompetensi.trend.present import table, told
from tests.trend.data import result, town


def test_texts_are_kept_once_and_numbers_are_whole() -> None:
    frame = result().tabel["tren-pegawai"].frame
    assert isinstance(frame["nip"].dtype, pd.CategoricalDtype)
    assert frame["perubahan"].dtype == "Int64"
    assert frame["unit_baru"].isna().sum() == 1


def test_a_person_is_told_as_the_newest_period_tells_him() -> None:
    texts = told(town()).texts
    assert texts["nama"][1] == ["C", "D", "E", "A", "B", "F"]
    assert texts["jenis"][1][list(town().kompetensi.names.names).index("Integritas")] == ""


def test_the_steps_follow_each_other_under_the_names_of_their_periods() -> None:
    rows = pd.DataFrame({"unit_lama": [0], "unit_baru": [1], "perpindahan": [5], "pegawai": [2], "pegawai_lama": [3],
                         "pegawai_baru": [4], "kesenjangan_lama": [1_000_000]})  # fmt: skip
    found = table("tren-perpindahan", [("2025", "2026", rows), ("2024", "2025", rows)], told(town()))
    assert found.frame[["dari", "ke"]].astype(str).to_numpy().tolist() == [["2025", "2026"], ["2024", "2025"]]
    assert found.frame["perpindahan"].tolist() == ["pindah", "pindah"]


def test_a_table_without_steps_has_its_columns() -> None:
    found = table("tren-identitas", [], told(town())).frame
    assert found.empty
    assert found["tanggal_lahir"].dtype == "Int64"
