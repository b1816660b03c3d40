"""PADANAN: a file that tells which names are one, and what became of it."""

from __future__ import annotations

from asnkompetensi.text.problems.entry import Wording, catatan, galat, peringatan

ENTRIES = (
    galat(
        "PADANAN-01",
        Wording(
            judul='berkas padanan "{berkas}" tidak mempunyai kolom {kolom}',
            akibat="tidak ada yang dihitung: nama-nama yang sudah diputuskan satu akan terpisah lagi",
            saran=(
                '[[ubah judul "{mirip}" bila itu kolomnya, atau tambahkan kolom itu||tambahkan kolom itu]]; contoh '
                "yang lengkap: asn check SUMBER --write-map padanan.csv"
            ),
            panjang=(
                "Berkas --map adalah tabel: CSV atau buku kerja dengan kolom jenis (unit_kerja, jabatan atau "
                "kompetensi), dari, menjadi dan setuju. Kolom baris, baris_menjadi, kemiripan dan alasan membantu "
                "orang memutuskan dan tidak dibaca. Di berkas ini kolom yang disebut tidak ditemukan.\n\n"
                "Hitungan dihentikan, karena tanpa padanan itu unit dan kompetensi yang sama akan tampak sebagai "
                "beberapa hal yang berbeda."
            ),
        ),
        Wording(
            judul='the file of padanan "{berkas}" has no column {kolom}',
            akibat="nothing is computed: names that were decided to be one would be parted again",
            saran=(
                '[[rename the heading "{mirip}" if it is that column, or add the column||add that column]]; for a '
                "whole example: asn check SRC --write-map padanan.csv"
            ),
            panjang=(
                "The file of --map is a table: CSV or a workbook with the columns jenis (unit_kerja, jabatan or "
                "kompetensi), dari (from), menjadi (to) and setuju (agreed). The columns baris, baris_menjadi, "
                "kemiripan and alasan help a person to decide and are not read. In this file the columns named are "
                "not found.\n\n"
                "The run is stopped, for without the file one unit or competency would look like several."
            ),
        ),
        keluar=2,
    ),
    galat(
        "PADANAN-02",
        Wording(
            judul='padanan "{nilai}" tidak dapat diikuti: {apa}',
            bukti='{sel}\t"{nama}"\tmenjadi "{menjadi}"',
            akibat="tidak ada yang dihitung, sebab hasilnya bergantung pada tebakan",
            saran="perbaiki sel itu di berkas padanan, atau kosongkan kolom setuju barisnya",
            panjang=(
                "Setiap baris berkas padanan yang kolom setuju-nya berisi ya harus dapat diikuti. Jenisnya unit_kerja, "
                "jabatan atau kompetensi; dari dan menjadi terisi; satu nama hanya mempunyai satu arti; dan nama tidak "
                "kembali ke dirinya sendiri. Rantai boleh: bila A menjadi B dan B menjadi C, keduanya dibaca C.\n\n"
                "Baris yang tidak disetujui tidak diperiksa dan tidak mengubah apa pun."
            ),
        ),
        Wording(
            judul='the padanan "{nilai}" cannot be followed: {apa}',
            bukti='{sel}\t"{nama}"\tto "{menjadi}"',
            akibat="nothing is computed, for the result would rest on a guess",
            saran="correct that cell in the file of padanan, or clear the column setuju of its row",
            panjang=(
                "Every row of the file of padanan whose column setuju holds ya must be one that can be followed. Its "
                "jenis is unit_kerja, jabatan or kompetensi; dari and menjadi are filled in; a name has one meaning "
                "only; and no name leads back to itself. Chains are fine: where A becomes B and B becomes C, both are "
                "read as C.\n\n"
                "Rows that are not agreed to are not looked at and change nothing."
            ),
        ),
        keluar=2,
    ),
    peringatan(
        "PADANAN-03",
        Wording(
            judul='"{nilai}" di kolom setuju berkas padanan tidak dikenal',
            akibat="{jumlah} baris tidak diterapkan",
            saran="tulis ya bila kedua nama itu satu; kosongkan, atau tulis tidak, bila bukan",
            panjang=(
                "Hanya baris berkas padanan yang kolom setuju-nya berisi ya (atau y, yes, x, v, tanda centang, setuju, "
                "1, true, ok) yang diterapkan. Kosong, tanda minus, tidak, t, no, n, bukan, 0, dan false berarti "
                "dibiarkan.\n\nKata lain tidak ditebak: barisnya tidak diterapkan, dan disebut di sini agar dapat "
                "diperbaiki."
            ),
        ),
        Wording(
            judul='"{nilai}" in the column setuju of the file of padanan is not known',
            akibat="{jumlah:row is|rows are} not applied",
            saran="write ya if the two names are one; leave it blank, or write tidak, if they are not",
            panjang=(
                "Only those rows of the file of padanan are applied whose column setuju holds ya (or y, yes, x, v, a "
                "tick, setuju, 1, true, ok). Blank, a dash, tidak, t, no, n, bukan, 0 and false mean that the names "
                "are left alone.\n\nNo other word is guessed at: its row is not applied, and is told here."
            ),
        ),
    ),
    catatan(
        "PADANAN-04",
        Wording(
            judul="{jumlah} nama di berkas padanan tidak ada dalam data",
            bukti='{jenis}\t"{nama}"',
            akibat="baris itu tidak mengubah apa pun",
            saran="periksa ejaannya bila nama itu seharusnya masih ada; biarkan bila memang sudah diperbaiki",
            panjang=(
                "Nama di kolom dari dicari di data tanpa membedakan besar kecil huruf, spasi dan tanda baca. Nama ini "
                "tidak ada di sana.\n\nBiasanya karena selnya sudah diperbaiki di sumbernya, atau karena padanan itu "
                "dibuat untuk data lain. Alias di tabel unit tidak termasuk yang dicari."
            ),
        ),
        Wording(
            judul="{jumlah:name|names} of the file of padanan not found in the data",
            bukti='{jenis}\t"{nama}"',
            akibat="nothing was changed by these rows",
            saran="check the spelling if the name should still be there; leave it if it has been corrected by now",
            panjang=(
                "The name in the column dari is looked up in the data without regard to case, blanks and punctuation. "
                "This one is not there.\n\nMostly the cells have been corrected in the source by now, or the file "
                "was made for other data. Aliases in the table unit are not looked at."
            ),
        ),
    ),
    catatan(
        "PADANAN-05",
        Wording(
            judul='{kolom} "{nama}" dibaca "{menjadi}", menurut berkas padanan',
            akibat="{jumlah} sel dihitung dengan nama itu; sumbernya tidak diubah",
            saran="kosongkan kolom setuju baris itu bila keduanya bukan satu; biarkan bila benar",
            panjang=(
                "Berkas --map memutuskan bahwa dua nama adalah satu. Nama yang pertama dibaca sebagai nama yang kedua "
                "di semua tabel: juga unit induk, jabatan tujuan, judul kolom kompetensi, dan peruntukan dana.\n\nSel "
                "yang disebut tetap sel sumbernya, dan isinya tidak diubah; keputusan ini juga tercetak di Dasar "
                "Perhitungan setiap hasil."
            ),
        ),
        Wording(
            judul='{kolom} "{nama}" is read as "{menjadi}", by the file of padanan',
            akibat="{jumlah:cell is|cells are} counted under that name; the source is not changed",
            saran="leave it if that is right; if not, clear the column setuju of that row",
            panjang=(
                "The file of --map decides that two names are one. The first is read as the second in all tables: in "
                "parent units, in positions aimed at, in headings that are competencies, and in what money is for, "
                "too.\n\nThe cells named are those of the source, where nothing is changed; the decision is also "
                "printed in the basis of every result."
            ),
        ),
    ),
)
