from dataclasses import replace

from asnkompetensi.text import words
from asnkompetensi.write.laporan.cards import KEYS, cards
from asnkompetensi.write.laporan.people import people
from tests.write.laporan.dossiers import dossier
from tests.write.report import AWAN, BAKAU


def test_cards_have_the_tables_that_the_dossier_has() -> None:
    found = dossier("recommend", "plan")
    made = cards(found, people(found.bagian["gap"].tabel["pegawai"], (AWAN, BAKAU)), words("id"), show_nip=False)
    assert list(made["tables"]) == ["detail", "pegawai", "rekomendasi-pegawai", "rencana-kursi", "asal"]
    assert made["tables"]["rekomendasi-pegawai"]["v"]["jp"] == ["20", "8,5"]
    assert made["words"]["cetak"] == ("Cetak", "Print")
    assert set(made["words"]) == set(KEYS)
    assert made["short"] == ("Kurang", "Short")


def test_a_dossier_of_gaps_alone_has_cards() -> None:
    found = replace(dossier(), asal=None)
    made = cards(found, people(found.bagian["gap"].tabel["pegawai"], ()), words("en"), show_nip=False)
    assert list(made["tables"]) == ["detail", "pegawai"]
