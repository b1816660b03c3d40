"""RUJUKAN and PERINTAH: names that lead nowhere, in the data or in the command."""

from __future__ import annotations

from asnkompetensi.text.problems.entry import Wording, galat, peringatan

ENTRIES = (
    peringatan(
        "RUJUKAN-01",
        Wording(
            judul='{kolom} "{nilai}" tidak ditemukan di tabel rujukannya[[; mirip "{mirip}"]]',
            akibat="{jumlah} baris yang menyebutnya tidak tersambung ke apa pun",
            saran=(
                '[[ubah menjadi "{mirip}" bila itu yang dimaksud||perbaiki namanya, atau hapus baris yang menyebutnya]]'
                "; biarkan bila memang demikian"
            ),
            panjang=(
                "Sebuah nama dipakai di satu tabel, tetapi tidak ada di tabel yang seharusnya memuatnya: kompetensi "
                "yang dinilai namun tidak diminta standar mana pun, jabatan yang hampir sama dengan jabatan di "
                "standar, atau unit di standar yang tidak mempunyai pegawai.\n\n"
                "Nama yang mirip disebut, tetapi tidak dipakai sendiri: salah sambung lebih buruk daripada tidak "
                "tersambung."
            ),
        ),
        Wording(
            judul='{kolom} "{nilai}" is not in the table it refers to[[; near "{mirip}"]]',
            akibat="{jumlah:row that names it leads|rows that name it lead} to nothing",
            saran=(
                '[[change it to "{mirip}" if that is meant||correct the name, or delete the rows that mention it]]'
                "; leave it if it is meant so"
            ),
            panjang=(
                "A name is used in one table, but is not in the table that should hold it: a competency that was "
                "assessed though no standard asks for it, a position that is almost a position of the standard, or a "
                "unit of the standard that has no employees.\n\n"
                "A name that comes near is shown, but never taken by itself: a wrong link is worse than none."
            ),
        ),
    ),
    peringatan(
        "RUJUKAN-02",
        Wording(
            judul="{jumlah} nama kompetensi hanya ada di penilaian, atau hanya di standar",
            bukti='"{kompetensi}"\t{apa}\t{jumlah}[[\tmirip "{mirip}"]]',
            akibat="yang tidak diminta tidak dihitung; yang tidak dinilai membuat orangnya belum lengkap",
            saran="samakan nama yang berarti sama di kedua lembar; biarkan bila memang berbeda",
            panjang=(
                "Penilaian dan standar disambungkan lewat nama kompetensi. Nama yang hanya ada di penilaian tidak "
                "diminta dari siapa pun, jadi levelnya tidak masuk hitungan. Nama yang hanya diminta standar tidak "
                "mempunyai satu pun penilaian dari orang yang diminta, jadi orangnya dihitung belum lengkap dan tidak "
                "mempunyai JPM.\n\n"
                "Sering keduanya satu kompetensi dengan nama lain: disingkat, atau dari kamus yang berbeda. Nama yang "
                "mirip dari sisi lain disebut, tetapi tidak dipakai sendiri. Angka di setiap baris adalah banyaknya "
                "penilaian, atau banyaknya orang yang diminta."
            ),
        ),
        Wording(
            judul="{jumlah:competency is|competencies are} in the assessments alone, or in the standard alone",
            bukti='"{kompetensi}"\t{apa}\t{jumlah}[[\tnear "{mirip}"]]',
            akibat="what is not asked for is not counted; what is not assessed leaves employees incomplete",
            saran="make names equal that mean the same in both sheets; leave them if they are different",
            panjang=(
                "Assessments and standards find each other by the name of the competency. A name that only the "
                "assessments have is asked of nobody, so its level counts nowhere. A name that only the standard has "
                "is not assessed in any employee of whom it is asked, so they are incomplete and have no JPM.\n\n"
                "Often both are one competency under another name: short, or from another dictionary. The name of the "
                "other side that comes near is shown, but never taken by itself. The number in each line is that of "
                "the assessments, or of the employees of whom it is asked."
            ),
        ),
    ),
    galat(
        "PERINTAH-01",
        Wording(
            judul='"{nilai}" pada {opsi} tidak ada dalam data',
            saran='[[ganti dengan "{mirip}", lalu jalankan lagi||periksa nama yang ada di data, lalu jalankan lagi]]',
            panjang=(
                "Nama yang diberikan pada pilihan itu dicari di data tanpa membedakan besar kecil huruf, spasi dan "
                "tanda baca, dan alias unit ikut dikenal. Nama ini tidak ada.\n\n"
                "Nama yang tidak dikenal tidak pernah dilewati: hasil kosong tampak seperti tidak ada kesenjangan. "
                "Nama unit terlihat dengan asn gap SUMBER --by unit, nama kompetensi dengan --by kompetensi."
            ),
        ),
        Wording(
            judul='"{nilai}" in {opsi} is not in the data',
            saran='[[replace it by "{mirip}", then run again||check the names that are in the data, then run again]]',
            panjang=(
                "The name given to that option is looked up in the data without regard to case, blanks and "
                "punctuation, and the aliases of units are known. This one is not there.\n\n"
                "An unknown name is never passed over: an empty result looks as if there were no gap. See the names "
                "of units with asn gap SRC --by unit, those of competencies with --by kompetensi."
            ),
        ),
        keluar=2,
    ),
)
