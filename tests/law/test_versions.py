"""Versions of the law data: the newest holds what the data hold; two give the days on which they differ."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from itertools import pairwise

import pytest

from asnkompetensi import law
from asnkompetensi.law import versions
from asnkompetensi.law.versions import Change, Impact, Version
from asnkompetensi.model.options import GapOptions
from asnkompetensi.text import LANGUAGES, words
from tests.law import new_version

NEW = "law/data changed: `make law-version DAY=<today>`, and say in its [[ubahan]] what changed (docs: upgrade guide)"
AN_UPDATE = Change(berkas=("jpm",), dasar="Peraturan BKN 1/2027", apa={"id": "batas baru", "en": "new cut-offs"})


def version(isi: Mapping[str, str], *ubahan: Change, **tetapan: tuple[str, ...]) -> Version:
    return Version(nama="2027-01-15", sidik="", tetapan=tetapan, isi=isi, ubahan=ubahan)


def test_the_newest_version_holds_what_the_data_hold() -> None:
    newest = versions.versions()[-1]
    assert newest.isi == versions.digests(), NEW
    assert newest.tetapan == versions.histories(), NEW
    assert newest.sidik == versions.whole(newest.isi), NEW


def test_every_version_says_what_it_changed_in_both_languages() -> None:
    for one in versions.versions():
        assert one.ubahan, one.nama
        assert [change for change in one.ubahan if set(change.apa) != set(LANGUAGES) or not change.dasar] == []


def test_no_version_changes_a_file_without_a_word() -> None:
    every = versions.versions()
    assert [versions.untold(*pair) for pair in pairwise(every)] == [frozenset()] * (len(every) - 1)


def test_a_file_that_changed_and_of_which_nothing_is_said() -> None:
    older = version({"jpm": "a", "judul": "a", "bup": "a"})
    assert versions.untold(older, version({"jpm": "b", "judul": "b", "bup": "a"}, AN_UPDATE)) == {"judul"}
    assert versions.untold(older, version({"judul": "a"}, AN_UPDATE)) == {"bup"}


@pytest.mark.parametrize(
    ("older", "newer", "found"),
    [
        (("2019-01-01 90",), ("2019-01-01 90",), []),
        # a new value from a day on: that day and later, and none before
        (("2019-01-01 90",), ("2019-01-01 90", "2027-01-01 85"), [(date(2027, 1, 1), None, "90", "85")]),
        # the first value mended: every day, for nothing older is recorded
        (("2019-01-01 90",), ("2019-01-01 91",), [(None, None, "90", "91")]),
        # a value mended that another replaced later
        (
            ("2019-01-01 90", "2023-01-01 80"),
            ("2019-01-01 91", "2023-01-01 80"),
            [(None, date(2022, 12, 31), "90", "91")],
        ),
        # a day mended
        (
            ("2019-01-01 90", "2023-01-01 80"),
            ("2019-01-01 90", "2023-07-01 80"),
            [(date(2023, 1, 1), date(2023, 6, 30), "80", "90")],
        ),
        ((), ("2019-01-01 90",), [(None, None, "", "90")]),
        (("2019-01-01 90",), (), [(None, None, "90", "")]),
    ],
)
def test_the_days_of_which_two_versions_say_different_things(
    older: tuple[str, ...], newer: tuple[str, ...], found: list[tuple[date | None, date | None, str, str]]
) -> None:
    made = versions.impacts(version({}, batas=older), version({}, batas=newer))
    assert made == tuple(Impact("batas", *one) for one in found)


def test_an_impact_is_where_the_rules_in_force_differ() -> None:
    histories = ("2019-01-01 90", "2027-01-01 85"), ("2019-01-01 90",)
    (one,) = versions.impacts(version({}, batas=histories[1]), version({}, batas=histories[0]))
    assert (one.sejak, one.sampai) == (date(2027, 1, 1), None)
    assert versions.impacts(version({}), version({}, batas=())) == ()


def test_what_rests_on_trainings_alone() -> None:
    names = ("bup", "jp", "bangkom.hak_jp_pns", "ip_asn.diklat_20jp", "jpm", "judul", "jpm.mapping.optimal")
    assert [versions.of_trainings(name) for name in names] == [True] * 4 + [False] * 3


def test_every_constant_of_the_pages_has_a_name() -> None:
    keys = {value.kunci for value in versions.values()}
    assert [key for key in keys for lang in LANGUAGES if words(lang).label("law", key) == key] == []


def test_a_result_names_the_version_and_the_digest_of_its_data() -> None:
    (told,) = [one for one in law.rules(GapOptions(date(2026, 3, 31))).dasar if one.kunci == versions.KEY]
    newest = versions.versions()[-1]
    assert (told.nilai, told.dasar, told.asal) == (newest.nama, f"SHA-256 {newest.sidik}", "bawaan")


def test_a_file_written_again_is_the_same_and_keeps_what_a_person_said() -> None:
    name = versions.versions()[-1].nama
    file = new_version.FOLDER / f"{name}.toml"
    assert new_version.text("\n[[ubahan]]\nx = 1\n").endswith('"]\n\n[[ubahan]]\nx = 1\n')
    assert file.read_text("utf-8").startswith(new_version.text("")), NEW
