"""Sections between marks."""

from __future__ import annotations

import re

import pytest

from tests.proof.page import PAGE, replaced, signed


def test_only_the_named_section_is_written_again() -> None:
    page = "# Page\n<!-- a -->\nold\nlines\n<!-- /a -->\ntext\n<!-- b -->\n<!-- /b -->\n"
    assert replaced(page, "a", "new\n") == "# Page\n<!-- a -->\nnew\n<!-- /a -->\ntext\n<!-- b -->\n<!-- /b -->\n"
    assert replaced(page, "b", r"\1") == page.replace("<!-- b -->\n", "<!-- b -->\n\\1\n")


@pytest.mark.parametrize("page", ["", "<!-- a -->\n", "<!-- a -->\n<!-- /a -->\n<!-- a -->\n<!-- /a -->\n"])
def test_marks_that_do_not_stand_once_are_an_error(page: str) -> None:
    with pytest.raises(ValueError, match="times"):
        replaced(page, "a", "new")


def test_the_line_below_says_what_gave_it_when_and_on_what() -> None:
    assert re.fullmatch(
        r"`make x`: 20\d\d-\d\d-\d\d; .+, \d+ cores; Python 3\.\d+\.\d+; asnkompetensi .+\.", signed("make x")
    )


@pytest.mark.parametrize("name", ["corpus", "nips", "faults", "fuzz", "mutants", "release"])
def test_the_page_has_a_place_for_each_run(name: str) -> None:
    assert replaced(PAGE.read_text(encoding="utf-8"), name, "x").count("x\n<!-- /") == 1
