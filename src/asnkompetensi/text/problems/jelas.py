"""JELAS: figures that are asked to be explained."""

from __future__ import annotations

from asnkompetensi.text.problems.entry import Wording, galat

ENTRIES = (
    galat(
        "JELAS-01",
        Wording(
            judul="penjelasan {id} tidak cocok dengan hasilnya",
            sebab="hasil menyebut {nilai}, rumusnya memberi {hasil}",
            akibat="salah satu dari keduanya keliru; angka ini jangan dipakai dahulu",
            saran="periksa selnya, lalu beritahukan id ini kepada pengelola program",
            panjang=(
                "Setiap angka dihitung sekali, oleh perintah yang menampilkannya. asn explain mengambil baris dan sel "
                "yang menjadi bagiannya, memasukkannya ke dalam rumus, dan membandingkan hasilnya dengan angka itu.\n\n"
                "Bila keduanya berbeda, salah satunya keliru: sebuah kesalahan program, bukan kesalahan data."
            ),
        ),
        Wording(
            judul="the explanation of {id} does not agree with the result",
            sebab="the result says {nilai}, its formula gives {hasil}",
            akibat="one of the two is wrong; do not use this figure yet",
            saran="compare with the cells, then tell those who keep the program this id",
            panjang=(
                "Every figure is computed once, by the command that shows it. asn explain takes the rows and cells "
                "that it is made of, puts them into the formula, and compares what comes out with the figure.\n\n"
                "Where the two differ, one of them is wrong: a fault of the program, not of the data."
            ),
        ),
    ),
    galat(
        "JELAS-02",
        Wording(
            judul="tabel {tabel} tidak memuat yang ditanyakan",
            sebab="[[{opsi} bukan kolom tabel itu||tidak ada baris yang cocok dengan semua yang disebut]]",
            akibat="tidak ada yang dapat dijelaskan",
            saran="[[jalankan tanpa {opsi}||periksa apakah nama-nama itu benar bersama]], atau pilih tabel lain "
            "dengan --by",
            panjang=(
                "Nama-nama yang disebut ada dalam data, tetapi tidak bersama dalam satu baris tabel: jabatan seorang "
                "pegawai tidak meminta kompetensi itu, unitnya tidak memuat pegawai aktif, atau tabel itu memang tidak "
                "mempunyai kolom tersebut.\n\n"
                "Tabel dipilih dari yang disebut: --nip saja menjelaskan baris pegawai, --nip dengan --competency "
                "satu kesenjangan, --unit dengan --competency satu unit dan kompetensi. --by memilih tabel lain."
            ),
        ),
        Wording(
            judul="the table {tabel} does not have what is asked about",
            sebab="[[{opsi} is no column of that table||no row fits everything that was named]]",
            akibat="there is nothing to explain",
            saran="[[run without {opsi}||check whether these names belong together]], or choose another table "
            "with --by",
            panjang=(
                "The names are in the data, but not together in a row of the table: a person's position does not "
                "require that competency, the unit has no active people, or the table has no such column.\n\n"
                "The table follows from what is named: --nip alone explains the row of a person, --nip with "
                "--competency one gap, --unit with --competency one unit and competency. --by chooses another table."
            ),
        ),
        keluar=2,
    ),
)
