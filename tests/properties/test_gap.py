"""What holds of every gap, whatever the agency."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pandas as pd
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from asnkompetensi.gap.columns import NAMES
from asnkompetensi.model.result import Computed
from asnkompetensi.model.rules import Assessment
from tests.gap.data import computed, shown
from tests.properties.agencies import LEVELS, Agency, agencies

pytestmark = pytest.mark.usefixtures("engine")
few = settings(max_examples=settings().max_examples // 8)
ASSESSMENTS = st.sampled_from(Assessment)


def dicts(result: Computed, name: str) -> list[dict[str, str]]:
    """The rows of a table as texts by column."""
    table = result.tabel[name]
    columns = [column.name for column in table.columns]
    return [dict(zip(columns, row, strict=True)) for row in shown(table)]


def number(text: str) -> Decimal:
    """A figure; nothing where it is blank."""
    return Decimal(text or 0)


def once(agency: Agency) -> Agency:
    """The agency with one assessment at most of each person and competency, and no other rows that give levels."""
    first = {(row["nip"], row["kompetensi"]): row for row in reversed(agency.penilaian)}
    return agency.but(penilaian=list(first.values()), sendiri=[])


@few
@given(agencies(), ASSESSMENTS, st.integers(0, 2**32 - 1))
def test_the_order_and_the_index_of_rows_do_not_matter(agency: Agency, assessment: Assessment, seed: int) -> None:
    data = agency.data
    mixed = {
        name: getattr(data, name).sample(frac=1, random_state=seed) for name in ("standar", "penilaian", "sendiri")
    }
    expected, problems = computed(data, *NAMES, assessment=assessment)
    found, same = computed(replace(data, **mixed), *NAMES, assessment=assessment)
    for name in NAMES:
        pd.testing.assert_frame_equal(found.tabel[name].frame, expected.tabel[name].frame)
    assert (found.ringkasan, same) == (expected.ringkasan, problems)


@few
@given(agencies(), ASSESSMENTS)
def test_a_gap_is_what_lacks_and_never_negative(agency: Agency, assessment: Assessment) -> None:
    for row in dicts(computed(agency.data, "detail", assessment=assessment)[0], "detail"):
        required, held = Decimal(row["level_standar"]), row["level_dimiliki"]
        assert (
            (row["selisih"] == "") == (row["kesenjangan"] == "") == (held == "") == (row["status"] == "belum_dinilai")
        )
        if held:
            assert Decimal(row["selisih"]) == Decimal(held) - required
            assert Decimal(row["kesenjangan"]) == max(Decimal(0), required - Decimal(held))


@few
@given(agencies().map(once), st.data())
def test_a_higher_level_never_raises_a_gap_nor_lowers_jpm(agency: Agency, data: st.DataObject) -> None:
    assume(agency.penilaian)
    place = data.draw(st.integers(0, len(agency.penilaian) - 1))
    row = agency.penilaian[place]
    higher = data.draw(st.sampled_from([level for level in LEVELS if Decimal(level) >= Decimal(row["level"])]))
    raised = [*agency.penilaian[:place], {**row, "level": higher}, *agency.penilaian[place + 1 :]]
    before = dicts(computed(agency.data, "pegawai")[0], "pegawai")
    after = dicts(computed(agency.but(penilaian=raised).data, "pegawai")[0], "pegawai")
    for old, new in zip(before, after, strict=True):
        assert number(new["total_kesenjangan"]) <= number(old["total_kesenjangan"])
        for figure in ("jpm_mentah", "jpm", "jpm_tanpa_kompensasi", "jpm_min", "jpm_maks"):
            assert number(new[figure]) >= number(old[figure])


@few
@given(agencies(people=8))
def test_units_and_competencies_sum_to_the_total(agency: Agency) -> None:
    result, _ = computed(agency.data, "unit", "kompetensi", "unit-kompetensi", "jabatan")
    sums: dict[str, tuple[str, ...]] = {
        "unit": ("pegawai", "dinilai", "lengkap", "pasangan", "pasangan_dinilai", "pasangan_kurang"),
        "kompetensi": ("pasangan", "sesuai", "lebih", "belum_dinilai"),
        "unit-kompetensi": ("pasangan", "sesuai", "lebih", "belum_dinilai"),
        "jabatan": ("pegawai", "dinilai", "lengkap"),
    }
    for name, columns in sums.items():
        frame = result.tabel[name].frame
        for column in (*columns, "total_kesenjangan"):
            assert int(frame[column].sum()) == result.ringkasan[column].value


@few
@given(agencies(), st.data())
def test_without_a_person_only_his_unit_changes(agency: Agency, data: st.DataObject) -> None:
    assume(agency.pegawai)
    gone = data.draw(st.sampled_from(agency.pegawai))
    key = gone["nip"] or gone["nama"]
    left = agency.but(
        pegawai=[row for row in agency.pegawai if row is not gone],
        penilaian=[row for row in agency.penilaian if row["nip"] != key],
        sendiri=[row for row in agency.sendiri if row["nip"] != key],
    )
    unit = gone["unit_kerja"] or "(tanpa unit)"
    before, after = (
        [row for row in dicts(computed(one.data, "unit")[0], "unit") if row["unit_kerja"] != unit]
        for one in (agency, left)
    )
    assert after == before


@few
@given(agencies().map(once), st.data())
def test_what_is_hidden_lies_inside_the_range(agency: Agency, data: st.DataObject) -> None:
    hidden = data.draw(st.sets(st.sampled_from(range(len(agency.penilaian))))) if agency.penilaian else set()
    seen = agency.but(penilaian=[row for place, row in enumerate(agency.penilaian) if place not in hidden])
    whole, part = (dicts(computed(one.data, "pegawai")[0], "pegawai") for one in (agency, seen))
    for full, some in zip(whole, part, strict=True):
        if full["jpm"]:
            assert Decimal(some["jpm_min"]) <= Decimal(full["jpm"]) <= Decimal(some["jpm_maks"])
            assert full["jpm_min"] == full["jpm"] == full["jpm_maks"]
