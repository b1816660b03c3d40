"""The totals of a run."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from asnkompetensi.engine.border import taken
from asnkompetensi.gap.persons import WITHOUT_STANDARD, categories, classes
from asnkompetensi.gap.totals import totals
from asnkompetensi.model.frames import Frame
from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.result import Figure
from asnkompetensi.model.rules import Rules

_SHOWN = {"total_kesenjangan": Shown.LEVEL, "rata_jpm": Shown.HUNDREDTH}
_CONTRACT = ("pegawai", "tidak_aktif", "pegawai_ditolak", "dinilai", "lengkap", WITHOUT_STANDARD, "pasangan",
             "pasangan_dinilai", "pasangan_kurang", "total_kesenjangan", "rata_jpm", "kedaluwarsa")  # fmt: skip
_STATUS = ("sesuai", "lebih", "belum_dinilai")


def summary(counted: Frame, inactive: int, refused: int, rules: Rules) -> Mapping[str, Figure]:
    """The figures of `ringkasan` (contract, section 5), then counts by status, by kategori and by kelas_kesenjangan.

    `inactive` counts people, `refused` rows about people left out. Each count of people by a word bears its name.
    """
    row = taken(totals(counted, rules)).iloc[0]
    found = {str(name): None if pd.isna(value) else int(value) for name, value in row.items()}
    found |= {"tidak_aktif": inactive, "pegawai_ditolak": refused}
    names = dict.fromkeys((*_CONTRACT, *_STATUS, *categories(rules), *classes(rules)))
    return {name: Figure(found[name], _SHOWN.get(name, Shown.COUNT)) for name in names}
