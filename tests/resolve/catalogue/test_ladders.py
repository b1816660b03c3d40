"""What a training leads to."""

from __future__ import annotations

from tests.resolve.catalogue.offers import offered, shown, training
from tests.resolve.tables import cells, origins


def test_a_row_for_each_training_and_competency() -> None:
    data, problems = offered(
        pelatihan=[
            training("P-2", kompetensi="Statistik", level=2.5),
            training("P-1", kompetensi="statistik", level=5, level_awal=3),
            training("P-2", kompetensi="HUKUM", level=3, level_awal=0),
        ]
    )
    assert problems == []
    assert shown(data, data.katalog.hasil, "pelatihan kompetensi level_hasil level_awal") == [
        ("P-1", "Statistik", 5, 3),
        ("P-2", "Hukum", 3, 0),
        ("P-2", "Statistik", 2.5, None),
    ]
    assert origins(data, data.katalog.hasil, "kompetensi") == ["Pelatihan!C3", "Pelatihan!C4", "Pelatihan!C2"]


def test_an_alias_of_the_law_names_a_competency() -> None:
    data, _ = offered(
        standar=[{"jabatan": "Penata", "kompetensi": "Kerja Sama", "level": 3}],
        pelatihan=[training("P-1", kompetensi="Kerjasama")],
    )
    assert shown(data, data.katalog.hasil, "kompetensi") == [("Kerja Sama",)]


def test_a_competency_that_nobody_is_asked_for_leads_nowhere_but_the_training_stays() -> None:
    data, problems = offered(pelatihan=[training("P-1", kompetensi="Menyulam")])
    assert (len(data.katalog.hasil), data.katalog.nama.names, problems) == (0, ("P-1",), [])
    assert "Menyulam" not in data.kompetensi.names


def test_a_blank_level_leads_nowhere() -> None:
    data, problems = offered(pelatihan=[training("P-1", level=None)])
    assert (len(data.katalog.hasil), problems) == (0, [])


def test_rows_that_raise_nobody_are_left_out_and_told_at_once() -> None:
    data, (problem,) = offered(
        pelatihan=[
            training("P-1", level=2, level_awal=3),
            training("P-1", kompetensi="Statistik", level=4, level_awal=3.5),
            training("P-2", kompetensi="Menyulam", level=3, level_awal=3),
        ]
    )
    assert shown(data, data.katalog.hasil, "pelatihan kompetensi") == [("P-1", "Statistik")]
    assert problem.kode == "PELATIHAN-02"
    assert problem.nilai == {"apa": "@check.level_terbalik", "nasib": "@check.baris_disisihkan", "jumlah": 2}
    assert problem.bukti == (
        {"kode": "P-1", "kompetensi": "Hukum", "dari": "3", "sampai": "2"},
        {"kode": "P-2", "kompetensi": "Menyulam", "dari": "3", "sampai": "3"},
    )
    assert cells(problem) == ["Pelatihan!E2", "Pelatihan!D2", "Pelatihan!E4", "Pelatihan!D4"]


def test_a_row_that_raises_nobody_does_not_contradict_another() -> None:
    data, problems = offered(pelatihan=[training("P-1", level=1, level_awal=2), training("P-1", level=4, level_awal=2)])
    assert [problem.kode for problem in problems] == ["PELATIHAN-02"]
    assert shown(data, data.katalog.hasil, "level_hasil") == [(4,)]


def test_one_competency_named_twice_by_a_training_stands_once() -> None:
    """A solver that is handed a seat with the same competency twice aborts."""
    data, problems = offered(
        standar=[{"jabatan": "Penata", "kompetensi": "Kerja Sama", "level": 3}],
        pelatihan=[training("P-1", kompetensi=name, level=4) for name in ("Kerja Sama", "kerja  sama", "Kerjasama")],
    )
    assert shown(data, data.katalog.hasil, "pelatihan kompetensi level_hasil") == [("P-1", "Kerja Sama", 4)]
    assert problems == []
    data, (problem,) = offered(pelatihan=[training("P-1", level=4), training("P-1", level=3)])
    assert shown(data, data.katalog.hasil, "pelatihan kompetensi level_hasil") == [("P-1", "Hukum", 4)]
    assert (problem.kode, problem.nilai["kolom"], problem.nilai["dipakai"]) == ("PELATIHAN-01", "level_hasil", 4)
