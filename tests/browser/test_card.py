"""People and their cards in a real browser: opened, read and closed by keyboard."""

from __future__ import annotations

from pathlib import Path

from tests.browser.agency import LONG, PEOPLE
from tests.browser.conftest import Open
from tests.browser.looks import EMOJI


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
