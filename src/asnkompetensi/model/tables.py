"""The source tables: their columns, kinds, and what a row cannot do without (contract, section 2)."""

from __future__ import annotations

from dataclasses import dataclass

from asnkompetensi.model.kinds import Kind


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a source table."""

    name: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class TableSpec:
    """A source table.

    `needed` lists groups of columns; a sheet must have at least one column of each group. `keys` lists groups
    likewise, per row: a row in which every column of one group is blank has no key and is left out.
    """

    name: str
    columns: tuple[Column, ...]
    needed: tuple[tuple[str, ...], ...]
    keys: tuple[tuple[str, ...], ...]

    def kind(self, column: str) -> Kind:
        """The kind of a column; KeyError for a name the table does not have."""
        return {c.name: c.kind for c in self.columns}[column]

    @property
    def names(self) -> tuple[str, ...]:
        """The column names in the order of the contract."""
        return tuple(c.name for c in self.columns)


def _columns(text: str) -> tuple[Column, ...]:
    """`name:kind` words; a name without a kind is a NAME."""
    pairs = (word.partition(":") for word in text.split())
    return tuple(Column(name, Kind(kind or Kind.NAME)) for name, _, kind in pairs)


def _spec(name: str, columns: str, needed: str, keys: str) -> TableSpec:
    """`needed` and `keys` are words; alternatives inside one word are joined by `|`."""
    groups = [tuple(tuple(word.split("|")) for word in text.split()) for text in (needed, keys)]
    return TableSpec(name, _columns(columns), groups[0], groups[1])


TABLES: tuple[TableSpec, ...] = (
    _spec(
        "pegawai",
        "nip:nip nama:teks unit_kerja unit_induk jabatan jenis_jabatan jenjang_jabatan eselon golongan status kedudukan"
        " jenis_kelamin tanggal_lahir:tanggal tmt_jabatan:tanggal akhir_kontrak:tanggal jabatan_tujuan"
        " nip_lama:teks",
        needed="nip|nama unit_kerja jabatan",
        keys="nip|nama",
    ),
    _spec(
        "standar",
        "jabatan jenjang_jabatan unit_kerja kompetensi level:level jenis tingkat",
        needed="jabatan|jenjang_jabatan kompetensi level",
        keys="jabatan|jenjang_jabatan kompetensi",
    ),
    _spec(
        "penilaian",
        "nip:nip nama:teks unit_kerja kompetensi level:level tanggal:tanggal metode penilai:teks"
        " jabatan unit_induk jenjang_jabatan",
        needed="nip|nama kompetensi level",
        keys="nip|nama kompetensi",
    ),
    _spec(
        "pelatihan",
        "kode:teks nama:teks kompetensi level_hasil:level level_awal:level jalur jp:bilangan hari:bilangan"
        " biaya_peserta:uang biaya_angkatan:uang min_peserta:bilangan maks_peserta:bilangan maks_angkatan:bilangan"
        " penyelenggara sumber_dana mulai:tanggal masa_berlaku_bulan:bilangan kurikulum:teks",
        needed="kode nama kompetensi level_hasil",
        keys="kode kompetensi",
    ),
    _spec(
        "dana",
        "sumber_dana jumlah:uang untuk_unit untuk_kompetensi",
        needed="sumber_dana jumlah",
        keys="sumber_dana",
    ),
    _spec(
        "riwayat",
        "nip:nip pelatihan tanggal:tanggal jp:bilangan sertifikat_sampai:tanggal",
        needed="nip pelatihan",
        keys="nip pelatihan",
    ),
    _spec("syarat", "jabatan pelatihan tingkat", needed="jabatan pelatihan", keys="jabatan pelatihan"),
    _spec(
        "kinerja",
        "nip:nip target:bilangan capaian:bilangan",
        needed="nip target capaian",
        keys="nip",
    ),
    _spec(
        "unit",
        "unit_kerja unit_induk alias ikm:bilangan prioritas:bilangan",
        needed="unit_kerja",
        keys="unit_kerja",
    ),
    _spec(
        "kesenjangan",
        "nip:nip kompetensi level_standar:level level_dimiliki:level nama:teks unit_kerja jabatan jenis"
        " tanggal_penilaian:tanggal unit_induk jenjang_jabatan",
        needed="nip kompetensi level_standar",
        keys="nip|nama kompetensi",
    ),
)

SPECS: dict[str, TableSpec] = {spec.name: spec for spec in TABLES}
