"""PELATIHAN: trainings that contradict themselves, have no price, or stand for each other in a circle."""

from __future__ import annotations

from asnkompetensi.text.problems.entry import Wording, galat, peringatan

ENTRIES = (
    galat(
        "PELATIHAN-01",
        Wording(
            judul='baris-baris pelatihan "{kode}" berbeda pada kolom {kolom}',
            bukti="{sel}\t[[{nilai}||(kosong)]]",
            akibat="nilai baris pertamanya yang dipakai untuk semua",
            saran="samakan isinya di semua baris pelatihan itu, atau beri kode lain bila memang pelatihan lain",
            panjang=(
                "Sebuah pelatihan boleh ditulis dalam beberapa baris, satu baris untuk setiap kompetensi yang "
                "diajarkannya. Nama, biaya, JP, besar kelas, jadwal dan penyelenggaranya tetap milik pelatihan itu, "
                "jadi harus sama di setiap barisnya; sel yang dibiarkan kosong di baris lanjutan mengikuti baris "
                "pertamanya.\n\n"
                "Bila berbeda, tidak dapat diketahui mana yang benar: nilai baris pertama yang dipakai, dan setiap "
                "selnya disebut. Angkatan dengan harga lain adalah tawaran lain; beri kodenya sendiri."
            ),
        ),
        Wording(
            judul='the rows of training "{kode}" differ in the column {kolom}',
            bukti="{sel}\t[[{nilai}||(blank)]]",
            akibat="the value of its first row is used for all",
            saran="make it equal in all rows of that training, or give another code if it is another training",
            panjang=(
                "A training may stand in several rows, one for each competency that it teaches. Its name, cost, JP, "
                "class size, dates and organiser belong to the training itself, so they must be the same in each of "
                "its rows; a cell left blank in a further row follows the first.\n\n"
                "Where they differ nobody can know which is right: the value of the first row is used, and every cell "
                "is named. A class at another price is another offer; give it a code of its own."
            ),
        ),
    ),
    galat(
        "PELATIHAN-02",
        Wording(
            judul="{jumlah} baris katalog tidak mungkin: {apa}",
            bukti="{kode}[[\t{kompetensi}]]\t{dari} -> {sampai}",
            akibat="{nasib}",
            saran="perbaiki kedua angkanya menurut brosur atau kurikulumnya",
            panjang=(
                "level_hasil adalah level sesudah pelatihan, level_awal yang harus sudah dimiliki sebelumnya. "
                "Pelatihan yang hasilnya tidak di atas awalnya tidak menaikkan siapa pun, jadi baris itu disisihkan; "
                "kompetensi lain dari pelatihan yang sama tetap dipakai.\n\n"
                "Bila peserta paling sedikit lebih besar dari peserta paling banyak, tidak ada kelas yang dapat "
                "dibuka. Pelatihannya tetap direkomendasikan, karena isinya tidak salah, tetapi tidak dapat masuk "
                "rencana sebelum angkanya dibetulkan. Sering kali kedua kolom hanya tertukar."
            ),
        ),
        Wording(
            judul="{jumlah:row of the catalogue is|rows of the catalogue are} impossible: {apa}",
            bukti="{kode}[[\t{kompetensi}]]\t{dari} -> {sampai}",
            akibat="{nasib}",
            saran="correct the two numbers from the leaflet or the curriculum",
            panjang=(
                "level_hasil is the level after the training, level_awal the one to be held before. A training whose "
                "result is not above its start raises nobody, so that row is left out; other competencies of the same "
                "training are still used.\n\n"
                "Where the fewest participants are more than the most, no class can be opened. The training is still "
                "recommended, for nothing is wrong with what it teaches, but it can be in no plan until the numbers "
                "are right. Often the two columns have only been exchanged."
            ),
        ),
    ),
    peringatan(
        "PELATIHAN-03",
        Wording(
            judul="{jumlah} pelatihan tanpa harga",
            bukti='{kode}\t"{nama}"',
            akibat="dihitung Rp 0, sehingga tampak lebih murah daripada yang sebenarnya",
            saran="isi kolom Biaya Peserta atau Biaya Angkatan; tulis 0 bila memang gratis",
            panjang=(
                "Tawaran ini tidak menyebut biaya per peserta maupun per angkatan. Kosong berarti belum diketahui, "
                "bukan gratis; namun tanpa angka tidak ada yang dapat dijumlahkan, jadi ia dihitung nol.\n\n"
                "Akibatnya tawaran ini menang dari tawaran lain yang menutup kesenjangan sama besar, dan anggaran "
                "menjadi terlalu kecil. Mentor, magang dan pelatihan dari mitra yang memang gratis ditulis 0; sesudah "
                "itu peringatan ini hilang."
            ),
        ),
        Wording(
            judul="{jumlah:training|trainings} without a price",
            bukti='{kode}\t"{nama}"',
            akibat="counted as Rp 0, so that it looks cheaper than it is",
            saran="fill in the column Biaya Peserta or Biaya Angkatan; write 0 if it is free",
            panjang=(
                "This offer names no cost per participant and none per class. Blank means not yet known, not free; "
                "but without a number nothing can be summed up, so it counts as zero.\n\n"
                "It therefore wins over other offers that close as much of a gap, and the budget comes out too small. "
                "Mentors, internships and trainings of partners that are free indeed have a 0; then this warning is "
                "gone."
            ),
        ),
    ),
    galat(
        "PELATIHAN-04",
        Wording(
            judul="pelatihan setara yang tidak dapat dipakai: {apa}",
            bukti='"{nama}" = "{sekarang}"',
            akibat="{jumlah} baris [setara] itu tidak dipakai; yang lain tetap",
            saran="perbaiki bagian [setara] di {berkas}: nama lama di kiri, satu nama atau kode sekarang di kanan",
            panjang=(
                "Bagian [setara] pada asn.toml memberi tahu bahwa pelatihan dengan nama lama sama dengan pelatihan "
                'yang ada sekarang: "nama lama" = "nama atau kode sekarang". Boleh bertingkat, asalkan ujungnya '
                "satu.\n\n"
                "Bila A menunjuk B dan B menunjuk A lagi, tidak ada yang dapat disebut sekarang. Begitu pula bila satu "
                "nama lama, dalam dua ejaan, menunjuk dua pelatihan, atau bila salah satu namanya kosong. Baris "
                "seperti itu disisihkan, supaya riwayat tidak tersambung ke pelatihan yang salah; kesetaraan bawaan "
                "(PIM IV dengan PKP dan seterusnya) tetap berlaku."
            ),
        ),
        Wording(
            judul="equivalent trainings that cannot be used: {apa}",
            bukti='"{nama}" = "{sekarang}"',
            akibat="{jumlah:line|lines} of [setara] left out; the others hold",
            saran="correct the section [setara] in {berkas}: the older name left, one present name or code right",
            panjang=(
                "The section [setara] of asn.toml tells that a training under an older name is one that there is now: "
                '"older name" = "present name or code". It may go in steps, as long as they end at one.\n\n'
                "Where A leads to B and B to A again, none can be called the present one. The same holds where one "
                "older name, in two spellings, leads to two trainings, or where a name is blank. Such lines are left "
                "out, so that no history is linked to the wrong training; the equivalents that are built in (PIM IV "
                "with PKP and so on) still hold."
            ),
        ),
    ),
    peringatan(
        "PELATIHAN-05",
        Wording(
            judul="{jumlah} baris katalog meragukan: {apa}",
            bukti='{kode}[[\t"{nama}"]]',
            akibat="{nasib}",
            saran="perbaiki selnya; beri pelatihan yang berbeda nama yang berbeda, atau tulis kodenya di riwayat",
            panjang=(
                "Sebuah baris katalog memerlukan kode, nama, kompetensi dan level hasil. Tanpa level hasil tidak ada "
                "yang tahu ke mana pelatihannya membawa, jadi baris itu tidak ditawarkan kepada siapa pun; tanpa nama "
                "ia hanya tampil dengan kodenya. Sel yang ditolak karena isinya salah juga terhitung kosong.\n\n"
                "Bila riwayat menyebut nama yang dimiliki beberapa kode, atau nama satu pelatihan sama dengan kode "
                "pelatihan lain, riwayat itu dianggap berlaku untuk semuanya: orangnya tidak ditawari satu pun dari "
                "pelatihan itu selama sertifikatnya berlaku."
            ),
        ),
        Wording(
            judul="{jumlah:row of the catalogue is|rows of the catalogue are} in doubt: {apa}",
            bukti='{kode}[[\t"{nama}"]]',
            akibat="{nasib}",
            saran="correct the cell; give different trainings different names, or write the code in the history",
            panjang=(
                "A row of the catalogue needs a code, a name, a competency and the level that it leads to. Without "
                "that level nobody knows where the training leads, so the row is offered to nobody; without a name it "
                "is shown by its code alone. A cell that was refused for what it holds counts as blank too.\n\n"
                "Where the history uses a name that several codes have, or where the name of one training is the code "
                "of another, that history counts for all of them: the person is offered none of these trainings while "
                "the certificate is valid."
            ),
        ),
    ),
    peringatan(
        "PELATIHAN-06",
        Wording(
            judul="{jumlah} sertifikat yang berlaku terbatas tidak diketahui kapan berakhirnya",
            bukti='{kode}\t"{nama}"\t{bulan} bulan',
            sebab="katalog menyebut masa berlakunya, tetapi riwayat tidak menyebut hari pelatihan maupun hari berakhir",
            akibat="dihitung masih berlaku, dan tidak ada yang diingatkan",
            saran="isi Sertifikat Sampai di riwayat, atau tanggal pelatihannya",
            panjang=(
                "Sertifikat berakhir pada hari yang disebut riwayat. Bila kosong, hari pelatihan ditambah masa berlaku "
                "di katalog memberi tahu kapan mestinya berakhir, dan `asn recommend --by sertifikat` mengingatkan "
                "orangnya setahun sebelumnya.\n\n"
                "Tanpa keduanya tidak ada yang dapat dihitung: sertifikat itu dianggap berlaku, dan orangnya tidak "
                "ditawari pelatihan yang sama."
            ),
        ),
        Wording(
            judul="{jumlah:certificate that is|certificates that are} valid for a time, nobody knows until when",
            bukti='{kode}\t"{nama}"\t{bulan:month|months}',
            sebab="the catalogue gives the validity, but the history has neither a day of training nor a last day",
            akibat="counted as valid, and nobody is reminded",
            saran="fill in Sertifikat Sampai in the history, or the day of training",
            panjang=(
                "A certificate ends on the day that the history gives. Where that is blank, the day of training and "
                "the validity in the catalogue tell when it should, and `asn recommend --by sertifikat` reminds of it "
                "a year ahead.\n\n"
                "With neither of them nothing can be reckoned: the certificate counts as valid, and its holder is not "
                "offered that training."
            ),
        ),
    ),
)
