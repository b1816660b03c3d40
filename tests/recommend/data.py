"""Recommendations for small agencies written as text (`tests.gap.data`), and results in the same form.

Reasons are shown as the keys of their sentences, parted by blanks; `said` speaks them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pandas as pd

from asnkompetensi import law
from asnkompetensi.model.data import Data
from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.options import GapOptions, RecommendOptions
from asnkompetensi.model.reason import decoded
from asnkompetensi.model.result import Computed, ResultTable
from asnkompetensi.recommend import recommend
from asnkompetensi.recommend.shared import Shared
from asnkompetensi.text import words
from asnkompetensi.text.reasons import spoken
from tests.gap.data import AS_OF, agency, computed, expected
from tests.gap.data import shown as plain

RULES = law.training_rules(GapOptions(AS_OF))
PEOPLE = "rekomendasi-pegawai"


def recommended(data: Data, *tables: str, top: int = 1, gaps_only: bool = False, **choices: Any) -> Computed:
    """The recommendations for an agency; `choices` are fields of the gap's options."""
    gaps = computed(data, **choices)[0].gaps
    assert gaps is not None
    result, problems = recommend(data, gaps, RULES, RecommendOptions(top, tables or (PEOPLE,), gaps_only))
    assert problems == []
    return result


def shared(data: Data, top: int = 1, **choices: Any) -> Shared:
    """What the tables of a run are made from."""
    gaps = computed(data, **choices)[0].gaps
    assert gaps is not None
    return Shared(data, gaps, RULES, top)


def shown(table: ResultTable, columns: str = "") -> list[list[str]]:
    """As `tests.gap.data.shown`, with the keys of reasons."""
    kinds = {column.name: column.shown for column in table.columns}
    names = columns.split() or list(kinds)
    return [
        [keys(cell) if kinds[name] is Shown.REASON else cell for name, cell in zip(names, row, strict=True)]
        for row in plain(table, " ".join(names))
    ]


def compared(result: Computed, name: str, text: str) -> tuple[list[list[str]], list[list[str]]]:
    """Found and expected rows of a table, in the columns that the text names; NIPs as their last three digits."""
    head = [cell.strip() for cell in text.strip().splitlines()[0].split("|")]
    found = [
        [str(int(cell[-3:])) if column == "nip" and cell else cell for column, cell in zip(head, row, strict=True)]
        for row in shown(result.tabel[name], " ".join(head))
    ]
    return found, expected(text)


def without_renewals(result: Computed) -> Computed:
    """The same without the rows of certificates that are to be renewed."""
    table = result.tabel[PEOPLE]
    frame = table.frame[table.frame["kebutuhan"] != "perpanjangan"]
    return replace(result, tabel={**result.tabel, PEOPLE: replace(table, frame=frame)})


def said(result: Computed, name: str = PEOPLE, column: str = "alasan", lang: str = "id") -> list[str]:
    """What the rows of a table say."""
    texts = result.tabel[name].frame[column].astype(object)
    return ["" if pd.isna(text) else spoken(text, words(lang)) for text in texts]


def keys(text: str) -> str:
    """The keys of the sentences of a reason, without their area."""
    return " ".join(key.removeprefix("recommend.") for key, _ in decoded(text))


def one_gap(pelatihan: str, riwayat: str = "nip", *, dinilai: str = "2025-05-05", **person: str) -> Data:
    """Ani, who holds level 1 of Hukum and needs 3; `person` are further columns of hers."""
    row = {"nip": "1", "nama": "Ani", "unit_kerja": "Dinas A", "jabatan": "Analis", "tanggal_lahir": "1990-05-05"}
    return agency(
        [{**row, **person}],
        "jabatan | kompetensi | level\nAnalis | Hukum | 3",
        [{"nip": "1", "kompetensi": "Hukum", "level": "1", "tanggal": dinilai}],
        pelatihan=pelatihan,
        riwayat=riwayat,
    )
