"""Plans for a nation: the same seeds make the same instansi, and the section tells what a run came to."""

from __future__ import annotations

import numpy as np

from benchmarks.nation_plan import Outcome, Size, given, made, measured, written

SMALL = Size(2, 60, 12)


def test_an_instansi_has_a_purse_of_its_own_and_part_of_two_that_pay_other_trainings() -> None:
    (one, part), (same, _), (other, _) = made(SMALL, 1), made(SMALL, 1), made(SMALL, 2)
    pays = one.instance.dana.membayar

    assert np.array_equal(one.instance.kursi.nilai, same.instance.kursi.nilai)
    assert not np.array_equal(one.instance.kelas.jp, other.instance.kelas.jp)
    assert (pays[1] ^ pays[2]).all()
    assert given(SMALL, (5, 6), 1).instance.dana.pagu.tolist() == [one.instance.dana.pagu[0], 5, 6]
    assert part > 0


def test_a_run_is_told() -> None:
    found = measured(SMALL, 1)
    assert 0 < found.nilai <= found.batas
    assert 0 < found.diambil <= found.kursi
    assert len(found.bagian) == 2


def test_the_section_tells_the_distance_from_the_bound() -> None:
    part = written(SMALL, 2, Outcome(400, 100, 995.0, 1000.0, 3.0, 5.0, 300.0, [0.99, 0.997]))

    assert "| distance from the bound | 0.50 % |" in part.table
    assert "0.30, 0.65, 1.00 %" in part.table
    assert [line.met for line in part.lines] == [True, True]
