"""The page of a dossier in a real browser: every view clicked, sorted, filtered, printed, read aloud, and timed."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from asnkompetensi.model.plain import tellable
from tests.browser.agency import ARABIC as TYPED_ARABIC
from tests.browser.agency import COMMAND, LONG, PEOPLE, SCRIPT, UNIT
from tests.browser.agency import EMOJI as TYPED_EMOJI
from tests.browser.conftest import Open
from tests.write.report import BAKAU, SAMA, UBAH

VIEWS = ["ringkasan", "peta", "pegawai", "pelatihan", "rencana", "tren", "masalah", "metode"]
PHONE = 360
RUNS = 5
ARABIC, EMOJI = tellable(TYPED_ARABIC), tellable(TYPED_EMOJI)  # without direction marks and joiners
MIB = 1 << 20
SHOWN = "[...document.querySelectorAll('main > .view')].filter(one => one.offsetParent).map(one => one.id)"
SCROLLED = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(window.scrollY))))"
TIMED = """async ([action, runs]) => {
  const frame = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
  const act = Function(action);
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    await frame();
    const start = performance.now();
    act();
    document.body.offsetHeight;
    best = Math.min(best, performance.now() - start);
  }
  return best;
}"""


def names(page: Page) -> list[str]:
    """The names in the list of people, from the top."""
    return page.locator("#daftar tbody tr:not(.pad) td:first-child").all_inner_texts()


def status(page: Page) -> str:
    return page.locator("#tampil").inner_text()


def read(page: Page) -> str:
    """All text of the view, that which no one has scrolled to, too."""
    page.emulate_media(media="print")
    text = page.locator("main").inner_text()
    page.emulate_media(media="screen")
    return text


def choose(page: Page, control: str, text: str) -> None:
    page.locator(f"#{control}").select_option(label=text)


def test_each_view_is_shown_alone_and_all_together(visit: Open) -> None:
    page = visit()
    assert page.evaluate(SHOWN) == ["ringkasan"]
    for view in VIEWS:
        page.locator(f'nav a[href="#{view}"]').click()
        assert page.evaluate(SHOWN) == [view]
        assert page.locator("nav [aria-current]").get_attribute("href") == f"#{view}"
        assert page.evaluate("document.activeElement.id") == f"h-{view}"
        assert page.evaluate(SCROLLED) == 0
    page.go_back()
    page.wait_for_url("**/laporan.html#masalah")
    assert page.evaluate(SHOWN) == ["masalah"]
    page.locator('nav a[href="#semua"]').click()
    assert page.evaluate(SHOWN) == VIEWS


def test_without_scripts_everything_is_there_to_read(visit: Open) -> None:
    page = visit(java_script_enabled=False)
    assert not page.locator("#cari").is_visible()
    text = read(page)
    for words in (
        BAKAU,
        SCRIPT,
        "77,78",
        "NIP-02",
        "=Kelas Integritas",
        "Rp 3.000.000 dari Rp 10.000.000",
        "SHA-256",
        "Kurang Optimal",
    ):
        assert words in text
    assert "Short in" not in text


def test_people_are_searched_filtered_and_sorted(visit: Open) -> None:
    page = visit("pegawai")
    assert status(page) == "5 dari 5 pegawai"
    page.locator("#cari").fill("dede")
    assert names(page) == [EMOJI]
    page.locator("#kosongkan").click()
    choose(page, "f-unit", UNIT)
    assert len(names(page)) == 2
    choose(page, "f-kategori", "Kurang Optimal")
    assert names(page) == [LONG]
    page.locator("#kosongkan").click()
    choose(page, "f-kompetensi", UBAH)
    assert set(names(page)) == {LONG, COMMAND}
    page.locator("#kosongkan").click()
    choose(page, "f-kelas", "P-2 Bimtek (1)")
    assert names(page) == [LONG]
    page.locator("#kosongkan").click()
    heading = page.locator('#daftar th[data-column="total_kesenjangan"]')
    heading.locator("button").click()
    assert heading.get_attribute("aria-sort") == "descending"
    assert names(page)[0] == LONG
    page.locator('#daftar th[data-column="jpm"] button').click()
    page.locator('#daftar th[data-column="jpm"] button').click()
    assert names(page)[0] == LONG
    assert set(names(page)[3:]) == {SCRIPT, EMOJI}  # without a JPM: last, whichever way it is sorted


def test_the_heat_map_sorts_filters_and_opens_people(visit: Open) -> None:
    page = visit("peta")
    unit = "document.querySelector('#heat tbody').rows[0].cells[0].textContent"
    page.locator("#heat thead button", has_text=UBAH).click()
    assert page.locator('#heat [aria-sort="descending"]').inner_text() == UBAH
    page.locator("#heat thead button").first.click()
    assert page.evaluate(unit) == BAKAU
    page.locator("#peta-cari").fill("kebun")
    assert page.locator("#heat tbody tr:visible").count() == 1
    page.locator("#peta-cari").fill("")
    choose(page, "peta-jenis", "Manajerial")
    assert page.locator("#heat thead th:visible").count() == 4
    page.locator("#heat tbody tr", has_text=BAKAU).locator("td").nth(1).click()
    assert page.evaluate(SHOWN) == ["pegawai"]
    assert page.locator("#f-kompetensi option:checked").inner_text() == SAMA
    assert names(page) == [EMOJI]


def test_arrows_walk_the_heat_map_and_enter_opens_it(visit: Open) -> None:
    page = visit("peta")
    assert page.locator('#heat td[tabindex="0"]').count() == 1
    page.locator('#heat td[tabindex="0"]').focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowLeft")
    assert page.evaluate("[document.activeElement.parentNode.rowIndex, document.activeElement.cellIndex]") == [2, 1]
    page.keyboard.press("Enter")
    assert page.evaluate(SHOWN) == ["pegawai"]
    assert names(page) == [COMMAND]


def test_a_card_is_opened_read_and_closed_by_keyboard(visit: Open) -> None:
    page = visit("pegawai")
    page.locator("#cari").fill(LONG)
    page.keyboard.press("Tab")
    page.locator("#daftar tbody button").focus()
    page.keyboard.press("Enter")
    card = page.locator("#kartu")
    text = card.inner_text()
    assert LONG in text
    assert "1900············01" in text
    assert "JPM mentah = 100 × 7 ÷ 9 = 77,78" in text
    assert "kesenjangan = yang terbesar dari 0 dan 3 − 1 = 2" in text
    assert "P-2 Bimtek (8,5 JP)" in text
    assert "standar: Jabatan data.xlsx!Standar!C12 · dinilai: 30 Juni 2025 data.xlsx!Penilaian!E1023" in text
    assert card.locator("svg[role=img] polygon.held").count() == 1
    assert card.locator("h3").inner_text() == "Kursi dalam rencana"
    page.keyboard.press("Escape")
    assert not card.is_visible()
    assert page.evaluate("document.activeElement.textContent") == LONG


def test_a_card_says_what_is_not_known(visit: Open) -> None:
    page = visit("pegawai")
    page.locator("#daftar button", has_text=EMOJI).click()
    text = page.locator("#kartu").inner_text()
    assert "JPM belum ada: 2 dari 3 kompetensi dinilai. Yang mungkin: 61,11 sampai 100,00" in text
    assert "belum dinilai: tidak dihitung" in text
    assert page.locator("#kartu polygon.held").count() == 0
    assert page.locator("#kartu circle.held").count() == 2
    page.locator("#kartu button", has_text="Tutup").click()
    page.locator("#daftar button", has_text="script").click()
    assert "jabatannya tidak meminta kompetensi apa pun" in page.locator("#kartu").inner_text()
    assert page.locator("#kartu svg").count() == 0


def test_the_list_is_walked_by_arrows(visit: Open, big: Path) -> None:
    page = visit("pegawai", path=big)
    page.locator("#daftar tbody button").first.focus()
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.closest('tr').getAttribute('aria-rowindex')") == "3"
    page.keyboard.press("End")
    assert page.evaluate("document.activeElement.closest('tr').getAttribute('aria-rowindex')") == str(PEOPLE + 1)
    assert page.locator("#daftar tbody tr").count() < 100
    page.keyboard.press("Home")
    assert page.evaluate("document.querySelector('#daftar').scrollTop") == 0


def test_the_language_is_switched_and_numbers_with_it(visit: Open) -> None:
    page = visit("semua")
    before = read(page)
    page.locator("[data-lang=en]").click()
    assert page.evaluate("document.documentElement.lang") == "en"
    english = read(page)
    for words in ("Heat map", "92.59", "Rp 3,000,000 of Rp 10,000,000", "77.78"):
        assert words in english
    assert "92,59" not in english
    assert page.locator("nav").get_attribute("aria-label") == "Views"
    assert page.locator("#f-unit option").first.inner_text() == "All units"
    page.locator("[data-lang=id]").click()
    assert read(page) == before


def test_tables_sort_and_filter(visit: Open) -> None:
    page = visit("peta")
    rows = page.locator('[aria-labelledby="t-kompetensi"] tbody tr')
    page.locator('[aria-labelledby="t-kompetensi"] th button').first.click()
    assert [row.split("\t")[0] for row in rows.all_inner_texts()] == sorted(["Integritas", SAMA, UBAH])
    page.locator('[aria-labelledby="t-kompetensi"] th button', has_text="Total Kesenjangan").click()
    assert rows.first.inner_text().startswith(UBAH)


@pytest.mark.parametrize("view", VIEWS)
def test_nothing_is_wider_than_a_phone(visit: Open, view: str) -> None:
    page = visit(view, width=PHONE)
    assert page.evaluate(SCROLLED) == 0
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE


def test_a_phone_has_three_columns_of_people_that_can_be_read(visit: Open) -> None:
    page = visit("pegawai", width=PHONE)
    widths = "all => all.map(one => one.getBoundingClientRect().width).filter(width => width > 0)"
    columns = page.eval_on_selector_all("#daftar th", widths)
    assert len(columns) == 3
    assert min(columns) > 60


def test_a_card_fits_a_phone(visit: Open) -> None:
    page = visit("pegawai", width=PHONE)
    page.locator("#daftar tbody button", has_text="Aba").click()
    assert page.locator("#kartu polygon").count() == 0
    box = page.locator("#kartu").bounding_box()
    assert box is not None
    assert box["width"] <= PHONE
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_anybody_can_use_it(visit: Open, scheme: str) -> None:
    page = visit("semua", color_scheme=scheme)
    dark = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert dark == ("rgb(20, 25, 31)" if scheme == "dark" else "rgb(255, 255, 255)")
    assert faults(page) == []
    page.locator("#daftar tbody button", has_text="Aba").click()
    assert faults(page) == []


def faults(page: Page) -> list[str]:
    """What axe-core finds that WCAG 2.2 AA or good practice forbids: the rule and the elements."""
    found = Axe().run(page).response["violations"]
    return [f"{one['id']}: {json.dumps([node['html'][:200] for node in one['nodes'][:3]])}" for one in found]


def test_what_is_hostile_is_text(visit: Open) -> None:
    page = visit("semua")
    assert page.evaluate("window.harm") is None
    assert page.locator("main img, main script").count() == 0
    assert {SCRIPT, COMMAND, EMOJI, LONG} <= set(names(page))
    assert ARABIC in names(page)
    assert page.locator("#heat th", has_text=UNIT).count() == 1
    page.locator("#daftar button", has_text="script").click()
    assert page.locator("#kartu h2").inner_text() == SCRIPT
    assert page.evaluate("window.harm") is None


def test_pictures_show_what_tables_say(visit: Open) -> None:
    """Lengths and places on the screen, which no font changes."""
    page = visit("rencana")
    lengths = page.eval_on_selector_all(
        "#a-dana + table rect", "all => all.map(one => one.getBoundingClientRect().width)"
    )
    full = page.eval_on_selector("#a-dana + table svg", "one => one.getBoundingClientRect().width")
    assert [round(length / full, 2) for length in lengths] == [0.3, 0.9]
    points = page.eval_on_selector_all(
        ".curve circle", "all => all.map(one => one.getBoundingClientRect()).map(box => [box.x, -box.y])"
    )
    assert points == sorted(points)
    assert len(points) == 3
    page = visit("peta")
    shades = page.eval_on_selector_all("#heat td", "all => all.map(one => getComputedStyle(one).backgroundColor)")
    assert shades[0] == "rgb(242, 142, 43)"
    assert shades[2] == "rgb(214, 230, 244)"


def test_a_view_and_a_card_are_printed(visit: Open) -> None:
    page = visit("pegawai")
    sheet = page.pdf()
    assert sheet.startswith(b"%PDF")
    assert len(re.findall(rb"/Type\s*/Page\b", sheet)) <= 2
    page.locator("#daftar tbody button", has_text="Aba").click()
    assert page.evaluate("document.querySelector('#kartu').matches(':modal')")
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    assert page.evaluate("document.querySelector('#kartu').getBoundingClientRect().top") == 0
    assert not page.locator("nav").is_visible()
    assert not page.locator("main").is_visible()
    assert page.locator("#kartu").is_visible()
    assert not page.locator("#kartu button").first.is_visible()


def test_the_first_five_hundred_are_printed(visit: Open, big: Path) -> None:
    page = visit("pegawai", path=big)
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    assert page.locator("#daftar tbody tr").count() == 500
    page.emulate_media(media="print")
    assert page.locator("#tercetak").inner_text().startswith("Yang tercetak: 500 yang pertama dari 10.000 pegawai")
    page.emulate_media(media="screen")
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    assert page.locator("#daftar tbody tr").count() < 100


def test_ten_thousand_people_are_light_and_quick(visit: Open, big: Path) -> None:
    """Least times of some runs: the page itself takes them, whatever else the machine does."""
    assert big.stat().st_size <= 8 * MIB
    painted = "performance.getEntriesByName('first-contentful-paint')[0].startTime"
    assert min(visit(path=big).evaluate(painted) for _ in range(2)) < 1000
    page = visit("pegawai", path=big)
    assert status(page) == "10.000 dari 10.000 pegawai"
    changed = "const one = document.querySelector('{}'); one.value = {}; one.dispatchEvent(new Event('input'))"
    actions = [
        changed.format("#cari", "'a'"),
        changed.format("#cari", "''"),
        changed.format("#f-kompetensi", "one.value === '3' ? '' : '3'"),
        *(f"document.querySelectorAll('#daftar th button')[{column}].click()" for column in (0, 3, 6, 7)),
    ]
    assert {action: time for action in actions if (time := page.evaluate(TIMED, [action, RUNS])) >= 100} == {}
