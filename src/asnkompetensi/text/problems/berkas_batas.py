"""BERKAS: a file that goes beyond what may be read safely."""

from __future__ import annotations

from asnkompetensi.text.problems.entry import Wording, galat

ENTRIES = (
    galat(
        "BERKAS-07",
        Wording(
            judul="membaca {berkas} melewati batas {detik} detik atau {mib} MiB",
            sebab="sering kali format atau sel kosong yang terbentang jauh di luar tabel",
            saran="simpan lembar yang diperlukan saja ke buku kerja baru, atau sebagai CSV, lalu jalankan lagi",
            panjang=(
                "Setiap berkas dibaca di proses terpisah dengan batas waktu dan memori, supaya satu berkas yang "
                "ganjil tidak menghentikan komputer. Berkas ini melewatinya.\n\n"
                "Penyebab yang paling sering bukan jumlah pegawai, melainkan jutaan sel berformat tanpa isi. Salin "
                "tabelnya (nilai saja) ke buku kerja baru, atau simpan setiap lembar sebagai CSV."
            ),
        ),
        Wording(
            judul="reading {berkas} went beyond the limit of {detik} seconds or {mib} MiB",
            sebab="often formats or blank cells that stretch far beyond the table",
            saran="save only the sheets you need into a new workbook, or as CSV, then run again",
            panjang=(
                "Every file is read in a process of its own with limits of time and memory, so that one odd file "
                "cannot bring the computer to a halt. This file went beyond them.\n\n"
                "The usual cause is not the number of employees but millions of formatted cells without content. Copy "
                "the table (values only) into a new workbook, or save each sheet as CSV."
            ),
        ),
        keluar=3,
    ),
    galat(
        "BERKAS-08",
        Wording(
            judul="pembaca berhenti tak terduga pada {berkas}",
            sebab="susunan di dalam berkas tidak wajar",
            saran="buka di Excel atau LibreOffice, simpan ulang sebagai xlsx, lalu jalankan lagi",
            panjang=(
                "Pembaca buku kerja bekerja di proses terpisah; pada berkas ini proses itu gugur. Program utama dan "
                "berkas lain tidak terpengaruh, tetapi isi berkas ini tidak dapat dipercaya sebagian, jadi tidak "
                "dipakai.\n\n"
                "Menyimpan ulang dengan Excel atau LibreOffice hampir selalu merapikan susunannya."
            ),
        ),
        Wording(
            judul="the reader broke down on {berkas}",
            sebab="the structure inside the file is not sound",
            saran="open it in Excel or LibreOffice, save it again as xlsx, then run again",
            panjang=(
                "Workbooks are read in a process of their own; on this file that process died. The main program and "
                "the other files are not touched, but a part of this file cannot be trusted, so none of it is used.\n\n"
                "Saving it again with Excel or LibreOffice nearly always puts its structure in order."
            ),
        ),
        keluar=3,
    ),
    galat(
        "BERKAS-10",
        Wording(
            judul="{berkas} mengembang melewati {mib} MiB saat dibuka",
            sebab="buku kerja biasa tidak semampat itu; batas ini menjaga komputer",
            saran="simpan ulang di Excel; bila datanya memang sebesar itu, pisahkan menjadi beberapa berkas",
            panjang=(
                "Berkas xlsx adalah arsip mampat. Berkas yang kecil dapat dibuat mengembang sampai menghabiskan "
                "memori, dengan sengaja maupun karena kesalahan program yang menulisnya; karena itu besarnya "
                "dihitung lebih dahulu.\n\n"
                "Bila berkas ini datang dari luar dan tidak diharapkan, jangan dibuka sebelum asalnya dipastikan."
            ),
        ),
        Wording(
            judul="{berkas} unpacks to more than {mib} MiB",
            sebab="an ordinary workbook is not packed that tightly; the limit guards the computer",
            saran="save it again in Excel; if the data really is that large, split it into several files",
            panjang=(
                "An xlsx file is a packed archive. A small file can be made to swell until memory is used up, on "
                "purpose or by a fault of the program that wrote it; therefore its size is counted first.\n\n"
                "If this file came from outside and was not expected, do not open it before you are sure where it "
                "is from."
            ),
        ),
        keluar=3,
    ),
    galat(
        "BERKAS-11",
        Wording(
            judul="{berkas} memuat deklarasi XML yang dilarang (DTD atau entitas)",
            sebab='ada di bagian "{bagian}"; Excel tidak pernah menulisnya',
            saran="buka di Excel, simpan ulang sebagai xlsx, lalu jalankan lagi",
            panjang=(
                "Deklarasi jenis dokumen dan entitas di dalam XML dapat dipakai untuk membaca berkas lain atau "
                "menghabiskan memori. Buku kerja yang sah tidak memerlukannya, jadi berkas yang memuatnya ditolak.\n\n"
                "Bila berkas ini datang dari luar, pastikan dahulu asalnya. Menyimpan ulang di Excel menghilangkan "
                "deklarasi itu."
            ),
        ),
        Wording(
            judul="{berkas} holds a forbidden XML declaration (a DTD or entities)",
            sebab='it stands in the part "{bagian}"; Excel never writes one',
            saran="open it in Excel, save it again as xlsx, then run again",
            panjang=(
                "Document type and entity declarations in XML can be used to read other files or to use up memory. "
                "A sound workbook needs none, so a file that holds one is refused.\n\n"
                "If this file came from outside, make sure first where it is from. Saving it again in Excel removes "
                "the declaration."
            ),
        ),
        keluar=3,
    ),
    galat(
        "BERKAS-12",
        Wording(
            judul='lembar "{lembar}" membentang sampai sel {sel}, melewati batas',
            sebab="satu isian atau format yang tersesat jauh dari tabel sudah cukup",
            saran="hapus isi dan format di luar tabel (Ctrl+End menunjukkan ujungnya), simpan, lalu jalankan lagi",
            panjang=(
                "Ukuran lembar ditentukan sel terjauh yang terisi. Satu sel tersesat di ujung lembar membuatnya "
                "bermiliar-miliar sel luasnya, dan pembaca dapat kehabisan memori; karena itu ada batasnya.\n\n"
                "Di Excel, Ctrl+End melompat ke sel terjauh. Hapus baris atau kolom itu seluruhnya (Delete, bukan "
                "hanya mengosongkan), lalu simpan."
            ),
        ),
        Wording(
            judul='sheet "{lembar}" stretches to cell {sel}, beyond the limit',
            sebab="one stray entry or format far from the table is enough",
            saran="delete what stands outside the table (Ctrl+End shows its end), save, then run again",
            panjang=(
                "The size of a sheet is set by its farthest filled cell. One stray cell at the end of the sheet "
                "makes it billions of cells large, and a reader can run out of memory; therefore there is a limit.\n\n"
                "In Excel, Ctrl+End jumps to the farthest cell. Delete that row or column as a whole (Delete, not "
                "just clearing it), then save."
            ),
        ),
        keluar=3,
    ),
)
