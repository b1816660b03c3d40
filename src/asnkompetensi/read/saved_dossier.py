"""A whole dossier as one saved result: its tables, and what its manifest tells of inputs, settings and versions."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from asnkompetensi.model.mark import MANIFEST, RESULT
from asnkompetensi.model.rules import Basis
from asnkompetensi.model.saved import Saved, SavedProblem, SavedTable
from asnkompetensi.model.source import Source
from asnkompetensi.model.table import SourceFile
from asnkompetensi.read.refusal import refused
from asnkompetensi.read.saved_table import json_of, saved_table, text_of, value_of
from asnkompetensi.read.sources import content

TABLES, BY_LAW, PROBLEMS = "csv", "bawaan", "masalah"
_KEYS = ("dibuat_oleh", "program", "hukum", "per_tanggal", "masukan", "setelan", "keluaran")


def saved_dossier(folder: str) -> Saved:
    """The dossier of a folder, by the files of its tables; refused with HASIL-01 where one is not as it was written."""
    path = Path(folder)
    manifest = str(path / MANIFEST)
    data = content(Source(manifest))
    found = json_of(manifest, data)
    if any(name not in found for name in _KEYS) or found["dibuat_oleh"] != RESULT:
        raise refused("HASIL-01", manifest, apa="@saved.bukan_dokumen")
    try:
        tables = _tables(path, found)
        itself = SourceFile(folder, sha256(data).hexdigest(), ())
        told = _problems(tables[PROBLEMS]) if PROBLEMS in tables else ()
        return replace(_told(found), isi=itself, tabel=tables, masalah=told, tells_problems=PROBLEMS in tables)
    except (TypeError, KeyError, ValueError, AttributeError):
        raise refused("HASIL-01", manifest, apa="@saved.isi_salah") from None


def _told(found: Mapping[str, Any]) -> Saved:
    rules = [Basis("as_of", text_of(found["per_tanggal"]), "", "", "")]
    rules += [Basis(text_of(one["setelan"]), _written(one["nilai"]), "", "", "") for one in found["setelan"]]
    rules += [Basis("hukum", text_of(found["hukum"]), "", "", BY_LAW)]
    return Saved(
        SourceFile("", "", ()),
        "report",
        {},
        {one.kunci: one for one in rules},
        tuple(SourceFile(text_of(one["berkas"]), text_of(one["sha256"]), ()) for one in found["masukan"]),
        versi=text_of(found["program"]),
    )


def _tables(path: Path, found: Mapping[str, Any]) -> dict[str, SavedTable]:
    made = {}
    for one in found["keluaran"]:
        folder, _, name = text_of(one["berkas"]).rpartition("/")
        if folder == TABLES and name.endswith(".csv"):
            own = path / TABLES / name
            data = content(Source(str(own)))
            if sha256(data).hexdigest() != one["sha256"]:
                raise refused("HASIL-01", str(own), apa="@saved.diubah")
            made[name.removesuffix(".csv")] = saved_table(str(own), data, ",")
    return made


def _problems(table: SavedTable) -> tuple[SavedProblem, ...]:
    """The problems of `masalah.csv`, which has a row for each place, in their order there."""
    kode, tingkat, pesan = (table.kolom.index(name) for name in ("kode", "tingkat", "pesan"))
    counted = Counter((row[kode], row[tingkat], row[pesan]) for row in table.baris)
    return tuple(SavedProblem(*told, jumlah) for told, jumlah in counted.items())


def _written(value: object) -> str:
    """A setting as it was written: a list or a table of settings as JSON."""
    return json.dumps(value, ensure_ascii=False, default=str) if isinstance(value, (list, dict)) else value_of(value)
