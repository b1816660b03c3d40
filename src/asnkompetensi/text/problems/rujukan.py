"""RUJUKAN and PERINTAH: names that lead nowhere, in the data or in the command."""

from __future__ import annotations

from asnkompetensi.text.problems.entry import Wording, galat, peringatan

ENTRIES = (
    peringatan(
        "RUJUKAN-01",
        Wording(
            judul='{kolom} "{nilai}"[[ dan {lain} lainnya]] tidak ada di tabel {rujukan}[[; mirip "{mirip}"]]',
            bukti='"{nama}"\t{kali} baris',
            akibat="{jumlah} baris yang menyebutnya tidak tersambung ke apa pun",
            saran=(
                '[[ubah menjadi "{mirip}" bila itu yang dimaksud||perbaiki namanya, atau hapus baris yang menyebutnya]]'
                "; biarkan bila memang demikian"
            ),
            panjang=(
                "Sebuah nama dipakai di satu tabel, tetapi tidak ada di tabel yang seharusnya memuatnya: kompetensi "
                "yang dinilai atau diajarkan namun tidak diminta standar mana pun, jabatan yang hampir sama dengan "
                "jabatan di standar atau di syarat, unit yang tidak mempunyai pegawai, pelatihan di riwayat atau "
                "syarat yang tidak ada di katalog, sumber dana yang tidak ada di tabel dana.\n\n"
                "Akibatnya mengikuti tabelnya: riwayat yang tidak tersambung tidak menghalangi rekomendasi pelatihan "
                "yang sama, syarat yang tidak ada di katalog tidak mempunyai tawaran, pelatihan dengan sumber dana "
                "yang tidak ada tidak dapat dibayar. Nama lama pelatihan dapat ditulis di bagian [setara] pada "
                "asn.toml.\n\n"
                "Nama yang mirip disebut, tetapi tidak dipakai sendiri: salah sambung lebih buruk daripada tidak "
                "tersambung."
            ),
        ),
        Wording(
            judul='{kolom} "{nilai}" [[and {lain} more are||is]] not in the table {rujukan}[[; near "{mirip}"]]',
            bukti='"{nama}"\t{kali:row|rows}',
            akibat="{jumlah:row that names it leads|rows that name it lead} to nothing",
            saran=(
                '[[change it to "{mirip}" if that is meant||correct the name, or delete the rows that mention it]]'
                "; leave it if it is meant so"
            ),
            panjang=(
                "A name is used in one table, but is not in the table that should hold it: a competency that was "
                "assessed or is taught though no standard asks for it, a position that is almost one of the standard "
                "or of syarat, a unit that has no employees, a training of riwayat or syarat that is not in the "
                "catalogue, a source of money that is not in the table dana.\n\n"
                "What follows depends on the table: history that leads to nothing does not keep the same training from "
                "being recommended, a required training that is not in the catalogue has no offer, a training whose "
                "source of money is nowhere cannot be paid. Older names of trainings can be told in the section "
                "[setara] of asn.toml.\n\n"
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
    peringatan(
        "RUJUKAN-03",
        Wording(
            judul='{kolom} "{nilai}" tidak dikenal[[; mirip "{mirip}"]]',
            akibat="{nasib}",
            saran='[[ubah menjadi "{mirip}" bila itu yang dimaksud||tulis salah satu kata yang dikenal]]',
            panjang=(
                "Kolom ini berisi kata dari daftar yang tetap. Tingkat: mutlak, penting atau perlu (kosong berarti "
                "perlu). Jalur: salah satu dari 25 jalur pengembangan kompetensi, dengan nama, kode atau sebutan yang "
                "lazim (e-learning, bimtek, magang); Klasikal dan Nonklasikal saja adalah bentuknya.\n\n"
                "Tingkat yang tidak dikenal dihitung seperti yang kosong. Jalur hanya diperiksa bila JP pelatihannya "
                "kosong, karena aturan jalurlah yang lalu menentukan JP; JP di katalog dan di sertifikat selalu "
                "didahulukan."
            ),
        ),
        Wording(
            judul='{kolom} "{nilai}" is not known[[; near "{mirip}"]]',
            akibat="{nasib}",
            saran='[[change it to "{mirip}" if that is meant||write one of the words that are known]]',
            panjang=(
                "This column holds words of a fixed list. Tingkat: mutlak, penting or perlu (blank means perlu). "
                "Jalur: one of the 25 ways of developing a competency, by its name, its code or as it is commonly "
                "called (e-learning, bimtek, magang); Klasikal and Nonklasikal alone name its kind.\n\n"
                "An unknown tingkat counts like a blank one. The jalur is looked at only where the JP of the training "
                "are blank, for then the rule of the jalur tells them; JP of the catalogue and of a certificate always "
                "go first."
            ),
        ),
    ),
    galat(
        "PERINTAH-01",
        Wording(
            judul='"{nilai}" pada {opsi} [[{alasan}||tidak ada dalam data]]',
            saran='[[ganti dengan "{mirip}", lalu jalankan lagi||periksa nama yang ada di data, lalu jalankan lagi]]',
            panjang=(
                "Nama yang diberikan pada pilihan itu dicari di data tanpa membedakan besar kecil huruf, spasi dan "
                "tanda baca, dan alias unit ikut dikenal. Nama ini tidak ada.\n\n"
                "Nama yang tidak dikenal tidak pernah dilewati: hasil kosong tampak seperti tidak ada kesenjangan. "
                "Nama unit terlihat dengan asn gap SUMBER --by unit, nama kompetensi dengan --by kompetensi."
            ),
        ),
        Wording(
            judul='"{nilai}" in {opsi} [[{alasan}||is not in the data]]',
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
