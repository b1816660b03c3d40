from __future__ import annotations

from pathlib import Path

import pytest

from asnkompetensi.cli.foreseen import foreseen
from asnkompetensi.cli.options import Common
from asnkompetensi.cli.session import opened
from asnkompetensi.text import words


def test_each_file_has_a_line_and_standard_output_is_the_last_resort(capsys: pytest.CaptureFixture[str]) -> None:
    session = opened(Common(), words("id"))
    assert foreseen([Path("a.csv"), Path("b.csv")], ["berkas"], session) == 0
    assert capsys.readouterr().out == "membaca  a.csv\n         b.csv\nmenulis  berkas\n"
    foreseen([Path("a.csv")], [], session)
    assert capsys.readouterr().out.endswith("menulis  keluaran standar\n")
