"""Gaps for which the catalogue has nothing."""

from __future__ import annotations

import pytest

from tests.gap.data import agency
from tests.recommend.agency import DATA
from tests.recommend.data import compared, recommended, said

pytestmark = pytest.mark.usefixtures("engine")

NAME = "katalog-kosong"


def test_by_competency_and_cause_then_required_trainings() -> None:
    result = recommended(DATA, NAME)
    found, wanted = compared(
        result,
        NAME,
        """
        kompetensi | jenis  | kebutuhan   | pegawai | unit | total_kesenjangan | level_standar_maks
        Arsip      | teknis | kesenjangan | 1       | 1    | 1.5               | 2
                   |        | syarat      | 1       | 1    | 0                 | 0
                   |        | syarat      | 2       | 2    | 0                 | 0
        """,
    )
    assert found == wanted
    assert said(result, NAME) == [
        "katalog tidak memuat pelatihan untuk kompetensi ini",
        "CPNS wajib mengikuti Latsar; pelatihan itu tidak ada di katalog",
        "jabatannya mewajibkan Diklat Arsip; pelatihan itu tidak ada di katalog",
    ]


def test_the_causes_of_one_competency_stand_apart() -> None:
    data = agency(
        """
        nip | nama | unit_kerja | jabatan | jenjang_jabatan | tanggal_lahir
        1   | Ani  | Dinas A    | Analis  | Pelaksana       | 1990-01-01
        2   | Budi | Dinas A    | Analis  | Pelaksana       | 1990-01-01
        3   | Cici | Dinas B    | Analis  | Pelaksana       | 1968-05-05
        4   | Dodi | Dinas B    | Kepala  | Pelaksana       | 1990-01-01
        """,
        "jabatan | kompetensi | level\nAnalis | Hukum | 3\nKepala | Hukum | 4",
        "nip | kompetensi | level\n1 | Hukum | 1\n2 | Hukum | 1\n3 | Hukum | 2\n4 | Hukum | 3",
        pelatihan="""
        kode | nama | kompetensi | level_hasil | level_awal | mulai
        P1   | A    | Hukum      | 3           | 2          | 2026-07-01
        """,
    )
    result = recommended(data, NAME)
    found, wanted = compared(
        result,
        NAME,
        """
        kompetensi | pegawai | unit | total_kesenjangan | level_standar_maks
        Hukum      | 2       | 1    | 4                 | 3
        Hukum      | 1       | 1    | 1                 | 4
        Hukum      | 1       | 1    | 1                 | 3
        """,
    )
    assert found == wanted
    assert said(result, NAME) == [
        "tangga terputus: pelatihan ke level yang lebih tinggi mensyaratkan level 2 lebih dulu",
        "pelatihan di katalog hanya sampai level 3",
        "pelatihan yang cocok mulai sesudah mereka pensiun",
    ]


def test_every_cause_has_a_word() -> None:
    from asnkompetensi.recommend.causes import Cause
    from asnkompetensi.text.id.recommend import WORDS

    assert {f"semua_{cause.name.lower()}" for cause in Cause if cause} <= set(WORDS)


def test_nothing_is_lacking() -> None:
    assert said(recommended(DATA, NAME, competency=("Audit",), gaps_only=True), NAME) == []
