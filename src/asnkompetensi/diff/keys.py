"""What tells the rows of a result table apart, so that a row of one result is found in the other.

A number that only counts rows (`angkatan` of a seat) is no part of a key: whoever moved from class 1 to class 2 of one
training kept the seat. Rows that share a key all the same are matched in their order.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

PERSON = "orang"  # the NIP; without one name and unit
FILE = "berkas"  # of a problem: told by its end, for the same data may lie in another folder
_UNITS = ("unit_kerja", "unit_baru", "unit_lama")

KEYS: Mapping[str, tuple[str, ...]] = {
    "ringkasan": ("angka",),
    "detail": (PERSON, "kompetensi"),
    "pegawai": (PERSON,),
    "unit": ("unit_kerja",),
    "kompetensi": ("kompetensi",),
    "unit-kompetensi": ("unit_kerja", "kompetensi"),
    "jabatan": ("jabatan", "jenjang_jabatan"),
    "selang-unit": ("unit_kerja",),
    "nilai-berikut": (PERSON,),
    "toleransi-pegawai": (PERSON, "toleransi"),
    "toleransi-unit": ("unit_kerja", "toleransi"),
    "rekomendasi-pegawai": (PERSON, "kebutuhan", "kompetensi", "kode"),
    "rekomendasi-unit": ("unit_kerja",),
    "rekomendasi-unit-pelatihan": ("unit_kerja", "kode"),
    "rekomendasi-pelatihan": ("kode",),
    "katalog-kosong": ("kebutuhan", "kompetensi"),
    "buku-jp": (PERSON, "tahun"),
    "sertifikat": (PERSON, "sertifikat"),
    "jangkauan": ("dimensi", "kelompok"),
    "kepekaan-pelatihan": ("lingkup", "unit_kerja", "kode"),
    "kepekaan-kursi": (PERSON, "kode"),
    "rencana-kursi": (PERSON, "kode", "kompetensi"),
    "rencana-kelas": ("kode", "angkatan"),
    "rencana-tahunan": ("kode", "sumber_dana"),
    "rencana-peserta": (PERSON, "kode"),
    "rencana-pegawai": (PERSON,),
    "rencana-unit": ("unit_kerja",),
    "rencana-dana": ("dana", "sumber_dana", "untuk_unit", "untuk_kompetensi"),
    "rencana-instansi": ("instansi",),
    "dana-bersama": ("sumber_dana", "untuk_unit", "untuk_kompetensi"),
    "tanpa-kursi": (PERSON,),
    "kelas-batal": ("kode",),
    "rencana-sisa": ("kompetensi", "sebab"),
    "alasan-pegawai": (PERSON, "kode"),
    "kurva-anggaran": ("anggaran",),
    "keputusan-stabil": ("kode", "dari"),
    "harga-dana": ("dana", "sumber_dana", "langkah"),
    "harga-adil": ("unit_kerja",),
    "sponsor": ("sponsor", "kode", "unit_kerja"),
    "hak-jp": ("unit_kerja",),
    "pasangan-mentor": (PERSON, "kompetensi"),
    "lingkar-belajar": (PERSON, "kompetensi"),
    "tanpa-mentor": (PERSON, "kompetensi"),
    "unggul": (PERSON,),
    "kembang": (PERSON,),
    "tren-pegawai": ("dari", "ke", PERSON),
    "tren-unit": ("dari", "ke", "unit_kerja"),
    "tren-kompetensi": ("dari", "ke", "kompetensi"),
    "tren-detail": ("dari", "ke", PERSON, "kompetensi"),
    "tren-perpindahan": ("dari", "ke", "unit_lama", "unit_baru"),
    "tren-identitas": ("dari", "ke", PERSON),
    "evaluasi-pelatihan": ("kode",),
    "evaluasi-pasangan": ("kode", "kelompok", PERSON, "kompetensi"),
    "evaluasi-rencana": ("kode",),
    "evaluasi-ikm": ("unit_kerja",),
    "penjelasan": ("id", "angka"),
}


def person(row: Mapping[str, str]) -> tuple[str, ...]:
    """What a person is known by in a row: the NIP alone, else name and unit."""
    if row.get("nip"):
        return (row["nip"],)
    return ("", row.get("nama", ""), unit(row))


def unit(row: Mapping[str, str]) -> str:
    """The unit that a row belongs to, the newer one where it names two; "" where it names none."""
    return next((row[name] for name in _UNITS if row.get(name)), "")


def ends(*results: Iterable[str]) -> Mapping[str, str]:
    """What each file of two results is compared by: its name, and as many folders above it as tell it from others.

    How many is the same in both results, so that a file is found again where one of them had no other of its name.
    """
    deep: dict[str, int] = defaultdict(lambda: 1)
    paths = [{one: tuple(one.replace("\\", "/").split("/")) for one in files} for files in results]
    for named in paths:
        alike = defaultdict(set)
        for parts in named.values():
            alike[parts[-1]].add(parts)
        for name, several in alike.items():
            while len({parts[-deep[name] :] for parts in several}) < len(several):
                deep[name] += 1
    return {one: "/".join(parts[-deep[parts[-1]] :]) for named in paths for one, parts in named.items()}


def plain(column: str, value: str, files: Mapping[str, str]) -> str:
    """A value as it is compared: a file by what `files` tells of it (:func:`ends`)."""
    return files.get(value, value) if column == FILE else value


def key(table: str, row: Mapping[str, str], files: Mapping[str, str]) -> tuple[tuple[str, ...] | str, ...]:
    """What tells a row of this table apart; in a table without a key that is all of it."""
    if table not in KEYS:
        return tuple(plain(column, value, files) for column, value in row.items())
    return tuple(person(row) if part == PERSON else row.get(part, "") for part in KEYS[table])


def words(table: str, row: Mapping[str, str]) -> Sequence[str]:
    """The parts of the key that a reader needs beside the person and the unit."""
    aside = (PERSON, "unit_kerja") if "unit_kerja" in row else (PERSON,)
    return [row[part] for part in KEYS.get(table, row) if part not in aside and row.get(part)]
