from asnkompetensi.cli.batch.changes import Found
from asnkompetensi.cli.batch.preview import preview
from asnkompetensi.cli.batch.records import FileRecord
from asnkompetensi.text import words
from tests.cli.batch.files import made


def test_what_a_task_would_do() -> None:
    run, skip = made(
        {"nama": "unit", "sumber": ["data/*.csv", "x y.csv"], "keluaran": ["a.csv", "a.html"]},
        {"nama": "kosong", "perintah": "template", "sumber": [], "keluaran": "k.xlsx"},
    )  # fmt: skip
    read = (FileRecord("data/a.csv", "a" * 64, 1), FileRecord("x y.csv", "", 0))
    shown = preview([(run, Found(read, "", "sumber")), (skip, Found((), "", ""))], words("id"))
    assert shown == (
        "unit: akan dijalankan (sumber berubah)\n"
        "  perintah  asn gap --as-of=2026-03-31 --output=a.csv 'data/*.csv' 'x y.csv'\n"
        "            asn gap --as-of=2026-03-31 --output=a.html 'data/*.csv' 'x y.csv'\n"
        "  membaca   data/a.csv\n"
        "            x y.csv (tidak ditemukan)\n"
        "  menulis   a.csv\n"
        "            a.html\n"
        "\n"
        "kosong: akan dilewati (tidak berubah)\n"
        "  perintah  asn template k.xlsx\n"
        "  menulis   k.xlsx\n"
    )


def test_no_whole_nip_is_shown() -> None:
    (task,) = made({"nama": "190001011965011001", "sumber": ["190001011965011002.csv"]})
    shown = preview([(task, Found((FileRecord("190001011965011002.csv", "", 0),), "", "baru"))], words("en"))
    assert "1900············01" in shown
    assert "190001011965011" not in shown
