from __future__ import annotations

from typing import Any

import pytest

from tests.gap.data import rows
from tests.verify.agencies import PLAN, TABLES, changed, data, told


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ([("dana", PLAN["dana"][:2])], "jumlah_dana at dana, tertulis 2, seharusnya 3"),
        ([("aturan.budget", 5000000)], "anggaran at aturan.budget, tertulis 5000000, seharusnya null"),
        ([("dana.0.sumber_dana", "DAK")], "dana at dana[0].sumber_dana, tertulis DAK, seharusnya APBD"),
        ([("dana.1.untuk_unit", None)], "dana at dana[1].untuk_unit, tertulis null, seharusnya Dinas Timur"),
        ([("dana.1.untuk_kompetensi", "Arsip")], "dana at dana[1].untuk_kompetensi, tertulis Arsip, seharusnya Data"),
        ([("dana.0.pagu", 3000001)], "pagu at dana[0].pagu, tertulis 3000001, seharusnya 3000000"),
        ([("dana.0.pagu", None)], "pagu at dana[0].pagu, tertulis null, seharusnya 3000000"),
        ([("dana.0.harga_bayangan", -1)], "harga at dana[0].harga_bayangan, tertulis -1"),
        ([("kelas.0.dana", 0)], "tanpa_dana at kelas[0].dana, tertulis 0, batas 3"),
        ([("kelas.0.dana", 4)], "tanpa_dana at kelas[0].dana, tertulis 4, batas 3"),
        ([("kelas.1.dana", 2)], "untuk at kelas[1].dana, siapa 1900············03, tertulis 2"),
        ([("kelas.2.dana", 1)], "untuk at kelas[2].dana, siapa 1900············01, tertulis 1"),
        ([("kelas.0.dana", 3)], "untuk at kelas[0].dana, siapa 1900············01, tertulis 3"),
        ([("kelas.2.biaya", 400000)], "biaya at kelas[2].biaya, tertulis 400000, seharusnya 400001"),
        ([("dana.2.terpakai", 0)], "terpakai at dana[2].terpakai, tertulis 0, seharusnya 750000"),
    ],
)
def test_money_that_is_wrong(changes: list[tuple[str, Any]], said: str) -> None:
    assert told(changed(*changes)) == said


def test_a_purse_gives_no_more_than_it_holds() -> None:
    purses = [{**row, "jumlah": row["jumlah"].replace("3000000", "1999999")} for row in rows(TABLES["dana"])]
    poor = data(dana=purses)
    assert told(changed(("dana.0.pagu", 1999999)), poor) == "lewat_pagu at dana[0], tertulis 2000000, batas 1999999"


def test_another_class_may_be_paid_by_any_purse_of_its_unit() -> None:
    assert told(changed(("kelas.1.dana", 1), ("dana.0.terpakai", 2750000), ("dana.2.terpakai", 0))) == ""


def test_a_budget_is_one_purse_where_the_data_have_none() -> None:
    classes = [{**one, "dana": 1} for one in PLAN["kelas"]]
    purse = {
        "sumber_dana": None,
        "untuk_unit": None,
        "untuk_kompetensi": None,
        "terpakai": 3150001,
        "harga_bayangan": 0,
    }
    none = data(dana="sumber_dana | jumlah")
    one = changed(("kelas", classes), ("aturan.budget", 4000000), ("dana", [{**purse, "pagu": 4000000}]))
    free = changed(("kelas", classes), ("dana", [{**purse, "pagu": None}]))
    assert (told(one, none), told(free, none)) == ("", "")
    tight = {**one, "aturan": {**one["aturan"], "budget": 3150000}, "dana": [{**purse, "pagu": 3150000}]}
    assert told(tight, none) == "lewat_pagu at dana[0], tertulis 3150001, batas 3150000"


def test_a_purse_for_what_is_not_in_the_data_is_for_nobody() -> None:
    purses = [{**row, "untuk_unit": row["untuk_unit"].replace("Barat", "Tiada")} for row in rows(TABLES["dana"])]
    plan = changed(("dana.2.untuk_unit", "Dinas Tiada"))
    assert told(plan, data(dana=purses)) == "untuk at kelas[1].dana, siapa 1900············03, tertulis 3"
