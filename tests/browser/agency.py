"""Dossiers for the browser: a small one whose names are hostile, and one of ten thousand people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd

from asnkompetensi.model.dossier import Dossier
from asnkompetensi.model.kinds import LEVEL_UNIT, Shown
from asnkompetensi.model.result import ResultTable
from tests.write.laporan.dossiers import dossier, trend
from tests.write.report import AWAN, BAKAU, SPECS, report, table

SCRIPT, COMMAND, ARABIC, EMOJI, LONG = (
    "<script>window.harm = 1</script><img src=x onerror='window.harm = 2'>",
    "=cmd|' /C calc'!A0",
    "\u0645\u062f\u064a\u0631 \u202eabc \u05e9\u05dc\u05d5\u05dd",
    "\U0001f469\u200d\U0001f4bb\U0001f389 Dede",
    "Aba" * 67,
)
UNIT = "Dinas <b>Kebun</b> & \u05d2\u05df"
NAMES = {
    "Kipu Lona": SCRIPT,
    'Dede "Si", Goma': EMOJI,
    "=Goma Ki": COMMAND,
    "Aba Déga": LONG,
    "Bana [bold]Kilo[/bold]": ARABIC,
}
PEOPLE, COMPETENCIES, UNITS = 10_000, 20, 40


def hostile() -> Dossier:
    """A small agency with every part, in which people and a unit are called what should do harm."""
    found = dossier("recommend", "plan", "mentor", "talent", instansi="Kota Lontar")
    parts = {**found.bagian, "trend": trend()}
    called = {**NAMES, AWAN: UNIT}
    made = {
        name: replace(part, tabel={key: _called(one, called) for key, one in part.tabel.items()})
        for name, part in parts.items()
    }
    origins = _called(found.asal, called) if found.asal else None
    return replace(found, unit=(UNIT, BAKAU), bagian=made, asal=origins)


def _called(one: ResultTable, names: dict[str, str]) -> ResultTable:
    """A table in which people and units have other names."""
    frame = one.frame.copy()
    for column in frame.columns[frame.dtypes == "category"]:
        frame[column] = frame[column].cat.rename_categories(lambda text: names.get(text, text))
    return replace(one, frame=frame)


def large() -> Dossier:
    """Ten thousand people with twenty competencies each, in forty units, as `asn gap` would give them."""
    rng = np.random.default_rng(1)
    nips = [f"19000101196501{n:04d}" for n in range(PEOPLE)]
    names = [f"Pegawai {chr(65 + n % 26)}{chr(97 + n % 23)}{n:05d}" for n in rng.permutation(PEOPLE)]
    units = [f"Dinas Rekaan {n % UNITS:02d}" for n in range(PEOPLE)]
    gap = report()
    tables = {one.name: one for one in (_people(nips, names, units, rng), _detail(nips, names, units, rng), _units())}
    small = {name: gap.tabel[name] for name in ("kompetensi", "jabatan")}
    return Dossier(
        "Kota Lontar", gap.as_of, tuple(sorted(set(units))), {"gap": replace(gap, tabel={**tables, **small})}, ()
    )


def _people(nips: Sequence[str], names: Sequence[str], units: Sequence[str], rng: np.random.Generator) -> ResultTable:
    jpm = rng.integers(4000, 10_001, PEOPLE)
    values: dict[str, Any] = {
        "nip": nips,
        "nama": names,
        "unit_kerja": units,
        "jabatan": [f"Penata Urusan {n % 30:02d}" for n in range(PEOPLE)],
        "kategori": np.where(jpm >= 9000, "optimal", np.where(jpm >= 7800, "cukup_optimal", "kurang_optimal")),
        "jpm": jpm,
        "total_kesenjangan": rng.integers(0, 20, PEOPLE) * LEVEL_UNIT,
        "jumlah_standar": np.full(PEOPLE, 60 * LEVEL_UNIT),
    }
    return _of("pegawai", values, PEOPLE)


def _detail(nips: Sequence[str], names: Sequence[str], units: Sequence[str], rng: np.random.Generator) -> ResultTable:
    rows = PEOPLE * COMPETENCIES
    held = rng.integers(0, 6, rows)
    values: dict[str, Any] = {
        "nip": np.repeat(np.array(nips, dtype=object), COMPETENCIES),
        "nama": np.repeat(np.array(names, dtype=object), COMPETENCIES),
        "unit_kerja": np.repeat(np.array(units, dtype=object), COMPETENCIES),
        "kompetensi": np.tile([f"Kompetensi Rekaan {n:02d}" for n in range(COMPETENCIES)], PEOPLE),
        "level_standar": np.full(rows, 3 * LEVEL_UNIT),
        "level_dimiliki": held * LEVEL_UNIT,
        "kesenjangan": np.maximum(0, 3 - held) * LEVEL_UNIT,
        "status": np.where(held < 3, "kurang", np.where(held > 3, "lebih", "sesuai")),
        "tanggal_penilaian": rng.integers(19_000, 20_000, rows),
    }
    return _of("detail", values, rows)


def _units() -> ResultTable:
    values = {
        "unit_kerja": [f"Dinas Rekaan {n:02d}" for n in range(UNITS)],
        "total_kesenjangan": np.arange(UNITS) * LEVEL_UNIT,
    }
    return _of("unit", values, UNITS)


def _of(name: str, values: dict[str, Any], rows: int) -> ResultTable:
    """A table of the contract's columns, with these values; others are missing, or 0 where they are counts."""
    empty = table(name, SPECS[name], [])
    texts = (Shown.TEXT, Shown.NIP, Shown.WORD)
    nothing = {
        one.name: pd.Categorical([None] * rows) if one.shown in texts else _zeros(one.shown, rows)
        for one in empty.columns
    }
    made = {
        key: pd.Categorical(one) if isinstance(nothing[key], pd.Categorical) else pd.array(one, dtype="Int64")
        for key, one in values.items()
    }
    frame = pd.DataFrame({**nothing, **made})
    return ResultTable(name, empty.columns, frame)


def _zeros(shown: Shown, rows: int) -> Any:
    return pd.array([False] * rows, dtype="boolean") if shown is Shown.FLAG else pd.array([0] * rows, dtype="Int64")
