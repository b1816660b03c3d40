from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO
from typing import Any

from asnkompetensi.model.dossier import Dossier, of_unit
from asnkompetensi.text import words
from asnkompetensi.write.docx import letter
from tests.write.docx.read_again import opened, tables, texts


def written(dossier: Dossier, unit: str = "Dinas Laut", lang: str = "id", *, show_nip: bool = True) -> bytes:
    stream = BytesIO()
    letter.write(dossier, unit, words(lang), None, stream, show_nip=show_nip)
    return stream.getvalue()


def read(dossier: Dossier, unit: str = "Dinas Laut") -> Any:
    return opened(written(dossier, unit))


def test_a_letter_goes_to_the_head_of_the_unit(dossier: Dossier) -> None:
    found = texts(read(dossier))
    assert found[:2] == ["Kabupaten Uji", "NOTA DINAS"]
    assert "Kepala Dinas Laut" in found


def test_it_says_who_has_a_seat_and_who_lacks_what(dossier: Dossier) -> None:
    found = tables(read(dossier))
    seats = found["Pegawai yang direncanakan mengikuti pelatihan"]
    assert [row[:2] for row in seats[1:]] == [["190201011967011003", "Cinta"]]
    needs = found["Kesenjangan pegawai dan pelatihan yang menutupnya"]
    assert {(row[1], row[3]) for row in needs[1:]} == {("Bagas", "Perekat Bangsa"), ("Cinta", "Kearsipan")}


def test_nobody_of_another_unit_stands_in_it(dossier: Dossier) -> None:
    assert not any("Sekar" in text for text in texts(read(dossier)))


def test_the_whole_dossier_and_that_of_the_unit_give_the_same_letter(dossier: Dossier) -> None:
    assert written(dossier) == written(of_unit(dossier, "Dinas Laut"))


def test_without_a_catalogue_the_gaps_are_listed(dossier: Dossier) -> None:
    found = tables(read(replace(dossier, bagian={"gap": dossier.bagian["gap"]})))
    needs = found["Kesenjangan pegawai dan pelatihan yang menutupnya"]
    assert {(row[1], row[3]) for row in needs[1:]} == {("Bagas", "Perekat Bangsa"), ("Cinta", "Kearsipan")}


def test_a_unit_without_a_gap_or_seat_is_told_so(dossier: Dossier) -> None:
    found = texts(read(dossier, "Dinas Tidak Ada"))
    assert words("id")("letter.tanpa_kesenjangan") in found


def test_without_nips_there_is_none(dossier: Dossier) -> None:
    assert not re.search(r"\d{18}", " ".join(texts(opened(written(dossier, show_nip=False)))))


def test_it_speaks_english(dossier: Dossier) -> None:
    assert "OFFICIAL MEMORANDUM" in texts(opened(written(dossier, lang="en")))
