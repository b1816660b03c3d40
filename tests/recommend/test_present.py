"""Rows of codes as result tables."""

from __future__ import annotations

import pandas as pd

from asnkompetensi.recommend.columns import NAMES
from asnkompetensi.recommend.present import table
from tests.gap.data import shown
from tests.recommend.agency import DATA
from tests.recommend.data import recommended


def test_names_take_the_place_of_codes_and_blanks_are_missing() -> None:
    rows = pd.DataFrame({"unit": [1, 3], "pelatihan": [0, 2], **dict.fromkeys(("peserta", "kesenjangan", "biaya"), 1)})
    found = table("rekomendasi-unit-pelatihan", rows.assign(level_ditutup=500_000, jp=0), DATA)
    assert shown(found, "unit_kerja kode pelatihan jalur peserta level_ditutup jp biaya") == [
        ["Dinas A", "P1", "Satu", "", "1", "0.5", "0", "0.01"],
        ["Dinas C", "P3", "Tiga", "", "1", "0.5", "0", "0.01"],
    ]


def test_every_row_of_a_categorical_column_is_a_known_text_or_missing() -> None:
    for name, found in recommended(DATA, *NAMES).tabel.items():
        for column in found.frame.select_dtypes("category"):
            assert "" not in found.frame[column].cat.categories, (name, column)
