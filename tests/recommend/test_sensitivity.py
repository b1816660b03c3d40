"""Which of the first trainings stand: against every error made and the command run again."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from decimal import Decimal
from unittest.mock import patch

from hypothesis import given, settings
from hypothesis import strategies as st

from asnkompetensi.recommend import sensitivity
from tests.recommend.agencies import Agency, agencies
from tests.recommend.agency import DATA
from tests.recommend.data import compared, recommended, said, shown

NAME, PEOPLE = "kepekaan-pelatihan", "rekomendasi-pegawai"
few = settings(max_examples=max(settings().max_examples // 20, 1))
Row = dict[str, str]
ALL = ""


def rows(agency: Agency, name: str) -> list[Row]:
    table = recommended(agency.data, name).tabel[name]
    return [dict(zip([column.name for column in table.columns], row, strict=True)) for row in shown(table)]


def ranked(
    gaps: list[Row], top: int, *, by: str = "", name: str = "", weight: Decimal = Decimal(1)
) -> set[tuple[str, str]]:
    """The first trainings of every unit and of all, in plain Python; what bears a name counts so much."""
    sums: dict[str, dict[str, Decimal]] = defaultdict(lambda: defaultdict(Decimal))
    for row in gaps:
        if row["kebutuhan"] == "kesenjangan" and row["kode"]:
            closed = Decimal(row["level_ditutup"]) * (weight if by and row[by] == name else 1)
            for scope in (ALL, row["unit_kerja"]):
                sums[scope][row["kode"]] += closed
    return {
        (scope, kode)
        for scope, found in sums.items()
        for kode in sorted(found, key=lambda kode: (-found[kode], kode))[:top]
    }


def cell(agency: Agency, nip: str, competency: str, level: str) -> Agency:
    """The agency with another level."""
    marks = [
        {**row, "level": level} if (row["nip"], row["kompetensi"]) == (nip, competency) else row
        for row in agency.penilaian
    ]
    return replace(agency, penilaian=marks)


def wrong(agency: Agency) -> list[Agency]:
    """Every agency with one error of one level."""
    steps = [(row, Decimal(row["level"]) + step) for row in agency.penilaian for step in (1, -1)]
    return [cell(agency, row["nip"], row["kompetensi"], str(level)) for row, level in steps if 0 <= level <= 5]


def example(agency: Agency, row: Row, top: int) -> set[tuple[str, str]]:
    """What stands first once the counter-example of a row is made true."""
    if row["uji"] == "level":
        other = cell(agency, str(int(row["nip"][-3:])), row["kompetensi"], row["level_uji"])
        return ranked(rows(other, PEOPLE), top)
    by, name = ("unit_kerja", row["unit_uji"]) if row["unit_uji"] else ("kompetensi", row["kompetensi"])
    return ranked(rows(agency, PEOPLE), top, by=by, name=name, weight=Decimal(row["bobot_uji"]))


@few
@given(agencies(people=3), st.sampled_from([1, 2, 5]))
def test_what_stands_survives_every_error_and_each_counter_example_turns_its_decision(agency: Agency, top: int) -> None:
    with patch.object(sensitivity, "TOP", top):
        found = rows(agency, NAME)
    gaps = rows(agency, PEOPLE)
    assert {(row["unit_kerja"], row["kode"]) for row in found} == ranked(gaps, top)
    by_level = [ranked(rows(other, PEOPLE), top) for other in wrong(agency)]
    names = {(by, row[by]) for row in gaps for by in ("kompetensi", "unit_kerja")}
    for row in found:
        decision = row["unit_kerja"], row["kode"]
        assert (row["tahan_level"] == "ya") == all(decision in first for first in by_level)
        weights = [
            ranked(gaps, top, by=by, name=name, weight=weight)
            for by, name in names
            if by == "kompetensi" or decision[0] == ALL
            for weight in (Decimal("0.5"), Decimal(2))
        ]
        assert (row["tahan_bobot"] == "ya") == all(decision in first for first in weights)
        stands = row["tahan_level"] == row["tahan_bobot"] == "ya"
        assert row["putusan"] == ("bertahan" if stands else "berubah")
        if not stands:
            assert decision not in example(agency, row, top)


def test_the_first_trainings_of_all_and_of_each_unit() -> None:
    found, wanted = compared(
        recommended(DATA, NAME),
        NAME,
        """
        lingkup  | unit_kerja | urutan | kode | level_ditutup | putusan
        instansi |            | 1      | P1   | 4.5           | bertahan
        instansi |            | 2      | P2   | 1             | berubah
        unit     | Dinas A    | 1      | P1   | 4.5           | bertahan
        unit     | Dinas B    | 1      | P2   | 1             | berubah
        """,
    )
    assert found == wanted


def test_it_says_what_turns_a_training_out() -> None:
    sentences = said(recommended(DATA, NAME), NAME, lang="en")
    assert sentences[:2] == [
        "stays among the first 5: neither 11 errors of one level that change an offer nor 8 other weights turn it out",
        "if Hukum of Cici is level 3, not 2; it closes nothing any more",
    ]
