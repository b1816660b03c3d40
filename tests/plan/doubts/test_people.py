from __future__ import annotations

from dataclasses import replace

from asnkompetensi.model.plan import Limits
from asnkompetensi.plan.doubts.people import few, nobody, unrated
from tests.plan.problem import problem, small

SIZED = """
kode | nama  | kompetensi | level_hasil | min_peserta
P1   | Satu  | Hukum      | 4           | 2
P2   | Dua   | Hukum      | 4           | 3
P3   | Tiga  | Sejarah    | 4           | 9
P4   | Empat | Teknis     | 3           |
"""


def test_a_class_that_asks_for_more_than_all_candidates_is_told() -> None:
    data = small(pelatihan=SIZED)
    (told,) = few(data, problem(data))
    assert (told.kode, told.jumlah) == ("RENCANA-05", 1)
    assert told.bukti == ({"kode": "P2", "nama": "Dua", "minimum": 3, "peminat": 2},)
    assert [place.lembar for place in told.tempat] == ["Pelatihan"]


def test_what_nobody_needs_is_not_told() -> None:
    data = small(pelatihan="\n".join(line for line in SIZED.strip().splitlines() if "Dua" not in line))
    assert few(data, problem(data)) == []


def test_units_without_an_index_are_named_where_it_is_asked_for() -> None:
    data = small(unit="unit_kerja | ikm\nBina | 80")
    (told,) = unrated(data, Limits(ikm=True))
    assert (told.kode, told.nilai, told.bukti) == ("RENCANA-10", {"jumlah": 1, "total": 2}, ({"unit": "Arsip"},))
    assert unrated(data, Limits()) == []


def test_nothing_is_said_where_every_unit_with_people_has_one() -> None:
    data = small(unit="unit_kerja | ikm\nBina | 80\nArsip | 0\nCipta | ")
    assert unrated(data, Limits(ikm=True)) == []


def test_who_is_asked_about_and_not_active_is_told_apart_from_who_is_nowhere() -> None:
    data = small()
    ani, people = str(data.pegawai["nip"].iloc[0]), data.tabel[0]
    listed = replace(people, frame=people.frame.assign(nip=data.pegawai["nip"]))
    told = nobody(replace(data, pegawai=data.pegawai.iloc[1:], tabel=(listed,)), ani)
    assert (told.kode, told.nilai["alasan"]) == ("PERINTAH-01", "@doubts.tidak_aktif")
    assert [place.lembar for place in told.tempat] == ["Pegawai"]
    assert ani not in str(told)
    told = nobody(data, ani[:-1] + "9")
    assert (told.nilai["alasan"], told.tempat) == ("", ())
