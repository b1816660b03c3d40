from dataclasses import replace

from asnkompetensi.text import words
from asnkompetensi.write.laporan.cards import KEYS, cards, lists
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


def test_people_are_listed_by_what_befalls_them() -> None:
    assert lists(dossier()) == []
    assert [name for name, _ in lists(dossier("plan", "mentor", "talent"))] == [
        "unggul",
        "kembang",
        "pasangan-mentor",
        "lingkar-belajar",
        "tanpa-mentor",
        "rencana-kursi",
    ]
    assert lists(dossier("talent"))[0] == ("unggul", ("Di atas standar", "Above the standard"))


def test_a_mentor_with_a_name_needs_no_number() -> None:
    found = dossier("mentor")
    made = cards(found, people(found.bagian["gap"].tabel["pegawai"], (AWAN, BAKAU)), words("id"), show_nip=False)
    pair = made["tables"]["pasangan-mentor"]
    assert (pair["v"]["nama_mentor"], pair["v"]["nip_mentor"]) == (["=Goma Ki"], [])
