"""NIP: numbers of people that are broken, lost, contradictory, doubtful or blank."""

from __future__ import annotations

from asnkompetensi.text.problems.entry import Wording, galat, peringatan

ENTRIES = (
    galat(
        "NIP-01",
        Wording(
            judul=(
                '[[{jumlah} NIP bukan {apa}, misalnya "{nilai}"||{jumlah} NIP bukan 18 digit, misalnya "{nilai}"'
                "||{jumlah} baris tanpa NIP dan tanpa nama]]"
            ),
            akibat="{jumlah} baris tidak dipakai",
            saran="isi NIP 18 digit dari SIASN ke sel berformat Teks, atau hapus barisnya",
            dasar="Peraturan Kepala BKN 22/2007 (NIP 18 digit)",
            panjang=(
                "NIP dibandingkan setelah spasi, titik, petik dan spasi tak putus dibuang; sesudah itu harus tepat "
                "18 digit. Yang tidak demikian: ada huruf, satu digit hilang, NIP lama yang 9 digit, atau isian "
                "lain di kolom NIP.\n\n"
                "NIP yang salah tidak pernah diganti dengan nama orangnya, karena dua orang bernama sama akan "
                "tertukar. Hanya baris yang NIP-nya kosong dan namanya terisi yang dikenal dari nama dan unit "
                "(NIP-05)."
            ),
        ),
        Wording(
            judul=(
                '[[{jumlah:NIP|NIPs} not {apa}, such as "{nilai}"'
                '||{jumlah:NIP|NIPs} not of 18 digits, such as "{nilai}"'
                "||{jumlah:row|rows} without NIP or name]]"
            ),
            akibat="{jumlah:row|rows} left out",
            saran="fill in the 18 digits from SIASN into a cell formatted as Text, or delete the row",
            dasar="Peraturan Kepala BKN 22/2007 (NIP of 18 digits)",
            panjang=(
                "A NIP is compared after blanks, dots, apostrophes and no-break spaces are dropped; then it must be "
                "exactly 18 digits. What fails: letters, a lost digit, an old NIP of 9 digits, or something else in "
                "the NIP column.\n\n"
                "A faulty NIP is never replaced by the employee's name, for two employees of one name would be mixed "
                "up. Only a row whose NIP is blank and whose name is filled is known by name and unit (NIP-05)."
            ),
        ),
    ),
    galat(
        "NIP-02",
        Wording(
            judul="{jumlah} NIP tersimpan sebagai angka; digit terakhirnya sudah hilang",
            bukti=(
                "[[{sel}\t{nama}\tmungkin {calon}\tperlu konfirmasi"
                "||{sel} berisi angka; Excel hanya menyimpan 15 digit]]"
            ),
            sebab="digit 16-18 adalah nomor urut; tanpa itu dua pegawai dapat tertukar, maka tidak ditebak",
            akibat="{jumlah} baris tidak dihitung",
            saran=(
                "ambil ulang NIP dari SIASN; format kolomnya sebagai Teks SEBELUM menempel data "
                "(buku kerja yang sudah benar: asn template templat.xlsx)"
            ),
            panjang=(
                "Excel menyimpan angka paling banyak 15 digit. NIP yang diketik atau ditempel ke sel berformat Umum "
                "berubah menjadi 1,90001E+17, dan tiga digit terakhirnya hilang untuk selamanya, walaupun sel itu "
                "kemudian diubah menjadi Teks. Program lain membacanya sebagai NIP orang lain yang tampak sah; di "
                "sini baris itu ditolak.\n\n"
                "Digit yang hilang tidak dapat dihitung kembali: NIP tidak mempunyai digit pemeriksa. Ambil lagi "
                "dari SIASN. Sebelum menempel: pilih kolomnya, Home > Number > Text.\n\n"
                "Bila sumber lain memuat NIP utuh dengan nama yang sama dan 15 digit pertama yang sama, NIP itu "
                "disebut sebagai calon. Calon hanya petunjuk dan tidak pernah diisikan: samakan dulu dengan SIASN."
            ),
        ),
        Wording(
            judul="{jumlah:NIP|NIPs} stored as a number; the last digits are lost",
            bukti=(
                "[[{sel}\t{nama}\tmay be {calon}\tto be confirmed||{sel} holds a number; Excel keeps 15 digits only]]"
            ),
            sebab="digits 16-18 are the serial number; without them two employees could be mixed up: none is guessed",
            akibat="{jumlah:row|rows} not counted",
            saran=(
                "fetch the NIPs from SIASN again; format their column as Text BEFORE pasting "
                "(a workbook that is right already: asn template data.xlsx)"
            ),
            panjang=(
                "Excel keeps at most 15 digits of a number. A NIP typed or pasted into a cell of format General "
                "turns into 1.90001E+17, and its last three digits are gone for good, even if the cell is made Text "
                "afterwards. Other programs read it as another employee's sound-looking NIP; here the row is "
                "refused.\n\n"
                "The lost digits cannot be computed: a NIP has no check digit. Fetch it from SIASN again. Before "
                "pasting: select the column, Home > Number > Text.\n\n"
                "Where another source holds a whole NIP of the same name and the same first 15 digits, it is named "
                "as a candidate. A candidate is only a hint and is never filled in: compare with SIASN first."
            ),
        ),
    ),
    galat(
        "NIP-03",
        Wording(
            judul="[[{banyak} pegawai||pegawai {nip}]] tercatat ganda dengan isi berbeda",
            bukti=(
                "[[{siapa}\t]]baris {baris}[[ ({pakai})]]\t[[{di}\t]][[TMT {tmt}||tanpa TMT]]\t{unit_kerja}\t{jabatan}"
            ),
            akibat=(
                "[[baris {dipakai} di {di} yang dipakai; orang ini dihitung sekali"
                "||baris {dipakai} yang dipakai; orang ini dihitung sekali"
                "||baris dengan TMT terbaru yang dipakai, tanpa TMT baris pertama; setiap orang dihitung sekali]]"
            ),
            saran="hapus baris yang tidak berlaku, atau perbaiki TMT Jabatan-nya",
            panjang=(
                "Satu NIP adalah satu orang. Baris-barisnya yang sama isinya dianggap satu; bila unit, jabatan atau "
                "isian lain berbeda, dipakai baris dengan TMT jabatan terbaru, dan bila tidak ada TMT, baris "
                "pertama.\n\n"
                "Ini sering terjadi setelah mutasi: baris lama belum dihapus. Periksa baris yang dipakai; bila "
                "salah, hapus yang lain atau isi TMT jabatannya. Bila baris-barisnya berasal dari dua berkas satu "
                "unit, BERKAS-14 menunjukkan kedua berkas itu berdampingan."
            ),
        ),
        Wording(
            judul="the rows of [[{banyak} employees||employee {nip}]] differ",
            bukti="[[{siapa}\t]]row {baris}[[ ({pakai})]]\t[[{di}\t]][[TMT {tmt}||no TMT]]\t{unit_kerja}\t{jabatan}",
            akibat=(
                "[[row {dipakai} of {di} is used; this employee counts once"
                "||row {dipakai} is used; this employee counts once"
                "||the row with the newest TMT is used, without TMT the first; each employee counts once]]"
            ),
            saran="delete the row that does not apply, or correct its TMT Jabatan",
            panjang=(
                "One NIP is one employee. Rows of it that agree are taken as one; where unit, position or anything "
                "else differs, the row with the newest tmt_jabatan is used, and without dates the first.\n\n"
                "This often happens after a transfer: the old row was not deleted. Look at the row that is used; if "
                "it is the wrong one, delete the other or fill in its date. Where the rows come from two files of one "
                "unit, BERKAS-14 shows the two files side by side."
            ),
        ),
    ),
    peringatan(
        "NIP-04",
        Wording(
            judul="{jumlah} NIP diragukan: {apa}",
            bukti="{nip}",
            akibat="NIP itu tetap dipakai; hasil tidak berubah",
            saran="cocokkan dengan SK pengangkatan atau SIASN, lalu perbaiki NIP atau kolom pembandingnya",
            dasar="Peraturan Kepala BKN 22/2007 (susunan NIP)",
            panjang=(
                "Susunan NIP: 8 digit tanggal lahir, 6 digit tahun dan bulan TMT CPNS, 1 digit jenis kelamin, 3 "
                "digit nomor urut. Pada PPPK, tahun pengangkatan pertama diikuti dua digit yang bukan bulan.\n\n"
                "Bagian yang tidak cocok bisa berarti salah ketik, dan bisa pula memang tercatat begitu sejak "
                "semula. Karena itu NIP-nya tetap dipakai. Nomor urut yang salah tidak dapat diketahui: NIP tidak "
                "mempunyai digit pemeriksa."
            ),
        ),
        Wording(
            judul="{jumlah:NIP|NIPs} in doubt: {apa}",
            bukti="{nip}",
            akibat="these NIPs are still used; no result changes",
            saran="compare with the letter of appointment or SIASN, then correct the NIP or the column it differs from",
            dasar="Peraturan Kepala BKN 22/2007 (parts of a NIP)",
            panjang=(
                "The parts of a NIP: 8 digits of birth date, 6 digits of year and month of TMT CPNS, 1 digit of "
                "sex, 3 digits of serial number. For PPPK the year of first appointment is followed by two digits "
                "that are no month.\n\n"
                "A part that does not fit may be a typing error, and may as well have been recorded so from the "
                "start. Therefore the NIP is still used. A wrong serial number cannot be found: a NIP has no check "
                "digit."
            ),
        ),
    ),
    peringatan(
        "NIP-05",
        Wording(
            judul="{jumlah} pegawai tanpa NIP, dikenali dari nama dan unitnya",
            akibat="dua orang bernama sama di satu unit akan terbaca sebagai satu orang",
            saran="isi NIP begitu terbit; bedakan nama yang sama dengan gelar atau nama lengkap",
            panjang=(
                "PPPK baru, PPPK paruh waktu dan CPNS dapat belum bernomor. Mereka tetap dihitung, dikenali dari "
                "nama dan unit kerja bersama-sama, dan kolom nip pada hasil tetap kosong.\n\n"
                "Penilaian mereka hanya tersambung bila nama dan unit di lembar penilaian sama dengan di lembar "
                "pegawai."
            ),
        ),
        Wording(
            judul="{jumlah:employee|employees} without a NIP, known by name and unit",
            akibat="two employees of one name in one unit would be read as one",
            saran="fill in the NIP once it is issued; tell equal names apart by a degree or the full name",
            panjang=(
                "New PPPK, part-time PPPK and CPNS may have no number yet. They are counted all the same, known by "
                "name and unit together, and the column nip of the result stays empty.\n\n"
                "Their assessments are found only if name and unit in the assessments equal those in the list of "
                "employees."
            ),
        ),
    ),
)
