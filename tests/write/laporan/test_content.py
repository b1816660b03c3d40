from dataclasses import replace

from asnkompetensi.model.dossier import of_unit
from asnkompetensi.text import words
from asnkompetensi.write.laporan.content import content
from tests.write.laporan.dossiers import dossier
from tests.write.report import AWAN

ID = words("id")


def test_views_are_those_that_the_dossier_fills() -> None:
    always = ["ringkasan", "peta", "pegawai", "pelatihan", "mentor", "rencana", "tren", "masalah", "metode"]
    assert content(dossier(), ID, show_nip=False)["views"] == always
    found = dossier()
    gap = found.bagian["gap"]
    few = replace(gap, tabel={name: gap.tabel[name] for name in ("pegawai", "unit")})
    without = content(replace(found, bagian={"gap": few}), ID, show_nip=False)["views"]
    assert without == [name for name in always if name != "peta"]


def test_tables_are_those_of_the_part() -> None:
    sheets = content(dossier("plan"), ID, show_nip=False)["sheets"]
    assert [one.key for one in sheets("gap")] == ["unit", "kompetensi", "jabatan"]
    assert [one.key for one in sheets("plan")] == ["rencana-kelas", "rencana-unit", "rencana-dana", "kurva-anggaran"]
    assert list(sheets("trend")) == []


def test_a_page_of_one_unit_has_its_seats() -> None:
    made = content(of_unit(dossier("plan"), AWAN), ID, show_nip=False)
    assert "rencana-kursi" in [one.key for one in made["sheets"]("plan")]
    assert made["agency"] == "Kota Lontar · Dinas Kebun Awan"


def test_a_page_has_a_name_without_an_agency() -> None:
    made = content(dossier(instansi=""), words("en"), show_nip=True)
    assert made["title"] == "Competency report · as of 31 March 2026"
    assert "Competency report" in made["agency"]
    assert made["masked"] is False


def test_numbers_of_pictures_are_those_of_the_language() -> None:
    made = content(dossier(), ID, show_nip=False)
    assert (made["level"](2_500_000), made["million"](1_250_000_000)) == ("2,5", "12,5")
    assert made["labelled"]("page.bahasa") == ' aria-label="Bahasa" data-id="Bahasa" data-en="Language"'


def test_a_page_of_an_agency_leads_to_the_people_and_has_none() -> None:
    pages = {AWAN: "unit/awan/laporan.html"}
    made = content(dossier("plan"), ID, show_nip=False, pages=pages)
    assert made["views"][:3] == ["ringkasan", "peta", "unit"]
    assert "pegawai" not in made["views"]
    assert [one.address for one in made["places"].rows] == ["unit/awan/laporan.html"]
    assert (made["groups"], made["lists"]) == ([], [])
    assert "Aba" not in made["data"]
    assert '"tables":{}' in made["data"].replace('"pegawai":{},', "")
