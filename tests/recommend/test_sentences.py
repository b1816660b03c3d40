"""The sentences themselves: each can be spoken in both languages."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest

from asnkompetensi.model.data import NONE
from asnkompetensi.model.reason import Reason, encoded
from asnkompetensi.recommend.causes import Cause
from asnkompetensi.recommend.cautions import SILENT
from asnkompetensi.recommend.certificate_rows import of_certificate
from asnkompetensi.recommend.frames import UNDATED
from asnkompetensi.recommend.renewals import Asks
from asnkompetensi.recommend.sentences import of_gap, of_performance, of_requirement
from asnkompetensi.text import words
from asnkompetensi.text.id.recommend import WORDS
from asnkompetensi.text.reasons import spoken
from tests.recommend.data import RULES

GAP = {
    "batas_level": 2_000_000,
    "level_ditutup": 1_000_000,
    "kesenjangan": 1_000_000,
    "level_hasil": 3_000_000,
    "lanjutan": NONE,
    "cocok": 3,
    "terbuka": 1,
    "ikut": 0,
    "hari_ikut": 20_000,
    "hari_akhir": 21_000,
    "urutan_nilai": 0,
    "latsar_dahulu": 0,
    "usang": 0,
    "pindah": 0,
    **SILENT,
}
MUST = {"sampai": UNDATED, "nama": 0, "hari_akhir": 21_000, "latsar_dahulu": 0, **SILENT}


def every() -> Iterator[list[Reason]]:
    """A reason for each combination that rows can have."""
    for cause in Cause:
        yield list(of_gap({**GAP, "sebab": cause.value}, ["P1"], RULES))
    for lanjutan in (NONE, 0):
        yield list(of_gap({**GAP, "sebab": 0, "kesenjangan": 2_000_000, "lanjutan": lanjutan}, ["P1"], RULES))
    for day, sequence in ((UNDATED, 0), (20_000, 1), (20_000, 2)):
        facts = {**GAP, "sebab": Cause.DIIKUTI.value, "hari_ikut": day, "urutan_nilai": sequence}
        yield list(of_gap(facts, ["P1"], RULES))
    loud = {"latsar_dahulu": 1, "usang": 1, "pindah": 1, "hari_pensiun": 1, "hari_kontrak": 1, "hari_mulai": 1,
            "tanpa_lahir": 1, "jp_aturan": 1, "jp_kosong": 1, "tanpa_biaya": 1, "bukan_cpns": 1}  # fmt: skip
    yield list(of_gap({**GAP, "sebab": 0, **loud}, ["P1"], RULES))
    causes = (0, 1, 4, 5, 6, 7)
    for cause_, latsar, until in product(causes, (0, 1), (UNDATED, 20_000)):
        yield list(of_requirement({**MUST, "sebab": cause_, "latsar": latsar, "sampai": until}, ["PKP"], RULES))
    yield list(of_performance({"target": 2, "capaian": 1}))
    yield from certificates()


def certificates() -> Iterator[list[Reason]]:
    """A reason for each combination that rows of certificates can have."""
    plain = {**MUST, "sebab": 0, "sampai": 20_000, "bulan": 12, "sesudah": 20_100, "lewat": 0, "nama": NONE}
    for nama, lewat, asks, latsar in product((NONE, 0), (0, 1), (Asks.STANDAR, Asks.SYARAT), (0, 1)):
        facts = {**plain, "perlu": 1, "nama": nama, "lewat": lewat, "diperlukan": asks, "latsar": latsar}
        yield list(of_certificate(facts, ["PKP"], RULES))
    for asks, valid in product(Asks, (0, 1)):
        yield list(of_certificate({**plain, "perlu": 0, "diperlukan": asks, "sah": valid}, ["PKP"], RULES))


@pytest.mark.parametrize("lang", ["id", "en"])
def test_every_combination_can_be_spoken(lang: str) -> None:
    texts = [spoken(encoded(*reasons), words(lang)) for reasons in every()]
    assert all(texts)
    assert not any("{" in text for text in texts)


def test_every_sentence_of_a_row_is_used() -> None:
    used = {key.removeprefix("recommend.") for reasons in every() for key, _ in reasons}
    views = {"hanya_lanjutan", "tanpa_peminat", "kurang_peserta", "lebih_angkatan", "jp_pppk_lewat", "jp_pppk_akan",
             "tanpa_jp", "tanpa_tanggal", "tawaran_tanpa_jp"}  # fmt: skip
    assert used == {key for key in WORDS if not key.startswith("semua_")} - views


def test_what_stands_beside_an_offer_comes_after_it() -> None:
    facts = {**GAP, "sebab": 0, "usang": 1, "latsar_dahulu": 1, "pindah": 1}
    keys = [key.removeprefix("recommend.") for key, _ in of_gap(facts, ["P1"], RULES)]
    assert keys == ["menutup", "latsar_dahulu", "usang", "pindah"]
