"""The page of a dossier on a phone, on paper, for everybody, and with ten thousand people."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.browser.conftest import Open
from tests.browser.looks import MIB, PAPER, PHONE, RUNS, SCROLLED, TIMED, VIEWS, faults, status


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


def test_tables_fit_paper_and_their_headings_stand_on_every_sheet_of_it(visit: Open) -> None:
    page = visit("semua", width=PAPER)
    page.emulate_media(media="print")
    broad = "all => all.filter(one => one.getBoundingClientRect().right > 1.1 * innerWidth).map(one => one.className)"
    assert page.eval_on_selector_all("main table", broad) == []
    shown = "all => [...new Set(all.map(one => getComputedStyle(one).display))]"
    assert page.eval_on_selector_all(".data thead button", shown) == ["contents"]  # others stand on the first one only


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


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_anybody_can_use_it(visit: Open, scheme: str) -> None:
    page = visit("semua", color_scheme=scheme)
    dark = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert dark == ("rgb(20, 25, 31)" if scheme == "dark" else "rgb(255, 255, 255)")
    assert faults(page) == []
    page.locator("#daftar tbody button", has_text="Aba").click()
    assert faults(page) == []
