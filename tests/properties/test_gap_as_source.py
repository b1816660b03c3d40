"""What `asn gap` gives is a source for the next command: it says again what it said."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import given, settings

from asnkompetensi.model.kinds import Kind
from asnkompetensi.model.result import ResultTable
from asnkompetensi.model.tables import SPECS
from tests.gap.data import computed, shown
from tests.properties.agencies import Agency, agencies
from tests.resolve.tables import resolved

few = settings(max_examples=settings().max_examples // 5)
SAME = (
    "nip nama unit_kerja jabatan kompetensi level_standar level_dimiliki selisih kesenjangan status tanggal_penilaian"
    " kedaluwarsa"
)
TOTALS = ("dinilai", "lengkap", "pasangan", "pasangan_dinilai", "pasangan_kurang", "total_kesenjangan", "kedaluwarsa")


def _source(table: ResultTable) -> list[dict[str, Any]]:
    """The rows of the table `detail` as rows of the source table `kesenjangan`."""
    spec = SPECS["kesenjangan"]
    names = [column.name for column in table.columns if column.name in spec.names]
    rows = (dict(zip(names, row, strict=True)) for row in shown(table, " ".join(names)))
    return [{name: _value(text, spec.kind(name)) for name, text in row.items()} for row in rows]


def _value(text: str, kind: Kind) -> Any:
    if not text:
        return None
    return date.fromisoformat(text) if kind is Kind.DATE else text


@few
@given(agencies())
def test_gap_rows_as_a_source_give_the_same_gap_rows_and_totals(agency: Agency) -> None:
    first, _ = computed(agency.data, "detail")
    again, _ = computed(resolved(kesenjangan=_source(first.tabel["detail"]))[0], "detail")
    assert shown(again.tabel["detail"], SAME) == shown(first.tabel["detail"], SAME)
    assert [again.ringkasan[name] for name in TOTALS] == [first.ringkasan[name] for name in TOTALS]
