import io
import re
from collections import Counter
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from asnkompetensi.model.result import Report, ResultTable
from asnkompetensi.text import words
from asnkompetensi.write.html import write
from asnkompetensi.write.menus import MENUS
from tests.write.developing import mentored, planned, recommended, talented
from tests.write.golden import kept
from tests.write.report import quiet_report, report, table

GAP = report()
AGGREGATES = replace(GAP, tabel={k: v for k, v in GAP.tabel.items() if k not in ("detail", "pegawai")})
VOID = {"meta", "br"}


def page(made: Report = AGGREGATES, by: str | None = None, lang: str = "id", *, show_nip: bool = False) -> str:
    stream = io.BytesIO()
    write(made, by, words(lang), stream, show_nip=show_nip)
    return stream.getvalue().decode()


class Structure(HTMLParser):
    """Tags that are opened, and whether each is closed in turn."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: Counter[str] = Counter()
        self.attributes: list[tuple[str, str | None]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen[tag] += 1
        self.attributes += attrs
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_it_stays_as_it_was_looked_at() -> None:
    made = page(replace(AGGREGATES, masalah=quiet_report().masalah)).encode()
    assert made == kept("gap.html", made)


@pytest.mark.parametrize("by", [None, "unit", "pegawai", "detail"])
def test_every_element_is_closed_and_nothing_can_run_or_call_out(by: str | None) -> None:
    found = Structure(page(GAP, by))
    assert found.open == []
    assert not {"script", "link", "img", "iframe", "object", "form"} & set(found.seen)
    assert [name for name, _ in found.attributes if name.startswith("on") or name in ("src", "href")] == []
    assert ("content", "default-src 'none'; style-src 'unsafe-inline'") in found.attributes


@pytest.mark.parametrize("made", [recommended(), mentored(), talented(), planned()], ids=lambda made: made.perintah)
@pytest.mark.parametrize("lang", ["id", "en"])
def test_pages_of_other_commands_are_whole_and_show_no_nip(made: Report, lang: str) -> None:
    text = page(made, lang=lang)
    assert Structure(text).open == []
    assert not re.search(r"\d{18}", text)
    assert all(f'<h2 id="{ranked.table}">' in text for ranked in MENUS[made.perintah].ranked)


def test_a_page_says_where_its_people_are() -> None:
    units = replace(recommended(), tabel={"rekomendasi-unit": recommended().tabel["rekomendasi-unit"]})
    assert "asn recommend ... --by pegawai" in page(units)
    assert "--by pegawai" not in page(talented())


def test_a_long_figure_has_room() -> None:
    assert '<div class="broad"><b>Rp 25.500.000</b>' in page(recommended())
    assert 'class="broad"' not in page()


def test_what_is_welcome_is_no_warning() -> None:
    units, trainings, *_ = re.findall(r'<span class="(b\d)" style="width:100.0%">', page(recommended()))
    assert (units, trainings) == ("b2", "b0")


def test_a_page_says_what_is_proven() -> None:
    assert "Terbukti: tidak ada susunan pasangan" in page(mentored())
    assert "Terbukti" not in page()


def test_what_is_in_the_data_is_text() -> None:
    name = "<script>alert(1)</script>\"'>&\x1b[31m"
    made = replace(GAP, tabel={"jabatan": table("jabatan", "jabatan:teks pegawai:cacah", [(name, 1)])})
    text = page(made, "jabatan")
    assert "&lt;script&gt;alert(1)&lt;/script&gt;&#34;&#39;&gt;&amp;[31m" in text
    assert "<script" not in text


def test_names_in_bars_heat_map_and_sources_are_text_too() -> None:
    def hostile(name: str, spec: str) -> ResultTable:
        rows = [[("<b>x" if w.endswith(("teks", "kata")) else 1) for w in spec.split()]]
        return table(name, spec, rows)

    unit = hostile("unit", "unit_kerja:teks rata_jpm:perseratus optimal:cacah pasangan:cacah total_kesenjangan:level")
    skill = hostile("kompetensi", "kompetensi:teks total_kesenjangan:level")
    both = hostile("unit-kompetensi", "unit_kerja:teks kompetensi:teks rata_kesenjangan:perseratus")
    made = replace(
        GAP,
        tabel={"unit": unit, "kompetensi": skill, "unit-kompetensi": both},
        sumber=(replace(GAP.sumber[0], berkas="<b>x"),),
    )
    assert "<b>x" not in page(made)


def test_a_whole_nip_is_only_there_where_asked() -> None:
    assert not re.search(r"\d{18}", page(GAP, "detail"))
    assert "1900············01" in page(GAP, "detail")
    assert "NIP disamarkan" in page(GAP, "detail")
    shown = page(GAP, "detail", show_nip=True)
    assert "190001011965011001" in shown
    assert "NIP disamarkan" not in shown


def test_no_nip_in_a_name_is_whole_in_bars_heat_map_and_tables() -> None:
    def named(name: str, spec: str) -> ResultTable:
        return table(name, spec, [["Unit 19000101-196501 1 001" if w.endswith("teks") else 1 for w in spec.split()]])

    unit = named("unit", "unit_kerja:teks rata_jpm:perseratus optimal:cacah pasangan:cacah total_kesenjangan:level")
    skill = named("kompetensi", "kompetensi:teks total_kesenjangan:level")
    both = named("unit-kompetensi", "unit_kerja:teks kompetensi:teks rata_kesenjangan:perseratus")
    made = page(replace(GAP, tabel={"unit": unit, "kompetensi": skill, "unit-kompetensi": both}))
    assert "196501" not in made
    assert made.count("Unit 1900") == 6


def test_by_gives_that_table_alone_and_whole() -> None:
    assert page(GAP, "jabatan").count("<caption>") == 2
    assert page(GAP, "jabatan").count("<tr>") == 1 + 5 + 1 + 3 + 4 + 2 + 2
    assert "Peta panas" not in page(GAP, "jabatan")


def test_the_heat_map_stands_for_its_table() -> None:
    text = page()
    assert '<td class="h8">1,00</td>' in text
    assert '<td class="h2">0,25</td>' in text
    assert text.count("<caption>") == 4


def test_without_the_map_all_tables_are_shown() -> None:
    made = replace(GAP, tabel={"unit-kompetensi": table("unit-kompetensi", "unit_kerja:teks", [])})
    assert "Unit-Kompetensi <small>(0)</small>" in page(made)


def test_a_map_that_is_too_large_says_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("asnkompetensi.write.html.UNITS", 1)
    assert "1 unit dan 0 kompetensi lain tidak muat di peta ini" in page()


def test_a_page_without_persons_says_how_to_see_them() -> None:
    assert "--by pegawai" in page()
    assert "--by pegawai" not in page(GAP, "unit")


def test_problems_are_told_with_place_and_repair() -> None:
    text = page()
    assert "NIP-02: 1 NIP tersimpan sebagai angka" in text
    assert "Pegawai!A7" in text
    assert "Tidak ada masalah data." in page(replace(AGGREGATES, masalah=()))


def test_a_check_has_problems_and_no_figures() -> None:
    text = page(replace(GAP, perintah="check", ringkasan={}, tabel={}), "masalah")
    assert "<h1>Pemeriksaan data</h1>" in text
    assert 'class="tiles"' not in text
    assert "LEVEL-01" in text


def test_english() -> None:
    text = page(lang="en")
    assert '<html lang="en">' in text
    assert "<h1>Competency gaps</h1>" in text
    assert "66.67" in text
