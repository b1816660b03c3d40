import base64
import hashlib
import io
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from asnkompetensi.model.dossier import Dossier, of_unit
from asnkompetensi.text import words
from asnkompetensi.write.laporan.page import policy, write
from tests.write.laporan.dossiers import dossier, trend
from tests.write.report import ABA, AWAN, BAKAU, table

WHOLE = dossier("recommend", "plan")
COMPARED = replace(WHOLE, bagian={**WHOLE.bagian, "trend": trend()})
IMPLIED = {"td", "tr", "li", "dt", "dd", "option"}  # may end where the next one begins
VOID = {"meta", "br", "input"}


def page(made: Dossier = COMPARED, lang: str = "id", *, show_nip: bool = False) -> str:
    stream = io.BytesIO()
    write(made, words(lang), stream, show_nip=show_nip)
    return stream.getvalue().decode()


class Structure(HTMLParser):
    """Elements that are opened, each closed in turn but for those that HTML lets go without; ids and references."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.named: set[str] = set()
        self.attributes: list[tuple[str, str | None]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.attributes += attrs
        self.ids += [value or "" for name, value in attrs if name == "id"]
        self.named |= {value or "" for name, value in attrs if name in ("aria-labelledby", "for")}
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        while self.open[-1] != tag and self.open[-1] in IMPLIED:
            self.open.pop()
        assert self.open.pop() == tag

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)


@pytest.mark.parametrize("made", [dossier(), WHOLE, COMPARED, of_unit(WHOLE, AWAN)])
@pytest.mark.parametrize("lang", ["id", "en"])
def test_a_page_is_whole_and_calls_nothing(made: Dossier, lang: str) -> None:
    found = Structure(page(made, lang))
    assert found.open == []
    assert len(found.ids) == len(set(found.ids))
    assert found.named - {"kartu-nama"} <= set(found.ids)
    assert [name for name, _ in found.attributes if name.startswith("on") or name in ("src", "style", "srcset")] == []
    assert all((value or "").startswith("#") for name, value in found.attributes if name == "href")


def test_only_what_is_written_here_may_run() -> None:
    text = page()
    (allowed,) = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]+)"', text)
    inside = [
        *re.findall(r"<style>(.*?)</style>", text, re.DOTALL),
        *re.findall(r"<script>(.*?)</script>", text, re.DOTALL),
    ]
    hashes = [base64.b64encode(hashlib.sha256(part.encode()).digest()).decode() for part in inside]
    told = allowed.replace("&#39;", "'")
    assert re.findall(r"sha256-([^']+)'", told) == hashes
    assert told.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in told
    assert policy("a", "b", "c").count("sha256-") == 3


def test_no_nip_is_whole_unless_asked() -> None:
    assert not re.search(r"\d{18}", page())
    assert "NIP disamarkan" in page()
    assert ABA in page(show_nip=True)
    assert "NIP disamarkan" not in page(show_nip=True)


def test_what_is_in_the_data_is_text() -> None:
    name = "</script><script>alert(1)</script>\"'>&\x1b[31m\u202e"
    gap = WHOLE.bagian["gap"]
    unit = replace(gap.tabel["unit"], frame=gap.tabel["unit"].frame.copy())
    unit.frame["unit_kerja"] = unit.frame["unit_kerja"].cat.rename_categories({AWAN: name})
    seats = table("rencana-kursi", "nip:nip nama:teks unit_kerja:teks pelatihan:teks", [(ABA, "Aba", AWAN, name)])
    plan = WHOLE.bagian["plan"]
    parts = {
        **WHOLE.bagian,
        "gap": replace(gap, tabel={**gap.tabel, "unit": unit}),
        "plan": replace(plan, tabel={**plan.tabel, "rencana-kursi": seats}),
    }
    text = page(replace(WHOLE, instansi=name, bagian=parts))
    assert "alert(1)</script>" not in text
    assert "\u202e" not in text
    assert text.count("</script>") == 3
    assert Structure(text).open == []


def test_same_dossier_same_bytes() -> None:
    assert page() == page()


def test_people_and_figures_stand_in_the_html() -> None:
    text = page()
    assert "<td>Aba Déga<td>1900············01<td>Kepala Bidang Kebun<td>9<td>7<td>77,78" in text
    assert f"{AWAN} <small>2 " in text
    assert f"{BAKAU} <small>3 " in text
