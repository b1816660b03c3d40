"""PENILAIAN-04: people whose newest assessments are from before their present post."""

from datetime import date

import pytest

from asnkompetensi.check.assessed_before_post import assessed_before_post
from tests.check.doubts import cells, doubts
from tests.resolve.tables import Row, nip

pytestmark = pytest.mark.usefixtures("engine")
SINCE = date(2024, 10, 1)
BEFORE, AFTER = date(2024, 9, 30), date(2025, 1, 5)


def people(*since: date | None) -> list[Row]:
    return [
        {"nip": nip(n), "unit_kerja": "A", "jabatan": "Arsiparis", "tmt_jabatan": day} for n, day in enumerate(since, 1)
    ]


def mark(day: date | None, kompetensi: str = "Integritas", number: int = 1) -> Row:
    return {"nip": nip(number), "kompetensi": kompetensi, "level": 2, "tanggal": day}


@pytest.mark.parametrize(
    ("day", "doubtful"),
    [(BEFORE, True), (SINCE, False), (AFTER, False), (None, False)],
)
def test_the_day_of_the_post_is_not_before_it(day: date | None, doubtful: bool) -> None:
    assert len(doubts(assessed_before_post, pegawai=people(SINCE), penilaian=[mark(day)])) == doubtful


def test_facts_and_places() -> None:
    marks = [mark(BEFORE), mark(AFTER, "Komunikasi"), mark(BEFORE, number=2), mark(None, "Komunikasi", 2)]
    (problem,) = doubts(assessed_before_post, pegawai=people(SINCE, SINCE), penilaian=marks)
    assert (problem.kode, problem.nilai) == ("PENILAIAN-04", {"jumlah": 2})
    assert cells(problem) == ["Penilaian!D2", "Penilaian!D4"]


def test_older_history_is_no_matter() -> None:
    marks = [mark(BEFORE), mark(AFTER)]
    assert doubts(assessed_before_post, pegawai=people(SINCE), penilaian=marks) == []
    earlier = [mark(date(2020, 1, 1)), mark(BEFORE)]
    (problem,) = doubts(assessed_before_post, pegawai=people(SINCE), penilaian=earlier)
    assert cells(problem) == ["Penilaian!D3"]


def test_a_post_without_a_date_says_nothing() -> None:
    assert doubts(assessed_before_post, pegawai=people(None), penilaian=[mark(BEFORE)]) == []


def test_dates_in_a_sheet_that_holds_everything() -> None:
    row = {
        "nip": nip(1),
        "kompetensi": "Integritas",
        "level_standar": 3,
        "level_dimiliki": 2,
        "tanggal_penilaian": BEFORE,
    }
    (problem,) = doubts(assessed_before_post, pegawai=people(SINCE), kesenjangan=[row])
    assert cells(problem) == ["Kesenjangan!E2"]
