"""PEGAWAI, JABATAN, NAMA: words and positions of employees, and names in several spellings."""

from __future__ import annotations

from asnkompetensi.text.problems.entry import Wording, peringatan

ENTRIES = (
    peringatan(
        "PEGAWAI-01",
        Wording(
            judul='"{nilai}" di kolom "{kolom}" bukan kata yang dikenal ({jumlah} pegawai)',
            akibat="kedudukan yang tidak dikenal dihitung sebagai tidak aktif",
            saran="ganti dengan aktif, CLTN, MPP, tugas belajar (kedudukan), atau PNS, CPNS, PPPK (status)",
            panjang=(
                "Kedudukan menentukan siapa yang dihitung: yang kosong atau aktif masuk hitungan, yang lain "
                "dihitung tersendiri sebagai tidak_aktif. Kata yang tidak dikenal tidak boleh diam-diam dianggap "
                "aktif, jadi orangnya disisihkan dan didaftar.\n\n"
                "Status (PNS, CPNS, PPPK) hanya dipakai untuk memeriksa NIP; kata yang tidak dikenal di sana tidak "
                "mengubah hasil."
            ),
        ),
        Wording(
            judul='"{nilai}" in the column "{kolom}" is no word that is known ({jumlah:employee|employees})',
            akibat="an unknown kedudukan counts as not active",
            saran="replace it by aktif, CLTN, MPP, tugas belajar (kedudukan), or PNS, CPNS, PPPK (status)",
            panjang=(
                "The column kedudukan decides who is counted: blank or aktif counts, everyone else is counted apart "
                "as tidak_aktif. An unknown word must not pass for active in silence, so these employees are set aside "
                "and listed.\n\n"
                "The column status (PNS, CPNS, PPPK) serves only to check the NIP; an unknown word there changes no "
                "result."
            ),
        ),
    ),
    peringatan(
        "JABATAN-01",
        Wording(
            judul="jenjang jabatan {jumlah} pegawai tidak dapat ditentukan",
            bukti='"{jabatan}"\t{jumlah} pegawai',
            akibat="standar per jenjang tidak berlaku bagi mereka",
            saran='isi kolom "Jenjang Jabatan", misalnya Ahli Muda, Pengawas atau Pelaksana',
            panjang=(
                "Sebagian standar ditetapkan per jenjang, bukan per jabatan. Jenjang dibaca dari kolomnya, lalu "
                "dari jenis jabatan, eselon dan nama jabatan. Bagi jabatan ini tidak satu pun memberi kepastian.\n\n"
                "Nama jabatan sering menjebak: Pengawas Koperasi Ahli Muda adalah jabatan fungsional, bukan "
                "Pengawas. Karena itu yang tidak pasti didaftar, tidak ditebak. Kelas Jabatan (1-17) bukan jenjang."
            ),
        ),
        Wording(
            judul="the class of the position cannot be told for {jumlah:employee|employees}",
            bukti='"{jabatan}"\t{jumlah:employee|employees}',
            akibat="standards by class do not apply to them",
            saran='fill in the column "Jenjang Jabatan", such as Ahli Muda, Pengawas or Pelaksana',
            panjang=(
                "Some standards are set by class (jenjang), not by position. The class is read from its column, then "
                "from its kind, the echelon and its name. For these positions none of them is certain.\n\n"
                "Names of positions are traps: Pengawas Koperasi Ahli Muda is a functional position, not a Pengawas. "
                "Therefore what is not certain is listed, not guessed. Kelas Jabatan (1-17) is another thing."
            ),
        ),
    ),
    peringatan(
        "NAMA-01",
        Wording(
            judul='{nama} nama di kolom "{kolom}" ditulis dengan beberapa ejaan',
            bukti='"{nama}"\t{jumlah} sel\tdibaca "{ejaan}"\t{tempat}',
            akibat="ejaan yang berbeda dibaca sebagai satu nama; hitungan tidak terpecah",
            saran="samakan dengan ejaan yang dibaca, misalnya dengan Find & Replace di Excel",
            panjang=(
                "Nama dibandingkan tanpa membedakan besar kecil huruf, spasi dan tanda baca. Nama-nama ini sama "
                "menurut perbandingan itu, tetapi ditulis berbeda. Pada hasil tampil ejaan yang pertama ditemukan; "
                "untuk kompetensi, ejaan di tabel standar. Nomor di depan nama kompetensi (1. Integritas) bukan bagian "
                "namanya bila sesudahnya ada nama yang dikenal.\n\n"
                "Hasilnya sudah benar. Menyamakan ejaan membantu program lain yang memperlakukannya sebagai nama "
                "berbeda."
            ),
        ),
        Wording(
            judul='{nama:name|names} in the column "{kolom}" written in several spellings',
            bukti='"{nama}"\t{jumlah:cell|cells}\tread as "{ejaan}"\t{tempat}',
            akibat="the spellings are read as one name; no count is split",
            saran="make them equal to the spelling that is read, for example with Find & Replace in Excel",
            panjang=(
                "Names are compared without regard to case, blanks and punctuation. These names are equal in that "
                "comparison, but are written differently. Results show the first spelling that was met; for a "
                "competency, that of the table standar. A number before the name of a competency (1. Integritas) is no "
                "part of it where a known name follows.\n\n"
                "The result is right already. Equal spellings help other programs that take them for different "
                "names."
            ),
        ),
    ),
)
