"""Assessments go over the border once, or in groups of people, each with its file where there are several."""

from __future__ import annotations

from datetime import date

import pandas as pd
import pytest

from asnkompetensi.engine import crossing
from asnkompetensi.engine.border import taken
from asnkompetensi.engine.crossing import Crossing, first_and_all, of_people
from asnkompetensi.model.data import Data
from asnkompetensi.model.options import GapOptions
from tests.check.files import of_files
from tests.gap.engines import in_use
from tests.resolve.tables import nip, resolved

pytestmark = pytest.mark.usefixtures("engine")
NUMBERS = (1, 2, 3, 4)
PEOPLE = [{"nip": nip(number), "unit_kerja": "Arsip", "jabatan": "Penata"} for number in NUMBERS]
COLUMNS = ["orang", "kompetensi", "level", "hari", "asal_tabel", "asal"]


def agency(*files: str) -> Data:
    """Four people, each assessed once in each of some files."""
    rows = [{"nip": nip(n), "kompetensi": "Integritas", "level": n, "tanggal": date(2025, 1, n)} for n in NUMBERS]
    return resolved(pegawai=PEOPLE, penilaian=of_files("penilaian", dict.fromkeys(files, rows)))[0]


def options(*tables: str, alone: bool = True) -> GapOptions:
    return GapOptions(date(2026, 3, 31), tables=tables, alone=alone, engine=in_use())


def test_what_is_small_is_one_group_that_crosses_once() -> None:
    over = Crossing(agency("a.xlsx"), options())
    assert over.spans == [(0, 4)]
    rows = over.assessments((0, 4))
    assert over.assessments((0, 4)) is rows
    expected = over.data.penilaian[COLUMNS]
    pd.testing.assert_frame_equal(taken(rows.sort("asal")), expected, check_column_type=False)


def test_what_is_large_is_groups_of_which_none_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crossing, "GROUP", 2)
    over = Crossing(agency("a.xlsx"), options())
    assert over.spans == [(0, 2), (2, 4)]
    assert over.assessments((0, 2)) is not over.assessments((0, 2))
    assert [sorted(taken(over.assessments(span))["orang"].tolist()) for span in over.spans] == [[0, 1], [2, 3]]


def test_what_is_little_more_than_a_group_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crossing, "GROUP", 3)
    assert Crossing(agency("a.xlsx"), options()).spans == [(0, 4)]


@pytest.mark.parametrize("asked", [options(alone=False), options("detail")], ids=["a stage after", "every row"])
def test_where_every_row_is_needed_there_is_one_group(monkeypatch: pytest.MonkeyPatch, asked: GapOptions) -> None:
    monkeypatch.setattr(crossing, "GROUP", 2)
    assert Crossing(agency("a.xlsx"), asked).spans == [(0, 4)]


def test_rows_of_several_files_bear_the_number_of_theirs() -> None:
    over = Crossing(agency("a.xlsx", "b.xlsx"), options())
    assert over.files
    rows = taken(over.assessments((0, 4)).sort("asal"))
    assert rows["berkas"].tolist() == [0] * 4 + [1] * 4
    assert not Crossing(agency("a.xlsx"), options()).files
    one, other = ([{"nip": nip(n), "kompetensi": "Integritas", "level": 2}] for n in (1, 2))
    apart = resolved(pegawai=PEOPLE, penilaian=of_files("penilaian", {"a.xlsx": one, "b.xlsx": other}))[0]
    assert not Crossing(apart, options()).files


def test_there_is_one_border() -> None:
    over = Crossing(agency("a.xlsx"), options())
    assert over.border is over.border


def test_rows_of_some_people_and_all_of_everybody() -> None:
    rows = pd.DataFrame({"orang": [2, 0, 1]})
    assert of_people(rows, (0, 3), 3) is rows
    assert of_people(rows, (1, 3), 3)["orang"].tolist() == [2, 1]


def test_the_first_rows_in_source_order_and_how_many_there_are(monkeypatch: pytest.MonkeyPatch) -> None:
    over = Crossing(agency("a.xlsx"), options())
    rows = over.assessments((0, 4)).sort("level", descending=True)
    assert first_and_all(rows)[0]["asal"].tolist() == [0, 1, 2, 3]
    monkeypatch.setattr(crossing, "PLACES", 3)
    some, count = first_and_all(rows)
    assert (some["asal"].tolist(), count) == ([0, 1, 2], 4)
