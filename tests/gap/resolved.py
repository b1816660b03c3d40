"""Rows of a small agency as the frames of resolved data: people, standards, levels."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

import pandas as pd

from asnkompetensi import law
from asnkompetensi.model.data import NO_UNIT, NONE, Names
from asnkompetensi.model.fold import clean
from asnkompetensi.model.kinds import LEVEL_UNIT
from tests.gap.catalogue import EPOCH, WEIGHTS, Row, days

STATUS = {"PNS": 0, "CPNS": 1, "PPPK": 2, "": NONE}
SEX = {"L": 0, "P": 1, "": NONE}


def full_nip(short: str) -> str:
    """`7` is 190001011965011007; blank stays blank."""
    return f"190001011965011{int(short):03}" if short else ""


def millionths(text: str) -> int:
    """A level or a number in its small unit."""
    return int(Decimal(text) * LEVEL_UNIT)


def unit_of(row: Row) -> str:
    """The unit of a row, as it is shown."""
    return clean(row.get("unit_kerja", "")) or NO_UNIT


def _codes(names: Names, texts: Iterable[str]) -> pd.Series[Any]:
    return pd.Series([names.code(text) if text else NONE for text in texts], dtype="int32")


def people(given: Sequence[Row], asal: Sequence[int], unit: Names, jabatan: Names, jenjang: Names) -> pd.DataFrame:
    """`Data.pegawai` of the rows, which stood at `asal` of their table."""
    named = {"jabatan": (jabatan, "jabatan"), "jenjang": (jenjang, "jenjang_jabatan")}
    named |= {"jabatan_tujuan": (jabatan, "jabatan_tujuan"), "jenjang_tujuan": (jenjang, "jenjang_tujuan")}
    codes = {name: _codes(names, [row.get(field, "") for row in given]) for name, (names, field) in named.items()}
    return pd.DataFrame(
        {
            "orang": pd.Series(range(len(given)), dtype="int32"),
            "nip": pd.Series([full_nip(row.get("nip", "")) for row in given], dtype="str"),
            "nama": pd.Series([row["nama"] for row in given], dtype="str"),
            "unit": _codes(unit, [unit_of(row) for row in given]),
            **codes,
            **_personal(given),
            "nip_lama": pd.Series([row.get("nip_lama", "") for row in given], dtype="str"),
            "asal_tabel": pd.Series([0] * len(given), dtype="int32"),
            "asal": pd.Series(asal, dtype="int32"),
        }
    )


def _personal(people: Sequence[Row]) -> dict[str, pd.Series[Any]]:
    return {
        "status": pd.Series([STATUS[row.get("status", "")] for row in people], dtype="int32"),
        "kelamin": pd.Series([SEX[row.get("jenis_kelamin", "")] for row in people], dtype="int32"),
        "lahir": days(people, "tanggal_lahir"),
        "pensiun": days([{"pensiun": _retired(row)} for row in people], "pensiun"),
        "akhir_kontrak": days(people, "akhir_kontrak"),
        "tmt_jabatan": days(people, "tmt_jabatan"),
    }


def _retired(row: Row) -> str:
    """The first day of the month after the one in which the age limit is reached."""
    if not row.get("tanggal_lahir"):
        return ""
    born, age = (
        date.fromisoformat(row["tanggal_lahir"]),
        law.retirement_age(row.get("jenjang_jabatan", ""), row["jabatan"]),
    )
    years, month = divmod((born.year + age) * 12 + born.month, 12)
    return str(date(years, month + 1, 1))


def standards(standar: Sequence[Row], unit: Names, jabatan: Names, jenjang: Names, kompetensi: Names) -> pd.DataFrame:
    """One row per key; of rows that disagree the higher level is used, of equal ones the first."""
    best: dict[tuple[int, int, int, int], tuple[int, int]] = {}
    weights = pd.Series([WEIGHTS[row.get("tingkat", "")] for row in standar], dtype="int32")
    for asal, row in enumerate(standar):
        job, place = row.get("jabatan"), row.get("unit_kerja")
        subject = jabatan.code(job) if job else jenjang.code(row["jenjang_jabatan"])
        sumber = (0 if job else 2) + (0 if place else 1)
        key = (sumber, subject, unit.code(place) if place else NONE, kompetensi.code(row["kompetensi"]))
        best[key] = max(best.get(key, (-1, 0)), (millionths(row["level"]), -asal))
    keys = pd.DataFrame(list(best), columns=["sumber", "subjek", "unit", "kompetensi"]).astype("int32")
    level = pd.Series([level for level, _ in best.values()], dtype="Int64")
    asal_rows = pd.Series([-asal for _, asal in best.values()], dtype="int32")
    bobot = weights.iloc[asal_rows].reset_index(drop=True)
    return keys.assign(level=level, bobot=bobot, asal_tabel=pd.Series([1] * len(best), dtype="int32"), asal=asal_rows)


def levels(
    given: Sequence[Row], orang: Mapping[str, int], kompetensi: Names, level: str, day: str, number: int
) -> pd.DataFrame:
    """The rows that have a level, with the day of a column; `number` is that of their table."""
    used = [(asal, row) for asal, row in enumerate(given) if row.get(level)]
    days = [row.get(day) or None for _, row in used]
    return pd.DataFrame(
        {
            "orang": pd.Series([orang[row["nip"]] for _, row in used], dtype="int32"),
            "kompetensi": _codes(kompetensi, [row["kompetensi"] for _, row in used]),
            "level": pd.Series([millionths(row[level]) for _, row in used], dtype="Int64"),
            "hari": pd.Series([text and (date.fromisoformat(text) - EPOCH).days for text in days], dtype="Int64"),
            "asal_tabel": pd.Series([number] * len(used), dtype="int32"),
            "asal": pd.Series([asal for asal, _ in used], dtype="int32"),
        }
    )


def highest(given: pd.DataFrame) -> pd.DataFrame:
    """One row per person and competency: of rows that disagree the higher level is used."""
    ordered = given.sort_values("level", ascending=False, kind="stable")
    return ordered.drop_duplicates(["orang", "kompetensi"]).sort_index(ignore_index=True)
