from dataclasses import replace

import pytest

from asnkompetensi.write.laporan.missing import missing
from tests.write.laporan.dossiers import dossier, trend
from tests.write.report import AWAN


def parts(*names: str) -> dict[str, str]:
    made = dossier(*(name for name in names if name not in ("trend", "evaluate")))
    compared = {name: replace(trend(), perintah=name) for name in names if name in ("trend", "evaluate")}
    found = missing(replace(made, bagian={**made.bagian, **compared}))
    return {view: str(told) for view, told in found.items()}


@pytest.mark.parametrize(
    ("there", "views"),
    [
        ((), ["pelatihan", "rencana", "tren"]),
        (("recommend",), ["rencana", "tren"]),
        (("recommend", "plan"), ["tren"]),
        (("recommend", "plan", "trend"), ["tren"]),
        (("recommend", "plan", "trend", "evaluate"), []),
    ],
)
def test_what_was_left_out_is_named(there: tuple[str, ...], views: list[str]) -> None:
    assert list(parts(*there)) == views


def test_a_plan_without_its_curve_says_so_but_in_the_page_of_a_unit() -> None:
    made = dossier("recommend", "plan")
    found = made.bagian["plan"]
    bare = replace(found, tabel={name: one for name, one in found.tabel.items() if name != "kurva-anggaran"})
    without = replace(made, bagian={**made.bagian, "plan": bare})
    assert "Kurva anggaran" in missing(without)["rencana"]
    assert "rencana" not in missing(replace(without, unit=(AWAN,)))


def test_each_says_why_and_what_would_bring_it_without_a_call() -> None:
    told = [*parts().values(), *parts("recommend").values(), *parts("trend").values()]
    assert "Katalog pelatihan ada, tetapi dana tidak ada" in parts("recommend")["rencana"]
    assert "siapa mengikuti pelatihan apa" in parts("trend")["tren"]
    assert all("Yang diperlukan" in one and "What is needed" in one and "--" not in one for one in told)
