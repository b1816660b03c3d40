from __future__ import annotations

from asnkompetensi.explain import verdicts
from asnkompetensi.explain.keys import of_row
from tests.explain.agency import FOUR, ONE, TWO, context

TABLE = "toleransi-pegawai"
FOUND = context(more=(TABLE,))


def rows(nip: str) -> list[int]:
    return [int(at) for at in FOUND.shelf(TABLE).rows(["nip"], [nip])]


def test_a_verdict_beside_that_under_the_first_tolerance() -> None:
    first, *_ = rows(ONE)
    leaf = verdicts.changed(FOUND, TABLE, rows(ONE)[-1])
    assert (leaf.nilai, leaf.bagian[0].nilai) == (False, "memenuhi")
    assert leaf.bagian[0].baris == of_row(TABLE, FOUND.told[TABLE], FOUND.shelf(TABLE), first)


def test_the_category_on_the_other_scale() -> None:
    found = {nip: verdicts.other_category(FOUND, TABLE, rows(nip)[0]) for nip in (ONE, TWO, FOUR)}
    assert [leaf.nilai for leaf in found.values()] == [FOUND.run.lain[0].kata, "belum_lengkap", "tanpa_standar"]
    assert [leaf.bagian[0].nilai for leaf in found.values()] == [10000, None, None]
