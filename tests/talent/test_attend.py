"""Who may attend what, and who is to attend Latsar first."""

import pytest

from asnkompetensi.model.data import Data
from asnkompetensi.model.frames import collected, lazy
from asnkompetensi.talent.attend import attendable, before_latsar
from tests.gap.data import agency
from tests.talent.data import RULES

STANDAR = "jabatan | kompetensi | level\nAnalis | Hukum | 2"
PELATIHAN = """
kode | nama    | kompetensi | level_hasil | mulai
A    | Dasar   | Hukum      | 3           |
B    | Lanjut  | Hukum      | 4           | 2026-06-01
C    | Latsar  | Hukum      | 1           | 2026-09-01
"""


def person(riwayat: str = "", **fields: str) -> Data:
    """An agency of one person, its day 2026-03-31, and trainings that begin today, in June and in September."""
    row = {"nip": "1", "nama": "Ani", "unit_kerja": "Dinas A", "jabatan": "Analis", **fields}
    past = [{"nip": "1", **dict(zip(("pelatihan", "sertifikat_sampai"), line.split(" | "), strict=True))}
            for line in riwayat.splitlines()]  # fmt: skip
    return agency([row], STANDAR, pelatihan=PELATIHAN, riwayat=past)


def open_to(data: Data) -> list[str]:
    """The trainings that the person may attend."""
    every = lazy(data.pegawai[["orang"]].merge(data.katalog.pelatihan.reset_index(names="pelatihan"), how="cross"))
    codes = collected(attendable(every.select("orang", "pelatihan"), data, RULES))["pelatihan"]
    return sorted(data.katalog.nama.names[code] for code in codes)


@pytest.mark.parametrize(
    ("born", "codes"),
    [
        ("", ["A", "B", "C"]),
        ("1968-08-15", ["A", "B"]),  # pension on 1 September 2026
        ("1968-04-30", ["A"]),  # on 1 May
        ("1968-03-01", ["A"]),  # tomorrow
        ("1968-02-28", []),  # this month
    ],
)
def test_a_training_begins_before_the_first_day_of_pension(born: str, codes: list[str]) -> None:
    assert open_to(person(tanggal_lahir=born)) == codes


@pytest.mark.parametrize(
    ("last", "codes"), [("2026-09-01", ["A", "B", "C"]), ("2026-08-31", ["A", "B"]), ("2026-03-30", [])]
)
def test_a_training_begins_on_the_last_day_of_the_contract_at_the_latest(last: str, codes: list[str]) -> None:
    assert open_to(person(akhir_kontrak=last)) == codes


@pytest.mark.parametrize(
    ("row", "codes"),
    [
        ("Lanjut | ", ["A", "C"]),
        ("b | 2026-03-31", ["A", "C"]),
        ("B | 2026-03-30", ["A", "B", "C"]),
        ("Lainnya | ", ["A", "B", "C"]),
        ("B | 2020-01-01\nB | 2030-01-01", ["A", "C"]),
    ],
)
def test_a_valid_certificate_closes_a_training(row: str, codes: list[str]) -> None:
    assert open_to(person(row)) == codes


@pytest.mark.parametrize(
    ("status", "row", "waits"),
    [
        ("CPNS", "", 1),
        ("CPNS", "Lanjut | ", 1),
        ("CPNS", "C | ", 0),
        ("CPNS", "Pelatihan Dasar CPNS | ", 0),
        ("PNS", "", 0),
        ("", "", 0),
    ],
)
def test_a_cpns_attends_latsar_first(status: str, row: str, waits: int) -> None:
    assert len(collected(before_latsar(person(row, status=status), RULES))) == waits
