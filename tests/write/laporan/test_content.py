from dataclasses import replace

from asnkompetensi.model.dossier import of_unit
from asnkompetensi.text import words
from asnkompetensi.write.laporan.content import content
from tests.write.laporan.dossiers import dossier
from tests.write.report import AWAN

ID = words("id")


def test_views_are_those_that_the_dossier_fills() -> None:
    always = ["ringkasan", "peta", "pegawai", "rencana", "masalah", "metode"]
    assert content(dossier(), ID, show_nip=False)["views"] == always
    assert content(dossier("recommend"), ID, show_nip=False)["views"] == [*always[:3], "pelatihan", *always[3:]]


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


def test_without_gaps_there_is_no_map() -> None:
    found = dossier()
    gap = found.bagian["gap"]
    few = replace(gap, tabel={name: gap.tabel[name] for name in ("pegawai", "unit")})
    assert "peta" not in content(replace(found, bagian={"gap": few}), ID, show_nip=False)["views"]
