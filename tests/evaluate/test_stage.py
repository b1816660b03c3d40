from __future__ import annotations

import pytest

from asnkompetensi.model.result import Computed
from tests.evaluate.data import EXAMPLE, OFFERS, codes, compared, evaluated
from tests.gap.data import shown, totals

CHANCE = 10 / 252  # both sides of 5 in 252 ways to choose who attended


def said(found: Computed, columns: str) -> list[list[str]]:
    return shown(found.tabel["evaluasi-pelatihan"], columns)


def test_the_example_of_the_method_page() -> None:
    found, problems = evaluated(compared(EXAMPLE))
    assert said(found, "kode peserta pembanding naik_peserta naik_pembanding dampak putusan") == [
        ["A", "5", "5", "1.2", "0.2", "1", "ada_dampak"]
    ]
    ((p, corrected, per_million),) = said(found, "peluang peluang_koreksi level_per_juta")
    assert float(p) == pytest.approx(CHANCE, abs=0.012)
    assert p == corrected
    assert per_million == "1"
    assert codes(problems) == ["EVALUASI-07"]


def test_the_figures_of_the_example() -> None:
    found = evaluated(compared(EXAMPLE))[0]
    assert totals(found, "pelatihan_diikuti ada_dampak tidak_terlihat data_kurang pegawai_hadir dibandingkan") == {
        "pelatihan_diikuti": "1",
        "ada_dampak": "1",
        "tidak_terlihat": "0",
        "data_kurang": "0",
        "pegawai_hadir": "5",
        "dibandingkan": "5",
    }
    assert totals(found, "biaya_pelatihan") == {"biaya_pelatihan": "5000000"}


def test_the_same_data_give_the_same_result() -> None:
    first, second = (evaluated(compared(EXAMPLE))[0].tabel["evaluasi-pelatihan"].frame for _ in range(2))
    assert first.equals(second)


def test_units_apart_are_compared_only_where_that_is_asked_for() -> None:
    apart = EXAMPLE.replace("Laut       | Ahli Muda       | 1 > 1", "Darat      | Ahli Muda       | 1 > 1")
    apart = apart.replace("10  | Laut ", "10  | Darat")
    assert said(evaluated(compared(apart))[0], "peserta putusan") == [["0", "data_kurang"]]
    assert said(evaluated(compared(apart), across=True)[0], "peserta putusan") == [["5", "ada_dampak"]]


def test_a_filter_leaves_other_units_out() -> None:
    elsewhere = "\n".join(f"2{line}" for line in EXAMPLE.strip().replace("Laut ", "Darat").splitlines()[1:])
    both = compared(f"{EXAMPLE}{elsewhere}\n")
    assert [said(evaluated(both, unit=unit)[0], "peserta") for unit in ((), ("Laut",))] == [[["10"]], [["5"]]]


def test_a_name_that_no_period_has_stops_it() -> None:
    found, problems = evaluated(compared(EXAMPLE), unit=("Lautt",), jabatan=("Analis",))
    assert found.tabel == {}
    assert [(one.kode, one.nilai["mirip"]) for one in problems] == [("PERINTAH-01", "Laut")]


def test_only_the_tables_asked_for_are_made() -> None:
    assert list(evaluated(compared(EXAMPLE), tables=("evaluasi-pasangan",))[0].tabel) == ["evaluasi-pasangan"]


def test_trainings_with_an_effect_come_first() -> None:
    """Bahasa was attended by one of ten, and has the smaller kode."""
    two = "\n".join(
        f"{line} | {'Bahasa' if not nth else '1 > 1'}" for nth, line in enumerate(EXAMPLE.strip().splitlines())
    )
    offers = OFFERS + "0 | Awal | Bahasa | 3 | 8 | 0 | Kursus | Balai\n"
    found = evaluated(compared(two, offers, "nip | pelatihan | tanggal\n1 | 0 | 2025-04-01"))[0]
    assert said(found, "kode putusan") == [["A", "ada_dampak"], ["0", "data_kurang"]]
