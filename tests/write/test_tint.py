import pytest

from asnkompetensi.write.tint import tints
from tests.write.report import table
from tests.write.sight import SIGHTS, apart, terminal

COLD, MILD, HOT = "color(16) on color(67)", "color(16) on color(179)", "color(16) on color(208)"


def test_thirds_of_the_largest_and_nothing_for_nothing() -> None:
    made = table("unit", "unit_kerja:teks rata_kesenjangan:perseratus", [("A", 90), ("B", 45), ("C", 1), ("D", 0)])
    assert tints(made, 4) == {"rata_kesenjangan": [HOT, MILD, COLD, ""]}
    assert tints(made, 0) == {}


@pytest.mark.parametrize(("sight", "least"), [*((sight, 20) for sight in SIGHTS if sight != "none"), ("none", 5)])
def test_the_colours_are_told_apart_by_every_eye(sight: str, least: float) -> None:
    assert apart([terminal(67), terminal(179), terminal(208)], sight) >= least


def test_red_and_green_would_not_be() -> None:
    assert apart([terminal(160), terminal(64), terminal(179)], "deuteranopia") < 20


def test_black_is_read_on_each_of_them() -> None:
    assert apart([terminal(16), terminal(67)], "none") > 50
