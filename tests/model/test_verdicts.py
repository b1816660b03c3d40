"""What was changed, in words."""

import pytest

from asnkompetensi.model.verdicts import DOUBLE, HALF, cause
from asnkompetensi.text import words
from tests.gap.data import agency

DATA = agency("nip | nama | unit_kerja | jabatan\n1 | Ani | Bina | A", "jabatan | kompetensi | level\nA | Hukum | 3")
SKILL = DATA.kompetensi.code("Hukum")


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        (
            {"orang": 0, "kompetensi": SKILL, "level_dimiliki": 1_000_000, "level_uji": 2_000_000},
            "if Hukum of Ani is level 2, not 1",
        ),
        ({"kompetensi": SKILL, "bobot_uji": HALF}, "if Hukum counts half"),
        ({"unit_uji": 1, "bobot_uji": DOUBLE}, "if Bina counts double"),
    ],
)
def test_a_change_is_told(changed: dict[str, int], told: str) -> None:
    key, facts = cause(changed, DATA, "orang")
    spoken = {name: int(value) // 1_000_000 if name.startswith("level") else value for name, value in facts.items()}
    assert words("en")(key, **spoken) == told
