"""What counts as the same cell for two readers, and what is told where it is not."""

from __future__ import annotations

import pytest

from tests.corpus.cells import Book, Value
from tests.corpus.compare import alike, differences, unseen
from tests.corpus.judge import cells, ending, remark
from tests.corpus.process import Ended


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (("text", "a  b"), ("text", "a b"), True),
        (("text", "3"), ("number", 3.0), False),
        (("number", 0.1 + 0.2), ("number", 0.3), True),
        (("number", 190001011965011008.0), ("number", 190001011965011001.0), True),
        (("number", 1.5), ("moment", 1.5 * 86400), True),
        (("bool", "True"), ("number", 1.0), False),
        (("error", "#N/A"), ("error", "#NV"), True),
        (("formula", ""), ("number", 2.0), False),
        (("text", "a"), None, False),
        (None, None, True),
    ],
)
def test_the_same_cell(one: Value | None, other: Value | None, same: bool) -> None:
    assert (alike(one, other), alike(other, one)) == (same, same)


def book(*sheets: tuple[str, dict[tuple[int, int], Value]]) -> Book:
    return Book(list(sheets))


A, B = ("text", "a"), ("text", "b")


def test_a_cell_that_one_of_the_others_sees_too_is_no_difference() -> None:
    ours = book(("S", {(0, 0): A, (1, 0): A}))
    found = list(differences(ours, [book(("S", {(0, 0): B})), book(("S ", {(0, 0): A}))]))
    assert found == [("S", 1, 0, A, (None, None))]


def test_a_sheet_that_every_other_reader_has_is_missed() -> None:
    ours = book(("S", {(0, 0): A}))
    other = book(("S", {(0, 0): A}), ("T", {(0, 0): A}), ("blank", {}))
    assert unseen(ours, [other]) == ["T"]
    assert list(cells(ours, [other])) == ["sheets not read: T"]


def test_a_notice_explains_a_cell() -> None:
    ours = Book([("S", {(0, 0): ("formula", ""), (0, 1): ("error", "#REF!")})], {}, left_out=[2])
    other = book(("S", {(0, 0): ("number", 3.0), (1, 0): A}))
    assert list(cells(ours, [other])) == []


def test_a_refusal_of_what_another_reader_reads_is_told() -> None:
    assert list(cells(Book(), [book(("S", {(0, 0): A}))])) == ["refused, but another reader sees 1 cells"]
    assert list(remark("password-protected: must give the password message", Book())) == ["protected, and not said so"]


REFUSAL = "galat[BERKAS-03]: x\n  --> x\n  saran: y\n"
RESULT = '{"masalah": [{"kode": "X-01", "pesan": "a", "saran": "b", "tempat": [{}]}]}'


@pytest.mark.parametrize(
    ("status", "out", "err", "told"),
    [
        (3, "", REFUSAL, []),
        (3, "x", REFUSAL, ["a refusal with output"]),
        (3, "", "galat\n", ["a refusal without code, place or repair"]),
        (1, RESULT, "Selesai: 3 galat, 1 peringatan\n", []),
        (
            1,
            RESULT.replace('"b"', '""'),
            "Selesai: 3 galat, 1 peringatan\n",
            ["a problem without code, words, repair or place"],
        ),
        (-11, "", "", ["signal 11", "on standard error: ''", "no JSON"]),
    ],
)
def test_an_ending_is_a_result_or_a_clear_error(status: int, out: str, err: str, told: list[str]) -> None:
    assert list(ending(Ended(status, out, err, 1.0, 1.0, 100.0))) == told


def test_what_one_file_may_cost() -> None:
    assert list(ending(Ended(3, "", REFUSAL, 31.0, 1.0, 1025.0))) == ["31 s", "over 1024 MiB"]
