from asnkompetensi.cli.explain import TABLES
from asnkompetensi.explain.tables.every import every, needed
from tests.explain.agency import GAP, context


def test_a_table_needs_those_that_it_is_made_from() -> None:
    told = every(context().rules)
    assert needed(told, ["unit"]) == ("detail", "pegawai", "unit")
    assert needed(told, ["kompetensi"]) == ("detail", "kompetensi")
    assert needed(told, ["ringkasan"]) == ("detail", "pegawai")
    assert needed(told, [*GAP, "tidak-ada"]) == GAP
    assert needed(told, []) == ()


def test_sources_and_derived_tables_ask_for_what_they_look_at() -> None:
    told = every(context().rules)
    assert {"rencana-kursi", "kursi-kompetensi", "pegawai"} <= set(needed(told, ["hak-jp"]))
    assert {"rekomendasi-pegawai", "rekomendasi-pelatihan"} <= set(needed(told, ["ringkasan-recommend"]))


def test_every_table_of_a_call_is_told_of() -> None:
    assert set(TABLES) == set(every(context().rules, ("2024", "2025")))
