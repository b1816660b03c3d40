from asnkompetensi.plan.columns import columns as of_plan
from asnkompetensi.plan.nation.columns import FIGURES, NAMES, columns
from asnkompetensi.write.menu_nation import NATION


def test_the_columns_that_are_published() -> None:
    found = {name: " ".join(column.name for column in columns(name)) for name in NAMES}
    assert found == {
        "rencana-instansi": "instansi pegawai_kurang total_kesenjangan kursi pegawai_kursi kelas level_ditutup"
        " terpakai nilai batas selisih_persen dana_bersama",
        "dana-bersama": "sumber_dana untuk_unit untuk_kompetensi jumlah terpakai sisa harga",
    }
    assert set(NATION.by.values()) == set(NAMES)


def test_figures_are_columns_in_their_order() -> None:
    assert tuple(column.name for column in columns("rencana-instansi"))[1:-1] == FIGURES


def test_a_column_holds_what_it_holds_in_the_plan_of_one() -> None:
    one = {column.name: column.shown for table in ("rencana-dana", "rencana-unit") for column in of_plan(table)}
    for table in NAMES:
        assert [column for column in columns(table) if one.get(column.name, column.shown) != column.shown] == []
