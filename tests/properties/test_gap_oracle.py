"""The gap, table by table and cell by cell, against plain Python."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from asnkompetensi.gap.columns import NAMES
from asnkompetensi.model.data import NONE
from asnkompetensi.model.options import GapOptions
from asnkompetensi.model.rules import Assessment, Expired, Purpose
from tests.gap.data import AS_OF, computed, shown, totals
from tests.gap.oracle_tables import answer
from tests.properties.agencies import Agency, agencies

pytestmark = pytest.mark.usefixtures("engine")
third = settings(max_examples=settings().max_examples // 3)
CHOICES = st.fixed_dictionaries(
    {
        "assessment": st.sampled_from(Assessment),
        "expired": st.sampled_from(Expired),
        "purpose": st.sampled_from(Purpose),
        "builtin": st.booleans(),
        "target": st.booleans(),
        "unit": st.sampled_from([(), (), ("(tanpa unit)",)]),
        "competency": st.sampled_from([(), (), ("Integritas",)]),
        "jabatan": st.sampled_from([(), (), ("Analis",)]),
    }
)


@third
@given(agencies(), CHOICES)
def test_every_table_is_that_of_plain_python(agency: Agency, choices: dict[str, object]) -> None:
    data = agency.data
    assume(data.jabatan.code("Analis") != NONE or not choices["jabatan"])
    result, _ = computed(data, *NAMES, **choices)
    how = GapOptions(AS_OF, **choices)  # type: ignore[arg-type]
    wanted = answer(agency.pegawai, agency.standar, agency.penilaian, agency.sendiri, how)
    for name in NAMES:
        table = result.tabel[name]
        columns = [column.name for column in table.columns if column.name not in ("jenis", "unit_induk")]
        assert shown(table, " ".join(columns)) == [[row[column] for column in columns] for row in wanted[name]]
    sums = {**wanted["ringkasan"][0], "tidak_aktif": "0"}
    assert totals(result, " ".join(result.ringkasan.keys() & sums)) == {
        name: sums[name] for name in result.ringkasan.keys() & sums
    }
