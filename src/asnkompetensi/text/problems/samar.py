"""SAMAR: what `asn mask` made coarse, left out, or cannot hide."""

from __future__ import annotations

from asnkompetensi.text.problems.entry import Wording, catatan, galat, peringatan

_LAW = "UU 27/2022 (Pelindungan Data Pribadi)"

ENTRIES = (
    galat(
        "SAMAR-01",
        Wording(
            judul="hanya {jumlah:orang|orang} yang dapat disamarkan; diperlukan sedikitnya {batas}",
            akibat="tidak ada yang ditulis",
            saran="tambahkan data unit lain, atau jalankan tanpa --strict",
            dasar=_LAW,
            panjang=(
                "Data yang dibagikan tidak boleh menampilkan kelompok yang kurang dari lima orang: isinya lalu "
                "adalah data orang tertentu, walau tanpa nama. Di sini seluruh data lebih kecil daripada itu.\n\n"
                "Dengan --strict orang yang dapat dikenali dari standar jabatannya disisihkan lebih dulu, sehingga "
                "data yang kecil dapat habis."
            ),
        ),
        Wording(
            judul="only {jumlah:person|people} can be masked; at least {batas} are needed",
            akibat="nothing is written",
            saran="add the data of other units, or run without --strict",
            dasar=_LAW,
            panjang=(
                "Data that are shared must not show a group of fewer than five people: what they say is then about "
                "certain people, with or without names. Here all of the data are smaller than that.\n\n"
                "With --strict people who are known by the standard of their post are left out first, so that "
                "nothing may remain of a small agency."
            ),
        ),
        keluar=2,
    ),
    catatan(
        "SAMAR-02",
        Wording(
            judul="sebagian keterangan tentang {jumlah:orang|orang} tidak ditampilkan, agar tak seorang pun menonjol",
            sebab="setiap gabungan keterangan yang tampil dimiliki sedikitnya {batas} orang[["
            "; {kompetensi:kompetensi|kompetensi} yang jarang dituntut kehilangan namanya]]",
            akibat="angka kesenjangan tidak berubah; angka per unit dan per jabatan hanya atas yang tampil",
            saran="periksa hasilnya sebelum dibagikan",
            dasar=_LAW,
            bukti="{kolom}\tdisamarkan untuk {orang} orang",
            panjang=(
                "Keterangan yang diketahui orang luar (unit, jabatan, jenjang, bulan penilaian, status, jenis kelamin, "
                "tahun lahir, akhir kontrak) hanya ditampilkan bila sedikitnya lima orang sama dalam hal itu dan "
                "dalam semua keterangan yang tampil sebelumnya, mulai dari level yang dituntut dari mereka. Bila "
                "yang tidak ditampilkan dalam sebuah kelompok kurang dari lima, keterangan yang paling "
                "jarang di kelompok itu "
                "ikut disembunyikan, agar tidak dapat dihitung dari selisihnya.\n\n"
                "Unit dan jabatan yang tidak ditampilkan menjadi (unit lain) dan (jabatan lain), kompetensi yang "
                "dituntut dari kurang dari lima orang menjadi (kompetensi lain 1) dan seterusnya. Level yang "
                "dituntut dan yang dimiliki tidak diubah."
            ),
        ),
        Wording(
            judul="some of what is known of {jumlah:person|people} is not shown, so that nobody stands out",
            sebab="every combination of what is shown is shared by {batas} people at least[["
            "; {kompetensi:competency|competencies} that few need lost the name]]",
            akibat="the gap figures stay as they are; figures by unit and by post are those of what is shown",
            saran="look at the result before it is shared",
            dasar=_LAW,
            bukti="{kolom}\tmasked for {orang} people",
            panjang=(
                "What outsiders know of a person (unit, post, its class, month of assessment, status, sex, "
                "year of birth, end "
                "of contract) is shown only where five people at least are alike in that and in all that is "
                "shown before it, "
                "beginning with the levels required of them. Where fewer than five people of a group would "
                "go without, the "
                "rarest of what could be shown in that group is hidden too, so that nobody can find out by "
                "subtraction.\n\n"
                "Units and posts that are not shown become (unit lain) and (jabatan lain), competencies "
                "that fewer than five people need become (kompetensi lain 1) and so on. The levels required and held "
                "are not changed."
            ),
        ),
    ),
    peringatan(
        "SAMAR-03",
        Wording(
            judul="{jumlah:orang|orang} mungkin dapat dikenali dari standar jabatannya",
            sebab="level dan kompetensi yang dituntut dari mereka dituntut dari kurang dari {batas} orang",
            akibat="keterangan lain tentang mereka disembunyikan, tetapi level yang mereka miliki ada di hasil",
            saran="berikan hanya kepada yang berhak, atau jalankan dengan --strict agar mereka disisihkan",
            dasar=_LAW,
            panjang=(
                "Standar kompetensi jabatan diketahui umum. Bila hanya satu orang yang harus mencapai level 4, "
                "misalnya kepala dinas, barisnya dikenali dari level itu, walau unit, jabatan, dan segala "
                "keterangan lain disembunyikan. Menyembunyikannya tanpa mengubah jumlah kesenjangan dan JPM "
                "tidak mungkin: "
                "keduanya dihitung dari level itu.\n\n"
                "Tanpa --strict semua orang tetap ada, jumlahnya sama dengan data asal, dan hasilnya pantas "
                "dibagikan secara terbatas. Dengan --strict mereka disisihkan, sedikitnya lima orang sekaligus "
                "agar tidak dapat dihitung dari selisihnya, dan jumlahnya berbeda."
            ),
        ),
        Wording(
            judul="{jumlah:person|people} may be known by the standard of their post",
            sebab="the levels and competencies required of them are required of fewer than {batas} people",
            akibat="all else about them is hidden, but the levels that they hold are in the result",
            saran="give it only to those who may know, or run with --strict to leave them out",
            dasar=_LAW,
            panjang=(
                "Competency standards are public. Where only one person has to reach level 4, such as the head of the "
                "agency, the rows are known by that level, though unit, post and all else are hidden. To hide it "
                "without changing the gap totals and the JPM is not possible: both are computed from that level.\n\n"
                "Without --strict everybody stays, the totals are those of the original data, and the result may be "
                "shared within limits. With --strict they are left out, five people at least together so that nobody "
                "can find out by subtraction, and the totals differ."
            ),
        ),
    ),
    peringatan(
        "SAMAR-04",
        Wording(
            judul="{jumlah:orang|orang} disisihkan, sebab {sendiri} di antaranya dikenali dari standar jabatannya",
            sebab="yang disisihkan sedikitnya {batas} orang, agar tidak dapat dihitung dari selisihnya",
            akibat="jumlah kesenjangan lebih kecil daripada data asalnya",
            saran="jalankan tanpa --strict bila semua orang harus ada dan jumlahnya harus sama",
            dasar=_LAW,
            panjang=(
                "Dengan --strict orang yang level dan kompetensi tuntutannya dimiliki kurang dari lima orang "
                "tidak ada di "
                "hasil. Bila mereka kurang dari lima, beberapa orang dari kelompok terbesar ikut disisihkan: "
                "penerima yang tahu jumlah seluruhnya dapat menghitung selisihnya, dan selisih itu tidak boleh "
                "tentang satu atau dua orang.\n\n"
                "Semua yang tersisa berbagi standar dan setiap keterangan yang tampil dengan sedikitnya "
                "empat orang lain."
            ),
        ),
        Wording(
            judul=(
                "{jumlah:person was|people were} left out, for {sendiri} of them are known by the standard of "
                "their post"
            ),
            sebab="{batas} people at least are left out, so that nobody can find out by subtraction",
            akibat="the gap totals are smaller than those of the original data",
            saran="run without --strict where everybody must be in it and the totals must be the same",
            dasar=_LAW,
            panjang=(
                "With --strict people whose required levels and competencies fewer than five people share "
                "are not in the "
                "result. Where they are fewer than five, some of the largest group are left out too: whoever gets the "
                "data may know the totals of all, and the difference must not be about one or two people.\n\n"
                "All who are left share their standard, and everything that is shown, with four others at least."
            ),
        ),
    ),
    catatan(
        "SAMAR-05",
        Wording(
            judul="{jumlah:tabel|tabel} sumber tidak diambil, atau tidak seluruhnya",
            sebab="isinya menunjuk orang, dapat dicocokkan dengan catatan lain, atau teks bebas",
            akibat=(
                "angka kesenjangan tidak berubah; rekomendasi dari data samaran tidak tahu pelatihan yang sudah diikuti"
            ),
            saran="jalankan asn recommend atas data asal bila riwayat dan syarat harus ikut",
            bukti="{tabel}\t{kolom}",
            panjang=(
                "Yang tidak pernah ikut: nama, eselon, golongan, TMT jabatan, jabatan tujuan, penilai dan "
                "metode penilaian, "
                "seluruh tabel riwayat (daftar pelatihan seseorang mengenali orangnya), syarat (tanpa "
                "riwayat ia menyesatkan), "
                "dan kinerja, kurikulum, tingkat standar, alias unit. Kolom yang tidak dikenal asn memang tidak pernah "
                "dibaca.\n\n"
                "Standar ikut sebagai level yang dituntut di setiap baris kesenjangan, penilaian sebagai "
                "level yang dipakai."
            ),
        ),
        Wording(
            judul="{jumlah:source table is|source tables are} not taken over, or not whole",
            sebab="what they hold points at people, can be matched with other records, or is free text",
            akibat="the gap figures stay as they are; recommendations from masked data do not know what was attended",
            saran="run asn recommend on the original data where history and requirements count",
            bukti="{tabel}\t{kolom}",
            panjang=(
                "Never taken over: names, echelon, rank, start in the post, post to be held, assessor and "
                "method of assessment, "
                "the whole table riwayat (the trainings of a person tell who it is), syarat (misleading "
                "without riwayat) "
                "and kinerja, the curriculum, the importance in a standard, aliases of units. Columns that "
                "asn does not know are "
                "never read anyway.\n\n"
                "Standards are in as the level required in each gap row, assessments as the level that counts."
            ),
        ),
    ),
)
