"""What the script needs to open the card of a person, and to filter people: packed rows and the words around them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from asnkompetensi.model.dossier import Dossier
from asnkompetensi.model.result import ResultTable
from asnkompetensi.text import Words
from asnkompetensi.write.human import heading, titled
from asnkompetensi.write.laporan.both import SAYS, pair
from asnkompetensi.write.laporan.packed import packed
from asnkompetensi.write.laporan.people import People

# Part of a dossier, table, columns.
TABLES = (
    (
        "gap",
        "detail",
        ("kompetensi", "level_standar", "level_dimiliki", "kesenjangan", "status", "sumber_standar",
         "tanggal_penilaian"),
    ),
    (
        "gap",
        "pegawai",
        ("kompetensi_standar", "kompetensi_dinilai", "jumlah_standar", "jumlah_dimiliki", "jpm_mentah", "jpm",
         "jpm_min", "jpm_maks", "ikk", "kelas_kesenjangan", "kategori"),
    ),
    ("recommend", "rekomendasi-pegawai", ("kompetensi", "kode", "pelatihan", "penyelenggara", "jp", "alasan")),
    ("plan", "rencana-kursi", ("kode", "pelatihan", "angkatan", "kompetensi", "mulai", "level_ditutup")),
    ("plan", "tanpa-kursi", ("sebab", "alasan")),
    ("plan", "kepekaan-kursi", ("kode", "putusan")),
    ("mentor", "pasangan-mentor", ("kompetensi", "nama_mentor", "nip_mentor", "unit_mentor", "kedekatan")),
    ("mentor", "lingkar-belajar", ("kompetensi", "cakupan", "peserta")),
    ("mentor", "tanpa-mentor", ("kompetensi", "alasan")),
    ("talent", "unggul", ("kompetensi_terkuat", "alasan")),
    ("talent", "kembang", ("kompetensi_terlemah", "prioritas")),
)  # fmt: skip
LISTS = (
    "unggul", "kembang", "pasangan-mentor", "lingkar-belajar", "tanpa-mentor", "rencana-kursi", "tanpa-kursi",
)  # fmt: skip
# A column that is needed only where another one is missing.
INSTEAD = {"rekomendasi-pegawai": ("alasan", "kode"), "pasangan-mentor": ("nip_mentor", "nama_mentor")}
ORIGINS = (
    "kompetensi", "lembar_standar", "kolom_standar", "baris_standar", "lembar_penilaian", "kolom_penilaian",
    "baris_penilaian",
)  # fmt: skip
HEADS = (
    "alasan", "kompetensi", "kode", "pelatihan", "penyelenggara", "jp", "angkatan", "mulai", "level_ditutup", "jpm",
    "kategori", "ikk", "kelas_kesenjangan", "jumlah_kurang", "total_kesenjangan", "tanggal_penilaian",
    "sumber_standar", "nama_mentor", "unit_mentor", "kedekatan", "cakupan", "peserta", "kompetensi_terkuat",
    "kompetensi_terlemah", "prioritas",
)  # fmt: skip
KEYS = (
    "belum_dinilai", "bila_salah", "buka", "cetak", "daftar_kembang", "daftar_unggul", "dimiliki", "diminta", "gambar",
    "kesenjangan", "kursi", "lingkar", "mentor_kartu", "penjelasan", "rumus_belum", "rumus_ikk", "rumus_jpm",
    "rumus_kesenjangan", "rumus_mentah", "rumus_tanpa", "saran", "saring", "status", "sumber_standar", "talenta",
    "tampil", "tanggal", "tanpa_kursi", "tanpa_mentor", "tercetak", "tutup",
)  # fmt: skip


def cards(dossier: Dossier, people: People, say: Words, *, show_nip: bool) -> dict[str, Any]:
    """The packed tables by name, and words in both languages."""
    made = {table.name: packed(table, people, names, say, show_nip=show_nip) for table, names in _tables(dossier)}
    return {
        "tables": made,
        "heads": {name: tuple(titled(heading(name, say)) for say in SAYS) for name in HEADS},
        "short": pair(lambda say: say.label("labels", "kurang")),
        "words": {key: tuple(say(f"page.{key}") for say in SAYS) for key in KEYS},
    }


def lists(dossier: Dossier) -> list[tuple[str, tuple[str, ...]]]:
    """Lists of people that the list of all can be narrowed to: each table that has rows, and its name."""
    there = {table.name for table, _ in _tables(dossier) if len(table.frame)}
    return [(name, pair(lambda say: say(f"page.daftar_{name}"))) for name in LISTS if name in there]  # noqa: B023


def _tables(dossier: Dossier) -> Iterator[tuple[ResultTable, tuple[str, ...]]]:
    """The tables that there are, each with the columns that are packed."""
    for part, name, names in TABLES:
        if part in dossier.bagian and name in dossier.bagian[part].tabel:
            yield _without_needless(dossier.bagian[part].tabel[name]), names
    if dossier.asal:
        yield dossier.asal, ORIGINS


def _without_needless(table: ResultTable) -> ResultTable:
    """A table whose column of `INSTEAD` is missing wherever the other one says it."""
    name, other = INSTEAD.get(table.name, ("", ""))
    if name not in table.frame or other not in table.frame:
        return table
    told = table.frame[other].notna() & (table.frame[other].astype(object) != "")
    return replace(
        table, frame=table.frame.assign(**{name: table.frame[name].mask(told).cat.remove_unused_categories()})
    )
