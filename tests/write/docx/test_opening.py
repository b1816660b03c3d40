from __future__ import annotations

from dataclasses import replace
from typing import Any

from asnkompetensi.model.dossier import Dossier
from asnkompetensi.text import words
from asnkompetensi.write.docx.opening import rules, title
from tests.write.docx.read_again import tables, texts


def test_the_title_names_the_agency_where_it_is_known(dossier: Dossier) -> None:
    say = words("id")
    assert title(dossier, say) == "Rencana Pengembangan Kompetensi Pegawai ASN · Kabupaten Uji"
    assert title(replace(dossier, instansi=""), say) == "Rencana Pengembangan Kompetensi Pegawai ASN"


def test_the_title_page_says_whose_and_of_which_day(indonesian: Any) -> None:
    assert texts(indonesian)[2:4] == ["Kabupaten Uji", "per 31 Maret 2026"]


def test_the_summary_has_the_figures_of_every_part(indonesian: Any) -> None:
    found = tables(indonesian)
    assert ["Pegawai aktif", "3"] in found["Kesenjangan"]
    assert ["Total kesenjangan", "5"] in found["Kesenjangan"]
    assert {"Kebutuhan dan tawaran", "Rencana"} <= set(found)


def test_law_is_what_regulations_say_and_how_sure_that_is(indonesian: Any) -> None:
    head, *rows = tables(indonesian)["Dasar hukum dan keyakinannya"]
    assert head == ["Dasar", "Dipakai untuk", "Keyakinan"]
    assert {row[2] for row in rows} <= {"Primer", "Sekunder", "Umum"}
    assert all(row[0] and row[1] for row in rows)
    assert any("PP 11/2017" in row[0] for row in rows)


def test_each_rule_stands_once(dossier: Dossier) -> None:
    found = rules(dossier)
    assert len(found) == len(set(found)) > 40


def test_what_is_not_in_the_figures_is_told(indonesian: Any) -> None:
    rows = tables(indonesian)["Yang tidak masuk hitungan"]
    assert rows[1] == ["Pasangan belum dinilai; tidak masuk hitungan kesenjangan", "3"]
