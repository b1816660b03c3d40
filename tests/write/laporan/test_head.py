from dataclasses import replace

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.result import Figure
from asnkompetensi.write.laporan.head import head
from tests.write.laporan.dossiers import offered, plan, trend
from tests.write.report import report


def test_figures_are_those_of_the_report_in_both_languages() -> None:
    found = head(report())
    assert (str(found.tiles[0].number), str(found.tiles[0].name)) == (
        "5",
        '<span lang="id">pegawai aktif</span><span lang="en">active employees</span>',
    )
    assert '<span lang="id">92,59</span><span lang="en">92.59</span>' in [str(tile.number) for tile in found.tiles]


def test_categories_come_first_from_good_to_unknown() -> None:
    scale, units, *_ = head(report()).rankings
    assert scale.key == "kategori"
    assert [row.shade for row in scale.rows] == [0, 1, 2, 3]
    assert (units.key, [row.shade for row in units.rows]) == ("unit", [2, 2])
    assert units.rows[0].percent == "100.0"


def test_what_is_welcome_has_the_good_shade() -> None:
    assert {row.shade for ranking in head(plan()).rankings for row in ranking.rows} == {0}


def test_what_is_left_out_and_what_is_proven_is_told() -> None:
    assert "1 penilaian kedaluwarsa" in "".join(head(report()).left_out)
    assert len(head(plan()).proven) > 0
    assert any(tile.broad for tile in head(plan()).tiles)


def test_a_report_without_totals_has_no_tiles() -> None:
    assert head(replace(report(), ringkasan={})).tiles == ()


def test_a_unit_of_a_comparison_has_figures_and_no_sentence() -> None:
    of_unit = {"perubahan": Figure(-2_000_000, Shown.LEVEL)}
    assert head(replace(trend(), ringkasan=of_unit)).proven == ()
    assert len(head(trend()).proven) == 1


def test_a_page_names_no_call() -> None:
    told = replace(plan(), ringkasan={**plan().ringkasan, "celah_katalog": Figure(3)})
    assert "3 kesenjangan tidak dapat ditutup pelatihan mana pun di katalog.<" in "".join(head(told).proven)
    renewed = replace(offered(), ringkasan={**offered().ringkasan, "perpanjangan": Figure(2)})
    assert "2 sertifikat perlu diperpanjang dalam setahun<" in "".join(head(renewed).left_out)
