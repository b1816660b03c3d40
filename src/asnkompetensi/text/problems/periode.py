"""PERIODE: what forbids to compare periods, and what a comparison rests on that a person should confirm."""

from __future__ import annotations

from asnkompetensi.text.problems.entry import Wording, catatan, galat, peringatan

ENTRIES = (
    galat(
        "PERIODE-01",
        Wording(
            judul="periode tidak berurutan: {kini} berakhir {tanggal_kini}, sebelum {dulu} ({tanggal_dulu})",
            akibat="tidak ada yang dibandingkan; naik dan turun akan tertukar",
            saran="tulis periode dari yang terlama ke yang terbaru, atau perbaiki tanggal penilaian yang salah",
            panjang=(
                "Perintah yang membandingkan periode menerima sumber dari yang terlama ke yang terbaru. Umur sebuah "
                "periode adalah tanggal penilaian terakhirnya, jadi tidak bergantung pada nama berkas.\n\n"
                "Bila urutannya sudah benar, satu tanggal penilaian mungkin salah ketik tahunnya: selnya disebut di "
                "atas. Tanggal sesudah tanggal hitung tidak ikut menentukan."
            ),
        ),
        Wording(
            judul="periods are not in order: {kini} ends on {tanggal_kini}, before {dulu} ({tanggal_dulu})",
            akibat="nothing is compared; rises and falls would be exchanged",
            saran="write the periods from the oldest to the newest, or correct the date of assessment that is wrong",
            panjang=(
                "A command that compares periods takes its sources from the oldest to the newest. The age of a period "
                "is the date of its last assessment, so it does not depend on the names of files.\n\n"
                "If the order is right already, the year of one assessment may be mistyped: its cell is named above. "
                "Dates after the day of the computation have no part in this."
            ),
        ),
        keluar=2,
    ),
    galat(
        "PERIODE-02",
        Wording(
            judul="dua periode berisi data yang sama: {dulu} dan {kini}",
            akibat="tidak ada yang dibandingkan; semua perubahan akan 0",
            saran="ganti salah satunya dengan data periode yang dimaksud",
            panjang=(
                "Isi kedua sumber sama sampai ke byte terakhir (SHA-256), walaupun nama berkasnya mungkin berbeda. "
                "Biasanya berkas periode lama tertimpa, atau berkas yang sama disebut dua kali.\n\n"
                "Satu periode boleh terdiri dari beberapa berkas: satukan dalam satu folder, lalu sebut foldernya."
            ),
        ),
        Wording(
            judul="two periods hold the same data: {dulu} and {kini}",
            akibat="nothing is compared; every change would be 0",
            saran="replace one of them by the data of the period that is meant",
            panjang=(
                "Both sources are the same to the last byte (SHA-256), although their names may differ. Usually the "
                "file of the older period was overwritten, or one file was named twice.\n\n"
                "One period may consist of several files: put them into one folder, and name the folder."
            ),
        ),
        keluar=2,
    ),
    galat(
        "PERIODE-03",
        Wording(
            judul="tidak ada pegawai yang sama antara {dulu} ({orang_dulu} orang) dan {kini} ({orang_kini} orang)",
            akibat="tidak ada yang dibandingkan",
            saran="periksa apakah kedua sumber memang dari satu instansi, dan NIP-nya ditulis utuh pada keduanya",
            panjang=(
                "Orang dikenali antarperiode lewat NIP; yang tersisa pada kedua pihak lewat nama dan tanggal lahir. "
                "Di sini tidak seorang pun bertemu: mungkin satu berkas milik instansi lain, NIP pada satu periode "
                "disamarkan dengan kunci lain, atau kolomnya tertukar.\n\n"
                "Periksa NIP pada kedua sumber dengan asn check. Set yang disamarkan (asn mask) hanya dapat "
                "dibandingkan bila keduanya dibuat dengan kunci yang sama."
            ),
        ),
        Wording(
            judul="nobody is both in {dulu} ({orang_dulu:person|people}) and in {kini} ({orang_kini:person|people})",
            akibat="nothing is compared",
            saran="check whether both sources are of one agency, and hold whole NIPs",
            panjang=(
                "People are known across periods by their NIP; those left over on both sides by name and birth date. "
                "Here nobody meets: one file may be of another agency, the NIPs of one period may be masked with "
                "another key, or its columns exchanged.\n\n"
                "Check the NIPs of both sources with asn check. Masked sets (asn mask) can be compared only if both "
                "were made with the same key."
            ),
        ),
        keluar=2,
    ),
    galat(
        "PERIODE-04",
        Wording(
            judul="tidak ada penilaian dalam periode {periode}",
            akibat="tidak ada yang dibandingkan",
            saran="isi lembar Penilaian periode itu, atau ganti sumbernya",
            panjang=(
                "Sebuah periode adalah keadaan yang dinilai: tanpa satu pun level yang dimiliki pegawai aktif, tidak "
                "ada yang dapat naik atau turun.\n\n"
                "Mungkin lembar Penilaian masih kosong, semua barisnya ditolak, atau semua penilaiannya milik orang "
                "yang tidak ada di lembar Pegawai. Rinciannya: asn check pada sumber itu."
            ),
        ),
        Wording(
            judul="the period {periode} holds no assessment",
            akibat="nothing is compared",
            saran="fill the sheet Penilaian of that period, or give another source",
            panjang=(
                "A period is a state that was assessed: without a single level held by an active employee nothing can "
                "rise or fall.\n\n"
                "The sheet Penilaian may still be blank, all its rows may have been refused, or every assessment is of "
                "somebody who is not in the sheet Pegawai. For details: asn check of that source."
            ),
        ),
        keluar=2,
    ),
    galat(
        "PERIODE-05",
        Wording(
            judul="tabel {tabel} tidak ditemukan dalam periode {periode}",
            bukti="lembar yang ada: {ada}",
            akibat="tanpa tabel itu {guna}",
            saran=(
                '[[ganti nama lembar "{mirip}" menjadi "{tabel}"||tambahkan lembar "{tabel}"]], '
                "atau satukan berkas periode itu dalam satu folder"
            ),
            panjang=(
                "Setiap sumber adalah satu periode yang lengkap: orangnya (pegawai), yang diminta jabatannya (standar) "
                "dan yang dimilikinya (penilaian) pada waktu itu. Standar periode lain tidak dipakai diam-diam, sebab "
                "perubahan standar justru termasuk yang dihitung.\n\n"
                "Bila satu periode terdiri dari beberapa berkas, taruh semuanya dalam satu folder dan sebut foldernya. "
                "Bila standarnya memang tidak berubah, salin lembar Standar ke periode itu."
            ),
        ),
        Wording(
            judul="the table {tabel} was not found in the period {periode}",
            bukti="sheets that are there: {ada}",
            akibat="without that table {guna}",
            saran=(
                '[[rename the sheet "{mirip}" to "{tabel}"||add a sheet "{tabel}"]], '
                "or put the files of that period into one folder"
            ),
            panjang=(
                "Every source is one whole period: its employees (pegawai), what their positions asked (standar) and "
                "what they had (penilaian) at that time. The standard of another period is never used in silence, for "
                "a change of the standard is among what is computed.\n\n"
                "If a period consists of several files, put them all into one folder and name the folder. If the "
                "standard did not change, copy the sheet Standar into that period."
            ),
        ),
        keluar=2,
    ),
    peringatan(
        "PERIODE-06",
        Wording(
            judul="penilaian periode {periode} {apa}",
            akibat="urutan periode tidak dapat diperiksa; angkanya untuk keadaan {tanggal}",
            saran="isi kolom Tanggal pada lembar Penilaian; periksa juga apakah urutan sumbernya benar",
            panjang=(
                "Umur sebuah periode adalah tanggal penilaian terakhirnya. Tanpa tanggal, atau bila tanggal terakhir "
                "kedua periode sama, urutan yang tertulis pada perintah dipercaya begitu saja.\n\n"
                "Periode tanpa tanggal dihitung untuk tanggal hitung, jadi aturan yang berlaku saat itu yang dipakai "
                "dan tidak ada penilaian yang kedaluwarsa."
            ),
        ),
        Wording(
            judul="assessments of the period {periode}: {apa}",
            akibat="the order of periods cannot be checked; its figures are for {tanggal}",
            saran="fill the column Tanggal in the sheet Penilaian; see too that the order of sources is right",
            panjang=(
                "The age of a period is the date of its last assessment. Without dates, or where the last dates of two "
                "periods are equal, the order written in the call is simply trusted.\n\n"
                "A period without dates is computed for the day of the computation: the rules in force then are used, "
                "and no assessment is out of date."
            ),
        ),
    ),
    peringatan(
        "PERIODE-07",
        Wording(
            judul="{jumlah} pegawai dikenali antarperiode bukan lewat NIP yang sama",
            bukti="{lama}\tkini {baru}\t{periode}\t{cara}",
            akibat="dihitung sebagai orang yang sama",
            saran="periksa daftarnya; samakan NIP pada kedua periode agar pasti",
            panjang=(
                "NIP dapat berubah: diperbaiki tanggal lahirnya, atau PPPK menjadi CPNS. Orang yang tersisa pada kedua "
                "periode dianggap sama bila nama dan tanggal lahirnya sama dan tidak ada orang lain dengan keduanya; "
                "tanpa NIP, bila nama dan unitnya sama.\n\n"
                "Daftar lengkapnya ada pada tabel identitas (asn trend --by identitas). Yang salah dipertemukan dapat "
                "dipisahkan dengan menulis tanggal lahir yang benar pada periode yang keliru."
            ),
        ),
        Wording(
            judul="{jumlah:employee|employees} known across periods by something else than an equal NIP",
            bukti="{lama}\tnow {baru}\t{periode}\t{cara}",
            akibat="counted as the same person",
            saran="check the list; give both periods the same NIP to be certain",
            panjang=(
                "A NIP may change: its birth date is corrected, or a PPPK becomes CPNS. Whoever is left over on both "
                "sides counts as one person if name and birth date are equal and nobody else has both; without a NIP, "
                "if name and unit are equal.\n\n"
                "The whole list is the table of identities (asn trend --by identitas). People who were wrongly brought "
                "together are parted by writing the right birth date in the period that has it wrong."
            ),
        ),
    ),
    catatan(
        "PERIODE-08",
        Wording(
            judul="susunan unit berubah ({periode}): {orang} pegawai ikut pindah, {jumlah} perubahan",
            bukti='"{lama}"\tmenjadi "{baru}"\t{jumlah} pegawai\t{apa}',
            akibat="dihitung sebagai orang yang pindah unit; total instansi tidak berubah karenanya",
            saran="cocokkan dengan peraturan susunan perangkat daerah; bila hanya beda ejaan, satukan dengan --map",
            panjang=(
                "Sebuah unit ada di satu periode saja, dan pegawainya ada di unit lain pada periode yang lain. Dari "
                "arah pindahnya terbaca apa yang terjadi: berganti nama (semua pindah ke satu unit baru), dipecah, "
                "digabung, dilebur ke unit yang sudah ada, atau dimekarkan dari unit yang tetap ada.\n\n"
                "Kesenjangan yang dibawa orang yang pindah keluar dari unit lama dan masuk ke unit baru dengan jumlah "
                "yang sama, jadi jumlah semua unit tidak bergeser oleh penataan organisasi. Daftar lengkapnya: asn "
                "trend --by perpindahan. Bila kedua nama sebenarnya satu unit, tulis padanannya (asn check "
                "--write-map), lalu jalankan lagi dengan --map."
            ),
        ),
        Wording(
            judul="units were rearranged ({periode}): {orang:employee|employees} moved along, {jumlah:change|changes}",
            bukti='"{lama}"\tbecame "{baru}"\t{jumlah:employee|employees}\t{apa}',
            akibat="counted as people who moved to another unit; the totals of the agency do not change by it",
            saran="compare with the decree on the organisation; if only the spelling differs, make them one with --map",
            panjang=(
                "A unit is there in one period only, and its people are in another unit in the other. Where they went "
                "tells what happened: renamed (all went to one new unit), split, merged, absorbed by a unit that was "
                "there already, or split off from one that is still there.\n\n"
                "The gap that people carry along leaves the old unit and comes to the new one in the same amount, so "
                "the sum over all units never moves by a reorganisation. The whole list: asn trend --by perpindahan. "
                "If both names are one unit, write them into a file of padanan (asn check --write-map) and run again "
                "with --map."
            ),
        ),
    ),
)
