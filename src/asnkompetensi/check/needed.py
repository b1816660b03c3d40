"""Whether the sources hold what a command needs: people, what is asked of them, what they have, and the like."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from asnkompetensi.model.fold import fold
from asnkompetensi.model.place import Place
from asnkompetensi.model.problem import Problem

if TYPE_CHECKING:
    from asnkompetensi.model.rules import Rules
    from asnkompetensi.model.table import SourceFile, Table, Tables

NEAR = 75  # of 100, for the name of a sheet that may have been meant
_TARGET = "jabatan_tujuan"
_ANOTHER_WAY = {"standar": "@check.tanpa_skj", "pelatihan": "@check.tanpa_katalog"}
_PURPOSE = {"pelatihan": "@check.guna_pelatihan"}
_PLACED = {"unit_kerja", "jabatan"}  # with these columns, assessments say who the people are


def needed(tables: Tables, files: Sequence[SourceFile], rules: Rules, more: Sequence[str] = ()) -> list[Problem]:
    """`LEMBAR-01` for each of `pegawai`, `standar`, `penilaian` and `more` that no table stands for (contract, 2).

    People come from `pegawai`, or from `penilaian` or `kesenjangan` with unit and jabatan; required levels from
    `standar`, `kesenjangan` or the built-in standard; levels held from `penilaian` or `kesenjangan`. Facts `tabel`,
    `ada` (the sheets that are there), `mirip` (the unused one whose name comes nearest), `lain` (another way out),
    `guna` (what cannot be done without it).
    `LEMBAR-05` for one that is there without a row (fact `tabel`). `KOLOM-01` where targets are asked for and
    the people have no column `jabatan_tujuan`.
    """
    people = "pegawai" in tables or any(
        set(tables[name].frame.columns) >= _PLACED for name in ("penilaian", "kesenjangan") if name in tables
    )
    there = {
        "pegawai": people,
        "standar": bool({"standar", "kesenjangan"} & set(tables)) or bool(rules.bawaan),
        "penilaian": bool({"penilaian", "kesenjangan"} & set(tables)),
        **{name: name in tables for name in more},
    }
    missing = [_missing(name, tables, files) for name, found in there.items() if not found]
    blank = [_blank(tables[name]) for name in there if name in tables and tables[name].frame.empty]
    return [*missing, *blank, *(_targetless(tables) if rules.target and people else ())]


def _targetless(tables: Tables) -> list[Problem]:
    """`KOLOM-01` unless somebody can have a target: only the table `pegawai` names them."""
    pegawai = tables.get("pegawai")
    if pegawai and _TARGET in pegawai.frame.columns:
        return []
    places = tuple(part.place(part.baris_judul, 0) for part in pegawai.bagian) if pegawai else ()
    return [Problem("KOLOM-01", places, {"kolom": _TARGET, "tabel": "pegawai", "mirip": "", "sel": "", "judul": ""})]


def _blank(table: Table) -> Problem:
    return Problem("LEMBAR-05", tuple(Place(part.berkas, part.lembar) for part in table.bagian), {"tabel": table.nama})


def _missing(name: str, tables: Tables, files: Sequence[SourceFile]) -> Problem:
    used = {(part.berkas, part.lembar) for table in tables.values() for part in table.bagian}
    sheets = [(file.berkas, sheet) for file in files for sheet in file.lembar]
    facts = {
        "tabel": name,
        "ada": ", ".join(sheet for _, sheet in sheets),
        "mirip": _nearest(name, [sheet for file, sheet in sheets if (file, sheet) not in used]),
        "lain": _ANOTHER_WAY.get(name, ""),
        "guna": _PURPOSE.get(name, "@check.guna_gap"),
    }
    return Problem("LEMBAR-01", tuple(Place(file.berkas) for file in files), facts)


def _nearest(name: str, sheets: Sequence[str]) -> str:
    """The sheet whose name comes nearest, "" where none is near."""
    from rapidfuzz import fuzz, process

    found = process.extractOne(name, sheets, scorer=fuzz.partial_ratio, processor=fold, score_cutoff=NEAR)
    return found[0] if found else ""
