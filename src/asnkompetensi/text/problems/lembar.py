"""LEMBAR: sheets that are missing, unknown, merged or hidden."""

from __future__ import annotations

from asnkompetensi.text.problems.entry import Wording, catatan, galat, peringatan

ENTRIES = (
    galat(
        "LEMBAR-01",
        Wording(
            judul="tabel {tabel} tidak ditemukan",
            bukti="lembar yang ada: {ada}",
            akibat="tanpa tabel itu {guna}",
            saran=(
                '[[ganti nama lembar "{mirip}" menjadi "{tabel}"||tambahkan lembar "{tabel}"]], '
                "atau sertakan berkas yang memuatnya[[; {lain}]]"
            ),
            panjang=(
                "Kesenjangan memerlukan tiga hal: orangnya (pegawai), yang diminta jabatannya (standar) dan yang "
                "dimilikinya (penilaian). Satu lembar kesenjangan yang memuat semuanya juga cukup. Saran pelatihan "
                "memerlukan juga katalognya (pelatihan). Satu di antaranya tidak ada di sumber mana pun.\n\n"
                "Lembar dikenali dari namanya atau dari judul kolomnya. Lembar dengan nama lain ditunjuk dengan "
                '--sheet, misalnya --sheet standar="SKJ 2026". Templat yang siap diisi: asn template data.xlsx.'
            ),
        ),
        Wording(
            judul="the table {tabel} was not found",
            bukti="sheets that are there: {ada}",
            akibat="without that table {guna}",
            saran=(
                '[[rename the sheet "{mirip}" to "{tabel}"||add a sheet "{tabel}"]], '
                "or give a file that holds it[[; {lain}]]"
            ),
            panjang=(
                "A gap needs three things: the employees (pegawai), what their positions ask (standar) and what they "
                "have (penilaian). One sheet kesenjangan that holds everything will do as well. Recommendations need "
                "the catalogue of trainings too (pelatihan). One of them is in none of the sources.\n\n"
                "A sheet is recognised by its name or by its headings. Point to a sheet of another name with "
                '--sheet, for example --sheet standar="SKJ 2026". A workbook ready to fill in: asn template '
                "data.xlsx."
            ),
        ),
        keluar=2,
    ),
    peringatan(
        "LEMBAR-02",
        Wording(
            judul='lembar "{lembar}" tidak dikenali dan tidak dipakai',
            saran=(
                '[[ganti namanya menjadi "{mirip}" bila itu isinya; biarkan bila bukan data'
                '||tunjuk dengan --sheet TABEL="{lembar}" bila isinya data; biarkan bila bukan]]'
            ),
            panjang=(
                "Nama lembar ini bukan nama tabel yang dikenal, dan judul kolomnya tidak cukup untuk mengenalinya. "
                "Catatan, daftar pilihan dan rekap tidak perlu diapa-apakan.\n\n"
                "Bila lembar ini memuat data, beri nama tabelnya (pegawai, standar, penilaian, unit ...) atau "
                'tunjuk dengan --sheet, misalnya --sheet penilaian="Hasil Asesmen".'
            ),
        ),
        Wording(
            judul='the sheet "{lembar}" is not recognised and not used',
            saran=(
                '[[rename it to "{mirip}" if that is what it holds; leave it if it is no data'
                '||point to it with --sheet TABLE="{lembar}" if it holds data; leave it if not]]'
            ),
            panjang=(
                "The name of this sheet is no table that is known, and its headings are not enough to tell it. "
                "Notes, lists of choices and recaps may stay as they are.\n\n"
                "If the sheet holds data, give it the name of its table (pegawai, standar, penilaian, unit ...) or "
                'point to it with --sheet, for example --sheet penilaian="Hasil Asesmen".'
            ),
        ),
    ),
    peringatan(
        "LEMBAR-03",
        Wording(
            judul='{jumlah} sel gabungan di antara data lembar "{lembar}"',
            akibat="NIP, nama, unit dan jabatan diteruskan ke bawah; kolom lain hanya terisi di baris pertamanya",
            saran="pisahkan sel gabungan (Unmerge Cells), lalu isi setiap barisnya",
            panjang=(
                "Sel gabungan menyimpan nilainya di satu sel saja; sel lain di bawahnya kosong walaupun tampak "
                "terisi. Untuk orang, unit dan jabatan maksudnya jelas, jadi nilainya diteruskan ke baris yang ada "
                "isinya. Untuk level dan tanggal meneruskan berarti menebak, jadi tidak dilakukan.\n\n"
                "Di Excel: pilih selnya, Home > Merge & Center > Unmerge Cells, lalu isi yang kosong."
            ),
        ),
        Wording(
            judul='{jumlah:merged range|merged ranges} among the data of the sheet "{lembar}"',
            akibat="NIP, name, unit and position are carried down; other columns are filled in the first row only",
            saran="unmerge the cells (Unmerge Cells), then fill in every row",
            panjang=(
                "A merged cell keeps its value in one cell only; the others below it are blank although they look "
                "filled. For employee, unit and position the intention is clear, so the value is carried down to the "
                "rows that hold anything. For level and date that would be guessing, so it is not done.\n\n"
                "In Excel: select the cells, Home > Merge & Center > Unmerge Cells, then fill the blanks."
            ),
        ),
    ),
    catatan(
        "LEMBAR-04",
        Wording(
            judul='[[{baris} baris tersembunyi di lembar||lembar tersembunyi]] "{lembar}" ikut dibaca',
            saran="hapus bila memang tidak boleh dihitung; menyembunyikan tidak cukup",
            panjang=(
                "Baris yang disembunyikan atau tersaring, dan lembar yang disembunyikan, tetap data: pembaca "
                "mendapatnya seperti yang lain. Menghitungnya lebih aman daripada membuangnya, karena saringan "
                "sering tertinggal tanpa sengaja.\n\n"
                "Tampilkan dengan Unhide atau bersihkan saringan (Data > Clear), lalu hapus yang tidak berlaku."
            ),
        ),
        Wording(
            judul='reading includes [[{baris:hidden row|hidden rows} of the||the hidden]] sheet "{lembar}"',
            saran="delete them if they must not count; hiding is not enough",
            panjang=(
                "Rows that are hidden or filtered out, and hidden sheets, are still data: the reader gets them like "
                "the others. Counting them is safer than dropping them, for a filter is often left on by accident.\n\n"
                "Show them with Unhide or clear the filter (Data > Clear), then delete what does not apply."
            ),
        ),
    ),
    peringatan(
        "LEMBAR-05",
        Wording(
            judul="tabel {tabel} dikenali, tetapi tidak berisi baris yang dapat dipakai",
            akibat="tidak ada yang dihitung dari tabel itu",
            saran="isi barisnya di bawah judul kolom, simpan, lalu jalankan lagi",
            panjang=(
                "Lembarnya ada dan judul kolomnya dikenali, tetapi di bawahnya tidak ada baris yang dapat dipakai: "
                "lembarnya masih kosong, hanya berisi baris contoh, atau semua barisnya ditolak karena kuncinya salah."
                "\n\nBaris yang ditolak disebut masing-masing dengan kodenya."
            ),
        ),
        Wording(
            judul="the table {tabel} was recognised, but holds no row that can be used",
            akibat="nothing is counted from that table",
            saran="fill in rows below the headings, save, and run again",
            panjang=(
                "The sheet is there and its headings are known, but below them there is no row that can be used: the "
                "sheet is still blank, holds only example rows, or every row was refused for a faulty key."
                "\n\nRows that were refused are named with their own codes."
            ),
        ),
    ),
)
