"""PELATIHAN-05: rows of the catalogue that lead nowhere or have no name, and names that several trainings share."""

from typing import Any

import pytest

from asnkompetensi.check.doubtful_trainings import doubtful_trainings
from tests.check.doubts import cells, doubts
from tests.resolve.tables import Row

PEGAWAI = [{"nip": "190001011965011001", "nama": "Ani", "unit_kerja": "Dinas A", "jabatan": "Analis"}]


def offer(kode: str, **changes: Any) -> Row:
    return {"kode": kode, "nama": f"Kursus {kode}", "kompetensi": "Arsip", "level_hasil": 3, **changes}


@pytest.mark.parametrize(
    ("changes", "apa", "cell"),
    [({"level_hasil": None}, "tanpa_hasil", "Pelatihan!D3"), ({"nama": None}, "tanpa_nama", "Pelatihan!B3")],
)
def test_what_an_offer_cannot_do_without(changes: dict[str, Any], apa: str, cell: str) -> None:
    (problem,) = doubts(doubtful_trainings, pelatihan=[offer("A"), offer("B", **changes)])
    assert problem.kode == "PELATIHAN-05"
    assert problem.nilai == {"apa": f"@check.{apa}", "nasib": f"@check.{apa}_nasib", "jumlah": 1}
    assert cells(problem) == [cell]
    assert problem.bukti == ({"kode": "B", "nama": "Kursus B" if "level_hasil" in changes else ""},)


@pytest.mark.parametrize(("attended", "found"), [("Kelas", ["A", "B"]), ("A", []), ("C", ["C", "D"])])
def test_a_name_of_the_history_that_may_mean_several(attended: str, found: list[str]) -> None:
    offers = [offer("A", nama="Kelas"), offer("B", nama="Kelas"), offer("C"), offer("D", nama="C")]
    history = [{"nip": "190001011965011001", "pelatihan": attended}]
    problems = doubts(doubtful_trainings, pegawai=PEGAWAI, pelatihan=offers, riwayat=history)
    assert [line["kode"] for problem in problems for line in problem.bukti] == found


def test_a_shared_name_is_told_once_for_each_training_that_bears_it() -> None:
    offers = [offer("A", nama="Kelas"), offer("A", nama="Kelas", kompetensi="Hukum"), offer("B", nama="Kelas")]
    history = [{"nip": "190001011965011001", "pelatihan": "Kelas"}]
    (problem,) = doubts(doubtful_trainings, pegawai=PEGAWAI, pelatihan=offers, riwayat=history)
    assert problem.nilai == {"apa": "@check.nama_ganda", "nasib": "@check.nama_ganda_nasib", "jumlah": 2}
    assert cells(problem) == ["Pelatihan!B2", "Pelatihan!B4"]
    assert problem.bukti == ({"kode": "A", "nama": "Kelas"}, {"kode": "B", "nama": "Kelas"})


@pytest.mark.parametrize(
    ("months", "is_odd"), [(1, False), (600, False), (None, False), (0, True), (601, True), (1.5, True)]
)
def test_a_validity_is_a_likely_number_of_months(months: float | None, is_odd: bool) -> None:
    found = doubts(doubtful_trainings, pelatihan=[offer("A"), offer("B", masa_berlaku_bulan=months)])
    assert [(one.nilai["apa"], cells(one)) for one in found] == [("@check.masa_aneh", ["Pelatihan!E3"])] * is_odd


def test_a_name_that_no_history_mentions_is_in_no_doubt() -> None:
    assert doubts(doubtful_trainings, pelatihan=[offer("A", nama="Kelas"), offer("B", nama="Kelas")]) == []
