from __future__ import annotations

from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from asnkompetensi.model.result import Report, ResultTable, result_columns
from asnkompetensi.write.atomic import OutputFault
from asnkompetensi.write.shares import save

SHARE = ResultTable(
    "dana",
    result_columns("sumber_dana:teks jumlah:uang"),
    pd.DataFrame({"sumber_dana": pd.Categorical(["Dana Pusat"]), "jumlah": pd.Series([250], dtype="Int64")}),
)
REPORT = Report("plan", date(2026, 3, 31), (), (), {}, {"rencana-dana": SHARE}, ())


def test_each_has_a_folder_and_those_of_one_name_a_number(tmp_path: Path) -> None:
    target = tmp_path / "rencana"
    folders = save(target, {"Kota A": REPORT, "KOTA A": REPORT}, {"Kota A": SHARE, "KOTA A": SHARE})
    assert folders == {"Kota A": "kota-a", "KOTA A": "kota-a-2"}
    assert sorted(str(path.relative_to(target).as_posix()) for path in target.rglob("*.csv")) == [
        "kota-a-2/dana.csv",
        "kota-a-2/rencana-dana.csv",
        "kota-a/dana.csv",
        "kota-a/rencana-dana.csv",
    ]
    assert (target / "kota-a" / "dana.csv").read_text(encoding="utf-8-sig").split() == [
        "sumber_dana,jumlah", "Dana", "Pusat,2.5",
    ]  # fmt: skip


def test_where_it_cannot_be_done_nothing_is_there(tmp_path: Path) -> None:
    with pytest.raises(OutputFault):
        save(tmp_path / "tidak-ada" / "rencana", {"Kota A": REPORT}, {"Kota A": SHARE})
    assert list(tmp_path.iterdir()) == []
