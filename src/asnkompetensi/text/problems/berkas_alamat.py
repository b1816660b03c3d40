"""BERKAS: sources that lie on another machine."""

from __future__ import annotations

from asnkompetensi.text.problems.entry import Wording, galat

ENTRIES = (
    galat(
        "BERKAS-18",
        Wording(
            judul="{berkas} ada di komputer lain; {skema}:// tidak dibaca",
            akibat="sumber ini tidak dibaca",
            saran="unduh dahulu (hdfs dfs -get, aws s3 cp, curl -O), atau pasang sebagai folder, lalu sebut berkas itu",
            panjang=(
                "asn memeriksa setiap sel di tempatnya, dalam proses tersendiri yang tidak dapat menghubungi komputer "
                "lain. Karena itu sumbernya berkas dan folder: yang ada di sini, atau dipasang (mount) dari tempat "
                "lain; file:// boleh. Basis data adalah satu-satunya alamat yang dibaca.\n\n"
                "Unduh dahulu: hdfs dfs -get hdfs://... data, aws s3 cp --recursive s3://... data, atau curl -O "
                "https://... Folder Parquet menurut kunci (instansi=01/periode=2026) tetap seperti adanya. Dengan "
                "--engine spark pekerja tetap menghitung di klaster; yang dibaca di sini hanya sumbernya."
            ),
        ),
        Wording(
            judul="{berkas} is on another machine; {skema}:// is not read",
            akibat="this source is not read",
            saran="download it first (hdfs dfs -get, aws s3 cp, curl -O), or mount it as a folder, and name that",
            panjang=(
                "asn checks every cell where it stands, in a process of its own that can call no other machine. So "
                "its sources are files and folders: those that are here, or mounted from elsewhere; file:// will do. "
                "Databases are the only addresses that are read.\n\n"
                "Download first: hdfs dfs -get hdfs://... data, aws s3 cp --recursive s3://... data, or curl -O "
                "https://... Folders of Parquet by keys (instansi=01/periode=2026) stay as they are. With --engine "
                "spark the workers compute in the cluster all the same; only the sources are read here."
            ),
        ),
        keluar=3,
    ),
)
