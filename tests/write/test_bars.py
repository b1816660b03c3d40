import pytest

from asnkompetensi.write.bars import bar


@pytest.mark.parametrize(
    ("value", "largest", "drawn"),
    [(8, 8, "████"), (4, 8, "██"), (3, 8, "█▌"), (1, 1000, "▏"), (0, 8, ""), (-1, 8, ""), (0, 0, "")],
)
def test_a_bar_is_as_long_as_its_share(value: int, largest: int, drawn: str) -> None:
    assert bar(value, largest, 4) == drawn


@pytest.mark.parametrize(("value", "drawn"), [(8, "####"), (3, "#"), (1, "#"), (0, "")])
def test_without_drawing_characters_it_is_made_of_signs(value: int, drawn: str) -> None:
    assert bar(value, 8, 4, ascii_only=True) == drawn


def test_no_room_no_bar() -> None:
    assert bar(8, 8, 0) == ""
