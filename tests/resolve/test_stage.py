"""The stage as a whole: the order of rows changes nothing, and nothing but active people stays."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.model.codes import Pegawai
from asnkompetensi.model.data import Data
from asnkompetensi.model.problem import Problem
from tests.resolve.tables import Row, nip, people, resolved, resolved_tables, shown

UNITS = st.sampled_from(["Dinas A", "Din. A", "Dinas B", None])
JOBS = st.sampled_from(["Penata Ahli Muda", "Kepala Seksi", "Analis", None])
SKILLS = st.sampled_from(["Integritas", "Komunikasi", "Advokasi"])
LEVELS = st.sampled_from([None, 0, 1, 2.5, 4, 5])
DAYS = st.dates(date(2019, 1, 1), date(2026, 3, 31))
NIPS = st.sampled_from([nip(1), nip(2), nip(3), None])

STAFF = st.lists(
    st.fixed_dictionaries(
        {
            "nip": NIPS,
            "nama": st.sampled_from(["Ana", "Budi"]),
            "unit_kerja": UNITS,
            "jabatan": JOBS,
            "jabatan_tujuan": JOBS,
            "eselon": st.sampled_from(["IV.a", None]),
            "kedudukan": st.sampled_from(["Aktif", "CLTN", "Entah", None]),
            "tmt_jabatan": DAYS,
        }
    ),
    max_size=6,
    unique_by=lambda row: row["tmt_jabatan"],
)
STANDARDS = st.lists(
    st.fixed_dictionaries(
        {
            "jabatan": JOBS,
            "jenjang_jabatan": st.just("Pengawas"),
            "unit_kerja": UNITS,
            "kompetensi": SKILLS,
            "level": LEVELS,
        }
    ),
    max_size=6,
)
MARKS = st.lists(
    st.fixed_dictionaries(
        {
            "nip": NIPS,
            "nama": st.sampled_from(["Ana", "Budi", "Cici"]),
            "unit_kerja": UNITS,
            "kompetensi": SKILLS,
            "level": LEVELS,
            "tanggal": DAYS,
        }
    ),
    max_size=6,
)
HOUSES: list[Row] = [{"unit_kerja": "Dinas A", "alias": "Din. A"}, {"unit_kerja": "Dinas B", "unit_induk": "Dinas A"}]


def _content(data: Data, problems: list[Problem]) -> dict[str, Any]:
    """What does not depend on where rows stand."""
    return {
        "names": [names.names for names in (data.unit, data.jabatan, data.jenjang, data.kompetensi)],
        "told": (data.unit_induk, data.jenis, data.tidak_aktif),
        "pegawai": people(
            data, "orang", "nip", "nama", "unit", "jabatan", "jenjang", "jabatan_tujuan", "jenjang_tujuan"
        ),
        "standar": shown(data, data.standar, ("sumber", "subjek", "unit", "kompetensi", "level")),
        "penilaian": sorted(map(str, shown(data, data.penilaian, ("orang", "kompetensi", "level", "hari")))),
        "problems": sorted((problem.kode, problem.jumlah, len(problem.tempat)) for problem in problems),
    }


@given(staff=STAFF, standards=STANDARDS, marks=MARKS, data=st.data())
def test_the_order_of_rows_changes_nothing(
    staff: list[Row], standards: list[Row], marks: list[Row], data: st.DataObject
) -> None:
    tables = {"pegawai": staff, "standar": standards, "penilaian": marks, "unit": HOUSES}
    mixed = {name: data.draw(st.permutations(rows), name) for name, rows in tables.items()}
    assert _content(*resolved_tables(tables)) == _content(*resolved_tables(mixed))


@given(staff=STAFF, marks=MARKS)
def test_everybody_counts_once(staff: list[Row], marks: list[Row]) -> None:
    data, _ = resolved(pegawai=staff, penilaian=marks, unit=HOUSES)
    known = {(row["nama"], data.unit.code(row["unit_kerja"] or "")) for row in staff if row["nip"] is None}
    numbered = {row["nip"] for row in staff} - {None}
    assert len(data.pegawai) + data.tidak_aktif == len(known) + len(numbered)
    assert data.penilaian["orang"].isin(data.pegawai["orang"]).all()


def test_source_tables_stand_in_one_order() -> None:
    rows: dict[str, list[Row]] = {
        "unit": [{"unit_kerja": "A"}],
        "standar": [{"jabatan": "Penata", "kompetensi": "Integritas", "level": 3}],
        "pegawai": [{"nip": nip(1), "unit_kerja": "A", "jabatan": "Penata"}],
    }
    assert [table.nama for table in resolved_tables(rows)[0].tabel] == ["pegawai", "standar", "unit"]


def test_the_same_data_from_one_sheet_that_holds_everything() -> None:
    """A gap sheet alone gives people, standards of their own and assessments."""
    row = {"nip": nip(1), "nama": "Ana", "unit_kerja": "A", "unit_induk": "Z", "jabatan": "Analis Hukum Ahli Muda"}
    data, problems = resolved(
        kesenjangan=[
            {**row, "kompetensi": "Advokasi", "jenis": "teknis", "level_standar": 3, "level_dimiliki": 2},
            {**row, "kompetensi": "Integritas", "jenis": None, "level_standar": 2, "level_dimiliki": None},
        ]
    )
    assert problems == []
    assert people(data, "nama", "unit", "jabatan", "jenjang") == [("Ana", "A", "Analis Hukum Ahli Muda", "Ahli Muda")]
    assert data.unit_induk == ("Z",)
    assert (data.kompetensi.names, data.jenis) == (("Advokasi", "Integritas"), ("teknis", "manajerial"))
    assert shown(data, data.sendiri, ("kompetensi", "level")) == [("Advokasi", 3), ("Integritas", 2)]
    assert shown(data, data.penilaian, ("kompetensi", "level", "hari")) == [("Advokasi", 2, None)]
    assert data.standar.empty


def test_a_list_of_people_beside_gap_rows_tells_the_rest_about_them() -> None:
    gap_row = {"nip": nip(1), "nama": "Ana", "unit_kerja": "A", "jabatan": "Analis", "kompetensi": "Advokasi"}
    person = {"nip": nip(1), "nama": "Ana", "unit_kerja": "A", "jabatan": "Analis"}
    data, problems = resolved(
        kesenjangan=[{**gap_row, "level_standar": 3, "level_dimiliki": 2}],
        pegawai=[{**person, "tanggal_lahir": date(1980, 5, 17), "status": "PPPK", "akhir_kontrak": date(2027, 1, 31)}],
    )
    assert problems == []
    assert shown(data, data.sendiri, ("orang", "level")) == [(0, 3)]
    born = [(date(1980, 5, 17) - date(1970, 1, 1)).days]
    assert (data.pegawai["lahir"].tolist(), data.pegawai["status"].tolist()) == (born, [Pegawai.PPPK])
