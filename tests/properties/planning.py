"""Small agencies with trainings, purses and limits of every kind, for properties of whole plans."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from hypothesis import strategies as st

from asnkompetensi.model.data import Data
from asnkompetensi.model.plan import Limits
from tests.gap.data import agency

Rows = list[dict[str, str]]

UNITS = ["Dinas A", "Dinas B", "Dinas C"]
COMPETENCIES = ["Arsip", "Data", "Hukum", "Statistik"]
SOURCES = ["APBD", "CSR", "Universitas"]
KODE = ["P1", "P2", "P3", "P4", "P5"]
STARTS = ["", "2026-03-31", "2026-06-01", "2026-06-02", "2026-06-03", "2026-12-31"]


@dataclass(frozen=True)
class Office:
    """The rows of an agency as they would be typed, by table."""

    tables: dict[str, Rows]

    @property
    def data(self) -> Data:
        """The rows, resolved."""
        return agency(**self.tables)  # type: ignore[arg-type]


def _row(**cells: Sequence[str]) -> st.SearchStrategy[dict[str, str]]:
    return st.fixed_dictionaries({name: st.sampled_from(values) for name, values in cells.items()})


@st.composite
def trainings(draw: st.DrawFn) -> Rows:
    """A catalogue, each training for one to four competencies."""
    shared = _row(
        mulai=STARTS,
        hari=["", "1", "3", "2.5"],
        jp=["", "8", "20", "40"],
        biaya_peserta=["", "0", "500000", "200000.50"],
        biaya_angkatan=["", "", "1000000"],
        min_peserta=["", "", "2", "3"],
        maks_peserta=["", "1", "2", "3"],
        maks_angkatan=["", "0", "1", "2"],
        sumber_dana=["", *SOURCES],
    )
    found = []
    for kode in draw(st.lists(st.sampled_from(KODE), min_size=1, unique=True)):
        same = {"kode": kode, "nama": f"Pelatihan {kode}", **draw(shared)}
        served = draw(st.lists(st.sampled_from(COMPETENCIES), min_size=1, unique=True))
        levels = _row(level_hasil=["2", "3", "3", "4"], level_awal=["", "", "1", "2"])
        found += [{**same, "kompetensi": name, **draw(levels)} for name in served]
    return found


@st.composite
def offices(draw: st.DrawFn, people: int = 8) -> Office:
    """An agency of up to some people, most of them short of something."""
    person = _row(
        unit_kerja=UNITS,
        tanggal_lahir=["1990-05-05", "1990-05-05", "1968-05-05"],
        akhir_kontrak=["", "", "", "2026-06-01"],
    )
    places = draw(st.lists(person, min_size=1, max_size=people))
    pegawai = [{"nip": str(i), "nama": f"N{i}", "jabatan": "Penata", **row} for i, row in enumerate(places, 1)]
    levels = st.sampled_from(["", "1", "1", "1.5", "0.333333", "2", "2.25", "3", "4"])
    marks = [
        {"nip": row["nip"], "kompetensi": name, "level": level}
        for row in pegawai
        for name in COMPETENCIES
        if (level := draw(levels))
    ]
    tingkat = st.sampled_from(["", "perlu", "penting", "mutlak"])
    standar = [
        {"jabatan": "Penata", "kompetensi": name, "level": "3", "tingkat": draw(tingkat)} for name in COMPETENCIES
    ]
    weights = _row(prioritas=["", "2", "0.5", "1.333333"], ikm=["", "80", "55.55"])
    purse = _row(
        sumber_dana=SOURCES,
        jumlah=["0", "700000", "1500000", "3000000.75", "9000000"],
        untuk_unit=["", "", "Dinas A", "Dinas C"],
        untuk_kompetensi=["", "", "Arsip", "Data"],
    )
    return Office(
        {
            "pegawai": pegawai,
            "standar": standar,
            "penilaian": marks,
            "pelatihan": draw(trainings()),
            "riwayat": draw(st.lists(_row(nip=[row["nip"] for row in pegawai], pelatihan=KODE), max_size=3)),
            "unit": [{"unit_kerja": name, **draw(weights)} for name in UNITS],
            "dana": draw(st.lists(purse, max_size=4)),
        }
    )


limits = st.builds(
    Limits,
    max_jp=st.sampled_from([40, 40, 20, 100]),
    max_trainings=st.sampled_from([3, 1, 2, 5]),
    budget=st.sampled_from([None, 0, 2_000_000, 5_000_000]),
    min_per_unit=st.sampled_from([None, None, 1]),
    fair=st.booleans(),
    max_away=st.sampled_from([None, None, 1, 40, 100]),
    ikm=st.booleans(),
)
