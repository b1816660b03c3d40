"""The constants of a gap run, and the basis of each."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest

from asnkompetensi import law
from asnkompetensi.model.options import GapOptions
from asnkompetensi.model.rules import Assessment, Band, Basis, Expired, Purpose, Rules
from asnkompetensi.text import LANGUAGES, words

AS_OF = date(2026, 3, 31)
WORD = re.compile(r"(?=.*[a-z])[a-z0-9_]+")


def _rules(**options: Any) -> Rules:
    return law.rules(GapOptions(AS_OF, **options))


def _basis(rules: Rules) -> dict[str, Basis]:
    return {basis.kunci: basis for basis in rules.dasar}


def test_categories_of_mapping() -> None:
    assert _rules().kategori == (Band("optimal", 9000), Band("cukup_optimal", 7800), Band("kurang_optimal", None))


def test_categories_of_placement() -> None:
    assert _rules(purpose=Purpose.PLACEMENT).kategori == (
        Band("memenuhi_syarat", 8000),
        Band("masih_memenuhi_syarat", 6800),
        Band("kurang_memenuhi_syarat", None),
    )


def test_gap_classes_from_the_lowest_up() -> None:
    assert _rules().kelas == (
        Band("tidak_ada", 0),
        Band("rendah", 2500),
        Band("sedang", 5000),
        Band("tinggi", None),
    )


def test_choices_are_passed_on() -> None:
    rules = _rules(assessment=Assessment.BEST, expired=Expired.DROP, target=True)
    assert (rules.as_of, rules.assessment, rules.expired, rules.purpose, rules.target, rules.masa_berlaku_tahun) == (
        AS_OF,
        Assessment.BEST,
        Expired.DROP,
        Purpose.MAPPING,
        True,
        3,
    )


def test_the_builtin_standard_only_when_asked_for() -> None:
    assert _rules().bawaan == ()
    asked = _rules(builtin=True).bawaan
    assert len(asked) == 14 * 9
    assert ("Administrator", "Integritas", "manajerial", 3_000_000) in asked
    assert ("JPT Madya", "Perekat Bangsa", "sosial_kultural", 5_000_000) in asked


@pytest.mark.parametrize(
    ("key", "value", "read"),
    [
        ("jpm.mapping.optimal", 85, lambda rules: rules.kategori[0].minimal == 8500),
        ("jpm.mapping.cukup_optimal", 70.5, lambda rules: rules.kategori[1].minimal == 7050),
        ("kelas.rendah", 20, lambda rules: rules.kelas[1].minimal == 2000),
        ("penilaian.masa_berlaku_tahun", 2, lambda rules: rules.masa_berlaku_tahun == 2),
        ("bawaan.jpt_madya", 4, lambda rules: rules.bawaan[9] == ("JPT Madya", "Integritas", "manajerial", 4_000_000)),
    ],
)
def test_a_users_constant_changes_the_rules_and_is_told(key: str, value: float, read: Any) -> None:
    rules = _rules(override={key: value}, builtin=True)
    assert read(rules)
    assert (_basis(rules)[key].asal, _basis(rules)[key].nilai) == ("asn.toml", f"{value}")


@pytest.mark.parametrize(
    "override",
    [
        {"jpm.mapping.optimal": 78},
        {"jpm.mapping.cukup_optimal": 95},
        {"kelas.sedang": 25},
        {"kelas.rendah": 0},
        {"jpm.mapping.optimal": 60, "jpm.mapping.cukup_optimal": 70},
    ],
)
def test_cut_offs_that_leave_a_category_empty_are_refused(override: dict[str, object]) -> None:
    with pytest.raises(law.UnknownRule) as caught:
        _rules(override=override)
    assert caught.value.kunci in override
    assert caught.value.nilai


def test_an_unknown_constant_names_the_nearest() -> None:
    with pytest.raises(law.UnknownRule) as caught:
        _rules(override={"jpm.maping.optimal": 85})
    assert caught.value.mirip == "jpm.mapping.optimal"


def test_the_basis_lists_what_is_used_and_nothing_else() -> None:
    keys = _basis(_rules()).keys()
    assert {"hitung.per_tanggal", "jpm.batas_atas", "jpm.kompensasi", "kesenjangan.tanda", "penilaian.kosong"} <= keys
    assert not {key for key in keys if key.startswith(("jpm.placement.", "bawaan."))}
    assert len(keys) == len(_rules().dasar)


def test_the_basis_of_another_purpose_and_of_the_builtin_standard() -> None:
    keys = _basis(_rules(purpose=Purpose.PLACEMENT, builtin=True)).keys()
    assert {"jpm.placement.memenuhi_syarat", "bawaan.ahli_muda"} <= keys
    assert not {key for key in keys if key.startswith("jpm.mapping.")}


def test_a_choice_is_told_from_a_default() -> None:
    basis = _basis(_rules(assessment=Assessment.MEAN))
    assert (basis["hitung.penilaian"].nilai, basis["hitung.penilaian"].asal) == ("mean", "pilihan")
    assert (basis["hitung.tujuan"].nilai, basis["hitung.tujuan"].asal) == ("mapping", "bawaan")
    assert basis["hitung.per_tanggal"].nilai == "2026-03-31"


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("purpose", Purpose)
@pytest.mark.parametrize("other", [False, True])
def test_every_constant_and_word_has_a_label(lang: str, purpose: Purpose, *, other: bool) -> None:
    how = {"assessment": Assessment.BEST, "expired": Expired.DROP} if other else {"assessment": Assessment.MEAN}
    say = words(lang)
    for basis in _rules(purpose=purpose, target=other, builtin=other, **how).dasar:
        assert say(f"law.{basis.kunci}")
        assert not WORD.fullmatch(basis.nilai) or say(f"law.{basis.nilai}")


def test_what_a_user_may_replace() -> None:
    found = {value.kunci: value.nilai for value in law.replaceable(AS_OF)}
    assert found["jpm.mapping.optimal"] == 90
    assert found["penilaian.masa_berlaku_tahun"] == 3
    assert "jpm.batas_atas" not in found
    for key, number in found.items():
        assert _basis(_rules(override={key: number}, builtin=True)).get(key, Basis("", "", "", "", "")).nilai in (
            "", str(number),
        )  # fmt: skip


def test_filters_are_told_with_their_names_and_only_where_given() -> None:
    told = _basis(_rules(unit=("Dinas Arsip", "Badan Data"), competency=("Integritas",)))
    assert (told["saring.unit"].nilai, told["saring.unit"].asal) == ("Dinas Arsip; Badan Data", "pilihan")
    assert told["saring.kompetensi"].nilai == "Integritas"
    assert "saring.jabatan" not in told
    assert not [key for key in _basis(_rules()) if key.startswith("saring.")]
