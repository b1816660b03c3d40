"""BASIS: a database that is read, and does not open, or does not answer as it should."""

from __future__ import annotations

from asnkompetensi.text.problems.entry import Wording, galat

ENTRIES = (
    galat(
        "BASIS-01",
        Wording(
            judul="basis data {berkas} tidak dapat dibuka",
            sebab="{apa}",
            saran="periksa alamat, nama basis data dan jaringannya, lalu jalankan lagi",
            panjang=(
                "Alamat basis data berbentuk postgresql://pengguna@server:5432/basis?tables=..., "
                "mysql://pengguna@server/basis?tables=... atau sqlite:///folder/berkas.db?tables=.... Sambungan "
                "dicoba paling lama 10 detik.\n\n"
                "Di Linux dan macOS, PostgreSQL di komputer yang sama dapat dicapai lewat soket: "
                "postgresql:///basis?host=/run/postgresql&tables=.... Pesan asli server tidak ditampilkan, karena di "
                "dalamnya dapat ada isi data."
            ),
        ),
        Wording(
            judul="the database {berkas} cannot be opened",
            sebab="{apa}",
            saran="check the address, the name of the database and the network, then run again",
            panjang=(
                "The address of a database is postgresql://user@server:5432/database?tables=..., "
                "mysql://user@server/database?tables=... or sqlite:///folder/file.db?tables=.... Connecting is tried "
                "for 10 seconds at most.\n\n"
                "On Linux and macOS a PostgreSQL of the same machine is reached through its socket: "
                "postgresql:///database?host=/run/postgresql&tables=.... The server's own message is not shown, for "
                "it may hold data."
            ),
        ),
        keluar=3,
    ),
    galat(
        "BASIS-02",
        Wording(
            judul="basis data {berkas} meminta kata sandi[[; {dicoba} kata sandi ditolak||]]",
            saran="isi ASN_DATABASE_PASSWORD di lingkungan, atau pakai keyring atau --password-file",
            panjang=(
                "Kata sandi tidak boleh tertulis di alamat: ia akan terlihat di daftar proses dan riwayat perintah. "
                "Tempatnya, menurut urutan dicoba: variabel lingkungan ASN_DATABASE_PASSWORD; keyring sistem (keyring "
                "set asnkompetensi ALAMAT, dengan alamat seperti pada pesan); baris berkas --password-file, paling "
                "banyak tiga; ketikan di terminal.\n\n"
                "PostgreSQL juga membaca PGPASSWORD dan ~/.pgpass, dan dapat mengenali pengguna sistem tanpa kata "
                "sandi. Percobaan dibatasi, sebab server dapat menutup akun yang terlalu sering salah."
            ),
        ),
        Wording(
            judul="the database {berkas} asks for a password[[; {dicoba:password|passwords} refused||]]",
            saran="fill ASN_DATABASE_PASSWORD in the environment, or use the keyring or --password-file",
            panjang=(
                "A password may not stand in the address: it would be seen in the list of processes and in the "
                "history of commands. Its places, in the order in which they are tried: the environment variable "
                "ASN_DATABASE_PASSWORD; the keyring of the system (keyring set asnkompetensi ADDRESS, the address as "
                "in the message); the lines of --password-file, three at most; what is typed at the terminal.\n\n"
                "PostgreSQL reads PGPASSWORD and ~/.pgpass too, and may know a user of the system without a password. "
                "Attempts are few, for a server may close an account that is wrong too often."
            ),
        ),
        keluar=3,
    ),
    galat(
        "BASIS-03",
        Wording(
            judul='[[tabel "{tabel}" tidak ada di {berkas}||tidak disebut tabel mana di {berkas} yang dibaca]]',
            saran="tulis [[tables={mirip} di alamatnya||nama tabelnya di alamat: ...?tables=pegawai,standar]]",
            bukti="yang ada: {ada}",
            panjang=(
                "Tabel disebut di alamat, dipisah koma: ?tables=pegawai,standar,penilaian. Tabel di skema lain "
                "ditulis skema.tabel, atau ?schema=skema untuk semuanya. Huruf besar dan kecil dibedakan. View boleh "
                "disebut seperti tabel.\n\n"
                "Yang tidak boleh dilihat pengguna basis data itu tidak terdaftar di sini."
            ),
        ),
        Wording(
            judul='[[there is no table "{tabel}" in {berkas}||no table of {berkas} is named to be read]]',
            saran="write [[tables={mirip} in the address||the names of the tables there: ...?tables=pegawai,standar]]",
            bukti="there are: {ada}",
            panjang=(
                "Tables are named in the address, with commas between: ?tables=pegawai,standar,penilaian. A table of "
                "another schema is schema.table, or ?schema=schema for all of them. Capitals count. Views are named "
                "like tables.\n\n"
                "What the user of the database may not see is not listed here."
            ),
        ),
        keluar=3,
    ),
    galat(
        "BASIS-04",
        Wording(
            judul='pengguna basis data tidak boleh membaca [[tabel "{tabel}" di||]] {berkas}',
            saran="berikan hak SELECT kepada pengguna itu, atau jalankan dengan pengguna lain",
            panjang=(
                "asn hanya membaca: hak SELECT pada tabel yang disebut, dan USAGE pada skemanya, sudah cukup. Di "
                "PostgreSQL: GRANT USAGE ON SCHEMA skema TO pengguna; GRANT SELECT ON skema.tabel TO pengguna.\n\n"
                "Lebih baik lagi bila pengguna itu memang hanya boleh membaca, dan hanya tabel yang diperlukan."
            ),
        ),
        Wording(
            judul='the user of the database may not read [[the table "{tabel}" of||]] {berkas}',
            saran="give that user the right SELECT, or run as another user",
            panjang=(
                "asn only reads: SELECT on the tables that are named, and USAGE on their schema, is enough. In "
                "PostgreSQL: GRANT USAGE ON SCHEMA schema TO user; GRANT SELECT ON schema.table TO user.\n\n"
                "Better still if that user may read and nothing else, and only the tables that are needed."
            ),
        ),
        keluar=3,
    ),
    galat(
        "BASIS-05",
        Wording(
            judul='[[tabel "{tabel}" di {berkas}||{berkas}]] tidak selesai dibaca dalam {detik:detik}',
            saran="tambahkan waktunya di alamat (&timeout=600), atau baca lebih sedikit tabel",
            panjang=(
                "Batas waktu menjaga server dan komputer ini dari pertanyaan yang tidak berakhir. Bawaannya 120 detik "
                "untuk seluruh pembacaan, paling lama 3600; server menghentikan pertanyaannya sendiri pada batas itu "
                "juga.\n\n"
                "Bila tabel kecil pun tidak selesai, mungkin tabel itu sedang dikunci proses lain, atau sebuah view "
                "menghitung terlalu banyak."
            ),
        ),
        Wording(
            judul='[[the table "{tabel}" of {berkas}||{berkas}]] was not read within {detik:second|seconds}',
            saran="give it more time in the address (&timeout=600), or read fewer tables",
            panjang=(
                "The limit of time guards the server and this computer from questions without an end. It is 120 "
                "seconds for all of the reading, 3600 at most; the server ends its question by itself at the same "
                "limit.\n\n"
                "Where even a small table does not end, another process may hold a lock on it, or a view computes too "
                "much."
            ),
        ),
        keluar=3,
    ),
    galat(
        "BASIS-06",
        Wording(
            judul='sambungan ke {berkas} putus di tengah [[tabel "{tabel}"||]], sesudah {jumlah:baris}',
            sebab="server dihentikan, atau jaringan terputus",
            saran="jalankan lagi; yang sudah terbaca tidak dipakai sebagian",
            panjang=(
                "Semua tabel dibaca dalam satu transaksi, sehingga angkanya dari satu saat yang sama. Bila sambungan "
                "putus, saat itu tidak dapat dilanjutkan, dan sebagian data tidak pernah dipakai seolah utuh.\n\n"
                "Bila terjadi berulang, tanyakan kepada pengelola basis data apakah server atau jaringan memutus "
                "sambungan yang lama."
            ),
        ),
        Wording(
            judul='the connection to {berkas} was lost [[within the table "{tabel}"||]], after {jumlah:row|rows}',
            sebab="the server was stopped, or the network failed",
            saran="run again; what was read is not used in part",
            panjang=(
                "All tables are read in one transaction, so that the figures are of one moment. Where the connection "
                "is lost that moment is gone, and a part of the data is never used as if it were the whole.\n\n"
                "If it happens again, ask those who run the database whether the server or the network cuts long "
                "connections."
            ),
        ),
        keluar=3,
    ),
)
