"""What is said of strengths."""

import narwhals.stable.v2 as nw

from asnkompetensi.model.reason import decoded
from asnkompetensi.talent.standing import standing
from asnkompetensi.talent.strengths import named, strengths
from tests.gap.data import agency
from tests.talent.data import gaps

DATA = agency(
    """
    nip | nama | unit_kerja | jabatan
    1   | Ani  | Dinas A    | Analis
    2   | Budi | Dinas A    | Analis
    3   | Cici | Dinas A    | Analis
    """,
    """
    jabatan | kompetensi | level
    Analis  | Hukum      | 2
    Analis  | Statistik  | 2.5
    Analis  | Tata Usaha | 2
    """,
    """
    nip | kompetensi | level
    1   | Tata Usaha | 3
    1   | Statistik  | 5
    1   | Hukum      | 3
    2   | Hukum      | 2
    3   | Hukum      | 3
    3   | Statistik  | 1
    """,
)
HUKUM = ("talent.kekuatan", {"kompetensi": "Hukum", "level_dimiliki": 3_000_000, "level_standar": 2_000_000})


def test_the_greatest_first_then_by_name_and_none_for_those_without() -> None:
    found = named(strengths(standing(gaps(DATA)), gaps(DATA)), DATA)
    said = {orang: decoded(text) for orang, text in zip(found["orang"], found["kekuatan"], strict=True)}
    assert list(said) == [0, 2]
    assert [facts["kompetensi"] for _, facts in said[0]] == ["Statistik", "Hukum", "Tata Usaha"]
    assert said[0][1] == HUKUM
    assert said[2] == (HUKUM,)


def test_nobody_has_any() -> None:
    nobody = standing(gaps(DATA)).filter(nw.col("orang") < 0)
    assert named(strengths(nobody, gaps(DATA)), DATA).empty
