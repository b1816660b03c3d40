"""Categories on the scale of the other purpose."""

import pandas as pd

from asnkompetensi.model.rules import Band
from asnkompetensi.sure.purpose import categories, words

BANDS = (Band("baik", 8000), Band("cukup", 6800), Band("kurang", None))
HERE = ("atas", "bawah", "belum_lengkap", "tanpa_standar")


def test_a_jpm_belongs_to_the_first_band_that_it_reaches() -> None:
    people = pd.DataFrame({"jpm": pd.array([8000, 7999, 6800, 6799], "Int64"), "kategori": [0, 0, 1, 1]})
    assert [words(BANDS, HERE)[code] for code in categories(people, BANDS, HERE)] == [
        "baik",
        "cukup",
        "cukup",
        "kurang",
    ]


def test_those_without_a_jpm_are_called_the_same_on_every_scale() -> None:
    people = pd.DataFrame({"jpm": pd.array([None, None], "Int64"), "kategori": [2, 3]})
    assert [words(BANDS, HERE)[code] for code in categories(people, BANDS, HERE)] == ["belum_lengkap", "tanpa_standar"]
