"""KOLOM: columns that are missing, unknown, or there twice."""

from __future__ import annotations

from asnkompetensi.text.problems.entry import Wording, galat, peringatan

ENTRIES = (
    galat(
        "KOLOM-01",
        Wording(
            judul='kolom wajib "{kolom}" tidak ada di tabel {tabel}[[ ({banyak} lembar)]]',
            bukti="{judul}",
            saran=(
                '[[ubah {sel} ("{mirip}") menjadi "{kolom}", simpan, lalu jalankan lagi'
                '||{cara}||tambahkan kolom "{kolom}", atau tunjuk yang ada dengan --column {kolom}="JUDUL"]]'
            ),
            panjang=(
                "Tabel ini tidak dapat dipakai tanpa kolom itu, dan tidak ada judul yang sama dengannya: besar "
                "kecil huruf, spasi dan tanda baca tidak dihiraukan, dan nama lain yang lazim sudah dikenal.\n\n"
                "Judul yang mirip disebut, tetapi tidak dipakai sendiri. Kolom dengan judul lain ditunjuk dengan "
                '--column, misalnya --column unit_kerja="Perangkat Daerah".'
            ),
        ),
        Wording(
            judul='the needed column "{kolom}" is missing from the table {tabel}[[ ({banyak} sheets)]]',
            bukti="{judul}",
            saran=(
                '[[change {sel} ("{mirip}") to "{kolom}", save, then run again'
                '||{cara}||add a column "{kolom}", or point to one with --column {kolom}="HEADING"]]'
            ),
            panjang=(
                "The table cannot be used without that column, and no heading is equal to it: case, blanks and "
                "punctuation do not matter, and other usual names are known.\n\n"
                "A heading that comes near is named, but never taken by itself. Point to a column of another "
                'heading with --column, for example --column unit_kerja="Perangkat Daerah".'
            ),
        ),
        keluar=2,
    ),
    peringatan(
        "KOLOM-02",
        Wording(
            judul="{jumlah} kolom tidak dikenali dan tidak dipakai",
            bukti='"{kolom}"[[\tmirip "{mirip}"]]',
            saran="ubah judulnya bila kolom itu diperlukan, atau tunjuk dengan --column; biarkan bila tidak",
            panjang=(
                "Judul kolom ini bukan nama yang dikenal untuk tabelnya. Kolom tambahan milik instansi boleh tetap "
                "ada: isinya tidak dibaca dan tidak mengubah hasil.\n\n"
                'Bila disebut "mirip", judul itu mungkin salah ketik dari kolom yang dipakai. Kolom yang salah '
                "ketik tidak pernah ditebak; perbaiki judulnya lebih dahulu."
            ),
        ),
        Wording(
            judul="{jumlah:column is|columns are} not recognised and not used",
            bukti='"{kolom}"[[\tnear "{mirip}"]]',
            saran="change the heading if the column is needed, or point to it with --column; leave it if not",
            panjang=(
                "This heading is no known name for its table. Extra columns of the agency may stay: they are not "
                "read and change no result.\n\n"
                'Where "near" is said, the heading may be a misspelling of a column that is used. A misspelt column '
                "is never guessed; correct its heading first."
            ),
        ),
    ),
    galat(
        "KOLOM-03",
        Wording(
            judul='dua kolom bermakna sama, {kolom}: "{pertama}" dan "{kedua}"',
            sebab="memilih salah satunya berarti menebak",
            saran='hapus yang tidak berlaku, atau pilih dengan --column {kolom}="{pertama}"',
            panjang=(
                "Dua judul di satu lembar menunjuk kolom yang sama, misalnya NIP dan NIP/NI PPPK. Keduanya dapat "
                "berbeda isinya, jadi tidak satu pun dipilih diam-diam.\n\n"
                "Hapus atau ganti judul yang tidak berlaku, atau tunjuk yang berlaku dengan --column."
            ),
        ),
        Wording(
            judul='two columns mean the same, {kolom}: "{pertama}" and "{kedua}"',
            sebab="to choose one of them would be guessing",
            saran='delete the one that does not apply, or choose with --column {kolom}="{pertama}"',
            panjang=(
                "Two headings of one sheet stand for the same column, such as NIP and NIP/NI PPPK. Their content may "
                "differ, so neither is chosen in silence.\n\n"
                "Delete or rename the heading that does not apply, or point to the right one with --column."
            ),
        ),
        keluar=2,
    ),
)
