from __future__ import annotations

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.result import Figure
from asnkompetensi.text import words
from asnkompetensi.write.plan_answers import plan_answers

FIGURES = {
    "nilai": Figure(8_500_000, Shown.NUMBER),
    "nilai_tanpa_jaminan": Figure(9_500_000, Shown.NUMBER),
    "level_beda_jaminan": Figure(-1_000_000, Shown.LEVEL),
    "biaya_beda_jaminan": Figure(10_000, Shown.MONEY),
    "jp_kurang_sebelum": Figure(7),
    "jp_kurang_sesudah": Figure(5),
    "ip_tambahan": Figure(250, Shown.HUNDREDTH),
    "celah_katalog": Figure(3),
}


def test_what_is_known_is_said() -> None:
    fair, hours, beyond = plan_answers(FIGURES, words("id"))
    assert fair == (
        "Jaminan untuk unit: nilai 9,5 tanpa jaminan, 8,5 dengan jaminan; beda 1 level dan Rp 100 (--by adil)."
    )
    assert hours == (
        "Hak 20 JP: 7 orang kurang sebelum rencana, 5 sesudahnya. Perkiraan poin IP ASN dari diklat 20 JP: rata-rata"
        " +2,5 (--by jp)."
    )
    assert beyond == (
        "3 kesenjangan tidak dapat ditutup pelatihan mana pun di katalog: --by sisa di sini, atau asn recommend dengan"
        " --by kosong."
    )
    assert len(list(plan_answers(FIGURES, words("en")))) == 3
    assert not any("--" in one for lang in ("id", "en") for one in plan_answers(FIGURES, words(lang), calls=False))


def test_of_what_is_nothing_nothing_is_said() -> None:
    names = ("jp_kurang_sebelum", "jp_kurang_sesudah", "ip_tambahan", "celah_katalog")
    assert list(plan_answers({name: Figure(0) for name in names}, words("id"))) == []
    assert list(plan_answers({}, words("id"))) == []
