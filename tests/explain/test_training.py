from __future__ import annotations

from datetime import date

from asnkompetensi.explain import training
from asnkompetensi.explain.training import of_training
from asnkompetensi.model.kinds import LEVEL_UNIT, MONEY_UNIT, NUMBER_UNIT, day
from asnkompetensi.model.reason import decoded
from tests.explain.agency import FOUR, ONE, THREE, TWO, context, row_of
from tests.explain.tables.catalogue import BESIDE
from tests.resolve.tables import AS_OF

PEOPLE, LISTS = "rekomendasi-pegawai", ("unggul", "kembang")
FOUND = context(BESIDE, more=(PEOPLE, *LISTS))


def row(**values: str) -> int:
    return row_of(FOUND, PEOPLE, **values)


def test_what_the_catalogue_says_of_a_training() -> None:
    at = row(nip=ONE, kompetensi="Integritas")
    price = of_training("biaya_peserta").daun(FOUND, PEOPLE, at)
    assert price.nilai == 1_500_000 * MONEY_UNIT
    assert [cell.tempat.short for cell in price.sel] == ["Pelatihan!H2"]
    assert training.training(FOUND, PEOPLE, at) == 0
    reached = training.level_reached(FOUND, PEOPLE, at)
    assert (reached.nilai, [cell.kolom for cell in reached.sel]) == (5 * LEVEL_UNIT, ["level_hasil", "kompetensi"])


def test_jp_that_only_the_way_of_development_gives() -> None:
    leaf = of_training("jp").daun(FOUND, PEOPLE, row(nama="Embun", kompetensi="Komunikasi"))
    assert decoded(leaf.alasan)[0][0] == "explain.jp_aturan"
    assert [cell.kolom for cell in leaf.sel] == ["jalur", "hari", "jp"]


def test_nothing_is_offered() -> None:
    at = row(nip=THREE, kebutuhan="syarat")
    assert training.training(FOUND, PEOPLE, at) is None
    assert training.level_reached(FOUND, PEOPLE, at).nilai is None
    assert of_training("jp").daun(FOUND, PEOPLE, at).nilai is None


def test_how_much_a_need_weighs() -> None:
    gap = training.need_weight(FOUND, PEOPLE, row(nip=ONE, kompetensi="Integritas"))
    must = training.need_weight(FOUND, PEOPLE, row(nip=ONE, kebutuhan="syarat"))
    unmet = training.need_weight(FOUND, PEOPLE, row(nip=THREE, kebutuhan="syarat"))
    below = training.need_weight(FOUND, PEOPLE, row(nip=FOUR, kebutuhan="kinerja"))
    ending, behind = (training.need_weight(FOUND, PEOPLE, row(nip=nip, kebutuhan="perpanjangan")) for nip in (TWO, ONE))
    assert (gap.nilai, must.nilai, unmet.nilai, below.nilai) == (1, 2, 2, 1)
    assert (ending.nilai, behind.nilai) == (2, 1)  # required by the post; behind a competency of the standard
    assert [cell.tempat.short for cell in must.sel] == ["Syarat!C2"]


def test_the_weight_of_a_unit() -> None:
    weighed = training.unit_weight(FOUND, PEOPLE, row(nip=ONE, kompetensi="Integritas"))
    assert (weighed.nilai, [cell.tempat.short for cell in weighed.sel]) == (2 * NUMBER_UNIT, ["Unit!B2"])


def test_the_day_that_everything_is_told_for() -> None:
    assert training.today(FOUND, "", 0).nilai == day(AS_OF)


def test_a_certificate_with_the_cells_that_tell_of_it() -> None:
    held = {"nip": ONE, "pelatihan": "P-1", "tanggal": date(2024, 2, 1), "sertifikat_sampai": AS_OF}
    found = context({**BESIDE, "riwayat": [held]}, more=("sertifikat",))
    leaf = training.certificate("berakhir").daun(found, "sertifikat", 0)
    assert leaf.nilai == day(AS_OF)
    assert [cell.tempat.short for cell in leaf.sel] == ["Riwayat!C2", "Riwayat!D2", "Riwayat!B2"]


def test_performance_is_the_mean_of_the_targets() -> None:
    leaf = training.performance(FOUND, "unggul", row_of(FOUND, "unggul", nip=FOUR))
    assert leaf.nilai == 8334  # (66.67 + 100) / 2
    assert len(leaf.sel) == 6
    nobody = training.performance(FOUND, "kembang", row_of(FOUND, "kembang", nip=ONE))
    assert (nobody.nilai, decoded(nobody.alasan)[0][0]) == (None, "explain.tanpa_kinerja")
