"""What the page says of a run."""

from __future__ import annotations

from collections import Counter

from tests.fuzz.books import Outcome
from tests.fuzz.run import Tried, counted, section


def test_the_last_count_of_libfuzzer_is_taken() -> None:
    said = "#2\tINITED cov: 84 ft: 90\n#16384\tpulse  cov: 85 ft: 100\n#51567\tDONE   cov: 86 ft: 100\nDone 51567"
    assert counted(said) == (51567, 86)
    assert counted("ImportError") == (0, 0)


def test_the_table_has_a_row_for_each_target_and_one_for_workbooks() -> None:
    changed = Outcome(1200, Counter({"BERKAS-03": 700, "BERKAS-08": 2}), ["1.xlsx"], 3.4)
    text = section({"gate": Tried(51567, 86, 1)}, changed)
    assert "| gate | a kind or a refusal with words | 51,567 | 86 | 1 |\n" in text
    assert "| workbooks | a sheet or a problem with words | 1,200 | | 1 |\n" in text
    assert "`BERKAS-03` 700, `BERKAS-08` 2.\nIn 2 of them" in text
