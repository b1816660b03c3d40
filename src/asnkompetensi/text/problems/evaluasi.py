"""EVALUASI: what forbids to say whether training worked, and what such a comparison cannot tell."""

from __future__ import annotations

from asnkompetensi.text.problems.entry import Wording, catatan, galat, peringatan

ENTRIES = (
    galat(
        "EVALUASI-01",
        Wording(
            judul="tabel {tabel} tidak ada, atau kosong, dalam kedua periode",
            akibat="tidak ada pelatihan yang dapat dinilai",
            saran="tambahkan berkas {tabel} ke folder periode baru, lalu sebut foldernya",
            panjang=(
                "Evaluasi memerlukan tabel riwayat (siapa mengikuti pelatihan apa, kapan) dan tabel pelatihan "
                "(kompetensi apa yang dikembangkannya). Keduanya boleh ada di periode lama, periode baru, atau di "
                "keduanya; bila keduanya memuat pelatihan yang sama, keterangan periode baru yang dipakai.\n\n"
                "Satu periode adalah satu sumber. Bila datanya beberapa berkas, satukan dalam satu folder. Baris "
                "riwayat milik orang yang tidak ada di tabel pegawai tidak dihitung."
            ),
        ),
        Wording(
            judul="there is no table {tabel} in either period, or it is empty",
            akibat="no training can be judged",
            saran="add a file of {tabel} to the folder of the new period, and name the folder",
            panjang=(
                "An evaluation needs the table riwayat (who attended which training, and when) and the table pelatihan "
                "(which competency it develops). Either may be in the old period, in the new one, or in both; where "
                "both describe one training, the new period's words are used.\n\n"
                "One period is one source. If the data are several files, put them into one folder. Rows of people who "
                "are not in the table pegawai do not count."
            ),
        ),
        keluar=2,
    ),
    galat(
        "EVALUASI-02",
        Wording(
            judul="tidak satu pun dari {jumlah} baris riwayat bertanggal",
            akibat="tidak diketahui siapa yang ikut di antara kedua penilaian",
            saran="isi kolom Tanggal pada tabel riwayat",
            panjang=(
                "Dampak pelatihan hanya terlihat pada orang yang mengikutinya sesudah penilaian lama dan sebelum "
                "penilaian baru. Tanpa tanggal, yang ikut tahun ini tidak dapat dibedakan dari yang ikut sepuluh tahun "
                "lalu.\n\nTanggal selesai atau tanggal sertifikat sudah cukup."
            ),
        ),
        Wording(
            judul="not one of {jumlah} rows of the history has a date",
            akibat="nobody knows who attended between the two assessments",
            saran="fill the column Tanggal of the table riwayat",
            panjang=(
                "The effect of training shows only in people who attended it after the old assessment and before the "
                "new one. Without dates, who attended this year cannot be told from who attended ten years ago.\n\n"
                "The last day, or that of the certificate, will do."
            ),
        ),
        keluar=2,
    ),
    galat(
        "EVALUASI-03",
        Wording(
            judul="tidak seorang pun mengikuti pelatihan antara {dari} dan {sampai}",
            akibat="tabel evaluasinya kosong",
            saran="periksa kolom Tanggal pada riwayat, dan apakah kedua periode yang dimaksud sudah benar",
            panjang=(
                "Yang dihitung adalah baris riwayat sesudah penilaian lama dan sampai penilaian baru, tentang "
                "pelatihan yang ada di katalog. Nama pelatihan yang tidak dikenali disebut dengan kode RUJUKAN-01; "
                "bila semua baris demikian, di sini tidak ada yang tersisa.\n\n"
                "Penyebab lain: tahun yang salah ketik, atau riwayat yang belum diperbarui."
            ),
        ),
        Wording(
            judul="nobody attended any training between {dari} and {sampai}",
            akibat="the table of the evaluation is empty",
            saran="check the column Tanggal of riwayat, and whether these are the two periods that you mean",
            panjang=(
                "What counts are rows of the history after the old assessment and up to the new one, about trainings "
                "of the catalogue. Names that are not recognised are told as RUJUKAN-01; if every row is such a one, "
                "nothing is left here.\n\nOther causes: a year that is mistyped, or a history that is not up to date."
            ),
        ),
    ),
    galat(
        "EVALUASI-04",
        Wording(
            judul="{berkas} bukan rencana untuk data ini: {apa}",
            akibat="tidak ada hasil; rencana dan kenyataan tidak dapat dibandingkan",
            saran="pilih plan.json yang dibuat dari periode lama, atau jalankan tanpa --plan",
            panjang=(
                "--plan membandingkan kursi yang direncanakan dengan riwayat. Orang dikenali lewat NIP (tanpa NIP: "
                "nama dan unit), pelatihan lewat kode. Bila tidak satu kursi pun cocok, rencana itu milik instansi "
                "lain, atau NIP di dalamnya disamarkan.\n\n"
                "Rencana yang tanggalnya sesudah periode baru juga ditolak: belum ada yang dapat terjadi."
            ),
        ),
        Wording(
            judul="{berkas} is no plan for these data: {apa}",
            akibat="there is no result; plan and reality cannot be compared",
            saran="choose the plan.json that was made from the old period, or run it without --plan",
            panjang=(
                "--plan compares planned seats with the history. People are known by NIP (without one: name and unit), "
                "trainings by kode. If not one seat fits, the plan is that of another agency, or its NIPs are masked."
                "\n\nA plan of a day after the new period is refused, too: nothing can have happened yet."
            ),
        ),
        keluar=2,
    ),
    peringatan(
        "EVALUASI-05",
        Wording(
            judul="{jumlah} dari {total} kursi rencana tidak dikenal di data ini",
            bukti="{nip}\t{kode}",
            akibat="kursi itu tidak dibandingkan",
            saran="tambahkan orang atau pelatihannya, bila memang masih milik instansi ini",
            panjang=(
                "Orangnya tidak ada di kedua periode, atau kode pelatihannya tidak ada di kedua katalog. Orang "
                "yang pindah instansi wajar hilang.\n\nKode yang hilang biasanya karena katalog baru memakai kode "
                "lain untuk pelatihan yang sama; tambahkan kode lamanya ke katalog, lalu jalankan lagi."
            ),
        ),
        Wording(
            judul="{jumlah} of {total} planned seats are not known in these data",
            bukti="{nip}\t{kode}",
            akibat="these seats are not compared",
            saran="add the person or the training, if they are this agency's still",
            panjang=(
                "The person is in neither period, or the kode of the training is in neither catalogue. People who left "
                "the agency are missing as they should be.\n\nA kode that is missing usually got another name in the "
                "new catalogue."
            ),
        ),
    ),
    peringatan(
        "EVALUASI-06",
        Wording(
            judul="{jumlah} baris riwayat tidak bertanggal",
            akibat="orangnya tidak dibandingkan dalam kompetensi pelatihan itu: mungkin ia ikut, mungkin tidak",
            saran="isi kolom Tanggal pada tabel riwayat",
            panjang=(
                "Baris tanpa tanggal mungkin terjadi di antara kedua penilaian, mungkin jauh sebelumnya. Orangnya "
                "tidak dihitung sebagai peserta dan tidak pula sebagai pembanding, supaya hasil tidak tercemar.\n\n"
                "Bila orang yang sama mempunyai baris bertanggal untuk pelatihan itu, baris itulah yang dipakai."
            ),
        ),
        Wording(
            judul="{jumlah:row|rows} of the history without a date",
            akibat="these people are not compared in the competencies of that training: they may have come in between",
            saran="fill the column Tanggal of the table riwayat",
            panjang=(
                "A row without a date may have happened between the two assessments, or long before. Its person counts "
                "neither among those who attended nor among those who did not, so that the result stays clean.\n\n"
                "Where the same person has a dated row for that training, that row is used."
            ),
        ),
    ),
    catatan(
        "EVALUASI-07",
        Wording(
            judul="peserta tidak dipilih dengan undian: dampak di sini adalah dugaan terbaik, bukan bukti",
            sebab="yang dikirim ke pelatihan mungkin memang lebih rajin, atau lebih diperhatikan atasannya",
            saran="periksa intervalnya; bila ingin pasti dan kursi terbatas, undi siapa yang ikut lebih dulu",
            panjang=(
                "Peserta dibandingkan dengan orang yang kebutuhannya sama: kompetensi, level awal, jenjang, dan unit. "
                "Hal yang tidak tercatat di tabel, seperti semangat, tugas baru, atau bimbingan atasan, dapat berbeda "
                "dan ikut menaikkan level.\n\n"
                "Kelompok kecil mudah terbawa satu dua orang: lihat kolom peserta, interval, dan dampak_terlihat, "
                "yaitu dampak yang dalam 80 dari 100 data seperti ini akan ditemukan."
            ),
        ),
        Wording(
            judul="nobody was drawn by lot: an effect seen here is the best guess, and no proof",
            sebab="those who are sent to training may be keener, or nearer to their superiors' hearts",
            saran="look at the interval; to be sure, draw lots for who goes first where seats are few",
            panjang=(
                "People who attended are compared with people of the same need: competency, level before, class, and "
                "unit. What no table holds, such as zeal, a new task, or a superior who teaches, may differ and lift "
                "levels, too.\n\n"
                "Small groups are easily carried by one or two people: look at the columns peserta, the interval, and "
                "dampak_terlihat, the effect that would be found in 80 of 100 such data sets."
            ),
        ),
    ),
    catatan(
        "EVALUASI-08",
        Wording(
            judul="hubungan kenaikan level dengan IKM unit bukan sebab akibat",
            sebab="unit yang baik layanannya mungkin juga lebih sering melatih orangnya, karena hal lain",
            saran="periksa sebabnya di unit itu; jangan simpulkan bahwa pelatihan menaikkan IKM",
            panjang=(
                "Untuk setiap unit, rata-rata kenaikan level orangnya disandingkan dengan perubahan IKM (bila hanya "
                "satu periode mencatatnya: dengan IKM itu sendiri). ikm_hubungan adalah korelasi peringkat (Spearman): "
                "1 berarti urutan unitnya sama, -1 terbalik, 0 tidak berhubungan; ikm_peluang mengatakan seberapa "
                "sering kebetulan saja memberi hubungan sekuat itu.\n\n"
                "Unit sedikit, dan banyak hal lain ikut mengubah IKM: gedung, jumlah pemohon, pimpinan."
            ),
        ),
        Wording(
            judul="that rising levels and the service index (IKM) go together does not say why",
            sebab="a unit that serves well may also train its people more, for some other cause",
            saran="look for the cause in these units; do not conclude that training raises the index",
            panjang=(
                "For each unit, the mean rise of its people stands beside the change of its index (beside the index "
                "itself where one period alone has it). ikm_hubungan is the correlation of ranks (Spearman): 1 means "
                "that the units have the same order, -1 the opposite, 0 none; ikm_peluang says how often chance alone "
                "gives as much.\n\n"
                "Units are few, and much else moves the index: the building, the number of visitors, who leads."
            ),
        ),
    ),
)
