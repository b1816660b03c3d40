from __future__ import annotations

from asnkompetensi.explain import explain
from asnkompetensi.explain.flat import NAME
from asnkompetensi.model.options import ExplainOptions
from tests.explain.agency import ONE, context, row_of


def test_a_tree_for_each_figure_and_all_of_them_as_a_table() -> None:
    made, problems = explain(context().run, ExplainOptions(nip=ONE))
    assert [(tree.baris, tree.nama) for tree in made.penjelasan] == [
        (f"pegawai/{ONE}", "jpm"),
        (f"pegawai/{ONE}", "kategori"),
        (f"pegawai/{ONE}", "total_kesenjangan"),
    ]
    assert len(made.tabel[NAME].frame) == sum(1 for tree in made.penjelasan for _ in tree.walk())
    assert problems == []


def test_everything_of_a_row_or_little_of_it() -> None:
    run = context().run
    every, _ = explain(run, ExplainOptions(unit="Dinas A", all=True))
    little, _ = explain(run, ExplainOptions(unit="Dinas A", figure="rata_jpm", depth=1))
    assert len(every.penjelasan) == 17
    assert [max(depth for depth, _ in tree.walk()) for tree in little.penjelasan] == [1]
    assert max(depth for tree in every.penjelasan for depth, _ in tree.walk()) > 4


def test_names_that_there_are_not_give_a_problem_and_nothing_else() -> None:
    for asked in (ExplainOptions(unit="Dinas Z"), ExplainOptions(id=("unit/Dinas Z",))):
        made, (problem,) = explain(context().run, asked)
        assert (made.penjelasan, problem.kode) == ((), "PERINTAH-01")


def test_a_figure_that_does_not_agree_is_told_loudly() -> None:
    found = context()
    found.run.tabel["pegawai"].frame.loc[row_of(found, "pegawai", nip=ONE), "jpm"] = 9999
    _, (problem,) = explain(found.run, ExplainOptions(nip=ONE, figure="jpm"))
    assert problem.kode == "JELAS-01"
    assert (problem.nilai["nilai"], problem.nilai["hasil"]) == ("99.99", "100")
    assert ONE not in str(problem.nilai)
    assert problem.tempat
