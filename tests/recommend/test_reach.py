"""Who is reached by the catalogue."""

from __future__ import annotations

import pytest

from tests.gap.data import agency
from tests.recommend.agency import DATA
from tests.recommend.data import compared, recommended

pytestmark = pytest.mark.usefixtures("engine")

NAME = "jangkauan"


def test_every_dimension_holds_everybody_once() -> None:
    found, wanted = compared(
        recommended(DATA, NAME),
        NAME,
        """
        dimensi       | kelompok        | pegawai | dengan_kesenjangan | dengan_tawaran | tanpa_tawaran | persen
        unit          | Dinas A         | 2       | 2                  | 2              | 0             | 100
        unit          | Dinas B         | 2       | 2                  | 1              | 1             | 50
        unit          | Dinas C         | 1       | 0                  | 0              | 0             |
        jenis_kelamin | laki_laki       | 2       | 2                  | 1              | 1             | 50
        jenis_kelamin | perempuan       | 2       | 2                  | 2              | 0             | 100
        jenis_kelamin | tidak_diketahui | 1       | 0                  | 0              | 0             |
        usia          | <30             | 2       | 2                  | 1              | 1             | 50
        usia          | 30-39           | 1       | 1                  | 1              | 0             | 100
        usia          | 40-49           | 1       | 1                  | 1              | 0             | 100
        usia          | tidak_diketahui | 1       | 0                  | 0              | 0             |
        status        | pns             | 2       | 2                  | 2              | 0             | 100
        status        | cpns            | 1       | 1                  | 0              | 1             | 0
        status        | pppk            | 1       | 1                  | 1              | 0             | 100
        status        | tidak_diketahui | 1       | 0                  | 0              | 0             |
        """,
    )
    assert found == wanted


def test_an_age_band_begins_on_the_birthday() -> None:
    data = agency(
        """
        nip | nama | unit_kerja | jabatan | tanggal_lahir
        1   | Ani  | Dinas A    | Analis  | 1996-04-01
        2   | Budi | Dinas A    | Analis  | 1996-03-31
        3   | Cici | Dinas A    | Analis  | 1976-03-31
        4   | Dodi | Dinas A    | Analis  | 1940-01-01
        """
    )
    rows = [
        row for row in compared(recommended(data, NAME), NAME, "dimensi | kelompok | pegawai\n")[0] if row[0] == "usia"
    ]
    assert rows == [["usia", "<30", "1"], ["usia", "30-39", "1"], ["usia", "50+", "2"]]


def test_nobody_has_no_groups() -> None:
    assert len(recommended(agency("nip | nama | unit_kerja | jabatan"), NAME).tabel[NAME].frame) == 0


def test_a_share_is_rounded_half_up_to_hundredths() -> None:
    people = [{"nip": str(n), "nama": f"N{n}", "unit_kerja": "Dinas A", "jabatan": "Analis"} for n in range(1, 4)]
    data = agency(
        people,
        "jabatan | kompetensi | level\nAnalis | Hukum | 3",
        [{"nip": str(n), "kompetensi": "Hukum", "level": level} for n, level in ((1, "1"), (2, "1"), (3, "2"))],
        pelatihan="kode | nama | kompetensi | level_hasil\nP1 | A | Hukum | 2",
    )
    assert compared(recommended(data, NAME), NAME, "kelompok | persen\n")[0][0] == ["Dinas A", "66.67"]
