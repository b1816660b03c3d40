"""BERKAS: results that lie among the sources, and folders of which a log says what holds."""

from __future__ import annotations

from asnkompetensi.text.problems.entry import Wording, catatan, galat

ENTRIES = (
    catatan(
        "BERKAS-16",
        Wording(
            judul="[[{banyak} berkas||{berkas}]] dilewati: hasil asn sendiri, bukan data",
            saran="simpan hasil di folder lain; bila memang itu sumbernya, sebutkan namanya",
            panjang=(
                "Orang menyimpan hasil di folder yang sama dengan datanya. Buku kerja, halaman, JSON, dan Parquet yang "
                "ditulis asn dikenali dari tandanya, dan dilewati bila sebuah folder dibaca, supaya hasil yang lalu "
                "tidak ikut dihitung dan dapat ditulis lagi dengan nama yang sama. Folder yang ditulis asn report "
                "dan folder Parquet yang dibagi per instansi dan periode dilewati seluruhnya.\n\n"
                "Hasil yang disebut namanya tetap dibaca, begitu pula folder yang isinya hasil saja. CSV tidak "
                "bertanda: simpanlah di folder lain."
            ),
        ),
        Wording(
            judul="[[{banyak} files were||{berkas} was]] passed over: a result of asn, no data",
            saran="save results in another folder; if that one is the source, name it",
            panjang=(
                "People keep results in the folder of their data. Workbooks, pages, JSON and Parquet that asn wrote "
                "are known by their mark, and are passed over where a folder is read, so that an earlier result is not "
                "counted with the data and can be written again under its name. A folder that asn report wrote and "
                "a folder of Parquet cut by agency and period are passed over as a whole.\n\n"
                "A result that is named is read all the same, and so is a folder of results alone. A CSV bears no "
                "mark: keep it in another folder."
            ),
        ),
    ),
    galat(
        "BERKAS-20",
        Wording(
            judul="{berkas} adalah tabel {format}: berkasnya saja tidak menyatakan baris mana yang berlaku",
            akibat="sumber ini tidak dibaca",
            saran="tulis keadaan kini tabel itu sebagai Parquet biasa di folder lain, lalu sebut folder itu",
            panjang=(
                "Delta Lake, Apache Iceberg dan Apache Hudi menyimpan juga baris yang sudah diubah atau dihapus; log "
                "di dalam folder menyatakan berkas mana yang masih berlaku. Bila semua berkas dibaca, baris lama "
                "terhitung lagi, karena itu asn menolaknya.\n\n"
                "Dengan Spark: spark.read.format('delta').load('tabel').write.parquet('kini'). Dengan DuckDB: COPY "
                "(SELECT * FROM delta_scan('tabel')) TO 'kini.parquet'. Berkas yang disebut namanya tetap dibaca."
            ),
        ),
        Wording(
            judul="{berkas} is a table of {format}: its files alone do not say which rows hold",
            akibat="this source is not read",
            saran="write the present state of the table as plain Parquet into another folder, and name that folder",
            panjang=(
                "Delta Lake, Apache Iceberg and Apache Hudi keep rows that were changed or deleted as well; a log in "
                "the folder says which files still hold. Whoever reads all of them counts old rows again, so asn "
                "refuses to.\n\n"
                "With Spark: spark.read.format('delta').load('table').write.parquet('now'). With DuckDB: COPY (SELECT "
                "* FROM delta_scan('table')) TO 'now.parquet'. A file that is named is read all the same."
            ),
        ),
        keluar=3,
    ),
)
