from __future__ import annotations

from importlib import import_module

import pytest

from asnkompetensi.text import LANGUAGES
from asnkompetensi.write.menu import PROBLEMS, Menu
from asnkompetensi.write.menus import MENUS

RESULTS = [name for name, menu in MENUS.items() if menu.by]


def words(lang: str, area: str) -> dict[str, str]:
    made: dict[str, str] = import_module(f"asnkompetensi.text.{lang}.{area}").WORDS
    return made


def test_the_first_table_is_that_of_data_forms() -> None:
    assert MENUS["gap"].main == "detail"
    assert MENUS["gap"].summary == ("unit", "kompetensi")
    assert Menu().main == PROBLEMS


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("command", RESULTS)
def test_everything_on_a_menu_has_words(command: str, lang: str) -> None:
    menu, said, sheets = MENUS[command], words(lang, "summary"), words(lang, "sheets")
    needed = [f"judul_{command}", f"arti_{command}", *menu.headline, *menu.left_out]
    needed += [f"lanjut_{after.key}" for after in menu.after]
    if menu.scale or command == "gap":
        needed += [f"kategori_{command}", f"kategori_{command}_dari"]
        assert f"jumlah_{command}" in sheets
        assert [name for name in menu.scale if name not in words(lang, "labels")] == []
    for ranked in menu.ranked:
        needed += [f"atas_{ranked.table}", f"atas_{ranked.table}_jumlah", f"satuan_{ranked.measure}"]
        needed += [f"atas_{ranked.table}_kosong"] if ranked.positive else []
    assert [key for key in needed if key not in said] == []
    tables = (*menu.by.values(), *menu.workbook, *menu.more, *menu.page)
    assert [key for name in tables for key in (name, f"arti_{name}") if key not in sheets] == []


@pytest.mark.parametrize("command", RESULTS)
def test_every_table_can_be_asked_for_by_a_word(command: str) -> None:
    menu = MENUS[command]
    assert {*menu.workbook, *menu.page, *menu.summary} <= set(menu.by.values())
    assert [after.command for after in menu.after if after.command not in MENUS] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_sheets_have_names_that_excel_takes(lang: str) -> None:
    sheets = words(lang, "sheets")
    titles = [sheets[name] for menu in MENUS.values() for name in dict.fromkeys((*menu.workbook, *menu.more))]
    assert [title for title in titles if len(title) > 31 or set(title) & set("[]:*?/\\")] == []
