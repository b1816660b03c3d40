"""Rows as result tables."""

import pandas as pd

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.options import SureOptions
from asnkompetensi.sure.columns import NAMES, columns
from asnkompetensi.sure.stage import sure
from tests.sure.data import DATA, OTHER, gaps

CATEGORIES = (Shown.TEXT, Shown.NIP, Shown.WORD)


def test_every_column_has_its_kind() -> None:
    made, _ = sure(DATA, gaps(DATA), OTHER, SureOptions(tables=NAMES))
    for name in NAMES:
        table = made.tabel[name]
        assert (table.name, table.columns) == (name, columns(name))
        assert list(table.frame) == [column.name for column in columns(name)]
        for column in table.columns:
            kind = table.frame[column.name].dtype
            assert isinstance(kind, pd.CategoricalDtype) == (column.shown in CATEGORIES)
            assert kind == ("boolean" if column.shown is Shown.FLAG else "Int64") or column.shown in CATEGORIES
