from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.reason import encoded, reason
from asnkompetensi.write.cells import Spread, Value, cells, chunks, columns, decimal, literal, merged, records
from tests.write.report import table

MILLION = 1_000_000


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (3_000_000, MILLION, "3"),
        (2_500_000, MILLION, "2.5"),
        (2_000_001, MILLION, "2.000001"),
        (0, MILLION, "0"),
        (-500_000, MILLION, "-0.5"),
        (-1_000_000, MILLION, "-1"),
        (5, 100, "0.05"),
        (7_778, 100, "77.78"),
        (10_000, 100, "100"),
        (1_204, 1, "1204"),
    ],
)
def test_numbers_are_exact_and_without_needless_zeros(value: int, unit: int, text: str) -> None:
    assert decimal(value, unit) == text


@given(st.integers(-(10**15), 10**15), st.sampled_from([1, 100, MILLION]))
def test_a_decimal_says_exactly_its_value(value: int, unit: int) -> None:
    assert Decimal(decimal(value, unit)) * unit == value


@pytest.mark.parametrize(
    ("value", "shown", "text"),
    [
        (True, Shown.FLAG, "ya"),
        (False, Shown.FLAG, "tidak"),
        (20_634, Shown.DATE, "2026-06-30"),
        (-1, Shown.DATE, "1969-12-31"),
        ("belum_dinilai", Shown.WORD, "belum_dinilai"),
        ("190001011965011001", Shown.NIP, "190001011965011001"),
        (150_000_050, Shown.MONEY, "1500000.5"),
        (24_500_000, Shown.NUMBER, "24.5"),
        (encoded(reason("gap.tanpa_jabatan")), Shown.REASON, "(tanpa jabatan)"),
    ],
)
def test_every_kind_has_one_literal(value: str | int | bool, shown: Shown, text: str) -> None:
    assert literal(value, shown) == text


def test_a_column_is_written_once_per_distinct_value() -> None:
    result = table("t", "nama:teks", [("Aba",), (None,), ("Bana",), ("Aba",)])
    asked: list[Value] = []

    def write(value: Value, _: Shown) -> str:
        asked.append(value)
        return f"<{value}>"

    spread = cells(result, result.columns[0]).spread(write, "-", "* ")
    assert spread.rows(0, 4) == ["* <Aba>", "* -", "* <Bana>", "* <Aba>"]
    assert asked == ["Aba", "Bana"]


def test_an_empty_text_counts_as_missing() -> None:
    result = table("t", "nip:nip", [("",), ("190001011965011001",)])
    assert records(result, 9) == [{"nip": None}, {"nip": "190001011965011001"}]


def test_numbers_and_flags_keep_their_kind() -> None:
    result = table("t", "n:cacah ya:ya_tidak", [(3, True), (None, None), (3, False)])
    assert records(result, 2) == [{"n": 3, "ya": True}, {"n": None, "ya": None}]
    assert columns(result)[0].values == (3,)


def test_rows_come_in_pieces_and_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("asnkompetensi.write.cells.CHUNK", 2)
    result = table("t", "n:cacah", [(n,) for n in range(5)])
    spreads = [column.spread(literal) for column in columns(result)]
    assert [list(part) for part in chunks(spreads, 1, 5)] == [[("1",), ("2",)], [("3",), ("4",)]]


def test_neighbours_of_few_texts_are_made_one(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [("a", "1"), (None, "2"), ("b", None), ("a", "2")]
    spreads = [one.spread(lambda value, _: str(value)) for one in columns(table("t", "satu:teks dua:teks", rows))]
    monkeypatch.setattr("asnkompetensi.write.cells.EACH", 0)
    (one,) = merged(spreads, 4, ";")
    assert one.rows(0, 4) == ["a;1", ";2", "b;", "a;2"]
    assert one.texts[-1] == ";"
    monkeypatch.setattr("asnkompetensi.write.cells.EACH", 1)
    assert merged(spreads, 8, ";") == spreads
    assert len(merged(spreads, 9, ";")) == 1


def test_each_changes_every_text() -> None:
    result = table("t", "n:cacah", [(1,), (None,)])
    spread: Spread = columns(result)[0].spread(literal, "?").each(lambda text: text * 2)
    assert spread.rows(0, 2) == ["11", "??"]
