"""BERKAS: a result that lies among the sources."""

from __future__ import annotations

from asnkompetensi.text.problems.entry import Wording, catatan

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
)
