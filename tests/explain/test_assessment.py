from __future__ import annotations

import pytest

from asnkompetensi.explain import assessment
from asnkompetensi.explain.assessment import Assessed, chosen
from asnkompetensi.gap.held import first_valid_day
from asnkompetensi.model.kinds import LEVEL_UNIT
from asnkompetensi.model.reason import decoded
from asnkompetensi.model.rules import Assessment, Expired
from tests.explain.agency import ONE, THREE, TWO, context, row_of

SINCE = 100


def one(level: float, hari: int | None) -> Assessed:
    return Assessed(int(level * LEVEL_UNIT), hari, 0, 0)


@pytest.mark.parametrize(
    ("how", "expired", "given", "level", "hari"),
    [
        ("latest", "use", [(1, 50), (2, 150)], 2, 150),
        ("latest", "use", [(3, None), (2, 150)], 2, 150),
        ("latest", "use", [(3, 150), (2, 150)], None, 150),
        ("latest", "use", [(3, None), (2, None)], None, None),
        ("latest", "use", [(2, 50)], 2, 50),
        ("latest", "drop", [(2, 50)], None, None),
        ("latest", "drop", [(2, None)], 2, None),
        ("best", "use", [(1, 150), (3, 50), (3, 70)], 3, 70),
        ("mean", "use", [(1, 150), (2, 50), (2, 70)], 1.67, 150),
        ("mean", "drop", [(1, 150), (2, 50)], 1, 150),
        ("latest", "use", [], None, None),
    ],
)
def test_which_assessment_counts(
    how: str, expired: str, given: list[tuple[float, int | None]], level: float | None, hari: int | None
) -> None:
    rules = context(assessment=Assessment(how), expired=Expired(expired)).rules
    used = chosen([one(*each) for each in given], rules, SINCE)
    assert used.level == (None if level is None else round(level * LEVEL_UNIT))
    assert used.hari == hari


def test_a_level_with_the_assessments_it_comes_from() -> None:
    found = context()
    leaf = assessment.level(found, "detail", row_of(found, "detail", nip=ONE, kompetensi="Integritas"))
    assert leaf.nilai == 2 * LEVEL_UNIT
    assert decoded(leaf.alasan) == (("explain.penilaian_latest", {"jumlah": 2}),)
    assert [[key for key, _ in decoded(part.alasan)] for part in leaf.bagian] == [
        ["explain.dipakai", "explain.pada"],
        ["explain.tidak_dipakai", "explain.pada"],
    ]
    assert [cell.isi for cell in leaf.bagian[0].keterangan] == ["2", "2025-05-14", "Asesmen", "Tim A"]
    assert [one.kunci for one in leaf.dasar] == ["hitung.penilaian", "hitung.kedaluwarsa"]


def test_only_cells_that_decide_are_cited() -> None:
    found = context()
    leaf = assessment.level(found, "detail", row_of(found, "detail", nip=ONE, kompetensi="Integritas"))
    # of the older one only its day: the newer one is used, whatever level the older one tells
    cited = [(place.kolom, place.tempat.sel[1:]) for place in leaf.sel]
    assert cited == [
        ("nip", "2"),
        ("tanggal", "2"),
        ("nip", "3"),
        ("kompetensi", "3"),
        ("level", "3"),
        ("tanggal", "3"),
    ]
    alone = assessment.level(found, "detail", row_of(found, "detail", nip=ONE, kompetensi="Komunikasi"))
    assert [place.kolom for place in alone.sel] == ["nip", "nip", "kompetensi", "level"]


def test_contradictions_are_told() -> None:
    found = context()
    leaf = assessment.level(found, "detail", row_of(found, "detail", nip=THREE, kompetensi="Integritas"))
    assert leaf.nilai is None
    assert decoded(leaf.alasan) == (("explain.penilaian_bentrok", {"jumlah": 2}),)


def test_nothing_was_assessed_or_all_of_it_has_expired() -> None:
    found = context(expired=Expired.DROP)
    row = row_of(found, "detail", nip=TWO, kompetensi="Integritas")
    assert decoded(assessment.level(found, "detail", row).alasan)[0][0] == "explain.penilaian_disisihkan"
    row = row_of(found, "detail", nip=TWO, kompetensi="Kerja Sama")
    assert decoded(assessment.level(found, "detail", row).alasan)[0][0] == "explain.tanpa_penilaian"


def test_somebody_without_a_nip_is_known_by_name_and_unit() -> None:
    found = context()
    leaf = assessment.level(found, "detail", row_of(found, "detail", nama="Embun", kompetensi="Komunikasi"))
    assert [(place.kolom, place.tempat.lembar) for place in leaf.sel] == [
        ("nama", "Pegawai"),
        ("unit_kerja", "Pegawai"),
        ("nip", "Penilaian"),
        ("nama", "Penilaian"),
        ("unit_kerja", "Penilaian"),
        ("kompetensi", "Penilaian"),
        ("level", "Penilaian"),
    ]


def test_the_day_of_what_is_used() -> None:
    found = context()
    row = row_of(found, "detail", nip=ONE, kompetensi="Integritas")
    assert assessment.date_used(found, "detail", row).nilai == found.shelf("detail").column("tanggal_penilaian")[row]
    since = assessment.first_valid_day(found, "detail", row)
    assert since.nilai == first_valid_day(found.rules)
    assert "penilaian.masa_berlaku_tahun" in [one.kunci for one in since.dasar]
