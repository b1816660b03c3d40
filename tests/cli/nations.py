"""Two towns and a purse that both draw on."""

from __future__ import annotations

from pathlib import Path

from tests.cli.calls import CATALOGUE, PEOPLE, agency

ON = ("--as-of", "2026-03-31")
SHARED = ("--shared-purse", "bersama.csv")
TOWNS = ("kota-a", "kota-b", *SHARED, *ON)


def towns(*names: str, money: int = 3_000_000) -> None:
    """A folder for each town, with one person who is short of a level, and `bersama.csv` beside them."""
    head, *people = PEOPLE.splitlines()
    for name in names:
        folder = Path(name)
        agency(folder)
        lines = [f"{head},tanggal_lahir", *(f"{line},1990-01-01" for line in people)]
        (folder / "pegawai.csv").write_text("\n".join(lines), encoding="utf-8")
        (folder / "pelatihan.csv").write_text(CATALOGUE, encoding="utf-8")
    Path("bersama.csv").write_text(f"sumber_dana,jumlah\nDana Pusat,{money}\n", encoding="utf-8")
