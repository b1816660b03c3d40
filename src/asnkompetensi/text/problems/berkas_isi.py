"""BERKAS: what a file holds is another thing than it seems."""

from __future__ import annotations

from asnkompetensi.text.problems.entry import Wording, catatan, galat, peringatan

ENTRIES = (
    catatan(
        "BERKAS-06",
        Wording(
            judul="[[{banyak} berkas||{berkas}]] berisi {isi}, bukan seperti akhiran namanya; dibaca sebagai {isi}",
            saran="simpan ulang sebagai xlsx bila berkas ini akan dibagikan",
            panjang=(
                "Portal kepegawaian sering memberi tabel HTML atau CSV yang dinamai .xls. Excel membukanya setelah "
                "bertanya; di sini jenisnya dikenali dari isi, sehingga tidak ada yang perlu diubah.\n\n"
                "Bila Excel menyimpan ulang berkas seperti ini, pilih jenis Excel Workbook (.xlsx), dan periksa "
                "kolom NIP: Excel dapat mengubahnya menjadi angka."
            ),
        ),
        Wording(
            judul="[[{banyak} files hold||{berkas} holds]] {isi}, not what the name says; read as {isi}",
            saran="save it again as xlsx if you are going to share it",
            panjang=(
                "Personnel portals often hand out an HTML table or a CSV that is named .xls. Excel opens it after a "
                "question; here the kind is told from the content, so nothing has to be changed.\n\n"
                "When Excel saves such a file again, choose the type Excel Workbook (.xlsx), and look at the NIP "
                "column: Excel may turn it into numbers."
            ),
        ),
    ),
    peringatan(
        "BERKAS-09",
        Wording(
            judul="{berkas} berisi sama persis dengan {sama}",
            akibat="baris kembar yang isinya sama tidak mengubah hitungan",
            saran="hapus salah satunya dari perintah atau dari foldernya",
            panjang=(
                "Kedua berkas itu sama sampai byte terakhir, jadi data yang sama diberikan dua kali. Orang yang "
                "sama dihitung sekali dan penilaian yang sama tidak saling bertentangan, sehingga hasilnya tetap.\n\n"
                "Yang perlu diwaspadai adalah maksudnya: mungkin salah satunya seharusnya berkas unit lain."
            ),
        ),
        Wording(
            judul="{berkas} holds exactly the same as {sama}",
            akibat="equal rows given twice do not change any figure",
            saran="remove one of them from the command or from its folder",
            panjang=(
                "The two files are equal to the last byte, so the same data was given twice. An employee counts once "
                "and equal assessments do not disagree, so the result stays the same.\n\n"
                "What deserves a thought is the intention: one of them may have been meant to be another unit's "
                "file."
            ),
        ),
    ),
    galat(
        "BERKAS-13",
        Wording(
            judul='lembar "{lembar}" berisi sel, tetapi tidak satu pun terbaca',
            sebab="biasanya format Strict Open XML, atau berkas buatan program lain",
            saran="buka di Excel, simpan sebagai Excel Workbook (.xlsx), lalu jalankan lagi",
            panjang=(
                "Di dalam berkas ada sel, tetapi pembaca tidak mendapat satu nilai pun. Lembar kosong tidak "
                "dilaporkan begini; yang ini memuat data dengan cara tulis yang tidak umum, misalnya Strict Open "
                "XML Spreadsheet.\n\n"
                "Daripada menganggapnya kosong, program berhenti: data yang hilang tanpa kata lebih berbahaya "
                "daripada tidak ada hasil."
            ),
        ),
        Wording(
            judul='sheet "{lembar}" holds cells, but none could be read',
            sebab="usually the Strict Open XML format, or a file written by another program",
            saran="open it in Excel, save it as Excel Workbook (.xlsx), then run again",
            panjang=(
                "There are cells in the file, yet the reader got not one value. An empty sheet is not reported so; "
                "this one holds data written in an unusual way, such as Strict Open XML Spreadsheet.\n\n"
                "Instead of taking it for empty, the program stops: data lost without a word is worse than no "
                "result."
            ),
        ),
        keluar=3,
    ),
    peringatan(
        "BERKAS-14",
        Wording(
            judul=(
                "{berkas} dan {sama} sama-sama memuat [[penilaian {tahun} dari {orang} pegawai||{orang} pegawai]], "
                "berbeda pada {beda} di antaranya"
            ),
            bukti=(
                '{kolom}[[ ({kali})]]\t[[{sel} "{isi}"||{sel} kosong||tanpa kolomnya]][[ ({pakai})]]'
                '\t[[{sel_lain} "{isi_lain}"||{sel_lain} kosong||tanpa kolomnya]][[ ({pakai_lain})]]'
            ),
            akibat="{aturan}",
            saran="pilih berkas yang berlaku untuk unit dan tahun itu, lalu jalankan lagi tanpa yang lain",
            panjang=(
                "Dua berkas memuat orang yang sama di unit yang sama (atau penilaian orang, kompetensi dan tahun yang "
                "sama), tetapi isinya tidak sama. Biasanya satu unit mengirim dua kali: data lama dan revisinya, atau "
                "data unit dan rekap induknya. Setiap baris bukti menyebut kolom yang berbeda, berapa kali, lalu satu "
                "contoh dari kedua berkas berdampingan.\n\n"
                "Orang yang berbeda disebut juga dengan NIP-03, penilaian pada tanggal yang sama dengan PENILAIAN-02; "
                "keduanya galat, dan hilang begitu satu berkas tidak disertakan. Orang yang pindah unit, seorang saja "
                "yang kembar, dan dua berkas yang isinya sama tidak disebut di sini.\n\n"
                "Pegawai dihitung sekali: baris dengan TMT jabatan terbaru yang dipakai, tanpa TMT yang dari berkas "
                "pertama. Penilaian mengikuti --assessment: terbaru, tertinggi, atau rata-rata."
            ),
        ),
        Wording(
            judul=(
                "{berkas} and {sama} both hold [[assessments of {tahun} of {orang:employee|employees}"
                "||{orang:employee|employees}]], {beda} of whom differ"
            ),
            bukti=(
                '{kolom}[[ ({kali})]]\t[[{sel} "{isi}"||{sel} blank||without this column]][[ ({pakai})]]'
                '\t[[{sel_lain} "{isi_lain}"||{sel_lain} blank||without this column]][[ ({pakai_lain})]]'
            ),
            akibat="{aturan}",
            saran="choose the file that holds for that unit and year, then run again without the other",
            panjang=(
                "Two files hold the same employees of the same unit (or assessments of the same employee, competency "
                "and year), but they do not agree. Usually a unit has sent its data twice: the old ones and the "
                "corrected ones, or those of the unit and of the office above. Each line of evidence names a column "
                "that differs, how often it does, and one example from both files side by side.\n\n"
                "Employees who differ are also named by NIP-03, assessments of the same date by PENILAIAN-02; both are "
                "errors, and go away as soon as one file is left out. Employees who moved to another unit, one "
                "employee alone, and two files that agree are not named here.\n\n"
                "Each employee counts once: the row with the newest tmt_jabatan is used, without dates that of the "
                "first file. Assessments follow --assessment: the newest, the highest, or their mean."
            ),
        ),
    ),
    galat(
        "BERKAS-17",
        Wording(
            judul="[[{banyak} berkas||{berkas}]] adalah Parquet, dan pyarrow tidak terpasang",
            akibat="tidak dibaca",
            saran='pasang dengan pip install "asnkompetensi[parquet]", lalu jalankan lagi',
            panjang=(
                "Parquet dibaca dengan pyarrow, tambahan yang besar dan karena itu tidak dipasang bersama asn: "
                'pip install "asnkompetensi[parquet]".\n\n'
                "Tanpa itu, berikan datanya sebagai CSV atau buku kerja. Jenis kolomnya tidak ikut: NIP ditulis "
                "sebagai teks, tanggal sebagai tahun-bulan-hari."
            ),
        ),
        Wording(
            judul="[[{banyak} files are||{berkas} is]] Parquet, and pyarrow is not installed",
            akibat="nothing of that is read",
            saran='install it with pip install "asnkompetensi[parquet]", then run again',
            panjang=(
                "Parquet is read with pyarrow, an extra that is large and therefore not installed with asn: "
                'pip install "asnkompetensi[parquet]".\n\n'
                "Without it, give the data as CSV or as a workbook. Types of columns do not come with it: a NIP has "
                "to be written as text, a date as year-month-day."
            ),
        ),
        keluar=3,
    ),
)
