"""How sure the figures of small agencies are, as tables that one would write on paper."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pandas as pd

from asnkompetensi import law
from asnkompetensi.model.data import Data
from asnkompetensi.model.frames import collected
from asnkompetensi.model.gaps import Gaps
from asnkompetensi.model.options import GapOptions, SureOptions
from asnkompetensi.model.rules import Purpose
from asnkompetensi.sure.columns import NAMES
from asnkompetensi.sure.stage import sure
from tests.gap import data as gap_data
from tests.gap.data import AS_OF, agency, expected, shown

OTHER = law.rules(GapOptions(AS_OF, purpose=Purpose.PLACEMENT)).kategori

# Ani is complete, Budi lacks one level, Cici was never assessed, Dodi needs nothing, Eka is complete and alone.
DATA = agency(
    """
    nip | nama | unit_kerja | jabatan
    1   | Ani  | Dinas A    | Analis
    2   | Budi | Dinas A    | Analis
    3   | Cici | Dinas A    | Analis
    4   | Dodi | Dinas A    | Juru
    5   | Eka  | Dinas B    | Analis
    """,
    "jabatan | kompetensi | level\nAnalis | Hukum | 2\nAnalis | Statistik | 2",
    """
    nip | kompetensi | level
    1   | Hukum      | 2
    1   | Statistik  | 1.6
    2   | Hukum      | 2
    5   | Hukum      | 3
    5   | Statistik  | 2
    """,
)


def gaps(data: Data, **choices: Any) -> Gaps:
    """The gap rows of an agency at `AS_OF`; `choices` are fields of the options."""
    found = gap_data.computed(data, **choices)[0].gaps
    assert found is not None
    return found


def people(data: Data) -> pd.DataFrame:
    """The people of an agency as the gap stage counts them."""
    return collected(gaps(data).orang).sort_values("orang", ignore_index=True)


def pairs(data: Data) -> pd.DataFrame:
    """The gap rows of an agency."""
    return collected(gaps(data).pasangan)


def compared(name: str, text: str, options: SureOptions | None = None, data: Data = DATA) -> tuple[Any, Any]:
    """Found and expected rows of a table, in the columns that the expected one names; NIPs by their last digits."""
    made, problems = sure(data, gaps(data), OTHER, replace(options or SureOptions(), tables=NAMES))
    assert problems == []
    columns = text.strip().splitlines()[0].replace("|", " ").split()
    rows = shown(made.tabel[name], " ".join(columns))
    short = [
        [str(int(cell[-3:])) if column == "nip" and cell else cell for column, cell in zip(columns, row, strict=True)]
        for row in rows
    ]
    return short, expected(text)
