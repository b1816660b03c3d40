"""A small agency with everything that an explanation may meet, and the context of an explanation of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from asnkompetensi import explaining, law
from asnkompetensi.explain.context import Context, Run
from asnkompetensi.explain.tables.every import every
from asnkompetensi.gap import gap
from asnkompetensi.gap.held import first_valid_day
from asnkompetensi.model.options import ExplainOptions, GapOptions
from asnkompetensi.model.rules import Purpose
from asnkompetensi.resolve import resolve
from tests.plan.watches import Patient
from tests.resolve.tables import AS_OF, Row, nip, table

GAP = ("detail", "pegawai", "unit", "kompetensi", "unit-kompetensi", "jabatan")
ONE, TWO, THREE, FOUR = (nip(number) for number in range(1, 5))
ASKED = ExplainOptions()
NEW, OLD, EXPIRED = date(2025, 5, 14), date(2024, 2, 1), date(2020, 1, 31)


def person(number: str, nama: str, unit: str, jabatan: str, **more: Any) -> Row:
    """A row of `pegawai`."""
    return {"nip": number, "nama": nama, "unit_kerja": unit, "jabatan": jabatan, **more}


def required(jabatan: str | None, kompetensi: str, level: float, **more: Any) -> Row:
    """A row of `standar`."""
    return {"jabatan": jabatan, "kompetensi": kompetensi, "level": level, **more}


def assessed(number: str | None, kompetensi: str, level: float, tanggal: date | None = NEW, **more: Any) -> Row:
    """A row of `penilaian`."""
    return {"nip": number, "kompetensi": kompetensi, "level": level, "tanggal": tanggal, **more}


# Two assessments of which the newer counts; a standard of one unit; two rows of a standard that contradict each other;
# an expired assessment; somebody with a gap that is not assessed, somebody without a standard, somebody without a NIP.
AGENCY: Mapping[str, Sequence[Row]] = {
    "pegawai": [
        person(ONE, "Awan", "Dinas A", "Analis"),
        person(TWO, "Bayu", "Dinas A", "Analis"),
        person(THREE, "Citra", "Dinas B", "Analis"),
        person(FOUR, "Dewi", "Dinas B", "Juru Tulis"),
        {"nip": None, "nama": "Embun", "unit_kerja": "Dinas B", "jabatan": "Analis"},
    ],
    "standar": [
        required("Analis", "Integritas", 3),
        required("Analis", "Komunikasi", 2),
        required("Analis", "Komunikasi", 3, unit_kerja="Dinas B"),
        required("Analis", "Kerja Sama", 2),
        required("Analis", "Kerja Sama", 1),
    ],
    "penilaian": [
        assessed(ONE, "Integritas", 1, OLD),
        assessed(ONE, "Integritas", 2, NEW, metode="Asesmen", penilai="Tim A"),
        assessed(ONE, "Komunikasi", 4),
        assessed(ONE, "Kerja Sama", 2),
        assessed(TWO, "Integritas", 3, EXPIRED),
        assessed(TWO, "Komunikasi", 1, None),
        assessed(THREE, "Integritas", 2),
        assessed(THREE, "Integritas", 4),
        {"nip": None, "nama": "Embun", "unit_kerja": "Dinas B", "kompetensi": "Komunikasi", "level": 1, "tanggal": NEW},
    ],
}


def context(
    rows: Mapping[str, Sequence[Row]] = AGENCY,
    as_of: date = AS_OF,
    more: Sequence[str] = (),
    own: ExplainOptions = ASKED,
    **choices: Any,
) -> Context:
    """The context of an explanation of everything that `asn gap` gives, and of the tables `more` of other commands.

    `own` has the options of those commands, `choices` are fields of the options of the gap.
    """
    options = GapOptions(as_of, tables=GAP, **choices)
    rules = law.rules(options)
    data, _ = resolve({name: table(name, given) for name, given in rows.items()}, rules)
    made, _ = gap(data, rules, options)
    assert made.gaps is not None
    training = law.training_rules(options)
    tables, basis = dict(made.tabel), (*rules.dasar, *training.dasar)
    before = explaining.Explain(options, replace(own, id=tuple(more)), Patient()).before
    if before:
        other = before.stage(data, made.gaps, training)[0]
        tables, basis = {**tables, **other.tabel}, (*basis, *other.dasar)
    (other_one,) = (one for one in Purpose if one is not options.purpose)
    scale = law.rules(replace(options, purpose=other_one)).kategori
    run = Run(data, made.gaps, rules, training, tables, made.ringkasan, basis, first_valid_day(rules), own, scale)
    return Context(run, every(rules))


def row_of(found: Context, table_: str, **values: str) -> int:
    """The one row of a table that has some values."""
    (row,) = found.shelf(table_).rows(list(values), list(values.values()))
    return int(row)
