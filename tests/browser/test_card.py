"""People and their cards in a real browser: opened, read and closed by keyboard."""

from __future__ import annotations

from pathlib import Path

from tests.browser.agency import COMMAND, LONG, PEOPLE, UNIT
from tests.browser.conftest import Open
from tests.browser.looks import ARABIC, EMOJI, SHOWN, choose, faults, names
from tests.write.report import BAKAU, UBAH


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
    assert card.locator("h3").first.inner_text() == "Kursi dalam rencana"
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


def test_colleagues_and_talents_stand_on_a_card_and_in_the_filter_of_people(visit: Open) -> None:
    page = visit("mentor")
    assert page.locator("#t-unggul").is_visible()
    page.locator('[data-list="kembang"]').click()
    assert page.evaluate(SHOWN) == ["pegawai"]
    assert page.locator("#f-daftar option:checked").inner_text() == "Perlu dikembangkan"
    assert set(names(page)) == {LONG, ARABIC}
    choose(page, "f-daftar", "Dibimbing mentor")
    page.locator("#daftar tbody button", has_text="Aba").click()
    card = page.locator("#kartu")
    assert card.locator("h3").all_inner_texts()[1:] == ["Mentor", "Talenta"]
    assert f"{UBAH}\t{COMMAND}\t{BAKAU}" in card.inner_text()
    assert "Tanpa mentor" not in card.inner_text()
    assert f"Perlu dikembangkan. Kompetensi Terlemah: {UBAH}. Prioritas 6" in card.inner_text()
    page.locator("#kartu button", has_text="Tutup").click()
    choose(page, "f-daftar", "Belum mendapat mentor")
    page.locator("#daftar tbody button").click()
    assert "Tanpa mentor\nKompetensi\tAlasan\nIntegritas\t" in card.inner_text()


def test_of_many_people_the_agency_leads_to_the_pages_of_its_units(visit: Open, parted: Path) -> None:
    page = visit("semua", path=parted)
    assert faults(page) == []
    assert page.locator("#daftar-unit a").all_inner_texts() == [UNIT, BAKAU]
    assert page.locator("#daftar").count() == 0
    page.locator("#heat tbody tr", has_text="Kebun").locator("td").nth(0).click()
    page.wait_for_url("**/unit/0/laporan.html#pegawai*")
    assert page.evaluate(SHOWN) == ["pegawai"]
    assert page.locator("#f-kompetensi option:checked").inner_text() == UBAH
    assert names(page) == [LONG]
    page.locator("header a").click()
    page.wait_for_url(parted.as_uri())
    page.locator('nav a[href="#unit"]').click()
    page.locator("#daftar-unit th button").nth(1).click()
    assert page.locator("#daftar-unit tbody tr").first.inner_text().startswith(BAKAU)
