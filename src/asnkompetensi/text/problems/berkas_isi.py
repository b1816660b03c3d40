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
)
