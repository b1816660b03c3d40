"""BERKAS-14: files that hold the same people, or the same assessments, and do not agree."""

import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import numpy as np
import pandas as pd
import pytest

from asnkompetensi.check.overlapping_files import overlapping_files
from asnkompetensi.model.data import Data
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.rules import Assessment
from asnkompetensi.model.table import Part, Table
from asnkompetensi.resolve import resolve
from tests.check.doubts import RULES, cells, doubts, said
from tests.check.files import of_files
from tests.resolve.tables import Row, nip

pytestmark = pytest.mark.usefixtures("engine")


def person(number: int, **facts: object) -> Row:
    return {"nip": nip(number), "unit_kerja": "Arsip", "jabatan": "Arsiparis", "tmt_jabatan": None, **facts}


def assessed(number: int, level: float, day: date | None = date(2025, 3, 1), **facts: object) -> Row:
    return {"nip": nip(number), "kompetensi": "Integritas", "level": level, "tanggal": day, **facts}


def of_people(one: Sequence[Row], other: Sequence[Row]) -> list[Problem]:
    return doubts(overlapping_files, pegawai=of_files("pegawai", {"lama.xlsx": one, "baru.xlsx": other}))


def of_assessments(one: Sequence[Row], other: Sequence[Row], chosen: Assessment = Assessment.LATEST) -> list[Problem]:
    return doubts(
        overlapping_files,
        replace(RULES, assessment=chosen),
        pegawai=[person(1), person(2)],
        penilaian=of_files("penilaian", {"lama.xlsx": one, "baru.xlsx": other}),
    )


def test_people_of_two_files_side_by_side() -> None:
    (problem,) = of_people(
        [person(1), person(2), person(3, jabatan="Notulis")],
        [person(3, jabatan="Penata", tmt_jabatan=date(2025, 1, 1)), person(1), person(2, jabatan="Penata")],
    )
    assert problem.kode == "BERKAS-14"
    assert [(place.berkas, place.lembar, place.sel) for place in problem.tempat] == [
        ("lama.xlsx", "Pegawai", ""),
        ("baru.xlsx", "Pegawai", ""),
    ]
    assert problem.nilai == {
        "berkas": "lama.xlsx",
        "sama": "baru.xlsx",
        "orang": 3,
        "beda": 2,
        "tahun": "",
        "aturan": "@check.tindih_pegawai",
    }
    assert [tuple(line.values()) for line in problem.bukti] == [
        ("@columns.jabatan", "C3", "Arsiparis", "@check.dipakai", "C4", "Penata", "", 2),
        ("@columns.tmt_jabatan", "D4", "", "", "D2", "01-01-2025", "@check.dipakai", 1),
        ("@columns.jabatan", "C4", "Notulis", "", "C2", "Penata", "@check.dipakai", 0),
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ([person(1), person(2)], [person(1), person(2)]),
        ([person(1), person(2)], [person(1, unit_kerja="ARSIP", jabatan="arsiparis"), person(2)]),
        ([person(1), person(2)], [person(1, jabatan="Penata"), person(3)]),
        ([person(1), person(2)], [person(1, unit_kerja="Sosial"), person(2, unit_kerja="Sosial")]),
        ([person(1), person(2)], [person(3), person(4)]),
        ([person(1), person(1, jabatan="Penata")], [person(2), person(2, jabatan="Penata")]),
    ],
    ids=["they agree", "spellings", "one person alone", "both moved", "others", "inside one file"],
)
def test_what_is_no_overlap(one: list[Row], other: list[Row]) -> None:
    assert of_people(one, other) == []


def test_whoever_moved_counts_among_those_of_one_unit() -> None:
    (problem,) = of_people(
        [person(1), person(2), person(3)], [person(1), person(2), person(3, unit_kerja="Perpustakaan")]
    )
    assert (problem.nilai["orang"], problem.nilai["beda"]) == (3, 1)
    assert [line["kolom"] for line in problem.bukti] == ["@columns.unit_kerja"]


def test_without_nip_a_name_in_a_unit_is_a_person() -> None:
    one = [person(0, nip=None, nama="Awan Senja"), person(0, nip=None, nama="Bintang"), person(5, nama="Cakra")]
    (problem,) = of_people(one, [{**row, "jabatan": "Penata"} for row in one[:2]])
    assert (problem.nilai["orang"], problem.nilai["beda"]) == (2, 2)


def test_a_blank_unit_is_any_and_a_missing_column_is_said() -> None:
    one, other = [person(1), person(2)], [person(1, unit_kerja=None), person(2)]
    (problem,) = of_people(one, other)
    assert [(line["kolom"], line["isi"], line["isi_lain"]) for line in problem.bukti] == [
        ("@columns.unit_kerja", "Arsip", "")
    ]
    table = of_files(
        "pegawai", {"lama.xlsx": [person(1, golongan="III/a"), person(2)], "baru.xlsx": [person(1), person(2)]}
    )
    short = replace(table.bagian[1], kolom={k: v for k, v in table.bagian[1].kolom.items() if k != "golongan"})
    (problem,) = doubts(overlapping_files, pegawai=replace(table, bagian=(table.bagian[0], short)))
    assert [(line["sel"], line["isi"], line["sel_lain"]) for line in problem.bukti] == [("D2", "III/a", "")]


def test_every_pair_of_files_is_told_of() -> None:
    rows = {f"{name}.xlsx": [person(1, jabatan=name), person(2)] for name in ("a", "b", "c")}
    found = doubts(overlapping_files, pegawai=of_files("pegawai", rows))
    assert [(p.nilai["berkas"], p.nilai["sama"]) for p in found] == [
        ("a.xlsx", "b.xlsx"),
        ("a.xlsx", "c.xlsx"),
        ("b.xlsx", "c.xlsx"),
    ]


def test_assessments_of_one_year() -> None:
    (problem,) = of_assessments(
        [assessed(1, 2), assessed(2, 3)], [assessed(1, 2.5, date(2025, 4, 1)), assessed(2, 4, metode="Wawancara")]
    )
    assert cells(problem) == ["Penilaian", "Penilaian"]
    assert (problem.nilai["orang"], problem.nilai["beda"], problem.nilai["tahun"]) == (2, 2, "2025")
    assert [tuple(line.values()) for line in problem.bukti] == [
        ("@columns.level", "C2", "2", "", "C2", "2.5", "@check.lebih_baru", 2),
        ("@columns.tanggal", "D2", "01-03-2025", "", "D2", "01-04-2025", "@check.lebih_baru", 1),
        ("@columns.metode", "E3", "", "", "E3", "Wawancara", "", 1),
        ("@columns.level", "C3", "3", "", "C3", "4", "", 0),
    ]


@pytest.mark.parametrize(
    ("day", "other", "tahun"),
    [
        (date(2025, 3, 1), date(2024, 3, 1), None),
        (date(2025, 3, 1), None, None),
        (date(2025, 1, 1), date(2025, 12, 31), "2025"),
        (None, None, "@check.tanpa_tanggal"),
    ],
)
def test_years_are_held_apart(day: date | None, other: date | None, tahun: str | None) -> None:
    found = of_assessments([assessed(n, 2, day) for n in (1, 2)], [assessed(n, 3, other) for n in (1, 2)])
    assert [problem.nilai["tahun"] for problem in found] == [tahun] * (tahun is not None)


@pytest.mark.parametrize(
    ("chosen", "marks"),
    [
        (Assessment.LATEST, ("@check.lebih_baru", "")),
        (Assessment.BEST, ("", "@check.lebih_tinggi")),
        (Assessment.MEAN, ("", "")),
    ],
)
def test_the_rule_of_the_call_says_which_goes_before(chosen: Assessment, marks: tuple[str, str]) -> None:
    one, other = date(2025, 6, 1), date(2025, 3, 1)
    found = of_assessments([assessed(n, 2, one) for n in (1, 2)], [assessed(n, 3, other) for n in (1, 2)], chosen)
    (problem,) = found
    assert (problem.bukti[0]["pakai"], problem.bukti[0]["pakai_lain"]) == marks
    assert problem.nilai["aturan"] == f"@check.tindih_{chosen.value}"


def twice(people: int) -> Data:
    """An agency in two files that agree about nobody's jabatan and nobody's level."""
    row = np.arange(2 * people)
    nips = [f"1900010119{60 + n // 12_000:02}{n // 1000 % 12 + 1:02}1{n % 1000:03}" for n in range(people)]
    codes = row % people
    origin = {"bagian": (row // people).astype(np.int32), "baris": codes + 1, "kolom": np.full(2 * people, -1)}
    who = pd.Categorical.from_codes(codes, categories=pd.Index(nips))
    pegawai = {
        "nip": who,
        "nama": pd.Categorical.from_codes(codes, categories=pd.Index([f"Orang {n}" for n in range(people)])),
        "unit_kerja": pd.Categorical(["Arsip"] * (2 * people)),
        "jabatan": pd.Categorical.from_codes(row // people, categories=pd.Index(["Penata", "Penata Muda"])),
    }
    penilaian = {
        "nip": who,
        "kompetensi": pd.Categorical(["Integritas"] * (2 * people)),
        "level": pd.array((row // people + 2) * 1_000_000, dtype="Int64"),
        "tanggal": pd.array([20_000] * (2 * people), dtype="Int64"),
    }
    tables = {
        name: Table(
            name,
            pd.DataFrame({**columns, **origin}),
            tuple(Part(file, name, 0, {c: n for n, c in enumerate(columns)}) for file in ("a.xlsx", "b.xlsx")),
        )
        for name, columns in (("pegawai", pegawai), ("penilaian", penilaian))
    }
    return resolve(tables, RULES)[0]


def test_a_whole_agency_in_two_files_takes_no_time() -> None:
    data = twice(20_000)
    before = time.process_time()
    found = said(overlapping_files, data)
    assert time.process_time() - before < 0.6  # 0.15 s on a quiet machine
    assert [(p.nilai["orang"], p.nilai["beda"]) for p in found] == [(20_000, 20_000)] * 2
