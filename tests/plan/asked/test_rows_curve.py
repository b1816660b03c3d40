from __future__ import annotations

from tests.plan.asked.case import compared, small, table, told


def test_each_budget_has_its_plan_and_what_the_step_bought() -> None:
    found, expected = compared(
        table(small(), "kurva-anggaran", sweep=(50, 100, 300, 500), budget=300),
        """
        anggaran | terpakai | kursi | pegawai | kelas | level_ditutup | nilai | batas | tambahan_level | tambahan_nilai
        50       | 0        | 0     | 0       | 0     | 0             | 0     | 0     |                |
        100      | 100      | 1     | 1       | 1     | 2.5           | 6.5   | 6.5   | 2.5            | 6.5
        300      | 300      | 3     | 3       | 1     | 5.5           | 11.5  | 11.5  | 3              | 5
        500      | 300      | 3     | 3       | 1     | 5.5           | 11.5  | 11.5  | 0              | 0
        """,
    )
    assert found == expected


def test_a_guarantee_that_costs_more_has_no_plan() -> None:
    result = table(small(), "kurva-anggaran", sweep=(50, 300), budget=300, min_per_unit=1)
    assert compared(result, "anggaran | nilai | kelas\n50 | |\n300 | 11.5 | 1")[0] == [
        ["50", "", ""],
        ["300", "11.5", "1"],
    ]
    assert told(result)[0] == "tidak ada rencana: jaminan untuk unit perlu lebih banyak, atau waktunya habis"


def test_decisions_hold_for_all_budgets_or_from_one_on() -> None:
    result = table(small(), "keputusan-stabil", sweep=(50, 100, 300), budget=300)
    found, expected = compared(
        result,
        """
        kode | keputusan    | dari | sampai | peserta_min | peserta_maks | kursi_tetap
        P1   | mulai_dari   | 100  | 300    | 0           | 3            | 0
        P2   | tidak_pernah |      |        | 0           | 0            | 0
        P3   | tidak_pernah |      |        | 0           | 0            | 0
        """,
    )
    assert found == expected
    assert told(result)[0] == "masuk untuk setiap anggaran yang dicoba mulai dari Rp 100"


def test_a_training_that_every_budget_keeps_stays_with_its_seats() -> None:
    result = table(small(), "keputusan-stabil", sweep=(100, 200, 300), budget=300)
    found, expected = compared(
        result,
        """
        kode | keputusan    | dari | sampai | peserta_min | peserta_maks | kursi_tetap
        P1   | selalu       | 100  | 300    | 1           | 3            | 1
        P2   | tidak_pernah |      |        | 0           | 0            | 0
        P3   | tidak_pernah |      |        | 0           | 0            | 0
        """,
    )
    assert found == expected


def test_where_nobody_can_take_anything_there_is_nothing_to_decide() -> None:
    nothing = "kode | nama | kompetensi | level_hasil\nP1 | Kelas | Lain | 5"
    result = table(small(pelatihan=nothing), "keputusan-stabil", sweep=(50, 100))
    assert result.frame.empty
    assert [column.name for column in result.columns] == list(result.frame.columns)
