import io
import re
import zipfile

from tests.write.books import opened, parts, written
from tests.write.report import report

CONTENT = written(report())


def test_the_dimension_says_where_the_rows_end() -> None:
    assert '<dimension ref="A1:O13"/>' in parts(CONTENT)["xl/worksheets/sheet2.xml"]


def test_no_prototype_is_left() -> None:
    sheet = parts(CONTENT)["xl/worksheets/sheet2.xml"]
    numbers = re.findall(r'<row r="(\d+)"', sheet)
    assert numbers == [str(number) for number in range(1, 14)]


def test_every_text_is_in_the_table_once() -> None:
    table = parts(CONTENT)["xl/sharedStrings.xml"]
    texts = re.findall(r"<si>.*?</si>", table)
    added = texts[texts.index("<si><t>190003031967031003</t></si>") :]
    assert len(added) == len(set(added))
    most = max(int(n) for xml in parts(CONTENT).values() for n in re.findall(r't="s"><v>(\d+)</v>', xml))
    assert most == len(texts) - 1
    assert "ount=" not in table


def test_columns_take_the_style_of_the_prototype() -> None:
    sheet = opened(CONTENT)["Rincian"]
    assert [sheet.cell(2, column).number_format for column in (1, 2, 8, 14)] == [
        "@",
        "General",
        "General",
        "[$-421]dd mmmm yyyy",
    ]
    assert opened(CONTENT)["Pegawai"]["K4"].number_format == "0.00"


def test_every_part_has_the_same_time_and_system() -> None:
    with zipfile.ZipFile(io.BytesIO(CONTENT)) as book:
        assert {entry.date_time for entry in book.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {entry.create_system for entry in book.infolist()} == {3}
        assert book.testzip() is None
