"""Results that `asn` wrote, from outside to values: JSON results, plans, tables as CSV, whole dossiers."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from asnkompetensi.model.rules import Basis
from asnkompetensi.model.saved import Saved, SavedProblem, SavedTable
from asnkompetensi.model.table import SourceFile
from asnkompetensi.read import plan_file
from asnkompetensi.read.refusal import Refused, refused
from asnkompetensi.read.sources import Source, content

if TYPE_CHECKING:
    from asnkompetensi.model.plan_file import PlanFile
    from asnkompetensi.model.problem import Problem

TABLES = {".csv": ",", ".tsv": "\t", ".tab": "\t"}
_CHOSEN = "pilihan"
_ENVELOPE = ("perintah", "aturan", "sumber", "ringkasan", "baris", "masalah")


def saved(path: str) -> tuple[Saved | None, list[Problem]]:
    """The result that a file holds; None and the problem where there is none to be read.

    BERKAS-01, -02, -03 and -10 for the file, HASIL-01 for one that holds no result of `asn`: `apa` says what is wrong.
    """
    try:
        return _file(path), []
    except Refused as refusal:
        return None, [refusal.problem]


def _file(path: str) -> Saved:
    data = content(Source(path))
    itself = SourceFile(path, hashlib.sha256(data).hexdigest(), ())
    if delimiter := TABLES.get(PurePath(path).suffix.lower()):
        return Saved(itself, "", {"": _csv(path, data, delimiter)})
    found = _json(path, data)
    if "hash_data" in found:
        return _plan(path, itself)
    return _result(path, itself, found)


def _json(path: str, data: bytes) -> Mapping[str, Any]:
    import msgspec

    try:
        found = msgspec.json.Decoder(float_hook=Decimal).decode(data.removeprefix(b"\xef\xbb\xbf"))
    except (ValueError, RecursionError):  # msgspec's own faults are ValueErrors
        raise refused("HASIL-01", path, apa="@saved.bukan_json") from None
    if not isinstance(found, dict):
        raise refused("HASIL-01", path, apa="@saved.bukan_hasil")
    return found


def _result(path: str, itself: SourceFile, found: Mapping[str, Any]) -> Saved:
    """The envelope of a result (contract, section 5)."""
    if any(name not in found for name in _ENVELOPE):
        raise refused("HASIL-01", path, apa="@saved.bukan_hasil")
    try:
        return Saved(
            itself,
            _text(found["perintah"]),
            {"": _table(found["baris"])} if found["baris"] else {},
            {name: Basis(name, *(_text(one[key]) for key in _BASIS)) for name, one in found["aturan"].items()},
            tuple(SourceFile(_text(one["berkas"]), _text(one["sha256"]), ()) for one in found["sumber"]),
            {name: _value(value) for name, value in found["ringkasan"].items()},
            tuple(_problem(one) for one in found["masalah"]),
        )
    except (TypeError, ValueError, KeyError, AttributeError):
        raise refused("HASIL-01", path, apa="@saved.isi_salah") from None


_BASIS = ("nilai", "dasar", "keyakinan", "asal")


def _problem(one: Mapping[str, Any]) -> SavedProblem:
    return SavedProblem(_text(one["kode"]), _text(one["tingkat"]), _text(one["pesan"]), int(one["jumlah"]))


def _table(rows: Sequence[Mapping[str, Any]]) -> SavedTable:
    """Rows as objects, all with the keys of the first."""
    names = tuple(rows[0])
    return SavedTable(names, tuple(tuple(_value(row[name]) for name in names) for row in rows))


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _value(value: object) -> str:
    """A JSON value as CSV has it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "ya" if value else "tidak"
    return f"{value:f}" if isinstance(value, Decimal) else str(value) if isinstance(value, int) else _text(value)


def _csv(path: str, data: bytes, delimiter: str) -> SavedTable:
    """A table as `-f csv` and `-f tsv` write it, without the `'` before what a spreadsheet would run."""
    try:
        lines = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=delimiter, strict=True))
    except (ValueError, csv.Error):
        raise refused("HASIL-01", path, apa="@saved.bukan_tabel") from None
    head, *rows = lines or [[]]
    if not head or len(set(head)) < len(head) or any(len(row) != len(head) for row in rows):
        raise refused("HASIL-01", path, apa="@saved.bukan_tabel")
    return SavedTable(tuple(head), tuple(tuple(map(_unmarked, row)) for row in rows))


def _unmarked(text: str) -> str:
    return text.removeprefix("'")


def _plan(path: str, itself: SourceFile) -> Saved:
    plan, wrong = plan_file.plan_file(path)
    if plan is None:
        raise Refused(wrong[0])
    return replace(_planned(plan), isi=itself)


def _planned(plan: PlanFile) -> Saved:
    """A plan as tables: its seats, its classes, its totals, the options that it was made under."""
    seats = [
        {"nip": one.nip, "kode": one.kode, "angkatan": one.angkatan, "level_ditutup": one.level_ditutup,
         "nilai": one.nilai}
        for one in plan.kursi
    ]  # fmt: skip
    classes = [
        {"kode": one.kode, "angkatan": one.angkatan, "peserta": len(one.peserta), "biaya": one.biaya, "dana": one.dana}
        for one in plan.kelas
    ]
    tables = {name: _table(rows) for name, rows in (("rencana-kursi", seats), ("rencana-kelas", classes)) if rows}
    rules = {name: Basis(name, _rule(value), "", "", _CHOSEN) for name, value in plan.aturan}
    totals = {name: _value(getattr(plan, name)) for name in ("nilai", "batas", "selisih_persen")}
    data = SourceFile("data", plan.hash_data.removeprefix("sha256:"), ())
    return Saved(SourceFile("", "", ()), "plan", tables, rules, (data,), totals)


def _rule(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, tuple) else "" if value is None else str(value)
