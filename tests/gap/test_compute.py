"""The stage as a whole."""

import pandas as pd
import pytest

from asnkompetensi import gap
from asnkompetensi.engine import crossing
from asnkompetensi.engine.choice import Unreachable
from asnkompetensi.gap.columns import NAMES
from asnkompetensi.model.options import GapOptions
from tests.gap.data import AS_OF, agency, computed, rules

DATA = agency(
    """
    nip | nama | unit_kerja | jabatan
    1   | Ani  | Dinas B    | Analis
    2   | Budi | Dinas A    | Analis
    3   | Cici | Dinas A    | Juru
    """,
    "jabatan | kompetensi | level\nAnalis | Hukum | 3\nAnalis | Integritas | 2",
    "nip | kompetensi | level\n1 | Hukum | 2\n2 | Hukum | 4\n2 | Integritas | 1",
)


def test_only_the_tables_asked_for_are_made_in_the_order_asked_for() -> None:
    assert list(computed(DATA, "unit", "detail")[0].tabel) == ["unit", "detail"]
    assert list(computed(DATA)[0].tabel) == []


def test_each_table_and_the_totals_are_the_same_whatever_else_is_asked_for() -> None:
    every, problems = computed(DATA, *NAMES)
    for name in NAMES:
        alone, same = computed(DATA, name)
        pd.testing.assert_frame_equal(alone.tabel[name].frame, every.tabel[name].frame)
        assert alone.ringkasan == every.ringkasan
        assert same == problems


def test_an_engine_that_does_not_start_gives_nothing_but_the_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    def silent(*_: object) -> None:
        raise Unreachable("spark://induk:7077")

    monkeypatch.setattr(crossing, "border", silent)
    options = GapOptions(AS_OF, tables=NAMES)
    result, problems = gap.gap(DATA, rules(options), options)
    assert (result.tabel, result.ringkasan, result.gaps) == ({}, {}, None)
    assert [(one.kode, one.nilai) for one in problems] == [("MESIN-03", {"alamat": "spark://induk:7077", "alasan": ""})]
