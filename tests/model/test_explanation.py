from asnkompetensi.model.explanation import Node, Part
from asnkompetensi.model.kinds import Shown


def test_a_tree_is_walked_parents_first() -> None:
    leaf = Node("", "level", Shown.LEVEL, 1, Part.SOURCE)
    node = Node("", "jumlah", Shown.LEVEL, 2, Part.SUM, bagian=(leaf, leaf))
    root = Node("unit/A", "rata", Shown.HUNDREDTH, 3, Part.FORMULA, bagian=(node,))
    assert [(depth, one.nama) for depth, one in root.walk()] == [(0, "rata"), (1, "jumlah"), (2, "level"), (2, "level")]
