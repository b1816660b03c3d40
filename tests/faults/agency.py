"""What is written under fire: an invented agency, and a call of each command that writes files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import openpyxl

PEOPLE, COMPETENCIES = 60, 5
NEW, OLD = "2026-03-31", "2036-03-31"  # ten years later every assessment has expired, so the results differ
TASKS = """
[[tugas]]
nama = "unit"
perintah = "gap"
sumber = ["data"]
keluaran = ["hasil/unit.csv", "hasil/unit.json"]
pilihan = { by = "unit" }

[[tugas]]
nama = "masalah"
perintah = "check"
sumber = ["data"]
keluaran = "hasil/masalah.csv"
"""


@dataclass(frozen=True)
class Written:
    """A form of output: what gives it, in a folder that holds the agency; `fresh`: only where nothing is there yet.

    `several`: it is several results, written one after another, and may be interrupted between two of them.
    `older`: what gives the older result on the day of the newer one, where another day would be another place.
    """

    name: str
    call: tuple[str, ...]
    fresh: bool = False
    several: bool = False
    older: tuple[str, ...] = ()

    def at(self, day: str) -> list[str]:
        """The call that gives the result of a day."""
        if self.fresh:
            return [*self.call]
        apart = self.older if day == OLD else ()
        return [*self.call, *apart, "--as-of", NEW if apart else day]


def _gap(name: str, file: str, *more: str, older: tuple[str, ...] = ()) -> Written:
    return Written(name, ("gap", "data", "-o", file, *more), older=older)


WRITTEN = (
    _gap("csv", "gap.csv", "--by", "detail"),
    _gap("tsv", "gap.tsv", "--by", "detail"),
    _gap("csv-excel", "gap.csv", "-f", "csv-excel"),
    _gap("json", "gap.json"),
    _gap("jsonl", "gap.jsonl", "--by", "detail"),
    _gap("md", "gap.md", "--by", "detail"),
    _gap("html", "gap.html"),
    _gap("parquet", "gap.parquet", "--by", "detail"),
    _gap(
        "parquet, folder", "danau/", "-f", "parquet", "--by", "unit", "--agency", "Awan", older=("--unit", "Bidang 1")
    ),
    _gap("xlsx", "gap.xlsx"),
    Written("plan", ("plan", "data", "-o", "rencana.json")),
    Written("messages", ("check", "data", "-f", "table", "-o", "pesan.txt")),
    Written("marked copy", ("check", "buku.xlsx", "-o", "tanda.xlsx")),
    Written("repaired copy", ("check", "buku.xlsx", "--fix", "-o", "bersih.xlsx")),
    Written("names to merge", ("check", "data", "--write-map", "padanan.csv"), fresh=True),
    Written("mask, workbook", ("mask", "data", "-o", "samaran.xlsx", "--key", "kunci.key")),
    Written("mask, folder", ("mask", "data", "-o", "samaran/", "--key", "kunci.key")),
    Written(
        "mask and a new key", ("mask", "data", "-o", "samaran.xlsx", "--key", "baru.key"), fresh=True, several=True
    ),
    Written("template", ("template", "isian.xlsx"), fresh=True),
    Written("samples", ("sample", "contoh"), fresh=True),
    Written("dossier", ("report", "data", "-o", "berkas", "--only", "xlsx,docx,csv,unit")),
    Written("dossier, tables", ("report", "data", "-o", "berkas", "--only", "csv")),
    Written("asn run", ("run", "asn.toml", "--log", "log.jsonl", "--force"), several=True),
)


def lay(folder: Path) -> None:
    """The agency as CSV files, as a workbook, and the tasks of a run."""
    (folder / "data").mkdir()
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, rows in _tables().items():
        (folder / "data" / f"{name}.csv").write_text("".join(f"{','.join(row)}\n" for row in rows), encoding="utf-8")
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(folder / "buku.xlsx")
    (folder / "asn.toml").write_text(TASKS, encoding="utf-8")
    (folder / "kunci.key").touch(0o600)
    (folder / "kunci.key").write_text(f"{'0f' * 32}\n", encoding="utf-8")


def _tables() -> dict[str, list[list[str]]]:
    nips = [f"1900{1 + n % 12:02}{1 + n % 28:02}196501100{n % 10}"[:15] + f"{n:03}" for n in range(PEOPLE)]
    names = [f"Kompetensi {chr(65 + k)}" for k in range(COMPETENCIES)]
    people = [[nip, f"Awan {n}", f"Bidang {n % 7}", f"Penata {n % 4}", "1990-01-01"] for n, nip in enumerate(nips)]
    standard = [[f"Penata {job}", name, str(2 + job % 3)] for job in range(4) for name in names]
    assessed = [
        [nip, name, str((n + k) % 7), f"2025-0{1 + k}-15"] for n, nip in enumerate(nips) for k, name in enumerate(names)
    ]
    courses = [[f"P{k}", f"Pelatihan {k}", name, "4", str(100_000 * k)] for k, name in enumerate(names, 1)]
    return {
        "pegawai": [["nip", "nama", "unit_kerja", "jabatan", "tanggal_lahir"], *people],
        "standar": [["jabatan", "kompetensi", "level"], *standard],
        "penilaian": [["nip", "kompetensi", "level", "tanggal"], *assessed],
        "pelatihan": [["kode", "nama", "kompetensi", "level_hasil", "biaya_peserta"], *courses],
    }
