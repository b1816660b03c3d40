import pytest

from asnkompetensi.text import words
from asnkompetensi.write.cells import columns
from asnkompetensi.write.xlsx_cells import LONGEST, Texts, longest, rows
from tests.write.report import table

ID = words("id")


def xml(spec: str, values: list[tuple[object, ...]], texts: Texts) -> str:
    result = table("t", spec, values)
    styles = [str(number) for number in range(5, 5 + len(result.columns))]
    return "".join(rows(columns(result), styles, texts, ID, 0, len(values)))


def test_rows_stand_below_the_header_and_every_cell_has_its_address_and_style() -> None:
    texts = Texts(3)
    assert xml("a:teks n:level", [("Aba", "2.5"), (None, None), ("Aba", -1)], texts) == (
        '<row r="2"><c r="A2" s="5" t="s"><v>3</v></c><c r="B2" s="6"><v>2.5</v></c></row>'
        '<row r="3"><c r="A3" s="5"/><c r="B3" s="6"/></row>'
        '<row r="4"><c r="A4" s="5" t="s"><v>3</v></c><c r="B4" s="6"><v>-1</v></c></row>'
    )
    assert list(texts.xml()) == ["<si><t>Aba</t></si>"]


def test_only_the_rows_asked_for_and_numbered_anew() -> None:
    result = table("t", "n:cacah", [(n,) for n in range(5)])
    made = "".join(rows(columns(result), ["1"], Texts(0), ID, 3, 5))
    assert made == '<row r="2"><c r="A2" s="1"><v>3</v></c></row><row r="3"><c r="A3" s="1"><v>4</v></c></row>'


def test_pieces_count_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("asnkompetensi.write.cells.CHUNK", 2)
    made = xml("n:cacah", [(n,) for n in range(5)], Texts(0))
    assert [f'r="A{number}"' in made for number in range(2, 8)] == [True] * 5 + [False]


@pytest.mark.parametrize(
    ("day", "cell"),
    [("2026-03-31", "<v>46112</v>"), ("1970-01-01", "<v>25569</v>"), ("1900-03-01", "<v>61</v>")],
)
def test_dates_are_days_of_excel(day: str, cell: str) -> None:
    from datetime import date

    assert cell in xml("d:tanggal", [(date.fromisoformat(day),)], Texts(0))


def test_days_that_excel_counts_wrongly_are_text() -> None:
    from datetime import date

    texts = Texts(0)
    assert 't="s"' in xml("d:tanggal", [(date(1900, 2, 28),)], texts)
    assert list(texts.xml()) == ["<si><t>1900-02-28</t></si>"]


def test_words_are_labels_and_flags_are_yes_and_no() -> None:
    texts = Texts(0)
    xml("s:kata f:ya_tidak", [("belum_dinilai", True), ("kurang", False)], texts)
    shown = "".join(texts.xml())
    assert [label in shown for label in (">Belum Dinilai<", ">Kurang<", ">Ya<", ">Tidak<")] == [True] * 4


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("<b>&", "<si><t>&lt;b&gt;&amp;</t></si>"),
        ("a  b", '<si><t xml:space="preserve">a  b</t></si>'),
        (" a", '<si><t xml:space="preserve"> a</t></si>'),
        ("_x000D_", "<si><t>_x005F_x000D_</t></si>"),
        ("_xyz_", "<si><t>_xyz_</t></si>"),
        ("a\x1b\x00b\ufffe\udcff", "<si><t>ab</t></si>"),
        ("x" * (LONGEST + 1), f"<si><t>{'x' * LONGEST}</t></si>"),
    ],
)
def test_texts_are_sound_xml_and_what_excel_takes(text: str, entry: str) -> None:
    texts = Texts(0)
    xml("a:teks", [(text,)], texts)
    assert list(texts.xml()) == [entry]


def test_a_text_is_kept_once() -> None:
    texts = Texts(7)
    assert [texts.position(text) for text in ("a", "b", "a")] == [7, 8, 7]


def test_a_row_whose_text_is_folded_is_as_high_as_its_lines() -> None:
    long = "kata " * 30
    made = xml("a:teks n:cacah", [("pendek", 1), (long, 2), (None, 3)], Texts(0))
    heights = [line.split(">")[0] for line in made.split("<row ")[1:]]
    assert heights == ['r="2"', 'r="3" ht="45" customHeight="1"', 'r="4"']


def test_texts_that_fit_leave_the_height_to_the_program() -> None:
    assert "ht=" not in xml("a:teks", [("x" * 60,)], Texts(0))


@pytest.mark.parametrize(
    ("spec", "value", "length"),
    [("a:teks", "Aba", 3), ("d:tanggal", None, 17), ("b:uang", 1_500_000, 12), ("k:kata", "belum_dinilai", 13)],
)
def test_a_column_is_as_wide_as_its_longest_value(spec: str, value: object, length: int) -> None:
    (column,) = columns(table("t", spec, [(value,)]))
    assert longest(column, ID) == length
