from __future__ import annotations

from asnkompetensi.evaluate.exposure import UNDATED
from asnkompetensi.evaluate.trainings import Trainings, prices, trainings
from asnkompetensi.model.kinds import date_of
from tests.evaluate.data import OFFERS, compared

ONE = "nip | unit_kerja | jenjang_jabatan | Arsip\n1 | Laut | Ahli Muda | 1 > 2\n2 | Laut | Ahli Muda | 1 > 2"
HISTORY = "nip | pelatihan | tanggal | jp"


def of(riwayat: str = "", pelatihan: str = OFFERS, **more: str) -> Trainings:
    return trainings(compared(ONE, pelatihan, riwayat, **more))


def came(found: Trainings) -> list[tuple[int, str, str]]:
    days = ["" if day == UNDATED else date_of(day).isoformat() for day in found.hadir["hari"].tolist()]
    kode = found.tabel["kode"].take(found.hadir["pelatihan"].to_numpy())
    return list(zip(found.hadir["orang"].tolist(), kode, days, strict=True))


def test_who_attended_what_and_when() -> None:
    assert came(of(f"{HISTORY}\n2 | A | 2025-03-01 | 4\n1 | Arsip 1 | |")) == [(0, "A", ""), (1, "A", "2025-03-01")]


def test_what_both_periods_tell_is_told_once() -> None:
    both = f"{HISTORY} | sertifikat_sampai\n1 | A | 2025-03-01 | |"
    assert came(of(f"{HISTORY}\n1 | A | 2025-03-01 |", lama_riwayat=both, lama_pelatihan=OFFERS)) == [
        (0, "A", "2025-03-01")
    ]


def test_the_new_catalogue_goes_before_the_old_one() -> None:
    old = OFFERS.replace("1000000", "5") + "B | Bahasa 1 | Arsip | 2 | 4 | 7 | Kursus | Balai\n"
    found = of(lama_pelatihan=old)
    assert found.tabel["kode"].tolist() == ["A", "B"]
    assert [prices(found, place)["biaya_peserta"] for place in (0, 1)] == [100_000_000, 700]
    assert prices(found, 0)["min_peserta"] is None
    assert [len(found.taught(place)) for place in (0, 1)] == [1, 1]


def test_a_training_that_only_the_old_catalogue_has_is_known_in_the_new_history() -> None:
    old = OFFERS + "B | Bahasa 1 | Arsip | 2 | 4 | 7 | Kursus | Balai\n"
    found = of(f"{HISTORY}\n1 | bahasa 1 | 2025-03-01 |\n2 | tiada | 2025-03-01 |", lama_pelatihan=old)
    assert came(found) == [(0, "B", "2025-03-01")]


def test_one_number_for_a_kode_in_any_spelling() -> None:
    assert of(lama_pelatihan=OFFERS.replace("A    |", "a    |")).nomor == {"a": 0}
