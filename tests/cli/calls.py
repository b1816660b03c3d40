"""What a test sees of one call of the command line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True)
class Answer:
    """What one call gave back."""

    status: int
    out: str
    err: str


class Asn(Protocol):
    """`asn("gap", "data.xlsx", env={"ASN_LANG": "en"})`."""

    def __call__(self, *words: str, env: Mapping[str, str] | None = None) -> Answer:
        """Run in the test's own process."""


PEOPLE = """nip,nama,unit_kerja,jabatan
190001011965011001,Awan Senja,Sekretariat,Penata Awan
190202021966022002,Bintang Fajar,Bidang Awan,Penata Awan
"""
STANDARD = "jabatan,kompetensi,level\nPenata Awan,Integritas,3\nPenata Awan,Kerja Sama,2\n"
ASSESSED = """nip,kompetensi,level,tanggal
190001011965011001,Integritas,2,2025-01-15
190001011965011001,Kerja Sama,2,2025-01-15
190202021966022002,Integritas,3,2025-01-15
190202021966022002,Kerja Sama,2,2025-01-15
"""
CATALOGUE = """kode,nama,kompetensi,level_hasil,jp,biaya_peserta
P-1,Pelatihan Integritas,Integritas,3,20,1500000
P-2,Kerja Sama Lanjut,Kerja Sama,4,8,0
"""
FAULT = "190202021966022002,Kerja Sama,9,2025-01-15\n"


def agency(folder: Path, fault: str = "") -> str:
    """The folder, with an agency of two people in three CSV files; `fault` is one more row of assessments."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in (("pegawai", PEOPLE), ("standar", STANDARD), ("penilaian", ASSESSED + fault)):
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    return folder.name


def crowd(folder: Path, people: int = 6) -> str:
    """The folder, with an agency of some people who are alike but for their numbers, names and levels."""
    folder.mkdir(parents=True, exist_ok=True)
    nips = [f"1900010119650110{number:02}" for number in range(1, people + 1)]
    roster = "".join(f"{nip},Orang {nip[-2:]},Bidang Awan,Penata Awan\n" for nip in nips)
    levels = "".join(f"{nip},Integritas,{int(nip) % 4 + 1},2025-01-15\n" for nip in nips)
    (folder / "pegawai.csv").write_text(PEOPLE.splitlines()[0] + "\n" + roster, encoding="utf-8")
    (folder / "standar.csv").write_text(STANDARD, encoding="utf-8")
    (folder / "penilaian.csv").write_text(ASSESSED.splitlines()[0] + "\n" + levels, encoding="utf-8")
    return folder.name


def periods(old: Path, new: Path, fault: str = FAULT) -> tuple[str, str]:
    """Two folders, a year apart; in between one of two people attended a training of the catalogue."""
    agency(old)
    earlier = ASSESSED.replace("2025-01", "2024-01").replace("Integritas,3", "Integritas,2")
    (old / "penilaian.csv").write_text(earlier, encoding="utf-8")
    agency(new, fault)
    (new / "pelatihan.csv").write_text(CATALOGUE, encoding="utf-8")
    history = "nip,pelatihan,tanggal\n190202021966022002,P-1,2024-06-01\n"
    (new / "riwayat.csv").write_text(history, encoding="utf-8")
    return old.name, new.name
