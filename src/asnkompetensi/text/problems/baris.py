"""BARIS and KUNCI: rows that are no data, and rows without their key."""

from __future__ import annotations

from asnkompetensi.text.problems.entry import Wording, catatan, galat

ENTRIES = (
    catatan(
        "BARIS-01",
        Wording(
            judul='{jumlah} baris [[{banyak} lembar||lembar "{lembar}"]] bukan data {tabel} dan dilewati',
            bukti=(
                "[[jumlah/total: {total}  ]][[tanda tangan: {tanda_tangan}  ]][[nomor saja: {nomor}  ]]"
                "[[contoh templat: {contoh}  ]][[judul: {judul}  ]][[bagian lain: {bagian}  ]][[kosong: {kosong}]]"
            ),
            saran="periksa baris itu bila jumlah datanya terasa kurang",
            panjang=(
                "Buku kerja yang dicetak memuat baris yang bukan data: JUMLAH atau TOTAL, tempat tanda tangan, "
                "nomor kolom (1, 2, 3 ...) di bawah judul, baris yang baru bernomor urut, contoh dari templat, judul "
                "yang diulang di setiap halaman, judul bagian (II BIDANG ASET, A. Manajerial), bagian lain di bawah "
                "tabelnya, dan baris kosong di antara data. Semuanya dilewati dan dihitung di sini.\n\n"
                "Baris yang sel terisi pertamanya JUMLAH atau TOTAL tidak pernah dibaca sebagai orang; baris tanpa "
                "kunci sesudah yang terakhir adalah kaki tabel."
            ),
        ),
        Wording(
            judul='{jumlah:row|rows} of [[{banyak} sheets||the sheet "{lembar}"]] passed over: no {tabel} data',
            bukti=(
                "[[totals: {total}  ]][[signature: {tanda_tangan}  ]][[numbers alone: {nomor}  ]]"
                "[[template examples: {contoh}  ]][[headings: {judul}  ]][[other parts: {bagian}  ]][[blank: {kosong}]]"
            ),
            saran="look at those rows if there seem to be fewer data than you gave",
            panjang=(
                "A workbook made for printing has rows that are no data: JUMLAH or TOTAL, the place for a "
                "signature, column numbers (1, 2, 3 ...) under the header, rows with nothing but their number, "
                "examples from the template, a header repeated on every page, headings of sections (II BIDANG ASET, A. "
                "Manajerial), other parts below the table, and blank rows among the data. All are passed over and "
                "counted here.\n\n"
                "A row whose first filled cell is JUMLAH or TOTAL is never read as an employee; rows without a key "
                "after the last of them are the foot of the table."
            ),
        ),
    ),
    galat(
        "KUNCI-01",
        Wording(
            judul='{jumlah} baris tabel {tabel} tanpa "{kolom}"',
            akibat="{jumlah} baris itu tidak dipakai",
            saran='isi kolom "{kolom}" di baris itu, atau hapus barisnya',
            panjang=(
                "Setiap tabel mempunyai kolom kunci: tanpa isinya tidak dapat diketahui baris itu tentang apa. "
                "Baris penilaian tanpa kompetensi, misalnya, tidak dapat dihitung untuk kompetensi mana pun.\n\n"
                "Selnya kosong, atau isinya tidak terbaca dan disebut dengan kode lain di tempat yang sama."
            ),
        ),
        Wording(
            judul='{jumlah:row|rows} of the table {tabel} without "{kolom}"',
            akibat="{jumlah:row|rows} left out",
            saran='fill in the column "{kolom}" in those rows, or delete them',
            panjang=(
                "Every table has key columns: without them nobody can tell what a row is about. A row of penilaian "
                "without its kompetensi, for instance, cannot count for any competency.\n\n"
                "The cell is blank, or its content could not be read and is reported under another code at the same "
                "place."
            ),
        ),
    ),
)
