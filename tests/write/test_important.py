import pandas as pd
import pytest

from asnkompetensi.model.result import ResultTable
from asnkompetensi.published import every
from asnkompetensi.write.important import FIRST, important

COLUMNS = {table: [column.name for column in columns] for _, table, columns in every()}


@pytest.mark.parametrize("table", COLUMNS)
def test_of_every_table_it_is_known_what_matters_most(table: str) -> None:
    named = [name for word in FIRST[table].split() for name in word.split("|")]
    assert [name for name in named if name not in COLUMNS[table]] == []


def test_nothing_is_known_of_other_tables() -> None:
    assert set(FIRST) == set(COLUMNS)


@pytest.mark.parametrize(("names", "first"), [(["", "Nara"], "nama"), (["", ""], "nip")])
def test_who_has_no_name_is_known_by_nip(names: list[str], first: str) -> None:
    made = ResultTable("tanpa-kursi", (), pd.DataFrame({"nip": ["1", "2"], "nama": names}))
    assert next(important(made)) == first
