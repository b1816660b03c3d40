"""Pictures of a dossier's workbook and documents as LibreOffice prints them, for the guides: `make screenshots`.

Needs LibreOffice and poppler (Debian: libreoffice, poppler-utils).
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
ASN = (sys.executable, "-m", "asnkompetensi")
UNIT = "unit/bidang-lalu-lintas"
SHOWN = {  # picture: file, page of it, dots per inch
    "workbook": ("laporan.xlsx", 1, 75),
    "workbook-unit": (f"{UNIT}/laporan.xlsx", 1, 75),
    "document": ("dokumen.docx", 9, 60),
    "letter": (f"{UNIT}/surat.docx", 1, 60),
}


def main() -> None:
    """Make the dossier of a sample, print it, and keep some of its pages."""
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        _run(place, *ASN, "sample", "contoh")
        call = ("report", "contoh/belawan", "-o", "berkas", "--agency", "Kota Contoh", "--as-of", "2026-03-31")
        _run(place, *ASN, *call, "--only", "xlsx,docx,unit", "-q", "--exit-zero")
        for picture, (file, page, dots) in SHOWN.items():
            _printed(place, place / "berkas" / file, page, dots, HERE / picture)


def _printed(place: Path, file: Path, page: int, dots: int, picture: Path) -> None:
    profile = f"-env:UserInstallation={(place / 'libreoffice').as_uri()}"
    _run(place, "soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", "cetak", str(file))
    printed = place / "cetak" / f"{file.stem}.pdf"
    of_page = ("-f", str(page), "-l", str(page), "-singlefile")
    _run(place, "pdftoppm", *of_page, "-r", str(dots), "-png", str(printed), str(picture))


def _run(place: Path, *call: str) -> None:
    env = {**os.environ, "XDG_CONFIG_HOME": os.devnull}
    quiet = subprocess.DEVNULL
    subprocess.run(call, cwd=place, env=env, check=True, stdout=quiet, stderr=quiet)  # noqa: S603  our own calls


if __name__ == "__main__":
    main()
