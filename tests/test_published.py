import pytest

from asnkompetensi import published
from asnkompetensi.model.kinds import Shown
from asnkompetensi.write.menus import MENUS


@pytest.mark.parametrize("command", [name for name, menu in MENUS.items() if menu.by])
def test_every_table_of_a_menu_is_published(command: str) -> None:
    tables = [name for by, name, own in published.every() if by == command and own]
    assert list(dict.fromkeys(tables)) == list(MENUS[command].by.values())


def test_a_table_is_known_by_its_columns() -> None:
    for command, name, own in published.every():
        assert published.table([column.name for column in own], command) == name


def test_a_table_of_an_older_version_is_known_by_its_first_columns() -> None:
    names = [column.name for column in published.columns("plan", "rencana-kursi")]
    assert published.table(names[:-1], "plan") == "rencana-kursi"
    assert published.table(names[:1], "plan") == ""
    assert published.table(["tidak", "ada"]) == ""


def test_what_columns_and_totals_hold() -> None:
    assert published.kinds("rencana-kelas")["biaya"] is Shown.MONEY
    assert published.figures()["rata_jpm"] is Shown.HUNDREDTH
    assert "kesenjangan" not in published.figures()  # levels in one table, a count in another
