from __future__ import annotations

import re
import zipfile
from io import BytesIO
from typing import Any

from docx import Document
from lxml import etree

from asnkompetensi.write.docx.chart import BLUE, ORANGE, Bars, placed
from asnkompetensi.write.docx.xml import paragraph, parsed

HOSTILE = '<script> & "x" \x00\u202e'


def saved(document: Any) -> BytesIO:
    stream = BytesIO()
    document.save(stream)
    return stream


def chart(bars: Bars) -> tuple[str, str]:
    """The alternative text of a chart, and its own XML."""
    document = Document()
    (element,) = parsed(paragraph(placed(document, bars, 9000, 1)))
    (part,) = (part for part in document.part.package.iter_parts() if "/charts/" in part.partname)
    etree.fromstring(part.blob)
    return element.xpath(".//wp:docPr/@descr")[0], part.blob.decode()


def test_a_chart_holds_its_figures_and_says_them() -> None:
    told, xml = chart(Bars("Kesenjangan", ["Dinas Arsip", "Dinas Laut"], ["3", "1.5"], ["3", "1,5"], [ORANGE]))
    assert told == "Kesenjangan: Dinas Arsip 3; Dinas Laut 1,5"
    assert re.findall(r"<c:v>(.*?)</c:v>", xml) == ["Kesenjangan", "Dinas Arsip", "Dinas Laut", "3", "1.5"]
    assert re.findall(r"<a:t>(.*?)</a:t>", xml) == ["3", "1,5"]


def test_a_chart_of_a_template_keeps_its_name() -> None:
    document = Document()
    for number in (1, 2):
        placed(document, Bars("x", ["a"], ["1"], ["1"], [BLUE]), 9000, number)
    again = Document(saved(document))
    placed(again, Bars("x", ["a"], ["1"], ["1"], [BLUE]), 9000, 1)
    with zipfile.ZipFile(saved(again)) as parts:
        charts = [name for name in parts.namelist() if "/charts/" in name]
    assert sorted(charts) == [f"word/charts/asn{number}.xml" for number in (1, 2, 3)]


def test_each_bar_has_its_own_colour_where_there_are_several() -> None:
    _, one = chart(Bars("x", ["a", "b"], ["1", "2"], ["1", "2"], [BLUE]))
    _, two = chart(Bars("x", ["a", "b"], ["1", "2"], ["1", "2"], [BLUE, ORANGE]))
    assert (one.count("<c:dPt>"), two.count("<c:dPt>")) == (0, 2)


def test_hostile_names_are_text() -> None:
    told, xml = chart(Bars(HOSTILE, [HOSTILE], ["1"], ["1"], [BLUE]))
    assert told == '<script> & "x" : <script> & "x"  1'
    assert "&lt;script&gt; &amp;" in xml


def test_a_long_name_leaves_room_for_the_bars() -> None:
    _, xml = chart(Bars("x", ["n" * 200], ["1"], ["1"], [BLUE]))
    assert f"<c:v>{'n' * 43}…</c:v>" in xml
