"""TEKS: text files, their encoding, delimiter and lines."""

from __future__ import annotations

from asnkompetensi.text.problems.entry import Wording, catatan, galat

ENTRIES = (
    catatan(
        "TEKS-01",
        Wording(
            judul=(
                "[[{banyak} berkas||{berkas}]] dibaca dengan encoding {encoding}, "
                'pemisah "{pemisah}"[[, desimal "{desimal}"]]'
            ),
            saran="jalankan lagi dengan --encoding bila ada huruf yang tampak salah",
            panjang=(
                "Berkas teks tidak menyebut encoding dan pemisahnya; keduanya ditemukan dari isinya dan disebut di "
                "sini supaya dapat diperiksa. Urutannya: tanda BOM, UTF-8, UTF-16, lalu cp1252 (Windows).\n\n"
                "Bila huruf seperti é tampak menjadi tanda lain, sebutkan encodingnya: --encoding cp1252."
            ),
        ),
        Wording(
            judul=(
                "[[{banyak} files are||{berkas} is]] read with encoding {encoding}, "
                'delimiter "{pemisah}"[[, decimal mark "{desimal}"]]'
            ),
            saran="run again with --encoding if any letter looks wrong",
            panjang=(
                "A text file does not name its encoding and delimiter; both were found from the content and are "
                "said here so that you can check them. The order: byte-order mark, UTF-8, UTF-16, then cp1252 "
                "(Windows).\n\n"
                "If letters such as é have turned into other signs, name the encoding: --encoding cp1252."
            ),
        ),
    ),
    galat(
        "TEKS-02",
        Wording(
            judul="{berkas} tidak utuh sebagai teks, mulai baris {baris}",
            sebab="ada byte NUL, atau tanda petik yang dibuka dan tidak pernah ditutup",
            saran="perbaiki tanda petik di baris {baris}, atau ekspor ulang sebagai CSV UTF-8",
            panjang=(
                "Tanda petik yang tidak ditutup membuat semua baris sesudahnya terbaca sebagai satu isian; byte NUL "
                "menandakan berkas yang bukan teks atau salinan yang rusak. Keduanya akan menghilangkan pegawai "
                "tanpa kata, jadi berkas ini ditolak.\n\n"
                "Nomor barisnya adalah tempat petik itu dibuka, dihitung dari 1 dengan judul sebagai baris pertama."
            ),
        ),
        Wording(
            judul="{berkas} is not whole as a text, from line {baris} on",
            sebab="there is a NUL byte, or a quote that is opened and never closed",
            saran="repair the quote in line {baris}, or export it again as CSV UTF-8",
            panjang=(
                "A quote that is never closed turns all the lines after it into one field; a NUL byte is the sign "
                "of a file that is no text, or of a damaged copy. Either would lose employees without a word, so the "
                "file is refused.\n\n"
                "The line number is where the quote was opened, counted from 1 with the header as the first line."
            ),
        ),
        keluar=3,
    ),
    galat(
        "TEKS-03",
        Wording(
            judul="{jumlah} baris berisi lebih banyak isian daripada judulnya ({kolom} kolom)",
            bukti="baris {baris}\t{isian} isian",
            akibat="{jumlah} baris itu tidak dipakai",
            saran="beri tanda petik pada isian yang memuat pemisah, atau hapus pemisah yang lebih",
            panjang=(
                "Isian yang memuat pemisah, misalnya koma dalam nama bergelar, harus diapit tanda petik. Tanpa itu "
                "isian sesudahnya bergeser satu kolom dan level dapat terbaca di kolom yang salah, jadi baris itu "
                "tidak dipakai.\n\n"
                'Contoh yang benar: 190001011965011001,"Wuna, S.Kom.",Dinas Arsip. Ekspor dari Excel menulis '
                "petiknya sendiri."
            ),
        ),
        Wording(
            judul="{jumlah:line has|lines have} more fields than the header ({kolom} columns)",
            bukti="line {baris}\t{isian} fields",
            akibat="{jumlah:line|lines} left out",
            saran="put quotes around fields that contain the delimiter, or delete the extra delimiter",
            panjang=(
                "A field that contains the delimiter, such as a comma in a name with a degree, must stand in "
                "quotes. Without them the fields after it shift by one column and a level may be read in the wrong "
                "one, so the line is left out.\n\n"
                'A right example: 190001011965011001,"Wuna, S.Kom.",Dinas Arsip. An export from Excel writes the '
                "quotes itself."
            ),
        ),
    ),
    galat(
        "TEKS-04",
        Wording(
            judul='{berkas} tidak dapat dibaca dengan encoding "{encoding}"; yang pertama tidak cocok di baris {baris}',
            saran="jalankan lagi tanpa --encoding, atau sebutkan encoding yang benar, misalnya --encoding cp1252",
            panjang=(
                "Encoding yang disebut dengan --encoding tidak mengenal sebagian isi berkas ini. Huruf yang salah "
                "tidak ditebak dan tidak diganti tanda tanya, karena nama orang dan unit akan berubah diam-diam.\n\n"
                "Tanpa --encoding program mencoba UTF-8, UTF-16, lalu cp1252 (Windows)."
            ),
        ),
        Wording(
            judul='{berkas} cannot be read with encoding "{encoding}"; the first misfit is in line {baris}',
            saran="run again without --encoding, or name the right one, such as --encoding cp1252",
            panjang=(
                "The encoding named by --encoding does not know a part of this file. Wrong letters are not guessed and "
                "not replaced by question marks, for names of people and units would change in silence.\n\n"
                "Without --encoding the program tries UTF-8, UTF-16, then cp1252 (Windows)."
            ),
        ),
        keluar=3,
    ),
)
