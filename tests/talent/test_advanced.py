"""The advanced training to offer."""

import pytest

from asnkompetensi.model.data import Data
from asnkompetensi.model.frames import collected
from asnkompetensi.talent.advanced import advanced
from asnkompetensi.talent.standing import standing
from asnkompetensi.talent.strengths import strengths
from tests.gap.data import agency
from tests.talent.data import RULES, gaps

PEGAWAI = "nip | nama | unit_kerja | jabatan\n1 | Ani | Dinas A | Analis"
STANDAR = "jabatan | kompetensi | level\nAnalis | Hukum | 2\nAnalis | Statistik | 2\nAnalis | Tata Usaha | 2"
PENILAIAN = "nip | kompetensi | level\n1 | Hukum | 3\n1 | Statistik | 4\n1 | Tata Usaha | 2"


def catalogue(rows: str, riwayat: str = "") -> Data:
    """An agency whose one person holds Hukum 3, Statistik 4 (both above) and Tata Usaha 2 (not above)."""
    head = "kode | nama | kompetensi | level_hasil | level_awal | jp | biaya_peserta\n"
    past = [{"nip": "1", "pelatihan": name} for name in riwayat.split()]
    return agency(PEGAWAI, STANDAR, PENILAIAN, pelatihan=head + rows, riwayat=past)


def offered(data: Data) -> list[tuple[str, int]]:
    """What is offered to each person for whom there is something: kode, or "" for none open, and levels gained."""
    found = collected(advanced(strengths(standing(gaps(data)), gaps(data)), data, RULES))
    assert found["ada"].tolist() == [1] * len(found)
    rows = found[["lanjutan", "level_naik"]].fillna(-1).astype("int64").to_numpy().tolist()
    return [(data.katalog.nama.names[code], level) if code >= 0 else ("", 0) for code, level in rows]


@pytest.mark.parametrize(
    ("rows", "best"),
    [
        ("A | A | Hukum | 3.5 | | |", [("A", 500_000)]),
        ("A | A | Hukum | 4 | 3 | |", [("A", 1_000_000)]),
        ("A | A | Hukum | 4 | 3.5 | |", []),  # he may not enter it yet
        ("A | A | Hukum | 3 | | |", []),  # what he holds already
        ("A | A | Tata Usaha | 5 | | |", []),  # no strength of his
        ("A | A | Hukum | 4 | | |\nB | B | Hukum | 5 | | |", [("B", 2_000_000)]),
        ("A | A | Hukum | 4 | | | 100\nB | B | Statistik | 5 | | | 50", [("B", 1_000_000)]),
        ("A | A | Hukum | 4 | | 9 | 50\nB | B | Statistik | 5 | | 8 | 50", [("B", 1_000_000)]),
        ("B | B | Hukum | 4 | | 8 | 50\nA | A | Statistik | 5 | | 8 | 50", [("A", 1_000_000)]),
        ("A | A | Hukum | 4 | | | 1\nB | B | Hukum | 4 | | |", [("B", 1_000_000)]),
    ],
)
def test_most_levels_then_cheapest_then_shortest_then_by_kode(rows: str, best: list[tuple[str, int]]) -> None:
    assert offered(catalogue(rows)) == best


def test_a_training_counts_for_all_his_strengths_that_it_serves() -> None:
    rows = (
        "A | A | Hukum | 4 | | |\nA | A | Statistik | 5 | | |\nA | A | Tata Usaha | 5 | | |\nB | B | Hukum | 4.5 | | |"
    )
    assert offered(catalogue(rows)) == [("A", 2_000_000)]


def test_the_next_one_where_the_best_is_not_open() -> None:
    rows = "A | A | Hukum | 4 | | |\nB | B | Hukum | 5 | | |"
    assert offered(catalogue(rows, "B")) == [("A", 1_000_000)]
    assert offered(catalogue(rows, "A B")) == [("", 0)]


def test_an_empty_catalogue_offers_nothing() -> None:
    assert offered(agency(PEGAWAI, STANDAR, PENILAIAN)) == []
