"""What the script needs to open the card of a person, and to filter people: packed rows and the words around them."""

from __future__ import annotations

from collections.abc import Iterator
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
    ("plan", "rencana-kursi", ("kode", "pelatihan", "angkatan", "kompetensi", "mulai", "level_ditutup", "alasan")),
    ("plan", "tanpa-kursi", ("sebab", "alasan")),
)  # fmt: skip
ORIGINS = (
    "kompetensi", "lembar_standar", "kolom_standar", "baris_standar", "lembar_penilaian", "kolom_penilaian",
    "baris_penilaian",
)  # fmt: skip
HEADS = (
    "kompetensi", "kode", "pelatihan", "penyelenggara", "jp", "angkatan", "mulai", "level_ditutup", "jpm", "kategori",
    "ikk", "kelas_kesenjangan", "jumlah_kurang", "total_kesenjangan", "tanggal_penilaian", "sumber_standar",
)  # fmt: skip
KEYS = (
    "belum_dinilai", "buka", "cetak", "dimiliki", "diminta", "gambar", "kesenjangan", "kursi", "penjelasan",
    "rumus_belum", "rumus_ikk", "rumus_jpm", "rumus_kesenjangan", "rumus_mentah", "rumus_tanpa", "saran", "saring",
    "status", "sumber_standar", "tampil", "tanggal", "tanpa_kursi", "tercetak", "tutup",
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


def _tables(dossier: Dossier) -> Iterator[tuple[ResultTable, tuple[str, ...]]]:
    """The tables that there are, each with the columns that are packed."""
    for part, name, names in TABLES:
        if part in dossier.bagian and name in dossier.bagian[part].tabel:
            yield dossier.bagian[part].tabel[name], names
    if dossier.asal:
        yield dossier.asal, ORIGINS
