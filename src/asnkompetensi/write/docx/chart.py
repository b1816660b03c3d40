"""Bar charts that Word itself draws: no picture, no font of this machine, the figures as numbers in the file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import escape

from asnkompetensi.model.plain import plain
from asnkompetensi.write.docx.xml import attribute

BLUE, ORANGE = "4E79A7", "F28E2B"
LONGEST = 44
_CHARTS = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart"
_KIND = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_MILLIMETRE = 36_000  # EMU
_BAR, _AROUND = 7, 12  # millimetres
_FIRST_NUMBER = 1001  # of drawings: those of a template come before
_TEXT = (
    '<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900"><a:latin typeface="Arial"/></a:defRPr></a:pPr>'
    '<a:endParaRPr lang="id-ID"/></a:p></c:txPr>'
)
_VALUE_ALONE = (
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>'
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/>'
)
_AXES = (
    '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/>'
    '<c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>'
    f'<c:minorTickMark val="none"/><c:tickLblPos val="low"/>{_TEXT}<c:crossAx val="2"/><c:crosses val="autoZero"/>'
    '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>'
    '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>'
    '<c:delete val="1"/><c:axPos val="t"/><c:numFmt formatCode="General" sourceLinked="0"/>'
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/>'
    '<c:crosses val="autoZero"/></c:valAx>'
)


@dataclass(frozen=True, slots=True)
class Bars:
    """A bar for each name, the first on top; `amounts` are exact decimals, `colours` one for all bars or one each.

    `told` are the amounts as the text beside the chart writes them: a program would use the marks of its own machine.
    """

    title: str
    names: Sequence[str]
    amounts: Sequence[str]
    told: Sequence[str]
    colours: Sequence[str]


def placed(document: Any, bars: Bars, room: int, number: int) -> str:  # noqa: ANN401 - of python-docx
    """Put a chart into a document: the run that shows it, `room` twips wide; its alternative text says every bar."""
    from docx.opc.part import Part

    name = document.part.package.next_partname("/word/charts/asn%d.xml")  # a template may hold some of ours
    part = Part(name, _KIND, _chart(bars).encode(), document.part.package)
    link = document.part.relate_to(part, _RELATION)
    height = (_AROUND + _BAR * len(bars.names)) * _MILLIMETRE
    told = f"{bars.title}: {'; '.join(f'{n} {a}' for n, a in zip(bars.names, bars.told, strict=True))}"
    return (
        f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{room * 635}" '
        f'cy="{height}"/><wp:docPr id="{_FIRST_NUMBER + number}" name="asn{number}" descr={attribute(told)}/>'
        f'<wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="{_CHARTS}"><c:chart r:id="{link}"/></a:graphicData>'
        "</a:graphic></wp:inline></w:drawing></w:r>"
    )


def _chart(bars: Bars) -> str:
    names = _points([name if len(name) <= LONGEST else f"{name[: LONGEST - 1]}…" for name in map(plain, bars.names)])
    colours = "".join(
        f'<c:dPt><c:idx val="{i}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>{_fill(colour)}</c:dPt>'
        for i, colour in enumerate(bars.colours)
        if len(bars.colours) > 1
    )
    series = (
        f'<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:v>{escape(plain(bars.title))}</c:v></c:tx>'
        f'{_fill(bars.colours[0])}<c:invertIfNegative val="0"/>{colours}{_labels(bars.told)}'
        f"<c:cat><c:strLit>{names}</c:strLit></c:cat>"
        f"<c:val><c:numLit><c:formatCode>General</c:formatCode>{_points(bars.amounts)}</c:numLit></c:val></c:ser>"
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace xmlns:c="{_CHARTS}" '
        f'xmlns:a="{_DRAWING}"><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>'
        '<c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/>'
        f'<c:grouping val="clustered"/><c:varyColors val="0"/>{series}<c:gapWidth val="40"/><c:axId val="1"/>'
        f'<c:axId val="2"/></c:barChart>{_AXES}</c:plotArea><c:plotVisOnly val="1"/></c:chart>'
        "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr></c:chartSpace>"
    )


def _labels(texts: Sequence[str]) -> str:
    """What stands at the end of each bar."""
    each = "".join(
        f'<c:dLbl><c:idx val="{i}"/><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="id-ID" sz="900">'
        f'<a:latin typeface="Arial"/></a:rPr><a:t>{escape(plain(text))}</a:t></a:r></a:p></c:rich></c:tx>'
        f"{_VALUE_ALONE}</c:dLbl>"
        for i, text in enumerate(texts)
    )
    return f'<c:dLbls>{each}<c:numFmt formatCode="General" sourceLinked="0"/>{_TEXT}{_VALUE_ALONE}</c:dLbls>'


def _points(values: Sequence[str]) -> str:
    points = "".join(f'<c:pt idx="{i}"><c:v>{escape(value)}</c:v></c:pt>' for i, value in enumerate(values))
    return f'<c:ptCount val="{len(values)}"/>{points}'


def _fill(colour: str) -> str:
    return f'<c:spPr><a:solidFill><a:srgbClr val="{colour}"/></a:solidFill></c:spPr>'
