"""What five share is told; what fewer share is not, nor what would give them away."""

import numpy as np
import pytest

from asnkompetensi.mask.groups import rare, refined


def told(groups: str, values: str) -> str:
    """One letter for each person, "." for what is not known or not told."""
    cell = np.array([ord(letter) for letter in groups], np.int64)
    value = np.array([-1 if letter == "." else ord(letter) for letter in values], np.int64)
    return "".join("." if found == -1 else chr(found) for found in refined(cell, value)[1].tolist())


@pytest.mark.parametrize(
    ("values", "shown"),
    [
        ("aaaaa", "aaaaa"),
        ("aaaab", "....."),
        ("aaaaabbbbb", "aaaaabbbbb"),
        ("aaaaabbbbbcccc", ".....bbbbb...."),  # four alone would be known by subtraction: the rarest goes with them
        ("aaaaaabbbbbc", "aaaaaa......"),
        ("aaaaabbbcc", "aaaaa....."),
        ("aaaaa.", "......"),
        ("aaaaa.....", "aaaaa....."),
    ],
)
def test_what_is_told_in_one_group(values: str, shown: str) -> None:
    assert told("x" * len(values), values) == shown


def test_groups_do_not_help_each_other() -> None:
    assert told("xxxyyyyy", "aaaaaaaa") == "...aaaaa"


def test_the_next_group_is_of_those_who_share_what_was_told() -> None:
    group, _ = refined(np.zeros(12, np.int64), np.array([7] * 6 + [8] * 5 + [9], np.int64))
    assert sorted(np.bincount(group).tolist()) == [6, 6]


def test_rare_is_fewer_than_five_but_somebody() -> None:
    assert rare(np.array([0, 1, 4, 5], np.int64)).tolist() == [False, True, True, False]
