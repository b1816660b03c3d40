"""The catalogue as ranking needs it."""

from __future__ import annotations

from asnkompetensi.model.kinds import day
from asnkompetensi.recommend.trainings import ANYBODY, trainings
from tests.gap.data import AS_OF, agency

DATA = agency(
    "nip | nama | unit_kerja | jabatan\n1 | Ani | Dinas A | Analis",
    "jabatan | kompetensi | level\nAnalis | Hukum | 3\nAnalis | Audit | 3",
    pelatihan="""
    kode | nama  | kompetensi | level_hasil | level_awal | jp | biaya_peserta | mulai
    P3   | Tiga  | Hukum      | 3           |            | 10 | 200           | 2026-05-01
    P1   | Satu  | Hukum      | 4           | 2          |    | 200           |
    P2   | Dua   | Hukum      | 3           |            | 10 | 100           | 2026-03-31
    P3   | Tiga  | Audit      | 2           |            | 10 | 200           | 2026-05-01
    """,
)
TODAY = day(AS_OF)


def test_a_training_without_a_first_day_is_judged_today() -> None:
    found = trainings(DATA.katalog, TODAY)
    assert found.mulai.tolist() == [TODAY, TODAY, TODAY + 31]
    assert found.hari.tolist() == [TODAY, TODAY + 31]
    assert found.ke.tolist() == [0, 0, 1]


def test_what_is_not_given_counts_nothing() -> None:
    found = trainings(DATA.katalog, TODAY)
    assert found.jp.tolist() == [0, 10_000_000, 10_000_000]
    assert found.biaya.tolist() == [20_000, 10_000, 20_000]
    assert len(found) == 3


def test_answers_stand_by_competency_price_jp_and_kode() -> None:
    hasil = trainings(DATA.katalog, TODAY).hasil
    names = [DATA.kompetensi.names[code] for code in hasil["kompetensi"]]
    assert list(zip(names, hasil["pelatihan"].tolist(), strict=True)) == [
        ("Audit", 2),
        ("Hukum", 1),
        ("Hukum", 0),
        ("Hukum", 2),
    ]
    assert hasil["level_awal"].tolist() == [ANYBODY, ANYBODY, 2_000_000, ANYBODY]
