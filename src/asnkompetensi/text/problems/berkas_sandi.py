"""BERKAS: a file that a password opened."""

from __future__ import annotations

from asnkompetensi.text.problems.entry import Wording, catatan

ENTRIES = (
    catatan(
        "BERKAS-15",
        Wording(
            judul="[[{banyak} berkas||{berkas}]] dibuka dengan kata sandi; hasil hitungannya tidak dilindungi",
            saran="simpan hasilnya di folder yang hanya dapat dibaca Anda",
            panjang=(
                "Isi buku kerja yang dilindungi menjadi bagian dari hasil. Hasil itu (xlsx, csv, html dan lainnya) "
                "tidak dienkripsi: siapa pun yang mendapat berkasnya dapat membacanya.\n\n"
                "Salinan bertanda dan salinan yang diperbaiki dari asn check tetap dilindungi kata sandi yang sama "
                "dengan buku asalnya. Buku "
                "yang terbuka tanpa bertanya, karena memakai kata sandi bawaan Excel, tidak disebut di sini."
            ),
        ),
        Wording(
            judul="[[{banyak} files were||{berkas} was]] opened with a password; what is computed from it has none",
            saran="save the results in a folder that only you can read",
            panjang=(
                "What a protected workbook holds becomes part of the result. That result (xlsx, csv, html and others) "
                "is not encrypted: whoever gets the file can read it.\n\n"
                "The marked copy and the repaired copy of asn check stay protected by the password of their book. A "
                "book that opens without a question, by the password that is built into Excel, is not named here."
            ),
        ),
    ),
)
