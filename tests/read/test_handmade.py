"""Whatever was made to harm a reader ends in cells or in a clear message, within the limits that every file has.

`python -m tests.read.handmade_costs` measures all of them as whole processes.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from asnkompetensi import read
from asnkompetensi.flow import UNREADABLE
from asnkompetensi.model.options import ReadOptions
from asnkompetensi.model.sheet import CellValue, Sheet
from asnkompetensi.text.problems import CATALOGUE
from tests.read.handmade_cases import CASES, Case
from tests.read.handmade_costs import checked

HEAVY = ("jauh.xlsx", "bom.xlsx", "bom_bohong.xlsx", "tawa.xlsx", "ulang.ods", "gabung.xlsx", "kendali.csv")
SMALL = [case for case in CASES if case.mib == 256]
each = pytest.mark.parametrize("case", SMALL, ids=lambda case: case.berkas)


def rows(sheet: Sheet) -> list[list[CellValue | None]]:
    columns = [[column.values[code] for code in column.codes.tolist()] for column in sheet.columns]
    return [list(row) for row in zip(*columns, strict=True)]


@each
def test_a_made_file_ends_as_it_should(case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path(case.berkas).write_bytes(case.make())
    with read.opened([case.berkas], ReadOptions()) as reader:
        sheets, _, problems = reader.sheets()
    told = {problem.kode for problem in [*problems, *read.tabulate(sheets, ReadOptions())[1]]}
    assert set(case.kode) - {"LEMBAR-01"} <= told
    if case.cells is not None:
        assert rows(sheets[0]) == list(case.cells)
    assert bool(sheets) is not any(CATALOGUE[kode].keluar == UNREADABLE for kode in told)


@pytest.mark.parametrize("case", [case for case in CASES if case.berkas in HEAVY], ids=lambda case: case.berkas)
def test_a_whole_check_of_it_is_quick_small_and_clean(case: Case, tmp_path: Path) -> None:
    (tmp_path / case.berkas).write_bytes(case.make())
    ended = checked(case.berkas, tmp_path)
    assert ended.status in (1, 3)
    assert ended.processor <= 5
    assert all(kode in ended.out + ended.err for kode in case.kode)
    assert "Traceback" not in ended.err
    assert "\x1b" not in ended.err


def test_names_of_sheets_that_differ_at_their_end_stay_apart(tmp_path: Path) -> None:
    (case,) = (case for case in CASES if case.berkas == "nama_31.xlsx")
    (tmp_path / case.berkas).write_bytes(case.make())
    with read.opened([str(tmp_path / case.berkas)], ReadOptions()) as reader:
        assert [sheet.lembar[-1] for sheet in reader.sheets()[0]] == ["1", "2"]


def test_every_case_has_a_name_of_its_own() -> None:
    assert len({case.berkas for case in CASES}) == len(CASES) >= 45
