from __future__ import annotations

import pytest

from asnkompetensi.model.kinds import Shown
from asnkompetensi.plan.columns import NAMES, columns
from asnkompetensi.text import words
from asnkompetensi.write.human import heading
from asnkompetensi.write.menus import MENUS


def test_published_columns() -> None:
    published = {
        "rencana-kursi": "nip nama unit_kerja jabatan kode pelatihan angkatan kompetensi jalur penyelenggara"
        " sumber_dana mulai hari jp biaya_peserta level_ditutup nilai alasan dana",
        "rencana-kelas": "kode pelatihan angkatan peserta min_peserta maks_peserta sumber_dana biaya mulai selesai"
        " level_ditutup nilai biaya_per_level penyelenggara unit dana catatan",
        "rencana-tahunan": "kode pelatihan jenis kompetensi target_peserta bentuk jalur penyelenggara mulai selesai"
        " kurikulum biaya_peserta anggaran sumber_dana angkatan biaya_angkatan jp level_ditutup unit dana",
        "rencana-peserta": "kode pelatihan angkatan mulai selesai nomor nip nama unit_kerja jabatan jp",
        "rencana-pegawai": "nip nama unit_kerja jabatan status kursi kode jp_rencana jp hak kurang kurang_sesudah"
        " kesenjangan total_kesenjangan level_ditutup level_sisa nilai biaya",
        "rencana-unit": "unit_kerja unit_induk pegawai peminat dengan_kursi kursi total_kesenjangan level_ditutup"
        " persen jaminan biaya nilai",
        "rencana-dana": "dana sumber_dana untuk_unit untuk_kompetensi pagu terpakai sisa kelas kursi level_ditutup"
        " nilai harga_bayangan",
        "tanpa-kursi": "nip nama unit_kerja jabatan kesenjangan total_kesenjangan sebab kode pelatihan level_ditutup"
        " nilai alasan",
        "kelas-batal": "kode pelatihan penyelenggara sumber_dana peminat bebas min_peserta biaya_peserta biaya_angkatan"
        " level_ditutup sebab alasan",
        "rencana-sisa": "kompetensi jenis sebab alasan pegawai unit total_kesenjangan level_standar_maks",
        "alasan-pegawai": "nip nama unit_kerja jabatan kode pelatihan keadaan sebab angkatan sumber_dana level_ditutup"
        " nilai alasan hilang_min hilang_maks",
        "kurva-anggaran": "anggaran terpakai kursi pegawai kelas level_ditutup nilai batas tambahan_level"
        " tambahan_nilai alasan",
        "keputusan-stabil": "kode pelatihan keputusan dari sampai peserta_min peserta_maks kursi_tetap alasan",
        "harga-dana": "dana sumber_dana untuk_unit untuk_kompetensi pagu langkah perubahan level_beda nilai_beda"
        " nilai_beda_min nilai_beda_maks taksiran harga_bayangan alasan",
        "harga-adil": "unit_kerja kursi kursi_tanpa kursi_beda level_ditutup level_ditutup_tanpa level_ditutup_beda"
        " nilai nilai_tanpa nilai_beda biaya biaya_tanpa biaya_beda",
        "sponsor": "sponsor nomor kode pelatihan unit_kerja peserta biaya level_ditutup nilai nilai_per_juta"
        " biaya_jumlah level_jumlah penyelenggara mulai alasan diminta",
        "hak-jp": "unit_kerja pegawai berhak kurang_sebelum kurang_sesudah jp jp_rencana ip_sebelum ip_sesudah"
        " ip_tambahan",
    }
    assert {name: " ".join(column.name for column in columns(name)) for name in published} == published


@pytest.mark.parametrize("table", NAMES)
def test_every_nip_is_one_that_screens_mask(table: str) -> None:
    assert {column.shown for column in columns(table) if column.name == "nip"} <= {Shown.NIP}


@pytest.mark.parametrize("lang", ["id", "en"])
@pytest.mark.parametrize("table", NAMES)
def test_every_column_has_a_heading_and_none_is_that_of_another(table: str, lang: str) -> None:
    say = words(lang)
    heads = [heading(column.name, say, table) for column in columns(table)]
    assert not {column.name for column in columns(table)} & set(heads)
    assert len(set(heads)) == len(heads)


def test_every_table_can_be_asked_for() -> None:
    assert set(MENUS["plan"].by.values()) == set(NAMES)


def test_the_yearly_plan_names_the_contents_of_the_law() -> None:
    say = words("id")
    heads = " ".join(heading(column.name, say, "rencana-tahunan") for column in columns("rencana-tahunan"))
    assert [letter for letter in "abcdefg" if f"({letter})" in heads] == list("abcdefg")
