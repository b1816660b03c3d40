"""The document that everything is written into: the agency's template or a new one, emptied, with our own styles."""

from __future__ import annotations

import re
import zipfile
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from io import BytesIO
from typing import Any, BinaryIO

from asnkompetensi.model.plain import plain
from asnkompetensi.text import Words
from asnkompetensi.write.docx.grid import Styles
from asnkompetensi.write.docx.look import dress, number_pages
from asnkompetensi.write.docx.style import opened
from asnkompetensi.write.docx.xml import parsed, spoken
from asnkompetensi.write.same_bytes import FIRST_TIME

PLACE = "{isi}"  # a paragraph of a template that says this and nothing else is where the text goes
CELL, HEAD, TABLE = "asn sel", "asn kepala", "asn tabel"  # own styles: a template that has them keeps its own
_STRETCH = 120  # per cent: Bookman Old Style, in which offices write, is a fifth wider than our font
_AUTHOR = "asn"
MARK = "asn"  # of a table's place: an instruction of XML, which no text can be taken for
_MARKED = re.compile(rf"<\?{MARK} (\d+)\?>".encode())
LONGEST_TITLE = 255  # characters that the format allows
_THUMBNAIL = "/thumbnail"
_LOOK = ("styles", "stylesWithEffects", "settings", "webSettings", "fontTable", "theme", "numbering")
_ALWAYS = (*_LOOK, "customXml", "footnotes", "endnotes", "glossaryDocument")  # parts that no element of the text names
_REMARKS, _REMARK = ("comments", "commentsExtended", "commentsIds", "commentsExtensible", "people"), "commentReference"
_EDGE = 'w:val="single" w:sz="4" w:space="0" w:color="A6A6A6"'
_EDGES = "".join(f"<w:{side} {_EDGE}/>" for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
_MARGIN = '<w:left w:w="55" w:type="dxa"/><w:right w:w="55" w:type="dxa"/>'
_TIGHT = '<w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/><w:ind w:left="0" w:firstLine="0"/>'
_SMALL = '<w:sz w:val="16"/><w:szCs w:val="16"/>'
_OWN = {
    CELL: f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="asnsel"><w:name w:val="{CELL}"/>'
    f'<w:basedOn w:val="{{normal}}"/><w:pPr>{_TIGHT}<w:jc w:val="left"/></w:pPr><w:rPr>{_SMALL}</w:rPr></w:style>',
    HEAD: f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="asnkepala"><w:name w:val="{HEAD}"/>'
    f'<w:basedOn w:val="{{normal}}"/><w:pPr>{_TIGHT}<w:jc w:val="left"/></w:pPr>'
    f"<w:rPr><w:b/>{_SMALL}</w:rPr></w:style>",
    TABLE: f'<w:style w:type="table" w:customStyle="1" w:styleId="asntabel"><w:name w:val="{TABLE}"/>'
    f"<w:tblPr><w:tblBorders>{_EDGES}</w:tblBorders><w:tblCellMar>{_MARGIN}</w:tblCellMar></w:tblPr>"
    '<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="DCE6F1"/></w:tcPr>'
    "</w:tblStylePr></w:style>",
}


@dataclass(frozen=True)
class Base:
    """An empty document, the id of each of its styles by name, and what of the template comes after the text.

    `stretch` is how wide its letters may be, in per cent of those of our own font. `tables` join the document as text
    when it is written, each in the place of a mark with its number: as elements long ones take many times as long.
    """

    document: Any
    ids: dict[str, str]
    after: tuple[Any, ...]
    stretch: int = 100
    tables: list[str] = field(default_factory=list)

    @property
    def styles(self) -> Styles:
        """The styles of tables."""
        return Styles(self.ids[TABLE], self.ids[CELL], self.ids[HEAD], self.stretch)

    @property
    def body(self) -> Any:  # noqa: ANN401
        """The element that holds the text."""
        return self.document.element.body

    def style(self, name: str) -> str:
        """The id of a style, that of plain text where the template has none of this name."""
        return self.ids.get(name, "")

    def numbers(self, name: str) -> bool:
        """Whether a style of the template numbers its paragraphs by itself."""
        return bool(self.document.styles[name].element.xpath("w:pPr/w:numPr"))


def base(template: bytes | None, say: Words) -> Base:
    """An empty document in the look of a template, or in our own."""
    document = opened(template)
    if template is None:
        dress(document, say)
    ids = {style.name: style.style_id for style in document.styles if style.name}
    for name, xml in _OWN.items():
        if name not in ids:
            document.styles.element.extend(parsed(xml.format(normal=ids.get("Normal", ""))))
            ids[name] = name.replace(" ", "")
    after = _emptied(document.element.body)
    _let_go(document, after)
    if template is not None:
        number_pages(document, say)
    return Base(document, ids, after, 100 if template is None else _STRETCH)


def _let_go(document: Any, after: tuple[Any, ...]) -> None:  # noqa: ANN401
    """Take out of the package what the text that went alone pointed to: its pictures, charts, links and comments."""
    left = [element for part in (document.element.body, *after) for element in part.iter()]
    used = {value for element in left for value in element.attrib.values()}
    kept = {*_ALWAYS, *(_REMARKS if any(str(element.tag).endswith(_REMARK) for element in left) else ())}
    links = document.part.rels
    for key in [key for key, link in links.items() if key not in used and link.reltype.rpartition("/")[2] not in kept]:
        del links[key]


def _emptied(body: Any) -> tuple[Any, ...]:  # noqa: ANN401
    """Take the text out of a template; what stands before the place of our text stays, what comes after it is given."""
    parts = [part for part in body if not part.tag.endswith("}sectPr")]
    texts = [spoken(part).strip() for part in parts]
    place = texts.index(PLACE) if PLACE in texts else None
    for part in parts[place or 0 :]:
        body.remove(part)
    return tuple(parts[place + 1 :]) if place is not None else ()


def save(base: Base, title: str, as_of: date, say: Words, stream: BinaryIO) -> None:
    """Write a document so that the same one gives the same bytes: its dates are those of the result that it tells."""
    document = base.document
    about, made = document.core_properties, datetime.combine(as_of, time(), UTC)
    about.title, about.comments = plain(title)[:LONGEST_TITLE], ""
    about.author = about.last_modified_by = _AUTHOR
    about.created, about.modified, about.last_printed, about.revision = made, made, made, 1
    about.language = say("document.bahasa")
    package = document.part.package
    for key in [key for key, link in package.rels.items() if link.reltype.endswith(_THUMBNAIL)]:
        del package.rels[key]
    saved = BytesIO()
    document.save(saved)
    with zipfile.ZipFile(saved) as source, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as target:
        for part in source.infolist():
            content = source.read(part)
            if part.filename == document.part.partname.membername:
                content = _MARKED.sub(lambda mark: base.tables[int(mark[1])].encode(), content)
            target.writestr(zipfile.ZipInfo(part.filename, FIRST_TIME), content, zipfile.ZIP_DEFLATED)
