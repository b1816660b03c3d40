"""The problem catalogue: one entry a code, with grade, exit status and words in both languages; one file a family.

Messages, `asn check --explain`, JSON and the manual all take their words from here. The sentences of a problem are
filled by :mod:`asnkompetensi.text.problems.speak`.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from asnkompetensi.text.problems import (
    baris,
    basis,
    basis_alamat,
    berkas,
    berkas_alamat,
    berkas_batas,
    berkas_hasil,
    berkas_isi,
    berkas_sandi,
    evaluasi,
    hasil,
    jelas,
    keluaran,
    kolom,
    lembar,
    mesin,
    nilai,
    nip,
    padanan,
    pegawai,
    pelatihan,
    penilaian,
    periode,
    rencana,
    rencana_soal,
    rujukan,
    samar,
    standar,
    teks,
    unit,
)
from asnkompetensi.text.problems.entry import Entry

_FAMILIES = (
    *(berkas, berkas_isi, berkas_batas, berkas_sandi, berkas_hasil, berkas_alamat),
    *(basis, basis_alamat),
    *(teks, lembar, kolom, baris, nip, nilai, pegawai, unit, standar),
    *(penilaian, pelatihan, rujukan, padanan, samar, rencana, rencana_soal, periode, evaluasi),
    *(jelas, hasil, mesin),
    keluaran,
)

CATALOGUE: Mapping[str, Entry] = MappingProxyType(
    {entry.kode: entry for family in _FAMILIES for entry in family.ENTRIES}
)
