"""The constants of recommendations, mentors and talent lists, and the basis of each."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest

from asnkompetensi import law
from asnkompetensi.model.options import GapOptions
from asnkompetensi.model.rules import TrainingRules
from asnkompetensi.text import LANGUAGES, words

AS_OF = date(2026, 3, 31)
WORD = re.compile(r"(?=.*[a-z])[a-z0-9_]+")


def _rules(**options: Any) -> TrainingRules:
    return law.training_rules(GapOptions(AS_OF, **options))


def test_the_constants_as_the_law_has_them() -> None:
    rules = _rules()
    assert (rules.hak_jp_pns, rules.batas_jp_pppk) == (20_000_000, 24_000_000)
    assert (rules.sisa_tahun_pensiun, rules.sisa_bulan_kontrak) == (2, 12)
    assert (rules.lingkar_minimal, rules.lingkar_maksimal, rules.pertemuan_lingkar, rules.bulan_mentor) == (5, 12, 6, 3)
    assert (rules.as_of, rules.usia) == (AS_OF, (0, 30, 40, 50))
    assert {"latsar cpns", "pelatihan dasar cpns"} <= rules.latsar


@pytest.mark.parametrize(
    ("key", "value", "read"),
    [
        ("bangkom.hak_jp_pns", 24, lambda rules: rules.hak_jp_pns == 24_000_000),
        ("bangkom.batas_jp_pppk", 30, lambda rules: rules.batas_jp_pppk == 30_000_000),
        ("bangkom.sisa_tahun_pensiun", 0, lambda rules: rules.sisa_tahun_pensiun == 0),
        ("bangkom.sisa_bulan_kontrak", 6, lambda rules: rules.sisa_bulan_kontrak == 6),
        ("lingkar.minimal", 8, lambda rules: rules.lingkar_minimal == 8),
        ("lingkar.maksimal", 20, lambda rules: rules.lingkar_maksimal == 20),
        ("lingkar.pertemuan", 4, lambda rules: rules.pertemuan_lingkar == 4),
        ("mentor.bulan", 6, lambda rules: rules.bulan_mentor == 6),
        ("jp.kl10", 5, lambda rules: rules.jp["bimtek"].jp == 5_000_000),
    ],
)
def test_a_users_constant_changes_the_rules_and_is_told(key: str, value: int, read: Any) -> None:
    rules = _rules(override={key: value})
    assert read(rules)
    basis = {one.kunci: one for one in rules.dasar}[key]
    assert (basis.asal, basis.nilai) == ("asn.toml", f"{value}")


@pytest.mark.parametrize(
    ("override", "culprit"),
    [
        ({"lingkar.minimal": 13}, "lingkar.minimal"),
        ({"lingkar.minimal": 1}, "lingkar.minimal"),
        ({"lingkar.maksimal": 4}, "lingkar.maksimal"),
        ({"mentor.bulan": 1.5}, "mentor.bulan"),
        ({"jp.kl10": -1}, "jp.kl10"),
    ],
)
def test_a_value_that_cannot_be_is_refused(override: dict[str, object], culprit: str) -> None:
    with pytest.raises(law.UnknownRule) as caught:
        _rules(override=override)
    assert (caught.value.kunci, bool(caught.value.nilai)) == (culprit, True)


@pytest.mark.parametrize("key", ["jp.kl01", "bup.ahli_utama", "bobot.mutlak", "jp.kl99"])
def test_what_no_user_may_replace_is_refused(key: str) -> None:
    with pytest.raises(law.UnknownRule) as caught:
        _rules(override={key: 1})
    assert caught.value.mirip


def test_one_settings_file_serves_both_runs() -> None:
    both = {"jpm.mapping.optimal": 85, "bangkom.hak_jp_pns": 24}
    assert law.rules(GapOptions(AS_OF, override=both)).kategori[0].minimal == 8500
    assert _rules(override=both).hak_jp_pns == 24_000_000
    assert {"jp.nkl12", "lingkar.minimal", "jpm.mapping.optimal"} <= {one.kunci for one in law.replaceable(AS_OF)}


def test_each_run_lists_its_own_constants() -> None:
    training, gap = ({one.kunci for one in rules.dasar} for rules in (_rules(), law.rules(GapOptions(AS_OF))))
    assert not training & gap
    assert {"bobot.mutlak", "bup.guru", "jp.sesi_per_bulan", "jp.nkl12", "bangkom.latsar", "jangkauan.usia"} <= training


def test_equivalent_trainings_of_the_law_and_of_the_user_are_told() -> None:
    rules = _rules(setara={"Diklat Air": "AIR-02", "A": "B", "B": "A"})
    assert ("air 02", "diklat air") in rules.setara
    told = {one.kunci: one for one in rules.dasar}
    assert told["setara.pkp"].nilai.startswith("PKP, Pelatihan Kepemimpinan Pengawas")
    assert (told["setara.pengguna"].nilai, told["setara.pengguna"].asal) == ("Diklat Air = AIR-02", "asn.toml")
    assert "setara.pengguna" not in {one.kunci for one in _rules().dasar}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_constant_and_word_has_a_label(lang: str) -> None:
    say = words(lang)
    for basis in _rules(setara={"Diklat Air": "AIR-02"}).dasar:
        assert say(f"law.{basis.kunci}")
        assert not WORD.fullmatch(basis.nilai) or say(f"law.{basis.nilai}")


@pytest.mark.parametrize(
    ("word", "weight"),
    [("mutlak", 3), (" Mutlak ", 3), ("wajib", 3), ("M", 3), ("Penting", 2), ("perlu", 1), ("", 1), ("-", 1),
     ("P", 0), ("sangat", 0), ("3", 0)],
)  # fmt: skip
def test_the_weight_of_a_requirement(word: str, weight: int) -> None:
    assert law.weight(word) == weight
