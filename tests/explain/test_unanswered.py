from __future__ import annotations

from asnkompetensi.explain.unanswered import cause_of_all, cause_of_one, counted
from asnkompetensi.model.kinds import LEVEL_UNIT
from asnkompetensi.model.reason import encoded, reason
from tests.explain.agency import context
from tests.explain.tables.catalogue import BESIDE

EMPTY = "katalog-kosong"


def test_needs_of_one_cause_are_counted() -> None:
    found = context(BESIDE, more=(EMPTY,))
    shelf = found.shelf(EMPTY)
    (row,) = shelf.rows(["kebutuhan", "kompetensi"], ["kesenjangan", "Kerja Sama"]).tolist() or [0]
    leaf = counted("pegawai").daun(found, EMPTY, row)
    assert leaf.nilai == len(leaf.bagian) == shelf.column("pegawai")[row]
    assert counted("level_standar_maks").daun(found, EMPTY, row).nilai == shelf.column("level_standar_maks")[row]


def test_a_cause_is_the_same_in_both_tables() -> None:
    level = {"level_batas": 3 * LEVEL_UNIT}
    pairs = [
        ((reason("recommend.semua_tidak_ada"),), (reason("recommend.tidak_ada"), reason("recommend.usang"))),
        ((reason("recommend.semua_terlalu_rendah", **level),), (reason("recommend.terlalu_rendah", **level),)),
        ((reason("recommend.semua_diikuti"),), (reason("recommend.diikuti_tetap", pelatihan="P-1"),)),
        (
            (reason("recommend.semua_latsar"), reason("recommend.tidak_di_katalog")),
            (reason("recommend.latsar_lagi", hari_sampai=1), reason("recommend.tidak_di_katalog")),
        ),
        (
            (reason("recommend.semua_syarat", pelatihan="PKP"), reason("recommend.semua_pensiun")),
            (reason("recommend.syarat_nama", pelatihan="PKP"), reason("recommend.pensiun_satu", hari_batas=1)),
        ),
        (
            (reason("recommend.semua_perpanjangan", pelatihan="Juru Ukur"), reason("recommend.tidak_di_katalog")),
            (
                reason("recommend.perpanjangan_nama_lewat", hari_sampai=1, pelatihan="Juru Ukur"),
                reason("recommend.karena_syarat"),
                reason("recommend.dihitung", bulan=36),
                reason("recommend.tidak_di_katalog"),
            ),
        ),
    ]
    assert [(cause_of_all(encoded(*one)), cause_of_one(encoded(*other))) for one, other in pairs] == [
        (("tidak_ada",), ("tidak_ada",)),
        (("terlalu_rendah 3000000",), ("terlalu_rendah 3000000",)),
        (("diikuti",), ("diikuti",)),
        (("latsar", "tidak_di_katalog"), ("latsar", "tidak_di_katalog")),
        (("syarat PKP", "pensiun"), ("syarat PKP", "pensiun")),
        (("perpanjangan Juru Ukur", "tidak_di_katalog"), ("perpanjangan Juru Ukur", "tidak_di_katalog")),
    ]
