"""Small agencies of every shape, for properties: few names, so that rows meet; dates at and around the limit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from hypothesis import strategies as st

from asnkompetensi.model.data import Data
from tests.gap.data import built

UNITS = ["", "Dinas A", "Dinas B"]
JOBS = ["", "Analis", "Penata"]
GRADES = ["", "Ahli Muda", "Pelaksana"]
COMPETENCIES = ["Hukum", "Integritas", "Komunikasi"]
LEVELS = ["0", "1", "2", "2.5", "0.333333", "3", "4", "5"]
DAYS = ["", "2020-02-29", "2023-03-30", "2023-03-31", "2025-05-05", "1969-12-31"]


@dataclass(frozen=True)
class Agency:
    """The rows of an agency as they would be typed."""

    pegawai: list[dict[str, str]]
    standar: list[dict[str, str]]
    penilaian: list[dict[str, str]]
    sendiri: list[dict[str, str]]

    @property
    def data(self) -> Data:
        """The rows, resolved."""
        return built(self.pegawai, self.standar, self.penilaian, self.sendiri)

    def but(self, **rows: list[dict[str, str]]) -> Agency:
        """The same agency with some rows replaced."""
        return replace(self, **rows)


def _row(**cells: Any) -> st.SearchStrategy[dict[str, str]]:
    return st.fixed_dictionaries({name: value if isinstance(value, st.SearchStrategy) else st.sampled_from(value)
                                  for name, value in cells.items()})  # fmt: skip


def _standard() -> st.SearchStrategy[dict[str, str]]:
    rows = _row(jabatan=JOBS, jenjang_jabatan=GRADES, unit_kerja=UNITS, kompetensi=COMPETENCIES, level=LEVELS)
    return rows.filter(lambda row: bool(row["jabatan"] or row["jenjang_jabatan"]))


@st.composite
def agencies(draw: st.DrawFn, people: int = 5, *, own: bool = True) -> Agency:
    """An agency of up to some people; the last may lack a NIP. With `own`, rows of `kesenjangan` may occur."""
    person = _row(unit_kerja=UNITS, jabatan=JOBS, jenjang_jabatan=GRADES, jabatan_tujuan=JOBS, jenjang_tujuan=GRADES)
    places, nameless = draw(st.tuples(st.lists(person, max_size=people), st.booleans()))
    pegawai = [{"nip": str(number), "nama": f"Pegawai {number}", **row} for number, row in enumerate(places, 1)]
    if pegawai and nameless:
        pegawai[-1]["nip"] = ""
    keys = [row["nip"] or row["nama"] for row in pegawai] or [""]
    mark = _row(nip=keys, kompetensi=COMPETENCIES, level=LEVELS, tanggal=DAYS)
    line = _row(nip=keys, kompetensi=COMPETENCIES, level_standar=LEVELS, level_dimiliki=["", *LEVELS],
                tanggal_penilaian=DAYS)  # fmt: skip
    return Agency(
        pegawai,
        draw(st.lists(_standard(), max_size=10)),
        draw(st.lists(mark, max_size=15)) if pegawai else [],
        draw(st.lists(line, max_size=4)) if pegawai and own else [],
    )
