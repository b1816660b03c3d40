from __future__ import annotations

from asnkompetensi.write.docx.xml import attribute, field, paragraph, parsed, run, spoken

QUOTED = 'a" <b> &'


def test_what_data_say_is_text_and_nothing_else() -> None:
    (element,) = parsed(paragraph(run("<w:br/> & \x00\u202ename\x0b")))
    assert spoken(element) == "<w:br/> & name "
    assert element.xpath(".//w:br") == []


def test_an_attribute_keeps_its_quotes() -> None:
    (element,) = parsed(f"<w:bookmarkStart w:name={attribute(QUOTED)}/>")
    assert element.values() == [QUOTED]


def test_a_field_has_its_instruction_and_the_result_it_has_now() -> None:
    (element,) = parsed(paragraph(field("SEQ Tabel", "3")))
    assert element.xpath("w:fldSimple/@w:instr") == ["SEQ Tabel"]
    assert spoken(element) == "3"


def test_a_paragraph_without_a_style_names_none() -> None:
    plain, styled = parsed(paragraph("") + paragraph("", "Judul1"))
    assert plain.xpath("w:pPr/w:pStyle") == []
    assert styled.xpath("w:pPr/w:pStyle/@w:val") == ["Judul1"]


def test_properties_stand_in_the_order_that_the_format_wants() -> None:
    (element,) = parsed(paragraph("", "a", '<w:keepNext/><w:jc w:val="center"/>', before=0))
    assert [one.tag.rpartition("}")[2] for one in element[0]] == ["pStyle", "keepNext", "spacing", "jc"]
