from __future__ import annotations

import pytest

from asnkompetensi import explaining
from asnkompetensi.law import training_rules
from asnkompetensi.model.options import ExplainOptions, GapOptions, RecommendOptions
from asnkompetensi.model.result import Report
from tests.gap.data import AS_OF, computed
from tests.plan.problem import small
from tests.plan.watches import Patient

OPTIONS = GapOptions(AS_OF)


def test_an_explanation_asks_for_the_tables_that_it_is_made_from() -> None:
    asked = explaining.Explain(OPTIONS, ExplainOptions(unit="Arsip"), Patient())
    assert asked.gaps.tables == ("detail", "pegawai", "unit")
    assert asked.before is None
    data = small(dana="sumber_dana | jumlah\nAPBD | 400")
    result, _ = computed(data, *asked.gaps.tables)
    assert result.gaps is not None
    report = Report("explain", OPTIONS.as_of, (), (), result.ringkasan, result.tabel, ())
    made, problems = asked.explained(data, result.gaps, report)
    assert [tree.nama for tree in made.penjelasan][:1] == ["rata_jpm"]
    assert problems == []


def test_a_seat_asks_for_a_plan_and_what_it_is_made_of() -> None:
    asked = explaining.Explain(OPTIONS, ExplainOptions(id=("ringkasan-plan",)), Patient())
    assert asked.before is not None
    assert asked.before.needs == ("pelatihan",)
    data = small(dana="sumber_dana | jumlah\nAPBD | 400")
    result, _ = computed(data, *asked.gaps.tables)
    assert result.gaps is not None
    made, _ = asked.before.stage(data, result.gaps, training_rules(OPTIONS))
    assert {"ringkasan-plan", "rencana-kursi", "kursi-kompetensi"} <= set(made.tabel)


def test_several_offers_stand_in_one_table_alone() -> None:
    data = small(dana="sumber_dana | jumlah\nAPBD | 400")
    result, _ = computed(data)
    assert result.gaps is not None
    for table, rows in (("rekomendasi-pegawai", 2), ("rekomendasi-unit", 1)):
        own = ExplainOptions(id=(table,), recommend=RecommendOptions(top=2))
        before = explaining.Explain(OPTIONS, own, Patient()).before
        assert before is not None
        made, _ = before.stage(data, result.gaps, training_rules(OPTIONS))
        offers = made.tabel["rekomendasi-pegawai"].frame.groupby(["nama", "kompetensi"], observed=True).size()
        assert offers.max() == rows


@pytest.mark.parametrize(
    ("asked", "option"),
    [
        (ExplainOptions(nip="190202021966022009", by="alasan-pegawai"), "--nip"),
        (ExplainOptions(id=("alasan-pegawai/190202021966022009/P-1",)), "--id"),
    ],
)
def test_somebody_of_whom_a_plan_knows_no_case_is_told_once(asked: ExplainOptions, option: str) -> None:
    data = small(dana="sumber_dana | jumlah\nAPBD | 400")
    own = explaining.Explain(OPTIONS, asked, Patient())
    result, _ = computed(data, *own.gaps.tables)
    assert result.gaps is not None
    assert own.before is not None
    _, problems = own.before.stage(data, result.gaps, training_rules(OPTIONS))
    assert [(one.kode, one.nilai["opsi"]) for one in problems] == [("PERINTAH-01", option)]
    report = Report("explain", OPTIONS.as_of, (), (), result.ringkasan, result.tabel, tuple(problems))
    assert own.explained(data, result.gaps, report)[1] == []


def test_whose_case_in_a_plan_is_asked_about() -> None:
    named = explaining.Explain(OPTIONS, ExplainOptions(nip="1", by="alasan-pegawai"), Patient())
    by_id = explaining.Explain(OPTIONS, ExplainOptions(id=("alasan-pegawai/2/P-1",)), Patient())
    assert (named.whose, by_id.whose) == ("1", "2")
