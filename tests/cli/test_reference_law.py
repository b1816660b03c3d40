from datetime import date

import pytest

from asnkompetensi.cli import reference_law
from asnkompetensi.law import versions
from asnkompetensi.law.versions import Change, Version

FIRST = Version(
    nama="2026-11-22",
    sidik="ab",
    tetapan={"jpm.mapping.optimal": ("2019-01-01 90",), "jp.kl06": ("2018-01-01 4",)},
    isi={"jpm": "a", "bup": "a"},
    ubahan=(Change(berkas=(), dasar="UU 20/2023", apa={"id": "pertama", "en": "first"}),),
)
SECOND = Version(
    nama="2027-01-15",
    sidik="cd",
    tetapan={"jpm.mapping.optimal": ("2019-01-01 90", "2027-01-01 85"), "jp.kl12": ("2018-01-01 5",)},
    isi={"jpm": "b", "bup": "b"},
    ubahan=(
        Change(berkas=("jpm",), dasar="BKN 1/2027", apa={"id": "batas", "en": "cut-offs"}, sejak=date(2027, 1, 1)),
        Change(berkas=("bup",), dasar="PP 2/2027", apa={"id": "pensiun", "en": "retirement"}),
    ),
)


@pytest.fixture
def page(monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(versions, "versions", lambda: (FIRST, SECOND))
    return reference_law.markdown("en")


def test_the_newest_version_stands_first(page: str) -> None:
    assert page.index("## Version 2027-01-15") < page.index("## Version 2026-11-22")
    assert "SHA-256 of its data: `cd`." in page


def test_what_a_person_said_with_the_days_and_what_to_run_again(page: str) -> None:
    assert "| cut-offs | BKN 1/2027 | from 2027-01-01 | all |" in page
    assert "| retirement | PP 2/2027 | all | `recommend`, `plan`, `mentor`" in page


def test_constants_that_changed_with_their_days(page: str) -> None:
    assert "| `jpm.mapping.optimal` | 90 | 85 | from 2027-01-01 | all |" in page
    assert "| `jp.kl06` | 4 | (none) | all | `recommend`, `plan`" in page


def test_days_that_end(monkeypatch: pytest.MonkeyPatch) -> None:
    mended = Version(
        nama="2027-02-01",
        sidik="",
        tetapan={
            "jpm.mapping.optimal": ("2019-01-01 91", "2027-01-01 80", "2028-01-01 85"),
            "jp.kl12": ("2018-01-01 5",),
        },
        isi=SECOND.isi,
        ubahan=SECOND.ubahan,
    )
    monkeypatch.setattr(versions, "versions", lambda: (SECOND, mended))
    page = reference_law.markdown("id")
    assert "| `jpm.mapping.optimal` | 90 | 91 | sampai 2026-12-31 | semua |" in page
    assert "| `jpm.mapping.optimal` | 85 | 80 | 2027-01-01 sampai 2027-12-31 | semua |" in page


def test_what_holds_now_with_its_day_and_basis(page: str) -> None:
    assert (
        "| `penilaian.masa_berlaku_tahun` | Validity of an assessment (years) | 3 | 2019-01-01 | Peraturan BKN 26"
        in page
    )
    assert "`hitung.per_tanggal`" not in page
