"""The constants of a gap run."""

from __future__ import annotations

from asnkompetensi.law.employee import standings
from asnkompetensi.law.entries import entries
from asnkompetensi.law.job_class import classes, echelons
from asnkompetensi.law.values import Limit, Value, told

BUILTIN = "bawaan."


def gap_values() -> tuple[Value, ...]:
    """Every constant of a gap run: single ones, then who counts and in which class, then the built-in standard."""
    files = ("hitung", "penilaian", "jpm", "kelas")
    single = [value for file in files for value in entries(file, "nilai", Value)]
    active = [one for one in standings() if one.aktif]
    equal = ", ".join(f"{one.angka} {one.kelas}" for one in echelons())
    return (
        *single,
        told("pegawai.aktif", ", ".join(one.kata for one in active), active[0]),
        told("jenjang.eselon", equal, echelons()[0]),
        *(told(f"{BUILTIN}{one.kunci}", one.level, one, Limit.LEVEL) for one in classes()),
    )
