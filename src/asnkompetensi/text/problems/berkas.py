"""BERKAS: a file that is missing, empty, damaged, locked, or no data at all."""

from __future__ import annotations

from asnkompetensi.text.problems.entry import Wording, galat

ENTRIES = (
    galat(
        "BERKAS-01",
        Wording(
            judul="{berkas} tidak ditemukan, atau tidak boleh dibaca",
            saran="periksa ejaan nama dan foldernya, juga hak bacanya, lalu jalankan lagi",
            panjang=(
                "Nama yang diberikan tidak menunjuk berkas atau folder yang ada, atau komputer tidak memberi hak "
                "membacanya. Nama dicari dari folder tempat perintah dijalankan.\n\n"
                'Nama yang memuat spasi ditulis di antara tanda petik: asn gap "data pegawai.xlsx". Berkas di '
                "folder bersama dapat hilang sementara bila jaringannya terputus. Tidak ada hasil yang ditulis."
            ),
        ),
        Wording(
            judul="{berkas} was not found, or may not be read",
            saran="check the spelling of its name and folder, and the right to read it, then run again",
            panjang=(
                "The name given leads to no file or folder, or the computer grants no right to read it. Names are "
                "looked up from the folder in which the command runs.\n\n"
                'Put quotes around a name with blanks: asn gap "data pegawai.xlsx". A file on a shared drive may '
                "vanish for a while when the network drops. No result is written."
            ),
        ),
        keluar=3,
    ),
    galat(
        "BERKAS-02",
        Wording(
            judul="[[folder {folder} tidak memuat berkas data||{berkas} kosong; tidak ada yang dapat dibaca]]",
            sebab=(
                "[[berkas tersembunyi, ~$, dan hasil asn di {folder} tidak dibaca"
                "||biasanya unduhan atau salinan yang terputus]]"
            ),
            saran=(
                "[[periksa nama folder itu, atau letakkan berkas datanya di {folder}"
                "||unduh atau salin ulang berkasnya dari asalnya]], lalu jalankan lagi"
            ),
            panjang=(
                "Berkas itu ada, tetapi tidak memuat satu byte pun: bukan buku kerja kosong, melainkan bukan buku "
                "kerja. Ini terjadi bila unduhan terputus, disk penuh saat menyimpan, atau berkas di awan belum "
                "benar-benar turun.\n\n"
                "Buka berkas aslinya, pastikan isinya tampak, lalu salin lagi. Kode ini juga berlaku bagi folder "
                "yang tidak memuat berkas data."
            ),
        ),
        Wording(
            judul="[[the folder {folder} holds no data file||{berkas} is empty; there is nothing to read]]",
            sebab=(
                "[[hidden files, ~$ files and results of asn in {folder} are not read"
                "||usually a download or copy that was cut off]]"
            ),
            saran=(
                "[[check the name of the folder, or put the data files into {folder}"
                "||download or copy the file again from where it came]], then run again"
            ),
            panjang=(
                "The file exists but holds not one byte: it is no empty workbook, it is no workbook. This happens "
                "when a download breaks off, when the disk is full while saving, or when a file in the cloud was "
                "never fetched.\n\n"
                "Open the original, make sure that its content shows, then copy it again. The code also stands for "
                "a folder that holds no data file."
            ),
        ),
        keluar=3,
    ),
    galat(
        "BERKAS-03",
        Wording(
            judul="{berkas} terpotong atau rusak, jadi tidak dapat dibaca",
            akibat="tidak ada hasil yang ditulis; sebagian isi tidak dipakai diam-diam",
            saran=(
                "[[{perbaikan}||buka di Excel dan simpan dengan nama baru; bila Excel pun menolak, minta salinan lain]]"
            ),
            panjang=(
                "Isi berkas berhenti di tengah jalan atau susunannya tidak utuh. Membaca sebagian saja akan memberi "
                "angka yang tampak benar padahal ada pegawai yang hilang; karena itu berkas seperti ini ditolak "
                "seluruhnya.\n\n"
                "Excel kadang dapat memperbaikinya saat dibuka. Periksa hasil perbaikannya sebelum dipakai: jumlah "
                "baris setiap lembar harus sama dengan sumbernya."
            ),
        ),
        Wording(
            judul="{berkas} is cut off or damaged, so it cannot be read",
            akibat="no result is written; no part of it is used in silence",
            saran=(
                "[[{perbaikan}"
                "||open it in Excel and save it under a new name; if Excel refuses too, ask for another copy]]"
            ),
            panjang=(
                "The content stops half way, or its structure is broken. Reading only a part would give figures "
                "that look right while employees are missing; therefore such a file is refused as a whole.\n\n"
                "Excel can sometimes repair it on opening. Check the repaired copy before you use it: every sheet "
                "must have as many rows as the source."
            ),
        ),
        keluar=3,
    ),
    galat(
        "BERKAS-04",
        Wording(
            judul=(
                "[[{berkas} dilindungi enkripsi {cara}, yang tidak dapat dibuka di sini"
                "||{berkas} tidak terbuka dengan kata sandi yang dicoba ({dicoba})"
                "||{berkas} dilindungi kata sandi, jadi isinya tidak dapat dibaca]]"
            ),
            sebab="isinya terenkripsi; bukan rusak",
            saran=(
                "[[simpan ulang di Excel sebagai .xlsx dengan kata sandinya (bukan enkripsi {cara}), lalu jalankan lagi"
                "||periksa kata sandi itu ({dicoba} dicoba; huruf besar dan kecil berbeda), tulis yang benar di berkas "
                "--password-file, lalu jalankan lagi"
                "||tulis kata sandinya di sebuah berkas dan sebutkan berkas itu dengan --password-file, atau hapus "
                "kata sandinya di Excel (File > Info > Protect Workbook)]]"
            ),
            panjang=(
                "Berkas ini dienkripsi: tanpa kata sandi isinya tidak dapat dilihat program mana pun. Perlindungan "
                "lembar (Protect Sheet) bukan masalah; hanya kata sandi untuk membuka yang menghalangi.\n\n"
                "Di terminal kata sandinya ditanyakan (tidak tampak saat diketik, tiga kali untuk setiap berkas; tidak "
                "dengan -q). Tanpa orang di depan layar, berikan berkas teks berisi satu kata sandi di setiap baris: "
                "asn gap data.xlsx --password-file sandi.txt. Berkas itu sebaiknya hanya dapat dibaca Anda. Kata sandi "
                "tidak pernah diberikan sebagai opsi atau variabel lingkungan, karena di sana orang lain dapat "
                "melihatnya.\n\n"
                "Yang dapat dibuka: xlsx, xlsm dan xlsb dari Excel 2007 ke atas, dan xls dari Excel 97-2003 (RC4, "
                "XOR). Enkripsi ods, Excel 5.0/95 dan beberapa cara langka tidak; simpan ulang berkasnya di Excel. "
                "Hasil yang ditulis dari buku yang dibuka tidak dilindungi (BERKAS-15)."
            ),
        ),
        Wording(
            judul=(
                "[[{berkas} is protected by {cara} encryption, which cannot be opened here"
                "||{berkas} does not open with {dicoba:password|passwords} that were tried"
                "||{berkas} is protected by a password, so its content cannot be read]]"
            ),
            sebab="the content is encrypted; it is not damaged",
            saran=(
                "[[save it again in Excel as .xlsx with its password (not {cara} encryption), then run again"
                "||check the {dicoba:password|passwords} (capitals count), write the right one into the file of "
                "--password-file, then run again"
                "||put its password into a file and name that file with --password-file, or clear the password in "
                "Excel (File > Info > Protect Workbook)]]"
            ),
            panjang=(
                "This file is encrypted: without its password no program can see the content. A protected sheet "
                "(Protect Sheet) is no obstacle; only a password to open is.\n\n"
                "On a terminal the password is asked for (not shown while you type, three times for each file; not "
                "with -q). Where nobody sits there, give a text file with one password in each line: asn gap "
                "data.xlsx --password-file passwords.txt. That file should be readable by you alone. A password is "
                "never given as an option or in the environment, for others can see it there.\n\n"
                "What can be opened: xlsx, xlsm and xlsb of Excel 2007 and newer, and xls of Excel 97-2003 (RC4, XOR). "
                "Encryption of ods, of Excel 5.0/95 and a few rare kinds cannot; save the file again in Excel. Results "
                "written from an opened book are not protected (BERKAS-15)."
            ),
        ),
        keluar=3,
    ),
    galat(
        "BERKAS-05",
        Wording(
            judul="{berkas} bukan buku kerja, CSV, tabel HTML atau Parquet",
            saran="berikan berkas datanya sendiri (xlsx, xls, xlsb, ods, csv, html, parquet); di folder, pindahkan ini",
            panjang=(
                "Jenis berkas dikenali dari isinya, bukan dari namanya. Isi berkas ini tidak termasuk yang dapat "
                "dibaca: mungkin PDF, gambar atau Word, berkas kunci Excel yang namanya diawali ~$, atau penunjuk "
                "Git LFS yang belum diunduh.\n\n"
                "Data dalam PDF atau Word perlu disalin dahulu ke buku kerja; templat yang siap diisi: asn template "
                "data.xlsx. Di dalam folder, berkas ~$ dilewati tanpa pesan."
            ),
        ),
        Wording(
            judul="{berkas} is no workbook, CSV, HTML table or Parquet file",
            saran="give the data file itself (xlsx, xls, xlsb, ods, csv, html, parquet); in a folder, move this out",
            panjang=(
                "The kind of a file is told from its content, not from its name. This content is none that can be "
                "read: it may be a PDF, a picture or a Word file, Excel's lock file whose name begins with ~$, or a "
                "Git LFS pointer that was never fetched.\n\n"
                "Data in a PDF or Word file must first be copied into a workbook; one ready to fill in: asn "
                "template data.xlsx. Inside a folder, ~$ files are passed over without a word."
            ),
        ),
        keluar=3,
    ),
)
