from decimal import Decimal

import pytest

from asnkompetensi.read.refusal import Refused
from asnkompetensi.read.saved_table import json_of, rows_of, saved_table, text_of, value_of


@pytest.mark.parametrize(
    ("value", "text"), [(None, ""), (True, "ya"), (False, "tidak"), (3, "3"), (Decimal("2.50"), "2.50"), ("A", "A")]
)
def test_values_as_csv_has_them(value: object, text: str) -> None:
    assert value_of(value) == text


def test_what_no_table_can_have() -> None:
    with pytest.raises(TypeError):
        value_of([1])
    with pytest.raises(TypeError):
        text_of(3)
    with pytest.raises(KeyError):
        rows_of([{"a": 1}, {"b": 1}])


def test_numbers_stay_exact() -> None:
    assert json_of("a.json", b'{"a": 0.1}') == {"a": Decimal("0.1")}


def test_a_text_of_many_lines_and_a_live_one() -> None:
    assert saved_table("a.csv", b'a,b\n"x\ny",\'=1\n', ",").baris == (("x\ny", "=1"),)


@pytest.mark.parametrize("data", [b"", b"a,a\n", b"a,b\n1\n", b"\xff,a\n"])
def test_what_is_no_table_is_refused(data: bytes) -> None:
    with pytest.raises(Refused):
        saved_table("a.csv", data, ",")
