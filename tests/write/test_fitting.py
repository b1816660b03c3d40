from asnkompetensi.model.result import ResultTable
from asnkompetensi.write.fitting import fitted
from tests.write.report import table


def widths(made: ResultTable, texts: list[list[str]], screen: int) -> dict[str, int]:
    heads = [column.name for column in made.columns]
    return {made.columns[i].name: width for i, width in fitted(made, heads, texts, screen).items()}


def test_a_long_word_of_a_name_is_not_broken() -> None:
    made = table("t", "a:teks b:teks", [("x", "y")])
    texts = [["Bidang Kepelabuhanan"], ["Bidang Kepelabuhanan"]]
    assert widths(made, texts, 30) == {"a": 15, "b": 13}
    assert widths(made, texts, 80) == {"a": 20, "b": 20}


def test_what_matters_least_is_not_shown_in_place_of_what_matters_more() -> None:
    made = table("unit", "x:cacah unit_kerja:teks pegawai:cacah rata_jpm:perseratus", [(1, "A", 2, 3)])
    texts = [["1"], ["A"], ["123456789"], ["12345678901234567890"]]
    assert widths(made, texts, 24) == {"unit_kerja": 10, "pegawai": 9}  # and not x, which would fit
    assert widths(made, texts, 80) == {"x": 1, "unit_kerja": 10, "pegawai": 9, "rata_jpm": 20}


def test_one_column_at_least_whatever_it_needs() -> None:
    assert widths(table("t", "a:cacah", [(1,)]), [["1" * 60]], 40) == {"a": 40}
