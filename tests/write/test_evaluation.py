import pytest

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.result import Figure
from asnkompetensi.text import words
from asnkompetensi.write.evaluation import evaluation

ID = words("id")
PLAN = {
    "kursi_rencana": Figure(3), "kursi_terisi": Figure(2), "jp_rencana": Figure(24_000_000, Shown.NUMBER),
    "jp_tercapai": Figure(None, Shown.NUMBER), "biaya_rencana": Figure(300_000_000, Shown.MONEY),
    "biaya_nyata": Figure(250_000_000, Shown.MONEY),
}  # fmt: skip
SERVICE = {
    "ikm_unit": Figure(9),
    "ikm_hubungan": Figure(-56, Shown.HUNDREDTH),
    "ikm_peluang": Figure(12_300, Shown.NUMBER),
}


def test_what_became_of_a_plan() -> None:
    assert evaluation(PLAN, ID) == (
        "Rencana: 2 dari 3 kursi terisi; \u2013 JP tercapai, direncanakan 24; biaya Rp 2.500.000, "
        "direncanakan Rp 3.000.000."
    )


def test_how_levels_go_with_the_service() -> None:
    assert evaluation(SERVICE, ID) == (
        "Kenaikan level dan IKM atas 9 unit: hubungan -0,56 (1 sejalan, -1 berlawanan), peluang kebetulan 0,0123; "
        "bukan sebab akibat."
    )
    assert "terlalu sedikit (9)" in evaluation({**SERVICE, "ikm_hubungan": Figure(None)}, ID)


@pytest.mark.parametrize("lang", ["id", "en"])
def test_both_or_neither(lang: str) -> None:
    assert evaluation({}, words(lang)) == ""
    assert len(evaluation({**PLAN, **SERVICE}, words(lang)).splitlines()) == 2
