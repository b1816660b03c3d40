"""Small agencies from tables as one would write them on paper, and results in the same form.

A table is text: a line of column names, then a line per row, cells parted by `|`, blank for missing. NIPs are written
by their last digits. Sheets bear the names of their tables, so that `Penilaian!C2` is the first level.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pandas as pd

from asnkompetensi import law
from asnkompetensi.gap import gap
from asnkompetensi.model.data import NO_UNIT, NONE, Data, Names
from asnkompetensi.model.engine import Engine
from asnkompetensi.model.fold import clean, fold
from asnkompetensi.model.kinds import SHOWN_UNITS, Shown
from asnkompetensi.model.options import GapOptions
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.result import Computed, ResultTable
from asnkompetensi.model.rules import Rules
from asnkompetensi.model.table import Part, Table
from tests.gap.catalogue import COLUMNS as OF_CATALOGUE
from tests.gap.catalogue import EPOCH, Row, Rows, catalogue, rows
from tests.gap.engines import in_use
from tests.gap.resolved import full_nip, highest, levels, millionths, people, standards, unit_of
from tests.watch.kept import only_needed

__all__ = [
    "AS_OF",
    "COLUMNS",
    "EPOCH",
    "Row",
    "Rows",
    "agency",
    "built",
    "compared",
    "computed",
    "computed_after",
    "expected",
    "full_nip",
    "millionths",
    "rows",
    "rules",
    "shown",
    "totals",
]

AS_OF = date(2026, 3, 31)
COLUMNS = {
    "pegawai": "nip nama unit_kerja unit_induk jabatan jenjang_jabatan jabatan_tujuan jenjang_tujuan status"
    " jenis_kelamin tanggal_lahir tmt_jabatan akhir_kontrak",
    "standar": "jabatan jenjang_jabatan unit_kerja kompetensi level jenis tingkat",
    "penilaian": "nip kompetensi level tanggal",
    "kesenjangan": "nip kompetensi level_standar level_dimiliki tanggal_penilaian",
    "unit": "unit_kerja unit_induk prioritas ikm",
    **OF_CATALOGUE,
}


def agency(
    pegawai: Rows, standar: Rows = (), penilaian: Rows = (), sendiri: Rows = (), *, tidak_aktif: int = 0, **others: Rows
) -> Data:
    """Resolved data of an agency, each table as text or as rows.

    `others` are `pelatihan`, `riwayat`, `syarat`, `kinerja`, `dana`, `unit`. People's `status` is PNS, CPNS or PPPK,
    `jenis_kelamin` L or P; a birth date is only what `tanggal_lahir` says. `jp_aturan` of a training is `ya` or blank.
    """
    first = (rows(table) for table in (pegawai, standar, penilaian, sendiri))
    return built(*first, tidak_aktif=tidak_aktif, **{name: rows(table) for name, table in others.items()})


@only_needed("")
def built(
    pegawai: Sequence[Row],
    standar: Sequence[Row],
    penilaian: Sequence[Row],
    sendiri: Sequence[Row] = (),
    *,
    tidak_aktif: int = 0,
    **others: Sequence[Row],
) -> Data:
    """Resolved data from rows: what the stage before the gap gives, without its problems."""
    tables = {"pegawai": pegawai, "standar": standar, "penilaian": penilaian, "kesenjangan": sendiri}
    everything = [row for table in (*tables.values(), others.get("unit", ())) for row in table]
    tables |= {name: others.get(name, ()) for name in COLUMNS if name not in tables}
    unit = _names([NO_UNIT], everything, "unit_kerja")
    jabatan = _names([], everything, "jabatan", "jabatan_tujuan")
    jenjang = _names([], everything, "jenjang_jabatan", "jenjang_tujuan")
    kompetensi = _names([one.nama for one in law.competencies()], everything, "kompetensi")
    kinds = {fold(row["kompetensi"]): row["jenis"] for row in standar if row.get("jenis")}
    parents = {fold(row["unit_kerja"]): row.get("unit_induk", "") for row in pegawai if row.get("unit_kerja")}
    ordered = sorted(enumerate(pegawai), key=lambda item: (unit_of(item[1]), item[1].get("nip", ""), item[1]["nama"]))
    orang = {row.get("nip") or row["nama"]: code for code, (_, row) in enumerate(ordered)}
    weights = {fold(row["unit_kerja"]): row.get("prioritas") or "1" for row in others.get("unit", ())}
    services = {fold(row["unit_kerja"]): millionths(row["ikm"]) for row in others.get("unit", ()) if row.get("ikm")}
    return Data(
        unit,
        tuple(parents.get(fold(name), "") for name in unit.names),
        jabatan,
        jenjang,
        kompetensi,
        tuple(kinds.get(fold(name), "") for name in kompetensi.names),
        people([row for _, row in ordered], [asal for asal, _ in ordered], unit, jabatan, jenjang),
        standards(standar, unit, jabatan, jenjang, kompetensi),
        pd.concat(
            [
                levels(penilaian, orang, kompetensi, "level", "tanggal", 2),
                levels(sendiri, orang, kompetensi, "level_dimiliki", "tanggal_penilaian", 3),
            ],
            ignore_index=True,
        ),
        highest(levels(sendiri, orang, kompetensi, "level_standar", "", 3).drop(columns="hari")),
        tidak_aktif=tidak_aktif,
        tabel=tuple(_table(name, table) for name, table in tables.items()),
        prioritas=tuple(millionths(weights.get(fold(name), "1")) for name in unit.names),
        ikm=tuple(services.get(fold(name), NONE) for name in unit.names),
        katalog=catalogue(tables, {name: place for place, name in enumerate(tables)}, orang, unit, jabatan, kompetensi),
    )


def computed(data: Data, *tables: str, **choices: Any) -> tuple[Computed, list[Problem]]:
    """The gap of an agency at `AS_OF` under the law's own constants; `choices` are fields of the options."""
    return computed_after((), data, *tables, **choices)


def computed_after(told: Sequence[Problem], data: Data, *tables: str, **choices: Any) -> tuple[Computed, list[Problem]]:
    """The same, where the problems `told` were met before."""
    options = GapOptions(**{"as_of": AS_OF, "tables": tables, "engine": in_use(), **choices})
    compute = _computed if options.engine is Engine.PANDAS else gap  # what other engines hold cannot be kept
    return compute(data, rules(options), options, told)


_computed = only_needed("gap")(gap)


def rules(options: GapOptions) -> Rules:
    """The rules of a call."""
    return law.rules(options)


def shown(table: ResultTable, columns: str = "") -> list[list[str]]:
    """Some columns of a result table (else all) as texts: `2.5`, `94.44`, `2025-01-31`, `ya`, blank for missing."""
    kinds = {column.name: column.shown for column in table.columns}
    wanted = columns.split() or list(kinds)
    lists = [[_text(value, kinds[name]) for value in table.frame[name].tolist()] for name in wanted]
    return [list(row) for row in zip(*lists, strict=True)]


def expected(text: str) -> list[list[str]]:
    """The rows of a table written as text, without its head."""
    return [list(row.values()) for row in rows(text)]


def compared(table: ResultTable, text: str) -> tuple[list[list[str]], list[list[str]]]:
    """Found and expected rows, in the columns that the expected table names; NIPs as their last three digits."""
    head = [cell.strip() for cell in text.strip().splitlines()[0].split("|")]
    found = [
        [str(int(cell[-3:])) if name == "nip" and cell else cell for name, cell in zip(head, row, strict=True)]
        for row in shown(table, " ".join(head))
    ]
    return found, expected(text)


def totals(result: Computed, names: str) -> dict[str, str]:
    """Some figures of the summary as texts."""
    figures = {name: result.ringkasan[name] for name in names.split()}
    return {name: _text(figure.value, figure.shown) for name, figure in figures.items()}


def _text(value: Any, kind: Shown) -> str:
    if value is None or pd.isna(value):
        return ""
    if kind is Shown.FLAG:
        return "ya" if value else "tidak"
    if kind is Shown.DATE:
        return str(EPOCH + timedelta(days=value))
    return f"{Decimal(value) / SHOWN_UNITS[kind]:f}" if kind in SHOWN_UNITS else str(value)


def _names(always: Iterable[str], found: Iterable[Row], *columns: str) -> Names:
    """The names in some columns; the first spelling is shown, and `always` names are there in any case."""
    spelled: dict[str, str] = {}
    for text in [row[column] for row in found for column in columns if row.get(column)]:
        spelled.setdefault(fold(text), clean(text))
    for text in always:
        spelled.setdefault(fold(text), text)
    names = tuple(sorted(spelled.values()))
    return Names(names, {fold(name): code for code, name in enumerate(names)})


def _table(name: str, given: Sequence[Row]) -> Table:
    columns = COLUMNS[name].split()
    origin = {"bagian": [0] * len(given), "baris": list(range(1, len(given) + 1)), "kolom": [-1] * len(given)}
    part = Part("data.xlsx", name.capitalize(), 0, {column: place for place, column in enumerate(columns)})
    frame = pd.DataFrame(origin, dtype="int64")
    if name == "dana":  # what a purse is for is told as it was written, where it is not in the data
        frame = frame.assign(**{column: [row.get(column, "") for row in given] for column in columns})
    return Table(name, frame, (part,))
