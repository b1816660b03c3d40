from __future__ import annotations

import time
from typing import Any

from asnkompetensi.check.merges import proposals
from asnkompetensi.model.padanan import Proposal
from asnkompetensi.text import words
from asnkompetensi.text.reasons import spoken
from tests.mapping.decisions import rows
from tests.resolve.tables import nip, table


def staff(**units: int) -> list[dict[str, Any]]:
    """So many people in each unit; `_` in a name is a blank."""
    names = [name.replace("_", " ") for name, count in units.items() for _ in range(count)]
    return [{"nip": nip(number), "unit_kerja": name, "jabatan": "Arsiparis"} for number, name in enumerate(names)]


def made(**tables: list[dict[str, Any]]) -> tuple[Proposal, ...]:
    return proposals({name: table(name, given) for name, given in tables.items()})


def told(found: tuple[Proposal, ...]) -> list[tuple[str, str, str]]:
    return [(one.dari, one.menjadi, one.setuju) for one in found]


def test_a_proposal_tells_rows_likeness_and_reason() -> None:
    (one,) = made(pegawai=staff(Dinas_Statistik=3, Dinas_Statsitik=1))
    assert (one.jenis, one.dari, one.menjadi) == ("unit_kerja", "Dinas Statsitik", "Dinas Statistik")
    assert (one.baris, one.baris_menjadi, one.kemiripan, one.setuju) == (1, 3, 93, "ya")
    assert spoken(one.alasan, words("id")) == "salah ketik: statsitik = statistik"


def test_a_defined_name_wins_over_one_with_more_rows() -> None:
    people = staff(Desa_Serini=9, Desa_Seruni=1)
    assert told(made(pegawai=people, unit=[{"unit_kerja": "Desa Seruni"}])) == [("Desa Serini", "Desa Seruni", "")]


def test_the_name_of_common_words_wins_where_none_is_defined() -> None:
    assert told(made(pegawai=staff(Dinas_Statsitik=1, Dinas_Statistik=1))) == [
        ("Dinas Statsitik", "Dinas Statistik", "ya")
    ]


def test_the_name_without_short_forms_wins_then_the_one_with_more_rows() -> None:
    assert told(made(pegawai=staff(**{"Kec._Seruni": 9, "Kecamatan_Seruni": 9}))) == [
        ("Kec. Seruni", "Kecamatan Seruni", "ya")
    ]
    assert told(made(pegawai=staff(Desa_Seruni=1, Desa_Serini=2))) == [("Desa Seruni", "Desa Serini", "")]


def test_a_misspelling_that_most_use_is_not_agreed_to() -> None:
    (one,) = made(pegawai=staff(Dinas_Statsitik=3, Dinas_Statistik=1))
    assert (one.dari, one.setuju) == ("Dinas Statsitik", "")
    assert spoken(one.alasan, words("en")).endswith("the one that seems wrong is used more")


def test_what_may_be_two_places_is_not_agreed_to() -> None:
    (one,) = made(pegawai=staff(Desa_Perkebunn=1, Desa_Perkebunan=3))
    assert (one.dari, one.menjadi, one.setuju) == ("Desa Perkebunn", "Desa Perkebunan", "")
    assert spoken(one.alasan, words("en")).endswith("names of places that are nearly the same may be two places")


def test_a_short_word_is_a_misspelling_only_where_nobody_stands_under_one_of_the_names() -> None:
    (one,) = made(pegawai=staff(Seksi_Bagan=1, Seksi_Bagian=3))
    assert (one.dari, one.menjadi, one.setuju) == ("Seksi Bagan", "Seksi Bagian", "")
    assert spoken(one.alasan, words("en")).endswith("people stand under both names: they may be two things")
    listed = [{"unit_kerja": "Seksi Bagian"}]
    assert told(made(pegawai=staff(Seksi_Bagan=1), unit=listed)) == [("Seksi Bagan", "Seksi Bagian", "ya")]


def test_a_certain_misspelling_goes_before_what_may_be_a_place() -> None:
    people = staff(Pelabuhn_Desa_Ku=1, Pelabuhan_Desa_Ku=2, Pelabuhn_Desaku=3)
    assert ("Pelabuhn Desa Ku", "Pelabuhan Desa Ku", "ya") in told(made(pegawai=people))


def test_units_that_are_all_listed_are_different_units() -> None:
    assert made(unit=[{"unit_kerja": "Dinas Statistik"}, {"unit_kerja": "Dinas Statsitik"}]) == ()


def test_jabatan_that_are_all_in_the_standard_are_for_a_person_to_decide() -> None:
    standard = [{"jabatan": name, "kompetensi": "Integritas", "level": 2} for name in ("Arsiparis", "Arsiparsi")]
    (one,) = made(standar=standard)
    assert (one.dari, one.menjadi, one.setuju) == ("Arsiparsi", "Arsiparis", "")
    assert spoken(one.alasan, words("id")).endswith("keduanya ada di tabel yang mendefinisikannya")


def test_each_name_is_proposed_once_to_the_surest_of_several() -> None:
    people = staff(Pengolahan_Aset=5, Pengolahn_Aset=1, Aset_Pengolahan=7)
    assert told(made(pegawai=people)) == [
        ("Pengolahn Aset", "Pengolahan Aset", "ya"),
        ("Pengolahan Aset", "Aset Pengolahan", ""),
    ]


def test_of_several_names_the_most_alike_is_meant() -> None:
    people = staff(Bidang_Pelayanan_Ast=1, Bidang_Pelayanan_Aset=2, Bidang_Pelayanan_Arsip=9)
    assert told(made(pegawai=people)) == [("Bidang Pelayanan Ast", "Bidang Pelayanan Aset", "")]


def test_of_several_sure_reasons_none_goes_before_the_likeness() -> None:
    people = staff(**{"Bid._Lalu_Lintas": 2, "Bidang_Lalulintas": 1, "Bidang_Lalu_Lintas": 6})
    assert told(made(pegawai=people)) == [
        ("Bid. Lalu Lintas", "Bidang Lalu Lintas", "ya"),
        ("Bidang Lalulintas", "Bidang Lalu Lintas", "ya"),
    ]


def test_a_weaker_reason_that_is_met_later_changes_nothing() -> None:
    people = staff(Aset_Pengolahan=5, Aset_Pengolahn=1, Pengolahan_Aset=4)
    assert ("Aset Pengolahn", "Aset Pengolahan", "ya") in told(made(pegawai=people))


def test_an_alias_leads_to_its_unit() -> None:
    units = [{"unit_kerja": "Dinas Pendidikan", "alias": "Pendidikan Dasar"}]
    people = staff(Pendidkan_Dasar=1, Dinas_Pendidikan=2)
    assert told(made(pegawai=people, unit=units)) == [("Pendidkan Dasar", "Dinas Pendidikan", "ya")]


def test_kinds_come_in_order_and_the_sure_ones_first() -> None:
    people = [
        {"nip": nip(1), "unit_kerja": "Desa Seruni", "jabatan": "Guru Kelas"},
        {"nip": nip(2), "unit_kerja": "Desa Serini", "jabatan": "Guru Kelsa"},
        {"nip": nip(3), "unit_kerja": "Dinas Statistik", "jabatan": "Guru Kelas"},
        {"nip": nip(4), "unit_kerja": "Dinas Statsitik", "jabatan": "Guru Kelas"},
    ]
    levels = [{"nip": nip(1), "kompetensi": name, "level": 2} for name in ("Integritas", "Integrtas")]
    found = made(pegawai=people, penilaian=levels)
    assert [(one.jenis, one.dari) for one in found] == [
        ("unit_kerja", "Dinas Statsitik"),
        ("unit_kerja", "Desa Serini"),
        ("jabatan", "Guru Kelsa"),
        ("kompetensi", "Integrtas"),
    ]


def test_what_was_decided_before_stands_first_and_is_not_proposed_again() -> None:
    former = rows(
        "unit_kerja | Dinas Statsitik | Dinas Statistik | tidak\njabatan | Guru | Pendidik | ya\njabatan |  | X | ya"
    )
    tables = {"pegawai": table("pegawai", staff(Dinas_Statistik=3, Dinas_Statsitik=1))}
    found = proposals(tables, former, {("jabatan", "guru"): 4})
    assert told(found) == [("Dinas Statsitik", "Dinas Statistik", "tidak"), ("Guru", "Pendidik", "ya")]
    assert [(one.baris, one.baris_menjadi) for one in found] == [(1, 3), (4, 0)]
    assert spoken(found[0].alasan, words("id")) == "keputusan sebelumnya"


def test_rows_that_followed_a_decision_are_not_counted_twice() -> None:
    tables = {"pegawai": table("pegawai", staff(Dinas_Statistik=4))}
    former = rows("unit_kerja | Dinas Statsitik | Dinas Statistik | ya")
    (one,) = proposals(tables, former, {("unit_kerja", "dinas statsitik"): 1})
    assert (one.baris, one.baris_menjadi) == (1, 3)


def test_two_thousand_names_take_no_time() -> None:
    right = [f"Bidang {a} {b} {n}" for a in ("Pengelolaan", "Pembinaan") for b in ("Data", "Aset") for n in range(250)]
    names = [name for n, name in enumerate(right) for name in (name, name[: 7 + n % 5] + name[8 + n % 5 :])]
    people = [{"nip": nip(n % 900), "unit_kerja": names[n % 2000], "jabatan": "Guru"} for n in range(20_000)]
    tables = {"pegawai": table("pegawai", people)}
    before = time.process_time()
    assert len(proposals(tables)) == 1000
    assert time.process_time() - before < 2
