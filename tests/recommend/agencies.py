"""Small agencies with a catalogue, of every shape, for properties: few names, so that rows meet; days around limits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from hypothesis import strategies as st

from asnkompetensi.model.data import Data
from tests.gap.data import agency

Rows = list[dict[str, str]]

UNITS = ["", "Dinas A", "Dinas B"]
JOBS = ["Analis", "Penata"]
COMPETENCIES = ["Audit", "Hukum", "Statistik"]
LEVELS = ["0", "1", "1.5", "2", "3", "4"]
KODE = ["P1", "P2", "P3", "P4", "P5"]
STARTS = ["", "", "2026-03-30", "2026-03-31", "2026-05-31", "2026-06-01", "2026-12-31"]
# of contracts and certificates
ENDS = ["", "", "", "2026-03-30", "2026-03-31", "2026-06-01", "2026-06-30", "2027-03-31", "2027-04-01"]
BORN = ["", "1990-05-05", "1968-05-05", "1968-02-20", "1970-12-31"]  # pension from June or March 2026, January 2029
PAST = ["", "2025-01-01", "2026-01-01"]
NAMES = {kode: f"Pelatihan {kode[1]}" for kode in KODE} | {"P5": "Latsar"}
MENTIONED = [*KODE, "Pelatihan 2", "latsar CPNS", "Kursus Arsip", "kursus  ARSIP", "Kursus Lain"]


@dataclass(frozen=True)
class Agency:
    """The rows of an agency as they would be typed."""

    pegawai: Rows
    standar: Rows
    penilaian: Rows
    pelatihan: Rows
    riwayat: Rows
    syarat: Rows
    kinerja: Rows
    unit: Rows

    @property
    def data(self) -> Data:
        """The rows, resolved."""
        return agency(**vars(self))


def _row(**cells: Sequence[str]) -> st.SearchStrategy[dict[str, str]]:
    return st.fixed_dictionaries({name: st.sampled_from(values) for name, values in cells.items()})


def _rows(size: int, **cells: Sequence[str]) -> st.SearchStrategy[Rows]:
    return st.lists(_row(**cells), max_size=size)


@st.composite
def trainings(draw: st.DrawFn) -> Rows:
    """A catalogue: each training once for each competency it serves, its other columns the same in all its rows."""
    shared = _row(
        mulai=STARTS,
        biaya_peserta=["", "0", "100", "200"],
        jp=["", "4", "10"],
        maks_peserta=["", "1", "2"],
        min_peserta=["", "2"],
        maks_angkatan=["", "1"],
        biaya_angkatan=["", "1000"],
        jp_aturan=["", "ya"],
        masa_berlaku_bulan=["", "", "3", "15", "1.5"],
    )
    found = []
    for kode in draw(st.lists(st.sampled_from(KODE), unique=True)):
        same = {"kode": kode, "nama": NAMES[kode], **draw(shared)}
        served = draw(st.lists(st.sampled_from(COMPETENCIES), min_size=1, unique=True))
        levels = _row(level_hasil=["1", "1.5", "2", "3", "5"], level_awal=["", "", "0", "1", "2"])
        found += [{**same, "kompetensi": name, **draw(levels)} for name in served]
    return found


@st.composite
def agencies(draw: st.DrawFn, people: int = 5) -> Agency:
    """An agency of up to some people."""
    person = _row(
        unit_kerja=UNITS,
        jabatan=JOBS,
        jenjang_jabatan=["Pelaksana", "Ahli Madya"],
        status=["", "PNS", "CPNS", "PPPK"],
        jenis_kelamin=["", "L", "P"],
        tanggal_lahir=BORN,
        akhir_kontrak=ENDS,
        tmt_jabatan=["", "2025-01-02"],
    )
    places = draw(st.lists(person, min_size=1, max_size=people))
    pegawai = [{"nip": str(number), "nama": f"N{number}", **row} for number, row in enumerate(places, 1)]
    nips = [row["nip"] for row in pegawai]
    standar = draw(_rows(6, jabatan=JOBS, kompetensi=COMPETENCIES, level=LEVELS, tingkat=["", "penting", "mutlak"]))
    marks = draw(_rows(12, nip=nips, kompetensi=COMPETENCIES, level=LEVELS, tanggal=["", "2020-01-01", "2025-06-01"]))
    return Agency(
        pegawai,
        list({(row["jabatan"], row["kompetensi"]): row for row in standar}.values()),
        list({(row["nip"], row["kompetensi"]): row for row in marks}.values()),
        draw(trainings()),
        draw(_rows(10, nip=nips, pelatihan=MENTIONED, tanggal=PAST, jp=["", "5", "25"], sertifikat_sampai=ENDS)),
        draw(_rows(3, jabatan=JOBS, pelatihan=MENTIONED, tingkat=["", "penting", "mutlak"])),
        draw(_rows(3, nip=nips, target=["10", "20"], capaian=["", "9", "10", "20"])),
        [{"unit_kerja": "Dinas A", "prioritas": draw(st.sampled_from(["", "2", "0.5"]))}],
    )
