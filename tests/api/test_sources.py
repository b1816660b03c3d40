"""What a program may give as a source."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from asnkompetensi.api.sources import sources
from asnkompetensi.model.source import Frames

PEOPLE = {"pegawai": pd.DataFrame({"nip": []})}


def test_a_path_is_told_as_it_was_given() -> None:
    assert sources("data.xlsx") == ["data.xlsx"]
    assert sources([Path("a") / "b.csv", "c.csv"]) == [str(Path("a") / "b.csv"), "c.csv"]


def test_frames_are_one_source() -> None:
    (found,) = sources(PEOPLE)
    assert isinstance(found, Frames)
    assert (found.berkas, list(found.tabel)) == ("frames", ["pegawai"])


def test_several_sets_of_frames_are_told_apart() -> None:
    assert [one.berkas for one in sources([PEOPLE, PEOPLE]) if isinstance(one, Frames)] == ["frames-1", "frames-2"]


def test_what_is_neither_path_nor_frames_is_refused() -> None:
    with pytest.raises(TypeError):
        sources([7])  # type: ignore[list-item]
