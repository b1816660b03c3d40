"""The lists of a mended copy."""

from datetime import date
from typing import Any

from openpyxl import Workbook

from asnkompetensi.model.place import Place
from asnkompetensi.model.repair import Aturan, LostNip, Mended, Repair
from asnkompetensi.text import words
from asnkompetensi.write.mended_lists import lists

SAY = words("id")
WHOLE, TWIN = "190303031967031003", "190303031967031007"


def repair(sel: str, before: str, after: Mended | None, rule: Aturan) -> Repair:
    return Repair(Place("data.xlsx", "Pegawai", sel), "unit_kerja", before, after, rule)


def lost(*calon: str, nama: str = "Cahaya", berkas: str = "data.xlsx") -> LostNip:
    places = tuple((nip, Place(berkas, "Lama", "A9")) for nip in calon)
    return LostNip(Place("data.xlsx", "Pegawai", "A2"), nama, "190303031967031???", places)


def rows(book: Workbook, title: str) -> list[tuple[Any, ...]]:
    return list(book[title].iter_rows(values_only=True))


def listed(*done: Repair, gone: tuple[LostNip, ...] = (), lang: str = "id") -> Workbook:
    book = Workbook()
    lists(book, done, gone, words(lang))
    return book


def test_every_repair_is_listed() -> None:
    book = listed(repair("C2", "=DINAS", "=Dinas", Aturan.EJAAN), repair("C3", "III", 3, Aturan.LEVEL))
    assert rows(book, "Perbaikan") == [
        ("Lembar", "Sel", "Kolom", "Sebelum", "Sesudah", "Aturan"),
        ("Pegawai", "C2", "Unit Kerja", "=DINAS", "=Dinas", "ejaan nama disamakan"),
        ("Pegawai", "C3", "Unit Kerja", "III", 3, "level menjadi angka"),
    ]
    assert [cell.data_type for cell in book["Perbaikan"]["D"]] == ["s", "s", "s"]


def test_values_are_what_they_are_in_their_cells() -> None:
    nip = repair("A2", "'1", "190001011965011001", Aturan.NIP)
    page = listed(nip, repair("C2", "31/3/2020", date(2020, 3, 31), Aturan.TANGGAL))["Perbaikan"]
    assert (page["E2"].value, page["E2"].number_format) == ("190001011965011001", "@")
    assert (page["E3"].value, page["E3"].number_format) == (date(2020, 3, 31), "dd-mm-yyyy")


def test_words_follow_the_language() -> None:
    book = listed(repair("C2", "x", None, Aturan.RUMUS), gone=(lost(WHOLE),), lang="en")
    assert rows(book, "Repairs")[1][4:] == (None, "left: the cell holds a formula")
    assert rows(book, "To Be Confirmed")[1][-1] == "to be confirmed"


def test_a_lost_nip_is_listed_with_what_speaks_for_its_candidate() -> None:
    same, other = lost(WHOLE), lost(WHOLE, berkas="roster.xlsx")
    assert rows(listed(gone=(same, other)), "Perlu Konfirmasi") == [
        ("Lembar", "Sel", "Nama", "Isi Sel", "Calon NIP", "Dasar", "Tanda"),
        ("Pegawai", "A2", "Cahaya", "190303031967031???", WHOLE,
         "15 digit pertama dan nama sama dengan Lama!A9", "perlu konfirmasi"),
        ("Pegawai", "A2", "Cahaya", "190303031967031???", WHOLE,
         "15 digit pertama dan nama sama dengan roster.xlsx, Lama!A9", "perlu konfirmasi"),
    ]  # fmt: skip


def test_several_candidates_and_none_are_said_so() -> None:
    found = rows(listed(gone=(lost(WHOLE, TWIN), lost(), lost(nama=""))), "Perlu Konfirmasi")
    assert [row[4:] for row in found[1:]] == [
        (f"{WHOLE}, {TWIN}", "2 NIP bernama sama dengan 15 digit pertama yang sama", "perlu konfirmasi"),
        (None, "tidak ada NIP utuh bernama sama dengan 15 digit pertama yang sama", "tanpa calon"),
        (None, "baris ini tanpa nama", "tanpa calon"),
    ]


def test_without_lost_nips_there_is_no_second_list() -> None:
    assert listed().sheetnames == ["Sheet", "Perbaikan"]


def test_both_lists_are_made_to_be_printed() -> None:
    book = listed(repair("C2", "a ", "a", Aturan.SPASI), gone=(lost(WHOLE),))
    for title in ("Perbaikan", "Perlu Konfirmasi"):
        assert (book[title].page_setup.orientation, book[title].print_title_rows) == ("landscape", "$1:$1")


def test_a_second_repair_is_listed_below_the_first_and_the_lost_nips_anew() -> None:
    book = listed(repair("C2", "a ", "a", Aturan.SPASI), gone=(lost(), lost(WHOLE)))
    lists(book, [repair("C3", "b ", "b", Aturan.SPASI)], [lost(TWIN)], SAY)
    assert book.sheetnames == ["Sheet", "Perbaikan", "Perlu Konfirmasi"]
    assert [row[1] for row in rows(book, "Perbaikan")] == ["Sel", "C2", "C3"]
    assert [row[4] for row in rows(book, "Perlu Konfirmasi")] == ["Calon NIP", TWIN]
    lists(book, [], [], SAY)
    assert book.sheetnames == ["Sheet", "Perbaikan"]


def test_a_sheet_of_the_user_s_own_is_not_written_into() -> None:
    book = Workbook()
    book.create_sheet("Perbaikan")["A1"] = "milik pengguna"
    lists(book, [], [], SAY)
    assert book.sheetnames == ["Sheet", "Perbaikan", "Perbaikan1"]
    assert rows(book, "Perbaikan") == [("milik pengguna",)]
