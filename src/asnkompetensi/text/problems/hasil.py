"""HASIL: files that should hold a result of this program."""

from __future__ import annotations

from asnkompetensi.text.problems.entry import Wording, galat

ENTRIES = (
    galat(
        "HASIL-01",
        Wording(
            judul="{berkas} bukan hasil asn yang tersimpan: {apa}",
            akibat="tidak ada yang ditampilkan atau dibandingkan",
            saran="beri hasil asn -f json, plan.json, CSV atau Parquet dari asn, atau folder dari asn report",
            panjang=(
                "asn show dan asn diff membaca hasil yang ditulis asn: JSON (-f json), rencana (plan.json), dan tabel "
                "(-f csv, -f tsv, -f parquet). JSON, rencana dan Parquet menyimpan dari masukan dan setelan apa "
                "hasil itu dihitung; CSV tidak.\n\n"
                "CSV untuk Excel (-f csv-excel), buku kerja, dan halaman web tidak dibaca kembali: angkanya sudah "
                "ditulis untuk dilihat orang. Jalankan perintahnya lagi dengan -f json."
            ),
        ),
        Wording(
            judul="{berkas} is no saved result of asn: {apa}",
            akibat="nothing is shown or compared",
            saran="give a result of asn -f json, a plan.json, a CSV or Parquet of asn, or the folder of asn report",
            panjang=(
                "asn show and asn diff read results that asn wrote: JSON (-f json), plans (plan.json), and tables "
                "(-f csv, -f tsv, -f parquet). JSON, plans and Parquet keep from which inputs and settings a result "
                "was computed; CSV does not.\n\n"
                "CSV for Excel (-f csv-excel), workbooks and web pages are not read back: their numbers are written "
                "for people to look at. Run the command again with -f json."
            ),
        ),
        keluar=3,
    ),
)
