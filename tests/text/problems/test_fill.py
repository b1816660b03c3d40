"""Facts in sentences: optional parts, nouns that fit a number, facts that nobody gave."""

import pytest

from asnkompetensi.text.problems.fill import Shown, filled, names

NEAR = {"mirip": Shown("Jabatan", empty=False), "sel": Shown("D1", empty=False)}
FAR = {"mirip": Shown("", empty=True), "sel": Shown("D1", empty=False)}


@pytest.mark.parametrize(
    ("sentence", "near", "far"),
    [
        ("ubah {sel}", "ubah D1", "ubah D1"),
        ('ubah {sel}[[ menjadi "{mirip}"]]', 'ubah D1 menjadi "Jabatan"', "ubah D1"),
        (
            '[[ubah menjadi "{mirip}"||tambahkan {sel}]]; simpan',
            'ubah menjadi "Jabatan"; simpan',
            "tambahkan D1; simpan",
        ),
        ("[[{sel}: {mirip}||tanpa]]", "D1: Jabatan", "tanpa"),
        ("[[{lain}||{mirip}||{sel}||tanpa]]", "Jabatan", "D1"),
        ("[[{lain}||{entah}||tanpa]]", "tanpa", "tanpa"),
        ("[[{mirip}  ]][[{sel}  ]]", "Jabatan  D1", "D1"),
    ],
)
def test_a_part_goes_where_one_of_its_facts_is_empty(sentence: str, near: str, far: str) -> None:
    assert (filled(sentence, NEAR), filled(sentence, FAR)) == (near, far)


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (Shown("0", empty=True), "0 cells"),
        (Shown("1", empty=False, one=True), "1 cell"),
        (Shown("1,204", empty=False), "1,204 cells"),
    ],
)
def test_a_noun_fits_its_number(number: Shown, said: str) -> None:
    assert filled("{jumlah:cell|cells}", {"jumlah": number}) == said


def test_a_fact_that_nobody_gave_is_a_question_mark() -> None:
    assert filled("level {level} di {sel:sel|sel}[[ ({mirip})]]", {}) == "level ? di ? sel"


def test_what_a_user_typed_is_not_read_as_a_sentence() -> None:
    typed = {"nilai": Shown("{sel} [[x||y]]", empty=False), "sel": Shown("D1", empty=False)}
    assert filled('"{nilai}" [[{sel}]]', typed) == '"{sel} [[x||y]]" D1'


def test_names_of_a_sentence() -> None:
    assert names("[[{a} dan {b:x|y}||{c}]] {d}") == {"a", "b", "c", "d"}
