"""BASIS: what is asked of a database: addresses, mappings, libraries, sizes."""

from __future__ import annotations

from asnkompetensi.text.problems.entry import Wording, galat

ENTRIES = (
    galat(
        "BASIS-07",
        Wording(
            judul="pustaka untuk membaca {berkas} belum terpasang",
            saran='jalankan pip install "asnkompetensi[{ekstra}]", lalu ulangi',
            panjang=(
                "Basis data dibaca lewat SQLAlchemy dan penggerak masing-masing. Keduanya tidak dipasang bersama asn, "
                "karena kebanyakan orang membaca berkas: ekstra [sqlite], [postgres] dan [mysql] memasangnya.\n\n"
                "Di mesin tanpa internet, ambil dahulu paketnya di mesin lain dengan pip download."
            ),
        ),
        Wording(
            judul="the library that reads {berkas} is not installed",
            saran='run pip install "asnkompetensi[{ekstra}]", then try again',
            panjang=(
                "Databases are read through SQLAlchemy and a driver of each kind. They are not installed with asn, for "
                "most people read files: the extras [sqlite], [postgres] and [mysql] install them.\n\n"
                "On a machine without the internet, fetch the packages on another one first with pip download."
            ),
        ),
        keluar=3,
    ),
    galat(
        "BASIS-08",
        Wording(
            judul="alamat basis data {berkas} tidak dapat dipakai",
            sebab="{apa}[[: {nilai}||]]",
            saran="[[tulis {mirip}||perbaiki alamatnya: postgresql://pengguna@server/basis?tables=pegawai,standar]]",
            panjang=(
                "Alamat terdiri atas jenis (postgresql, mysql, sqlite), pengguna, server, port, nama basis data, dan "
                "sesudah tanda tanya: tables (nama tabel dipisah koma), schema, map (berkas peta), timeout (detik), "
                "serta host, sslmode, sslrootcert, sslcert, sslkey untuk PostgreSQL. Tanda khusus ditulis dengan "
                "persen: koma di dalam nama tabel menjadi %2C. Di baris perintah, apit alamat dengan tanda kutip.\n\n"
                "Kata sandi di alamat ditolak, karena akan terlihat di daftar proses, riwayat perintah dan catatan. "
                "Variabel ASN_DATABASE_PASSWORD atau keyring adalah tempatnya."
            ),
        ),
        Wording(
            judul="the address of a database {berkas} cannot be used",
            sebab="{apa}[[: {nilai}||]]",
            saran="[[write {mirip}||correct the address: postgresql://user@server/database?tables=pegawai,standar]]",
            panjang=(
                "An address has a kind (postgresql, mysql, sqlite), a user, a server, a port, the name of the database "
                "and behind the question mark: tables (names with commas between), schema, map (a file of mappings), "
                "timeout (seconds), and for PostgreSQL host, sslmode, sslrootcert, sslcert, sslkey. Special characters "
                "are written with a per cent sign: a comma in the name of a table is %2C. On the command line the "
                "address stands in quotes.\n\n"
                "A password in the address is refused, for it would be seen in the list of processes, the history of "
                "commands and logs. The variable ASN_DATABASE_PASSWORD or the keyring is its place."
            ),
        ),
        keluar=3,
    ),
    galat(
        "BASIS-09",
        Wording(
            judul="peta basis data {berkas} tidak dapat dipakai",
            sebab="{apa}[[: {nilai}||]]",
            saran="[[ganti dengan {mirip}||perbaiki berkas peta itu]], lalu jalankan lagi",
            panjang=(
                "Peta adalah berkas TOML. Tiap bagian bernama tabel asn, misalnya [pegawai], dengan tabel = nama tabel "
                'di basis data, dan [pegawai.kolom] berisi isian asn dan kolomnya: nip = "nip_baru". Nama yang ada di '
                'tabel lain diambil lewat kunci: unit_kerja = { lewat = "unit_id", tabel = "ref_unit", kunci = "id", '
                'kolom = "nama" }. Beberapa tabel untuk satu isi ditulis [[pegawai]] berulang.\n\n'
                "Kunci di tabel lain harus unik: bila satu nilai menunjuk ke dua baris, tidak ada yang dapat memilih. "
                "Yang lebih rumit dapat dibuat sebagai view di basis data, lalu view itu yang dibaca."
            ),
        ),
        Wording(
            judul="the mapping {berkas} of a database cannot be used",
            sebab="{apa}[[: {nilai}||]]",
            saran="[[change it to {mirip}||correct the file of mappings]], then run again",
            panjang=(
                "A mapping is a TOML file. A part is called like a table of asn, such as [pegawai], with tabel = the "
                "name of the table in the database, and [pegawai.kolom] holds fields of asn and their columns: nip = "
                '"nip_baru". A name that stands in another table comes by its key: unit_kerja = { lewat = "unit_id", '
                'tabel = "ref_unit", kunci = "id", kolom = "nama" }. Several tables of one content are written as '
                "[[pegawai]] again and again.\n\n"
                "The key in the other table must be unique: where one value leads to two rows nobody can choose. What "
                "is more involved can be made a view of the database, and that view be read."
            ),
        ),
        keluar=3,
    ),
    galat(
        "BASIS-10",
        Wording(
            judul=(
                '[[tabel "{tabel}" di {berkas} lebih besar daripada {batas} sel||'
                "{berkas} memerlukan lebih dari {mib} MiB memori]]"
            ),
            saran="pilih kolom lewat berkas peta, atau baca per instansi lewat sebuah view",
            panjang=(
                "Satu tabel dibaca sampai 20 juta sel (baris kali kolom) dan 1.000 kolom, dalam batas memori. Kolom "
                "yang tidak diperlukan pun dihitung bila seluruh tabel yang diminta; peta menyebut yang diperlukan "
                "saja.\n\n"
                "Data yang lebih besar, misalnya seluruh instansi, dibagi: satu view per instansi."
            ),
        ),
        Wording(
            judul=(
                '[[the table "{tabel}" of {berkas} is larger than {batas} cells||'
                "{berkas} takes more than {mib} MiB of memory]]"
            ),
            saran="choose columns by a mapping, or read one agency at a time through a view",
            panjang=(
                "A table is read up to 20 million cells (rows times columns) and 1,000 columns, within a limit of "
                "memory. Columns that are not needed count too where the whole table is asked for; a mapping names "
                "only those that are.\n\n"
                "Larger data, such as all agencies together, are divided: one view for each agency."
            ),
        ),
        keluar=3,
    ),
    galat(
        "BASIS-11",
        Wording(
            judul='[[tabel "{tabel}" di {berkas}||{berkas}]] tidak dapat dibaca[[ ({keadaan})||]]',
            saran="tunjukkan keadaan itu kepada pengelola basis data",
            panjang=(
                "Server menolak dengan keadaan yang tidak dikenal asn. Kodenya (SQLSTATE pada PostgreSQL, nomor pada "
                "MySQL, nama pada SQLite) ada di pesan; artinya ada di buku panduan basis data itu. Kalimat server "
                "tidak ditampilkan, karena dapat memuat isi data.\n\n"
                "Teks SQLite yang bukan UTF-8 dapat dibaca dengan --encoding, misalnya --encoding cp1252."
            ),
        ),
        Wording(
            judul='[[the table "{tabel}" of {berkas}||{berkas}]] cannot be read[[ ({keadaan})||]]',
            saran="show that state to those who run the database",
            panjang=(
                "The server refused with a state that asn does not know. Its code (SQLSTATE in PostgreSQL, a number in "
                "MySQL, a name in SQLite) stands in the message; the manual of that database says what it means. The "
                "server's sentence is not shown, for it may hold data.\n\n"
                "Texts of SQLite that are no UTF-8 are read with --encoding, for instance --encoding cp1252."
            ),
        ),
        keluar=3,
    ),
)
