"""KELUARAN: results that cannot be written."""

from __future__ import annotations

from asnkompetensi.text.problems.entry import Wording, galat

ENTRIES = (
    galat(
        "KELUARAN-01",
        Wording(
            judul="{berkas} tidak dapat ditulis: {alasan}",
            akibat="[[skema {skema} tetap seperti semula||berkas lama, bila ada, tidak berubah]]",
            saran="[[{perbaikan}, atau ]]pilih [[skema lain daripada {skema}||tempat atau nama lain]] dengan -o",
            panjang=(
                "Hasil ditulis dahulu ke berkas sementara di folder yang sama, diperiksa, lalu menggantikan yang "
                "lama sekaligus. Karena langkah terakhir tidak berhasil, berkas lama masih seperti semula dan tidak "
                "ada berkas setengah jadi.\n\n"
                "Di Windows, berkas yang sedang dibuka di Excel tidak dapat diganti. Penyebab lain: foldernya tidak "
                "ada, hanya dapat dibaca, atau disk penuh.\n\n"
                "Ke PostgreSQL semua tabel ditulis dalam satu transaksi, yang dibatalkan seluruhnya: skemanya masih "
                "seperti semula."
            ),
        ),
        Wording(
            judul="{berkas} cannot be written: {alasan}",
            akibat="[[the schema {skema} is as it was||an older file of that name, if any, is untouched]]",
            saran="[[{perbaikan}, or ]]choose another [[schema than {skema}||place or name]] with -o",
            panjang=(
                "A result is first written to a temporary file in the same folder, checked, and then takes the "
                "place of the old one at once. As the last step failed, the old file is as it was and there is no "
                "half-written one.\n\n"
                "On Windows a file that is open in Excel cannot be replaced. Other causes: its folder is missing or "
                "read-only, or the disk is full.\n\n"
                "To PostgreSQL all tables are written in one transaction, which is undone as a whole: the schema is "
                "as it was."
            ),
        ),
        keluar=4,
    ),
    galat(
        "KELUARAN-02",
        Wording(
            judul="{berkas} adalah masukan; hasil tidak boleh menimpanya",
            akibat="tidak ada yang ditulis",
            saran="pilih nama lain untuk hasilnya, misalnya -o hasil.xlsx",
            panjang=(
                "Berkas tujuan sama dengan salah satu sumber. Menimpanya akan menghilangkan data asal yang tidak "
                "dapat dibuat kembali dari hasilnya.\n\n"
                "Ini berlaku juga bila berkasnya disebut dengan cara lain, misalnya lewat tautan atau folder yang "
                "berbeda penulisannya."
            ),
        ),
        Wording(
            judul="{berkas} is an input; the result must not overwrite it",
            akibat="nothing is written",
            saran="choose another name for the result, such as -o result.xlsx",
            panjang=(
                "The target is one of the sources. Overwriting it would lose source data that cannot be made again "
                "from the result.\n\n"
                "This holds as well when the file is named in another way, such as through a link or another "
                "spelling of its folder."
            ),
        ),
        keluar=4,
    ),
    galat(
        "KELUARAN-03",
        Wording(
            judul="hasil tidak dapat ditulis sebagai Parquet: pyarrow tidak terpasang",
            akibat="tidak ada yang dihitung atau ditulis",
            saran='pasang dengan pip install "asnkompetensi[parquet]", lalu jalankan lagi',
            panjang=(
                "Parquet ditulis dengan pyarrow, tambahan yang besar dan karena itu tidak dipasang bersama asn: "
                'pip install "asnkompetensi[parquet]".\n\n'
                "Tanpa itu, tulislah hasilnya sebagai CSV (-f csv) atau JSON (-f json); angkanya sama."
            ),
        ),
        Wording(
            judul="results cannot be written as Parquet: pyarrow is not installed",
            akibat="nothing is computed or written",
            saran='install it with pip install "asnkompetensi[parquet]", then run again',
            panjang=(
                "Parquet is written with pyarrow, a large addition that is therefore not installed with asn: "
                'pip install "asnkompetensi[parquet]".\n\n'
                "Without it write the result as CSV (-f csv) or JSON (-f json); the figures are the same."
            ),
        ),
        keluar=4,
    ),
)
