"""STANDAR: required levels that are missing, contradictory or unlikely."""

from __future__ import annotations

from asnkompetensi.text.problems.entry import Wording, catatan, galat, peringatan

ENTRIES = (
    galat(
        "STANDAR-01",
        Wording(
            judul="{jumlah} baris standar tanpa jabatan dan tanpa jenjang",
            akibat="{jumlah} baris itu tidak dipakai",
            saran='isi kolom "Jabatan" atau "Jenjang Jabatan" di baris itu, atau hapus barisnya',
            panjang=(
                "Standar berlaku bagi sebuah jabatan atau sebuah jenjang. Baris yang tidak menyebut keduanya tidak "
                "dapat dikenakan kepada siapa pun.\n\n"
                "Sering kali jabatannya hanya ditulis di baris pertama setiap kelompok; isi ke bawah sampai baris "
                "terakhirnya."
            ),
        ),
        Wording(
            judul="{jumlah:row|rows} of standar with neither position nor class",
            akibat="{jumlah:row|rows} left out",
            saran='fill in the column "Jabatan" or "Jenjang Jabatan" in those rows, or delete them',
            panjang=(
                "A standard applies to a position or to a class. A row that names neither can be laid on nobody.\n\n"
                "Often the position is written only in the first row of each group; fill it down to the last."
            ),
        ),
    ),
    galat(
        "STANDAR-02",
        Wording(
            judul='standar untuk "{subjek}"[[ di "{unit}"]], "{kompetensi}" saling bertentangan',
            bukti="{sel}\tlevel {level}",
            akibat="level {level} yang dipakai, yaitu yang tertinggi",
            saran='hapus baris yang salah, atau isi kolom "Unit Kerja" bila standarnya memang berbeda per unit',
            panjang=(
                "Dua baris yang sama khususnya (jabatan dan unit yang sama, atau jenjang dan unit yang sama) "
                "meminta level berbeda untuk satu kompetensi. Level tertinggi yang dipakai, supaya kekurangan tidak "
                "tersembunyi.\n\n"
                "Baris yang lebih khusus boleh berbeda dari yang umum: jabatan dan unit mengalahkan jabatan, lalu "
                "jenjang dan unit, lalu jenjang."
            ),
        ),
        Wording(
            judul='standards for "{subjek}"[[ in "{unit}"]], "{kompetensi}" contradict each other',
            bukti="{sel}\tlevel {level}",
            akibat="level {level} is used, the highest of them",
            saran='delete the wrong row, or fill in the column "Unit Kerja" if the standard does differ by unit',
            panjang=(
                "Two rows of equal rank (the same position and unit, or the same class and unit) ask different levels "
                "of one competency. The highest is used, so that no shortage is hidden.\n\n"
                "A more specific row may differ from a general one: position and unit come before position, then class "
                "and unit, then class."
            ),
        ),
    ),
    peringatan(
        "STANDAR-03",
        Wording(
            judul="belum ada standar kompetensi untuk {jabatan} jabatan ({jumlah} pegawai)",
            bukti='"{jabatan}"\t{jumlah} pegawai',
            akibat="{jumlah} pegawai tidak masuk hitungan kesenjangan (tanpa_standar); total lain tetap benar",
            saran="tambahkan barisnya di lembar Standar, atau jalankan dengan --builtin-standard",
            panjang=(
                "Tidak ada baris standar yang mengenai jabatan ini, baik dari jabatannya, jenjangnya maupun "
                "unitnya. Orangnya tetap tampil pada tabel pegawai dengan kategori tanpa_standar, tetapi tidak "
                "mempunyai kesenjangan.\n\n"
                "--builtin-standard memakai tabel bawaan per jenjang untuk sembilan kompetensi sebagai cadangan; "
                "setiap barisnya ditandai. Standar jabatan yang ditetapkan instansi selalu lebih baik."
            ),
        ),
        Wording(
            judul="no competency standard yet for {jabatan:position|positions} ({jumlah:employee|employees})",
            bukti='"{jabatan}"\t{jumlah:employee|employees}',
            akibat="{jumlah:employee is|employees are} not in the count of gaps; other totals stay right",
            saran="add their rows to the sheet Standar, or run with --builtin-standard",
            panjang=(
                "No row of standar meets these positions, neither by position, nor by class, nor by unit. The "
                "employees still appear in the table by employee, as Without standard, but have no gaps.\n\n"
                "--builtin-standard uses the built-in table by class for nine competencies as a fall-back; every "
                "such row is marked. A standard set by the agency is always better."
            ),
        ),
    ),
    peringatan(
        "STANDAR-04",
        Wording(
            judul="{jumlah} level standar jauh dari yang lazim bagi jenjangnya",
            bukti='"{subjek}"\t"{kompetensi}"\tlevel {level}, lazimnya {lazim}',
            akibat="level itu tetap dipakai",
            saran="periksa level di sel itu; biarkan bila memang ditetapkan demikian",
            dasar="PermenPANRB 38/2017 (tabel bawaan per jenjang)",
            panjang=(
                "Untuk delapan kompetensi manajerial dan Perekat Bangsa, setiap jenjang mempunyai level yang lazim, "
                "misalnya 3 untuk Administrator. Level di sini berjarak lebih dari satu tingkat dari yang lazim "
                "itu.\n\n"
                "Standar yang ditetapkan instansi boleh berbeda, jadi levelnya tetap dipakai. Yang dicari adalah "
                "salah ketik dan kolom yang bergeser."
            ),
        ),
        Wording(
            judul="{jumlah:required level|required levels} far from what is usual for the class",
            bukti='"{subjek}"\t"{kompetensi}"\tlevel {level}, usually {lazim}',
            akibat="these levels are used as they are",
            saran="check the level in that cell; leave it if it was set so",
            dasar="PermenPANRB 38/2017 (built-in table by class)",
            panjang=(
                "For the eight managerial competencies and Perekat Bangsa every class has a usual level, such as 3 "
                "for Administrator. The levels here are more than one step away from it.\n\n"
                "A standard set by the agency may differ, so the level is used as it is. What is looked for are "
                "typing errors and columns that have shifted."
            ),
        ),
    ),
    catatan(
        "STANDAR-05",
        Wording(
            judul="standar bawaan dipakai untuk {orang} pegawai ({jumlah} baris)",
            akibat='baris itu ditandai "bawaan" pada kolom sumber_standar',
            saran="lengkapi lembar Standar bila SKJ jabatannya sudah ada",
            dasar="PermenPANRB 38/2017; tabel per jenjang, keyakinan sekunder",
            panjang=(
                "Karena --builtin-standard diminta, kompetensi yang tidak mempunyai baris standar memakai tabel "
                "bawaan: satu level per jenjang untuk delapan kompetensi manajerial dan Perekat Bangsa.\n\n"
                "Lampiran peraturannya tidak dapat dibaca dalam naskah asli, jadi tabel ini hanya cadangan. Standar "
                "kompetensi jabatan yang ditetapkan instansi selalu mengalahkannya."
            ),
        ),
        Wording(
            judul="the built-in standard was used for {orang:employee|employees} ({jumlah:row|rows})",
            akibat='those rows are marked "Built in" in the column "Source of standard"',
            saran="complete the sheet Standar where the standard of the position exists",
            dasar="PermenPANRB 38/2017; table by class, confidence secondary",
            panjang=(
                "Since --builtin-standard was asked for, competencies without a row of standar use the built-in "
                "table: one level per class for eight managerial competencies and Perekat Bangsa.\n\n"
                "The annex of the regulation could not be read in its original, so the table is a fall-back only. A "
                "standard set by the agency always comes before it."
            ),
        ),
    ),
    peringatan(
        "STANDAR-06",
        Wording(
            judul='kompetensi "{kompetensi}" tercatat di bawah lebih dari satu jenis',
            bukti="{jenis}\t{jumlah} baris",
            akibat='jenis "{dipakai}" yang dipakai; level dan kesenjangan tidak berubah',
            saran='samakan kolom "Jenis" untuk kompetensi ini di semua barisnya',
            panjang=(
                "Satu kompetensi termasuk satu jenis: manajerial, sosial_kultural, teknis atau pemerintahan. Di "
                "tabel standar kompetensi ini tercatat di bawah beberapa jenis; yang dipakai adalah yang pertama "
                "menurut urutan itu.\n\n"
                "Jenis hanya mengelompokkan hasil. Bila memang dua kompetensi yang berbeda, bedakan namanya."
            ),
        ),
        Wording(
            judul='the competency "{kompetensi}" stands under more than one kind',
            bukti="{jenis}\t{jumlah:row|rows}",
            akibat='the kind "{dipakai}" is used; levels and gaps do not change',
            saran='make the column "Jenis" equal in all rows of this competency',
            panjang=(
                "A competency belongs to one kind: manajerial, sosial_kultural, teknis or pemerintahan. In the "
                "table standar this one stands under several; the first in that order is used.\n\n"
                "The kind only groups results. If they are two competencies after all, give them different names."
            ),
        ),
    ),
)
