from asnkompetensi.write.menu_nation import NAME, NATION
from asnkompetensi.write.menus import MENUS


def test_it_is_on_the_menu_of_menus_and_called_as_a_plan() -> None:
    assert MENUS[NAME] is NATION
    assert NATION.main == "rencana-instansi"
    assert NATION.call[0] == "plan"
    assert {one.command for one in NATION.after} == {"plan"}
