"""Results that `asn` wrote, from outside to values: JSON, plans, tables as CSV or Parquet, whole dossiers."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

from asnkompetensi.model.mark import MANIFEST
from asnkompetensi.model.rules import Basis
from asnkompetensi.model.saved import Saved, SavedProblem
from asnkompetensi.model.source import Source
from asnkompetensi.model.table import SourceFile
from asnkompetensi.read import plan_file
from asnkompetensi.read.refusal import Refused, refused
from asnkompetensi.read.saved_dossier import saved_dossier
from asnkompetensi.read.saved_parquet import saved_parquet
from asnkompetensi.read.saved_table import json_of, rows_of, saved_table, text_of, value_of
from asnkompetensi.read.sources import STDIN, content, of_pipe

if TYPE_CHECKING:
    from asnkompetensi.model.plan_file import PlanFile
    from asnkompetensi.model.problem import Problem

TABLES = {".csv": ",", ".tsv": "\t", ".tab": "\t"}
PARQUETS = (".parquet", ".pq")
PARQUET = b"PAR1"  # the first bytes of every file of that kind
_CHOSEN = "pilihan"
_ENVELOPE = ("perintah", "aturan", "sumber", "ringkasan", "baris", "masalah")


def saved(path: str) -> tuple[Saved | None, list[Problem]]:
    """The result that a file, or the folder of a dossier, holds; None and the problem where there is none to be read.

    BERKAS-01, -02, -03 and -10 for the file, HASIL-01 for one that holds no result of `asn`: `apa` says what is wrong.
    """
    try:
        return _file(path), []
    except Refused as refusal:
        return None, [refusal.problem]


def _file(path: str) -> Saved:
    if Path(path).is_dir():
        return saved_dossier(path)
    if PurePath(path).name == MANIFEST:
        return saved_dossier(str(Path(path).parent))
    piped = of_pipe() if path == STDIN else Source(path)
    if not isinstance(piped, Source):
        raise Refused(piped)
    data = content(piped)
    itself = SourceFile(path, hashlib.sha256(data).hexdigest(), ())
    suffix = _suffix(data) if path == STDIN else PurePath(path).suffix.lower()
    if delimiter := TABLES.get(suffix):
        return Saved(itself, "", {"": saved_table(path, data, delimiter)})
    if suffix in PARQUETS:
        own, told = saved_parquet(path, data)
        around = _result(path, itself, json_of(path, told)) if told else Saved(itself, "", {})
        return replace(around, tabel={"": own})
    found = json_of(path, data)
    if "hash_data" in found:
        return _plan(path, data, itself)
    return _result(path, itself, found)


def _suffix(data: bytes) -> str:
    """The suffix that what came through a pipe would have as a file: told by its first bytes."""
    if data.startswith(PARQUET):
        return PARQUETS[0]
    head = data.removeprefix(b"\xef\xbb\xbf").lstrip()
    if head.startswith(b"{"):
        return ""
    return ".tsv" if b"\t" in head.partition(b"\n")[0] else ".csv"


def _result(path: str, itself: SourceFile, found: Mapping[str, Any]) -> Saved:
    """The envelope of a result (contract, section 5)."""
    if any(name not in found for name in _ENVELOPE):
        raise refused("HASIL-01", path, apa="@saved.bukan_hasil")
    try:
        return Saved(
            itself,
            text_of(found["perintah"]),
            {"": rows_of(found["baris"])} if found["baris"] else {},
            {name: Basis(name, *(text_of(one[key]) for key in _BASIS)) for name, one in found["aturan"].items()},
            tuple(SourceFile(text_of(one["berkas"]), text_of(one["sha256"]), ()) for one in found["sumber"]),
            {name: value_of(value) for name, value in found["ringkasan"].items()},
            tuple(_problem(one) for one in found["masalah"]),
            tells_problems=True,
        )
    except (TypeError, ValueError, KeyError, AttributeError):
        raise refused("HASIL-01", path, apa="@saved.isi_salah") from None


_BASIS = ("nilai", "dasar", "keyakinan", "asal")


def _problem(one: Mapping[str, Any]) -> SavedProblem:
    return SavedProblem(text_of(one["kode"]), text_of(one["tingkat"]), text_of(one["pesan"]), int(one["jumlah"]))


def _plan(path: str, data: bytes, itself: SourceFile) -> Saved:
    plan, wrong = plan_file.plan_of(path, data)
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
    tables = {name: rows_of(rows) for name, rows in (("rencana-kursi", seats), ("rencana-kelas", classes)) if rows}
    rules = {name: Basis(name, _rule(value), "", "", _CHOSEN) for name, value in plan.aturan}
    totals = {name: value_of(getattr(plan, name)) for name in ("nilai", "batas", "selisih_persen")}
    data = SourceFile("data", plan.hash_data.removeprefix("sha256:"), ())
    return Saved(SourceFile("", "", ()), "plan", tables, rules, (data,), totals)


def _rule(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, tuple) else "" if value is None else str(value)
