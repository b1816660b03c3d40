"""The page of a dossier in a real browser: every view clicked, sorted, filtered, in both languages."""

from __future__ import annotations

from tests.browser.agency import COMMAND, LONG, SCRIPT, UNIT
from tests.browser.conftest import Open
from tests.browser.looks import ARABIC, EMOJI, SCROLLED, SHOWN, VIEWS, choose, names, read, status
from tests.write.report import BAKAU, SAMA, UBAH


def test_each_view_is_shown_alone_and_all_together(visit: Open) -> None:
    page = visit()
    assert page.evaluate(SHOWN) == ["ringkasan"]
    for view in VIEWS:
        page.locator(f'nav a[href="#{view}"]').click()
        page.locator(f'nav [aria-current][href="#{view}"]').wait_for()
        assert page.evaluate(SHOWN) == [view]
        assert page.locator("nav [aria-current]").count() == 1
        assert page.evaluate("document.activeElement.id") == f"h-{view}"
        assert page.evaluate(SCROLLED) == 0
    page.go_back()
    page.locator('nav [aria-current][href="#masalah"]').wait_for()
    assert page.evaluate(SHOWN) == ["masalah"]
    page.locator('nav a[href="#semua"]').click()
    page.locator('nav [aria-current][href="#semua"]').wait_for()
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
