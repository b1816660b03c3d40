"""BERKAS: sources that lie on another machine."""

from __future__ import annotations

from asnkompetensi.text.problems.entry import Wording, galat

ENTRIES = (
    galat(
        "BERKAS-18",
        Wording(
            judul="{berkas} ada di komputer lain; {skema}:// tidak dibaca",
            akibat="sumber ini tidak dibaca",
            saran=(
                "[[unduh dahulu berkas itu (dengan peramban, atau {unduh}), lalu sebut namanya di sini||"
                "jalankan dengan --engine spark, atau unduh dahulu (hdfs dfs -get, aws s3 cp)]]"
            ),
            panjang=(
                "asn memeriksa setiap sel di tempatnya, dalam proses tersendiri yang tidak dapat menghubungi komputer "
                "lain. Karena itu sumbernya berkas dan folder: yang ada di sini, atau dipasang (mount) dari tempat "
                "lain; file:// boleh. Selain basis data, hanya Spark yang dapat membaca alamat: dengan --engine spark "
                "berkas di hdfs://, s3a://, abfs:// atau gs:// dibaca oleh Spark.\n\n"
                "Unduh dahulu: hdfs dfs -get hdfs://... data, aws s3 cp --recursive s3://... data, atau curl -O "
                "https://... Folder Parquet menurut kunci (instansi=01/periode=2026) tetap seperti adanya."
            ),
        ),
        Wording(
            judul="{berkas} is on another machine; {skema}:// is not read",
            akibat="this source is not read",
            saran=(
                "[[download the file first (with a browser, or {unduh}), then name it here||"
                "run it with --engine spark, or download it first (hdfs dfs -get, aws s3 cp)]]"
            ),
            panjang=(
                "asn checks every cell where it stands, in a process of its own that can call no other machine. So "
                "its sources are files and folders: those that are here, or mounted from elsewhere; file:// will do. "
                "But for databases, Spark alone can read an address: with --engine spark, files at hdfs://, s3a://, "
                "abfs:// or gs:// are read by Spark.\n\n"
                "Download first: hdfs dfs -get hdfs://... data, aws s3 cp --recursive s3://... data, or curl -O "
                "https://... Folders of Parquet by keys (instansi=01/periode=2026) stay as they are."
            ),
        ),
        keluar=3,
    ),
    galat(
        "BERKAS-19",
        Wording(
            judul="rahasia di dalam alamat {berkas}",
            akibat="sumber ini tidak dibaca",
            saran="hapus yang di depan @ dan di belakang ? dari alamat; taruh kredensial di pengaturan Spark",
            panjang=(
                "Alamat tampil di daftar proses, di riwayat perintah dan di hasil, jadi kunci tidak boleh ada di "
                "dalamnya. Spark membacanya dari lingkungan (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY), dari peran "
                "komputer, atau dari spark-defaults.conf di SPARK_CONF_DIR (spark.hadoop.fs.s3a.access.key).\n\n"
                "Kunci yang sudah tertulis di alamat sebaiknya diganti: riwayat perintah menyimpannya."
            ),
        ),
        Wording(
            judul="a secret in the address {berkas}",
            akibat="this source is not read",
            saran="remove what stands before @ and behind ? from the address; put credentials into Spark's settings",
            panjang=(
                "Addresses show in the list of processes, in the history of commands and in results, so no key may "
                "stand in one. Spark reads keys from the environment (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY), from "
                "a role of the machine, or from spark-defaults.conf in SPARK_CONF_DIR "
                "(spark.hadoop.fs.s3a.access.key).\n\n"
                "A key that was written into an address should be replaced: the history of commands keeps it."
            ),
        ),
        keluar=3,
    ),
)
