"""LEVEL, ANGKA, TANGGAL, RUMUS: cells whose content cannot be used, or should be looked at."""

from __future__ import annotations

from asnkompetensi.text.problems.entry import Wording, galat, peringatan

ENTRIES = (
    galat(
        "LEVEL-01",
        Wording(
            judul=(
                '[[{beda} isian berbeda di kolom "{kolom}" bukan level 0-5, misalnya "{nilai}"'
                '||level "{nilai}" di luar skala 0-5]]'
            ),
            akibat=("{jumlah} sel dihitung sebagai kosong[[: {nasib}|| (belum dinilai, atau tanpa standar)]]"),
            saran=(
                "isi dengan angka 0-5 atau nama levelnya (Paham, Dasar, Menengah, Mumpuni, Ahli); "
                "[[{boleh}||kosongkan bila belum dinilai]]"
            ),
            panjang=(
                "Level ditulis sebagai angka 0 sampai 5 (boleh 2,5 atau 2.5), nama level, atau angka Romawi I "
                "sampai V. Sel kosong, - dan n/a berarti belum dinilai. Isian lain, termasuk angka 6 ke atas, tidak "
                "ditafsirkan.\n\n"
                "Nilai dari skala lain (0-100, 1-10) tidak diubah sendiri: hubungannya dengan level harus "
                "ditetapkan penilai."
            ),
        ),
        Wording(
            judul=(
                '[[{beda:value|different values} of the column "{kolom}" are no levels 0-5, such as "{nilai}"'
                '||level "{nilai}" is outside the scale 0-5]]'
            ),
            akibat=("{jumlah:cell counts|cells count} as blank[[: {nasib}|| (not assessed, or without a standard)]]"),
            saran=(
                "fill in a number 0-5 or the name of a level (Paham, Dasar, Menengah, Mumpuni, Ahli); "
                "[[{boleh}||leave it blank if not assessed]]"
            ),
            panjang=(
                "A level is written as a number from 0 to 5 (2,5 and 2.5 will do), by its name, or as a Roman "
                "numeral I to V. A blank cell, - and n/a mean not assessed. Anything else, 6 and above included, is "
                "not interpreted.\n\n"
                "Scores on another scale (0-100, 1-10) are not converted: what they mean in levels is for the "
                "assessor to say."
            ),
        ),
    ),
    galat(
        "ANGKA-01",
        Wording(
            judul=(
                '[[{beda} isian berbeda di kolom "{kolom}" bukan angka yang dapat dipakai, misalnya "{nilai}"'
                '||"{nilai}" di kolom "{kolom}" bukan angka yang dapat dipakai]]'
            ),
            sebab="tidak terbaca, negatif, atau di luar batas",
            akibat="{jumlah} sel dihitung sebagai kosong",
            saran="tulis angkanya saja, misalnya 1500000, 1.500.000 atau 1,5 jt",
            panjang=(
                "Jumlah uang dibaca dari 1500000, 1.500.000, Rp 1.500.000,00, 1,5 jt atau 2 miliar: titik "
                "memisahkan ribuan, koma memisahkan desimal. Angka lain, seperti JP dan jumlah peserta, ditulis "
                "sebagai bilangan biasa.\n\n"
                "Keterangan ditulis di kolom lain, bukan di sel angkanya. Kosongkan sel yang memang belum "
                "diketahui."
            ),
        ),
        Wording(
            judul=(
                '[[{beda:value|different values} of the column "{kolom}" are no numbers that can be used, such as '
                '"{nilai}"||"{nilai}" in the column "{kolom}" is no number that can be used]]'
            ),
            sebab="it is not readable, negative, or out of range",
            akibat="{jumlah:cell counts|cells count} as blank",
            saran="write the number alone, such as 1500000, 1.500.000 or 1,5 jt",
            panjang=(
                "Money is read from 1500000, 1.500.000, Rp 1.500.000,00, 1,5 jt or 2 miliar: a dot groups "
                "thousands, a comma starts the decimals. Other numbers, such as JP and seats, are written plainly.\n\n"
                "Put remarks into another column, not into the cell of the number. Leave a cell blank if it is not "
                "known yet."
            ),
        ),
    ),
    galat(
        "TANGGAL-01",
        Wording(
            judul=(
                '[[{beda} isian berbeda di kolom "{kolom}" tidak dapat dibaca sebagai tanggal, misalnya "{nilai}"'
                '||tanggal "{nilai}" di kolom "{kolom}" tidak dapat dibaca]]'
            ),
            akibat="{jumlah} sel dihitung sebagai kosong",
            saran="[[{angka}||tulis sebagai tanggal Excel, atau 31-03-2026 (hari, bulan, tahun)]]",
            panjang=(
                "Yang dibaca: sel tanggal Excel, 2026-03-31, 31-03-2026, 31/3/2026 dan 31 Maret 2026. Hari selalu "
                "di depan bulan. Tanggal yang tidak ada di kalender, seperti 31 Februari, ditolak.\n\n"
                "Sel berisi angka seperti 45000 mungkin tanggal yang formatnya bukan tanggal; angka itu tidak ditebak. "
                "Tahun saja atau bulan saja tidak cukup: masa berlaku penilaian dihitung sampai harinya."
            ),
        ),
        Wording(
            judul=(
                '[[{beda:value|different values} of the column "{kolom}" cannot be read as dates, such as "{nilai}"'
                '||the date "{nilai}" in the column "{kolom}" cannot be read]]'
            ),
            akibat="{jumlah:cell counts|cells count} as blank",
            saran="[[{angka}||write it as an Excel date, or as 31-03-2026 (day, month, year)]]",
            panjang=(
                "What is read: date cells of Excel, 2026-03-31, 31-03-2026, 31/3/2026 and 31 Maret 2026. The day "
                "always comes before the month. A date that is in no calendar, such as 31 February, is refused.\n\n"
                "A cell that holds a number such as 45000 may be a date without the format of one; it is not guessed. "
                "A year or a month alone is not enough: the validity of an assessment is counted to the day."
            ),
        ),
    ),
    peringatan(
        "TANGGAL-02",
        Wording(
            judul='{jumlah} tanggal di kolom "{kolom}" diragukan: {apa}',
            bukti="{sel}\t{isi}[[\t{arti}]]",
            akibat="tanggal itu tetap dipakai seperti tertulis",
            saran="[[{perbaikan}||periksa tahunnya dan urutan hari-bulannya, lalu perbaiki selnya]]",
            panjang=(
                "Tanggal ini dapat dibaca, tetapi tidak wajar: di masa depan, sebelum 1950, jabatan yang "
                "dimulai sebelum orangnya lahir, atau sertifikat yang berakhir sebelum "
                "pelatihannya. Sering kali abadnya salah (1926 untuk 2026), atau hari dan bulan "
                "tertukar saat Excel berbahasa Inggris membuka CSV.\n\n"
                "Satu kolom memakai satu urutan. Bila 13/02/2026 dan 02/13/2026 berdiri di satu kolom, 03/04/2026 "
                "dapat berarti 3 April maupun 4 Maret; tanggal seperti itu dibaca hari di depan bulan, dan disebut di "
                "sini. Begitu pula bila semua sel tanggal berhari paling tinggi 12 sedangkan yang tertinggal sebagai "
                "teks semuanya berhari 13 ke atas: tanda khas CSV yang dibuka Excel berbahasa Inggris.\n\n"
                "Penilaian dengan tanggal di masa depan selalu menang sebagai yang terbaru, jadi layak diperiksa "
                "lebih dahulu."
            ),
        ),
        Wording(
            judul='{jumlah:date|dates} in the column "{kolom}" in doubt: {apa}',
            bukti="{sel}\t{isi}[[\t{arti}]]",
            akibat="they are used as they are written",
            saran="[[{perbaikan}||check the year and the order of day and month, then correct the cell]]",
            panjang=(
                "These dates can be read, but they are not likely: in the future, before 1950, a position that "
                "began before its holder was born, or a certificate that ended before its "
                "training. Often the century is wrong (1926 for 2026), or day and month were "
                "swapped when an English Excel opened a CSV.\n\n"
                "A column has one order. Where 13/02/2026 and 02/13/2026 stand in one column, 03/04/2026 may be 3 "
                "April as well as 4 March; such dates are read with the day before the month, and named here. So are "
                "those of a column whose date cells all have a day up to 12 while all that stayed text have one of 13 "
                "or more: the mark of a CSV that an English Excel has opened.\n\n"
                "An assessment dated in the future always wins as the newest, so look at those first."
            ),
        ),
    ),
    galat(
        "RUMUS-01",
        Wording(
            judul="{jumlah} rumus belum mempunyai nilai tersimpan",
            sebab="berkas ditulis sebuah program dan belum pernah dihitung Excel",
            akibat="{jumlah} sel dihitung sebagai kosong",
            saran="buka di Excel, simpan, lalu jalankan lagi",
            panjang=(
                "Excel menyimpan hasil terakhir setiap rumus di dalam berkas. Berkas yang dibuat program lain "
                "memuat rumusnya tanpa hasil, sehingga tidak ada nilai untuk dibaca; rumus tidak dihitung di sini.\n\n"
                "Membuka dan menyimpan sekali di Excel atau LibreOffice sudah cukup."
            ),
        ),
        Wording(
            judul="{jumlah:formula has|formulas have} no stored value",
            sebab="the file was written by a program and never calculated by Excel",
            akibat="{jumlah:cell counts|cells count} as blank",
            saran="open it in Excel, save, then run again",
            panjang=(
                "Excel stores the last result of every formula in the file. A file made by another program holds "
                "the formula without a result, so there is no value to read; formulas are not calculated here.\n\n"
                "Opening and saving once in Excel or LibreOffice is enough."
            ),
        ),
    ),
    galat(
        "RUMUS-02",
        Wording(
            judul="{jumlah} sel berisi nilai galat {nilai}",
            akibat="{jumlah} sel dihitung sebagai kosong",
            saran="perbaiki rumusnya, atau ganti dengan nilainya",
            panjang=(
                "#N/A berarti VLOOKUP tidak menemukan yang dicari, #REF! sel yang dirujuk sudah dihapus, #DIV/0! "
                "pembagian dengan nol, #NAME? nama fungsi yang tidak dikenal. Sel seperti itu tidak mempunyai "
                "nilai.\n\n"
                "Sel galat tidak pernah dianggap nol. Bila memang belum ada nilainya, kosongkan selnya, atau "
                'bungkus rumusnya dengan IFERROR(...;"").'
            ),
        ),
        Wording(
            judul="{jumlah:cell holds|cells hold} the error value {nilai}",
            akibat="{jumlah:cell counts|cells count} as blank",
            saran="correct the formula, or replace it by its value",
            panjang=(
                "#N/A means that VLOOKUP did not find what it looked for, #REF! that the cell referred to was "
                "deleted, #DIV/0! a division by zero, #NAME? an unknown function. Such a cell has no value.\n\n"
                "An error cell never counts as zero. If there is no value yet, leave the cell blank, or wrap the "
                'formula in IFERROR(...,"").'
            ),
        ),
    ),
)
