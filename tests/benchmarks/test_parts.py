from importlib.util import find_spec

from benchmarks.parts import PARTS, Part


def test_every_part_is_a_module() -> None:
    assert [part.name for part in PARTS if not find_spec(f"benchmarks.{part.name}")] == []
    assert len({part.name for part in PARTS}) == len(PARTS)


def test_a_part_is_called_with_its_own_sizes_and_rounds() -> None:
    part = Part("reading", 1, "--people 5", "--people 1", rounds=3)
    assert part.call(None, small=False) == ["benchmarks.reading", "--people", "5", "--rounds", "3"]
    assert part.call(7, small=False)[-1] == "7"
    assert part.call(None, small=True) == ["benchmarks.reading", "--people", "1", "--rounds", "1"]


def test_a_part_without_rounds_is_told_none() -> None:
    assert Part("trend", 1).call(7, small=False) == ["benchmarks.trend"]
