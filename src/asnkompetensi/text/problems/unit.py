"""UNIT: rows without a unit, units under several names, and the tree of units."""

from __future__ import annotations

from asnkompetensi.text.problems.entry import Wording, galat, peringatan

ENTRIES = (
    peringatan(
        "UNIT-01",
        Wording(
            judul="{jumlah} pegawai tanpa unit kerja",
            akibat='dihitung dalam unit "(tanpa unit)"; jumlah keseluruhan tetap benar',
            saran='isi kolom "Unit Kerja" di baris itu',
            panjang=(
                'Tidak seorang pun dibuang karena unitnya kosong: mereka dikumpulkan di baris "(tanpa unit)" pada '
                "tabel unit, sehingga jumlah semua unit tetap sama dengan jumlah pegawai.\n\n"
                "Bila sel unitnya bagian dari sel gabungan, nilainya diteruskan dari atas (LEMBAR-03) dan kode ini "
                "tidak muncul."
            ),
        ),
        Wording(
            judul="{jumlah:employee|employees} without a unit",
            akibat='counted in the unit "(tanpa unit)"; the totals stay right',
            saran='fill in the column "Unit Kerja" in those rows',
            panjang=(
                'Nobody is dropped for a blank unit: they are gathered in the row "(tanpa unit)" of the table by '
                "unit, so that all units together still make the number of employees.\n\n"
                "Where the cell of the unit is part of a merged cell, the value is carried down from above "
                "(LEMBAR-03) and this code does not appear."
            ),
        ),
    ),
    peringatan(
        "UNIT-02",
        Wording(
            judul="{nama} nama unit mungkin unit yang sama",
            bukti='"{nama}"\t{jumlah} pegawai\t{tempat}',
            akibat="dihitung sebagai {nama} unit terpisah",
            saran=(
                'perbaiki selnya, tulis nama lain itu di kolom "Alias" pada lembar Unit, atau putuskan dalam berkas: '
                "asn check SUMBER --write-map padanan.csv"
            ),
            panjang=(
                "Nama-nama ini hampir sama: berbeda satu dua huruf pada kata yang panjang, atau yang satu singkatan "
                "dari yang lain. Nama yang angkanya berbeda (SDN 1, SDN 2) tidak pernah disamakan, juga dua nama "
                "yang keduanya terdaftar di lembar Unit.\n\n"
                "Program tidak menggabungkannya sendiri. Bila memang satu unit, perbaiki selnya atau isi alias; "
                "bila memang dua unit, daftarkan keduanya di lembar Unit dan peringatan ini hilang."
            ),
        ),
        Wording(
            judul="{nama} names of units may be one unit",
            bukti='"{nama}"\t{jumlah:employee|employees}\t{tempat}',
            akibat="counted as {nama} separate units",
            saran=(
                'correct the cells, write the other name into the column "Alias" of the sheet Unit, or decide in a '
                "file: asn check SRC --write-map padanan.csv"
            ),
            panjang=(
                "These names are almost equal: they differ by a letter or two in a long word, or one is short for "
                "the other. Names whose numbers differ (SDN 1, SDN 2) are never taken for one, nor two names that "
                "are both listed in the sheet Unit.\n\n"
                "The program does not join them by itself. If they are one unit, correct the cells or fill in the "
                "alias; if they are two, list both in the sheet Unit and this warning goes away."
            ),
        ),
    ),
    galat(
        "UNIT-03",
        Wording(
            judul='susunan unit, "{unit}": {apa}',
            saran='perbaiki kolom "Unit Induk" atau "Alias" unit itu di lembar Unit',
            panjang=(
                "Unit tersusun seperti pohon: setiap unit mempunyai paling banyak satu induk, induknya terdaftar, "
                "dan jalan ke atas tidak pernah kembali ke unit semula. Satu alias menunjuk satu unit.\n\n"
                "Induk yang tidak dikenal biasanya salah ketik; alias yang dipakai dua unit biasanya sisa "
                "penggabungan dinas."
            ),
        ),
        Wording(
            judul='the tree of units, "{unit}": {apa}',
            saran='correct the column "Unit Induk" or "Alias" of that unit in the sheet Unit',
            panjang=(
                "Units form a tree: every unit has at most one parent, the parent is listed, and the way up never "
                "comes back to the unit itself. One alias leads to one unit.\n\n"
                "An unknown parent is usually a typing error; an alias of two units is usually left over from a "
                "merger."
            ),
        ),
    ),
    peringatan(
        "UNIT-04",
        Wording(
            judul="{nama} nama unit dipakai di bawah unit induk yang berbeda",
            bukti='"{unit}"\t{induk} unit induk\t{jumlah} pegawai',
            akibat="setiap nama dihitung sebagai satu unit",
            saran='tulis nama unit selengkapnya, misalnya "Sekretariat Dinas Kesehatan"',
            panjang=(
                "Unit dikenal dari namanya saja. Hampir setiap perangkat daerah mempunyai Sekretariat atau Subbagian "
                "Umum; bila kolom Unit Kerja hanya berisi nama itu, pegawai dari beberapa perangkat daerah menjadi "
                "satu unit, dan unit induknya adalah yang pertama ditemui.\n\n"
                "Lengkapi nama unitnya. Bila memang satu unit, sebutkan induknya di lembar Unit, maka peringatan ini "
                "hilang."
            ),
        ),
        Wording(
            judul="{nama:name of a unit is|names of units are} used under different units above",
            bukti='"{unit}"\t{induk} units above\t{jumlah:employee|employees}',
            akibat="each name is counted as one unit",
            saran='write the whole name of the unit, such as "Sekretariat Dinas Kesehatan"',
            panjang=(
                "A unit is known by its name alone. Almost every office has a Sekretariat or a Subbagian Umum; if the "
                "column Unit Kerja holds only that name, employees of several offices become one unit, and its parent "
                "is the first one met.\n\n"
                "Complete the name of the unit. If it is one unit indeed, name its parent in the sheet Unit, and this "
                "warning goes away."
            ),
        ),
    ),
)
