from __future__ import annotations

from asnkompetensi.explain import wording
from asnkompetensi.explain.formula import Choice, Source
from asnkompetensi.explain.reckon import figure
from asnkompetensi.model.reason import decoded
from tests.explain.agency import ONE, context, row_of
from tests.explain.between import town
from tests.explain.judged import example
from tests.explain.tables.catalogue import PLANNED
from tests.gap.data import full_nip
from tests.resolve.tables import nip

FOUND = context(PLANNED, more=("rekomendasi-pegawai", "kembang"))
TOWN = town()


def said(text: str) -> str:
    return decoded(text)[0][0]


def test_who_a_row_is_about() -> None:
    row = row_of(FOUND, "pegawai", nip=ONE)
    leaf = wording.of_person("jabatan").daun(FOUND, "pegawai", row)
    assert (leaf.nilai, [cell.kolom for cell in leaf.sel], said(leaf.alasan)) == (
        FOUND.shelf("pegawai").column("jabatan")[row], ["jabatan"], "explain.teks_pegawai",
    )  # fmt: skip
    found = example()
    row = row_of(found, "evaluasi-pasangan", nip=full_nip("1"))
    assert [cell.kolom for cell in wording.of_person("unit_kerja").daun(found, "evaluasi-pasangan", row).sel] == [
        "unit_kerja"
    ]


def test_what_a_training_is_called() -> None:
    shelf = FOUND.shelf("rekomendasi-pegawai")
    offered = next(row for row in range(len(shelf)) if shelf.column("kode")[row])
    leaf = wording.of_catalogue("penyelenggara").daun(FOUND, "rekomendasi-pegawai", offered)
    assert (leaf.nilai, said(leaf.alasan)) == (shelf.column("penyelenggara")[offered], "explain.katalog")
    chosen = FOUND.rumus("rekomendasi-pegawai")["kode"]
    assert isinstance(chosen, Source)
    assert said(chosen.daun(FOUND, "rekomendasi-pegawai", offered).alasan) == "explain.teks_tawaran"


def test_words_that_stand_in_another_table() -> None:
    row = row_of(FOUND, "kembang", nip=ONE)
    assert figure(FOUND, "kembang", row, "kategori").nilai == FOUND.shelf("kembang").column("kategori")[row]
    assert wording.parent(FOUND, "unit", 0).nilai is None


def test_what_became_of_people_and_units() -> None:
    rows = {number: row_of(TOWN, "tren-pegawai", nip=nip(number)) for number in (3, 5, 6)}
    words = {number: wording.became(TOWN, "tren-pegawai", row).nilai for number, row in rows.items()}
    assert words == {3: "pindah", 5: "keluar", 6: "datang"}
    row = row_of(TOWN, "tren-unit", unit_kerja="Arsip")
    reckoned = figure(TOWN, "tren-unit", row, "arah")
    assert (reckoned.nilai, reckoned.rumus) == ("tak_terbanding", "min(pasangan_lama, pasangan_baru) <= 0")
    assert isinstance(TOWN.rumus("tren-kompetensi")["arah"], Choice)


def test_what_names_a_row_comes_from_nothing_else() -> None:
    told, shown = FOUND.told["unit"], FOUND.shelf("unit").shown
    assert "unit_kerja" not in wording.texts(told, "unit", shown)
    assert wording.entry(told, "unit", "unit_kerja") is None
    assert wording.entry(told, "unit", "apa_saja") is None
