"""A file of mappings: which table of a database is which table of the contract, and which column which field."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from asnkompetensi.model.place import Place
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.proposal import Linked
from asnkompetensi.model.tables import SPECS
from asnkompetensi.read.database.asked import Wanted
from asnkompetensi.read.near import nearest
from asnkompetensi.read.refusal import Refused, refused

TABLE, COLUMNS = "tabel", "kolom"
_LINK = ("lewat", "tabel", "kunci", "kolom")
_MOST = 1 << 20


def mapping(path: str) -> tuple[Wanted, ...]:
    """The tables that the file names; refused where it cannot be read (`BERKAS-01`), or where it is wrong (`BASIS-09`).

    `[pegawai]` has `tabel`, and in `[pegawai.kolom]` for each field a column, or `lewat`, `tabel`, `kunci`, `kolom` of
    a table that a column leads to. A table of the contract that several tables hold is a list: `[[pegawai]]`.
    """
    try:
        with Path(path).open("rb") as file:
            text = file.read(_MOST).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise _wrong(path, "", "peta_toml", "") from None
    except (OSError, ValueError) as fault:
        raise refused("BERKAS-01", path) from fault
    try:
        written = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        raise _no_toml(path, str(fault), text) from None
    found = tuple(_tables(path, written))
    if not found:
        raise _wrong(path, "", "peta_kosong", "")
    return found


def _tables(path: str, written: dict[str, Any]) -> Iterator[Wanted]:
    for name, value in written.items():
        if name not in SPECS:
            raise _wrong(path, name, "peta_tabel", name, SPECS)
        for one in value if isinstance(value, list) else [value]:
            yield _table(path, name, one)


def _table(path: str, name: str, written: object) -> Wanted:
    if not isinstance(written, dict) or not isinstance(written.get(TABLE), str) or not written[TABLE]:
        raise _wrong(path, name, "peta_tanpa_tabel", name)
    for key in written:
        if key not in (TABLE, COLUMNS):
            raise _wrong(path, name, "peta_kunci", key, (TABLE, COLUMNS))
    columns = written.get(COLUMNS)
    if not isinstance(columns, dict) or not columns:
        raise _wrong(path, name, "peta_tanpa_kolom", name)
    return Wanted(written[TABLE], name, {field: _column(path, name, field, one) for field, one in columns.items()})


def _column(path: str, name: str, field: str, written: object) -> str | Linked:
    if field not in SPECS[name].names:
        raise _wrong(path, name, "peta_isian", field, SPECS[name].names)
    if isinstance(written, str) and written:
        return written
    if not isinstance(written, dict) or sorted(written) != sorted(_LINK) or not all(written[key] for key in _LINK):
        raise _wrong(path, name, "peta_lewat", field)
    return Linked(*(str(written[key]) for key in _LINK))


def _no_toml(path: str, message: str, text: str) -> Refused:
    """The refusal with the line that the library's sentence names; the last one where the text ended too early."""
    found = re.search(r"line (\d+)", message)
    line = found[1] if found else str(len(text.splitlines()))
    told = _wrong(path, "", "peta_toml", "")
    return Refused(replace(told.problem, tempat=(Place(path, Path(path).name, line),)))


def _wrong(path: str, table: str, why: str, nilai: str, known: Iterable[str] = ()) -> Refused:
    facts = {"berkas": path, "apa": f"@basis.{why}", "nilai": nilai, "mirip": nearest([nilai], known) if nilai else ""}
    return Refused(Problem("BASIS-09", (Place(path, table),), facts))
