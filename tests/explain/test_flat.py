from asnkompetensi.explain.flat import COLUMNS, said, table
from asnkompetensi.explain.tree import Size, Trees
from asnkompetensi.model.explanation import Node, Part
from asnkompetensi.model.kinds import Shown
from tests.explain.agency import ONE, context, row_of


def test_a_row_for_each_node_parents_first() -> None:
    found = context()
    node = Trees(found).tree("detail", row_of(found, "detail", nip=ONE, kompetensi="Integritas"), "selisih", Size())
    made = table([node])
    assert [column.name for column in made.columns] == list(made.frame) == [column.name for column in COLUMNS]
    assert made.frame["tingkat"].tolist() == [0, 1, 2, 2, 1]
    assert made.frame["angka"].tolist() == ["selisih", "level_dimiliki", "level", "level", "level_standar"]
    assert made.frame["nilai"].tolist() == ["-1", "2", "2", "1", "3"]
    assert "data.xlsx!Penilaian!E3" in str(made.frame["sel"].iloc[1])
    assert made.frame["cocok"].all()


def test_nothing_to_tell_is_a_table_without_rows() -> None:
    assert len(table([]).frame) == 0


def test_values_as_data_write_them() -> None:
    def node(value: int | bool | None, shown: Shown) -> Node:
        return Node("", "x", shown, value, Part.SAME)

    assert said(node(None, Shown.COUNT)) == ""
    assert said(node(value=True, shown=Shown.FLAG)) == "ya"
    assert said(node(9444, Shown.HUNDREDTH)) == "94.44"
