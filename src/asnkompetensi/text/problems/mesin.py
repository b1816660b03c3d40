"""MESIN: engines that cannot compute here."""

from __future__ import annotations

from asnkompetensi.text.problems.entry import Wording, galat

ENTRIES = (
    galat(
        "MESIN-01",
        Wording(
            judul="mesin {mesin} tidak terpasang: {paket} tidak ada",
            akibat="tidak ada yang dihitung",
            saran='pasang dengan pip install "asnkompetensi[{mesin}]", atau jalankan tanpa --engine',
            panjang=(
                "asn menghitung dengan pandas, yang selalu ada. Mesin lain (polars, duckdb, spark) adalah tambahan: "
                'pip install "asnkompetensi[polars]", "asnkompetensi[duckdb]", atau "asnkompetensi[spark]".\n\n'
                "Hasilnya sama sampai angka terakhir, mesin apa pun yang dipakai; yang berbeda hanya waktu dan "
                "memori. --engine auto memakai mesin yang terpasang, dan tidak pernah meminta yang tidak ada."
            ),
        ),
        Wording(
            judul="the engine {mesin} is not installed: {paket} is missing",
            akibat="nothing is computed",
            saran='install it with pip install "asnkompetensi[{mesin}]", or run without --engine',
            panjang=(
                "asn computes with pandas, which is always there. Other engines (polars, duckdb, spark) are extras: "
                'pip install "asnkompetensi[polars]", "asnkompetensi[duckdb]" or "asnkompetensi[spark]".\n\n'
                "The result is the same to the last digit, whatever engine is used; only time and memory differ. "
                "--engine auto uses an engine that is installed, and never asks for one that is not."
            ),
        ),
        keluar=2,
    ),
    galat(
        "MESIN-02",
        Wording(
            judul="mesin {mesin} tidak dapat berjalan: Java tidak ditemukan",
            akibat="tidak ada yang dihitung",
            saran="pasang Java 17 atau 21, atau pakai --engine polars",
            panjang=(
                "Spark berjalan di atas Java 17 atau 21, yang dicari lewat JAVA_HOME, lalu lewat PATH. Pada satu "
                "komputer polars dan duckdb lebih cepat daripada Spark dan tidak memerlukan Java.\n\n"
                "Spark berguna bila ada beberapa komputer: --spark-master menyebut tempatnya, atau jalankan asn lewat "
                "spark-submit. Hasilnya sama dengan mesin lain."
            ),
        ),
        Wording(
            judul="the engine {mesin} cannot run: there is no Java",
            akibat="nothing is computed",
            saran="install Java 17 or 21, or use --engine polars",
            panjang=(
                "Spark runs on Java 17 or 21, which is looked for by JAVA_HOME, then by PATH. On one machine polars "
                "and duckdb are faster than Spark, and need no Java.\n\n"
                "Spark is for several machines: --spark-master names the place of their master, or run asn through "
                "spark-submit. The result is that of the other engines."
            ),
        ),
        keluar=2,
    ),
    galat(
        "MESIN-03",
        Wording(
            judul="Spark tidak dapat dimulai di {alamat}",
            sebab="[[{alasan}||induk klaster tidak menjawab]]",
            akibat="tidak ada yang dihitung",
            saran="periksa --spark-master dan apakah klasternya berjalan, atau pakai --engine polars",
            panjang=(
                "Tempat pekerja Spark ditulis spark://host:7077, yarn, k8s://https://host:6443, atau local[*] untuk "
                "komputer ini. Induk yang tidak menjawab ditunggu sekitar satu menit.\n\n"
                "Versi Spark di klaster dan PySpark di sini harus sama. Rahasia klaster (spark.authenticate.secret) "
                "dibaca dari spark-defaults.conf di SPARK_CONF_DIR. Pekerja memanggil balik komputer ini: tembok api "
                "di antaranya harus mengizinkannya.\n\n"
                "Bila sebabnya Java yang berhenti sebelum Spark dimulai (JAVA_GATEWAY_EXITED): periksa JAVA_HOME, "
                "JAVA_TOOL_OPTIONS, SPARK_DRIVER_MEMORY, dan spark-defaults.conf."
            ),
        ),
        Wording(
            judul="Spark cannot be started at {alamat}",
            sebab="[[{alasan}||the master of the cluster does not answer]]",
            akibat="nothing is computed",
            saran="check --spark-master and whether the cluster runs, or use --engine polars",
            panjang=(
                "The place of Spark's workers is written spark://host:7077, yarn, k8s://https://host:6443, or local[*] "
                "for this machine. A master that does not answer is waited for about a minute.\n\n"
                "Spark of the cluster and PySpark here must be the same version. The secret of a cluster "
                "(spark.authenticate.secret) is read from spark-defaults.conf in SPARK_CONF_DIR. Workers call this "
                "machine back: a firewall between must allow it.\n\n"
                "Where Java ended before Spark was started (JAVA_GATEWAY_EXITED): look at JAVA_HOME, "
                "JAVA_TOOL_OPTIONS, SPARK_DRIVER_MEMORY and spark-defaults.conf."
            ),
        ),
        keluar=2,
    ),
    galat(
        "MESIN-04",
        Wording(
            judul="Spark tidak dapat membaca {berkas}",
            sebab="{alasan}",
            akibat="sumber ini tidak dibaca",
            saran="periksa alamat dan pustakanya; untuk s3a:// tambahkan hadoop-aws ke spark.jars.packages",
            panjang=(
                "hdfs:// dan viewfs:// ada di dalam Spark. s3a:// memerlukan hadoop-aws, abfs:// hadoop-azure, gs:// "
                "gcs-connector: spark.jars.packages di spark-defaults.conf (SPARK_CONF_DIR), atau spark-submit "
                "--packages, dengan versi Hadoop yang sama seperti milik Spark (ClassNotFoundException berarti "
                "pustaka itu tidak ada).\n\n"
                "Sebab lain: server tidak menjawab, kredensial tidak berlaku, atau berkasnya rusak. Kredensial dibaca "
                "Spark dari lingkungan atau pengaturannya, tidak pernah dari alamat."
            ),
        ),
        Wording(
            judul="Spark cannot read {berkas}",
            sebab="{alasan}",
            akibat="this source is not read",
            saran="check the address and its library; for s3a:// add hadoop-aws to spark.jars.packages",
            panjang=(
                "hdfs:// and viewfs:// are a part of Spark. s3a:// needs hadoop-aws, abfs:// hadoop-azure, gs:// the "
                "gcs-connector: spark.jars.packages in spark-defaults.conf (SPARK_CONF_DIR), or spark-submit "
                "--packages, in the version of Hadoop that Spark has (ClassNotFoundException says that the library "
                "is not there).\n\n"
                "Other causes: a server that does not answer, credentials that are not valid, a damaged file. Spark "
                "reads credentials from the environment or from its settings, never from an address."
            ),
        ),
        keluar=3,
    ),
)
