from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.mapping import Naming, settled
from asnkompetensi.model.options import GapOptions
from tests.mapping.decisions import rows
from tests.resolve.tables import AS_OF


def told(text: str) -> list[tuple[str, object, object, list[str]]]:
    """Of each problem its code, `nilai`, `apa` and cells."""
    return [
        (one.kode, one.nilai["nilai"], one.nilai.get("apa", ""), [place.sel for place in one.tempat])
        for one in settled(rows(text))[1]
    ]


def naming(text: str) -> Naming:
    found, problems = settled(rows(text))
    assert problems == []
    return found


@pytest.mark.parametrize(
    ("word", "name"),
    [("ya", "B"), ("YA", "B"), (" y ", "B"), ("x", "B"), ("1", "B"), ("", "A"), ("tidak", "A"), ("0", "A")],
)
def test_only_what_is_agreed_to_counts(word: str, name: str) -> None:
    assert naming(f"unit_kerja | A | B | {word}").name("unit_kerja", "A") == name


def test_a_name_is_known_in_any_spelling() -> None:
    assert (
        naming("unit_kerja | Dinas  Arsip | Dinas Kearsipan | ya").name("unit_kerja", "DINAS-ARSIP")
        == "Dinas Kearsipan"
    )


def test_a_name_of_another_kind_is_another_name() -> None:
    assert naming("unit_kerja | Arsip | Kearsipan | ya").name("jabatan", "Arsip") == "Arsip"


def test_chains_end_at_their_end() -> None:
    found = naming("jabatan | A | B | ya\njabatan | B | C | ya")
    assert found.names("jabatan", ["A", "B", "C", "D"]) == ("C", "C", "C", "D")


def test_a_row_may_choose_a_spelling() -> None:
    found = naming("unit_kerja | BKD | Bkd | ya\nunit_kerja | Kepegawaian | BKD | ya")
    assert found.names("unit_kerja", ["BKD", "bkd", "Kepegawaian"]) == ("Bkd", "Bkd", "Bkd")


def test_the_number_before_a_competency_is_no_part_of_its_name() -> None:
    text = "kompetensi | Integrtas | Integritas | ya\nunit_kerja | Arsip | Kearsipan | ya"
    assert naming(text).name("kompetensi", "1. Integrtas") == "Integritas"
    assert naming(text).name("unit_kerja", "1. Arsip") == "1. Arsip"


def test_filters_mean_what_their_names_are_read_as() -> None:
    text = "unit_kerja | A | B | ya\njabatan | A | C | ya\nkompetensi | A | D | ya"
    asked = GapOptions(AS_OF, unit=("a", "E"), jabatan=("A",), competency=("A",))
    done = naming(text).filters(asked)
    assert (done.unit, done.jabatan, done.competency) == (("B", "E"), ("C",), ("D",))


def test_the_same_said_twice_is_said_once() -> None:
    assert naming("unit_kerja | A | Dinas B | ya\nunit_kerja | a | dinas b | ya").name("unit_kerja", "A") == "Dinas B"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("unit | A | B | ya", ("PADANAN-02", "unit", "@mapping.jenis", ["A2"])),
        ("unit_kerja | A |  | ya", ("PADANAN-02", "A", "@mapping.kosong", ["C2"])),
        ("unit_kerja |  | B | ya", ("PADANAN-02", "B", "@mapping.kosong", ["B2"])),
        ("unit_kerja | A | B | ya\nunit_kerja | a | C | ya", ("PADANAN-02", "A", "@mapping.ganda", ["C2", "C3"])),
        ("unit_kerja | A | B | ya\nunit_kerja | B | a | ya", ("PADANAN-02", "A", "@mapping.lingkaran", ["C2", "C3"])),
        ("unit_kerja | A | B | oke\nunit_kerja | C | D | oke", ("PADANAN-03", "oke", "", ["D2", "D3"])),
    ],
)  # fmt: skip
def test_what_cannot_be_followed_is_told_with_its_cells(text: str, problem: tuple[str, str, str, list[str]]) -> None:
    assert told(text) == [problem]


def test_rows_that_are_not_agreed_to_may_say_anything() -> None:
    assert told("unit | A | B | \nunit_kerja | A |  | tidak\njabatan | A | B | \njabatan | B | A | ") == []


def test_one_circle_is_told_once_and_a_chain_into_it_is_not() -> None:
    text = "jabatan | X | A | ya\njabatan | A | B | ya\njabatan | B | C | ya\njabatan | C | A | ya"
    assert told(text) == [("PADANAN-02", "A", "@mapping.lingkaran", ["C3", "C4", "C5"])]


def test_what_is_contradictory_decides_nothing() -> None:
    found, _ = settled(rows("unit_kerja | A | B | ya\njabatan | C | D | ya\njabatan | C | E | ya"))
    assert found.name("unit_kerja", "A") == "A"


def test_an_unclear_word_leaves_the_other_rows_in_force() -> None:
    found, _ = settled(rows("unit_kerja | A | B | ya\nunit_kerja | C | D | oke"))
    assert found.names("unit_kerja", ["A", "C"]) == ("B", "C")


def test_evidence_shows_every_meaning() -> None:
    (problem,) = settled(rows("unit_kerja | A | B | ya\nunit_kerja | A | C | ya"))[1]
    assert problem.bukti == (
        {"nama": "A", "menjadi": "B", "sel": "C2"},
        {"nama": "A", "menjadi": "C", "sel": "C3"},
    )


LETTERS = st.sampled_from("ABCDE")


@given(st.dictionaries(LETTERS, LETTERS, max_size=5))
def test_either_names_are_settled_for_good_or_there_is_a_circle(pairs: dict[str, str]) -> None:
    found, problems = settled(rows("\n".join(f"jabatan | {one} | {other} | ya" for one, other in pairs.items())))

    def circle(name: str) -> bool:
        seen = [name]
        while (following := pairs.get(seen[-1], seen[-1])) not in seen:
            seen.append(following)
        return following != seen[-1]

    assert bool(problems) == any(map(circle, pairs))
    ends = found.names("jabatan", "ABCDE")
    assert found.names("jabatan", ends) == ends
