from __future__ import annotations

from asnkompetensi.explain import learning
from asnkompetensi.explain.tables.plan import tables
from asnkompetensi.model.kinds import NUMBER_UNIT
from tests.explain.agency import FOUR, ONE, TWO, context, row_of
from tests.explain.tables.catalogue import PLANNED

FOUND = context(PLANNED, more=tuple(tables()))


def row(nip: str) -> int:
    return row_of(FOUND, "pegawai", nip=nip)


def test_jp_of_the_year_each_row_once() -> None:
    leaf = learning.attended(FOUND, "pegawai", row(ONE))
    assert leaf.nilai == 4 * NUMBER_UNIT
    assert [cell.tempat.short for cell in leaf.sel] == ["Riwayat!D2", "Riwayat!C2", "Riwayat!B2"]


def test_who_has_a_right_to_jp() -> None:
    assert learning.right(FOUND, "pegawai", row(ONE)).nilai == 20 * NUMBER_UNIT
    assert learning.right(FOUND, "pegawai", row(TWO)).nilai is None
    assert not learning.entitled(FOUND, FOUND.person("pegawai", row(TWO)))


def test_jp_of_seats_to_come() -> None:
    assert learning.coming(FOUND, "pegawai", row(ONE)).nilai == 20 * NUMBER_UNIT
    assert learning.coming(FOUND, "pegawai", row(FOUR)).nilai == 0


def test_jp_of_offers() -> None:
    found = context(PLANNED, more=("buku-jp",))
    assert learning.offered(found, "pegawai", row_of(found, "pegawai", nip=ONE)).nilai == 20 * NUMBER_UNIT


def test_units_are_their_people() -> None:
    unit = row_of(FOUND, "hak-jp", unit_kerja="Dinas A")
    names = ("berhak", "kurang_sebelum", "kurang_sesudah", "jp")
    told = {name: learning.of_unit(name).daun(FOUND, "hak-jp", unit).nilai for name in names}
    assert told == {"berhak": 1, "kurang_sebelum": 1, "kurang_sesudah": 0, "jp": 4 * NUMBER_UNIT}
    less, more = (learning.points(f"ip_{when}").daun(FOUND, "hak-jp", unit).nilai for when in ("sebelum", "sesudah"))
    assert int(str(less)) < int(str(more))
