import tomllib

import pytest

from asnkompetensi.cli.batch.contract import parsed
from asnkompetensi.cli.errors import CallFault
from asnkompetensi.text import words

WHOLE = 'nama = "a"\nperintah = "gap"\nsumber = "data"\nkeluaran = "a.csv"\n'
MOST = "[[tugas]]\nnama = 'a'\nperintah = 'gap'\nkeluaran = 'b'\n"


def refused(text: str) -> str:
    with pytest.raises(CallFault) as fault:
        parsed(tomllib.loads(text), "asn.toml")
    assert fault.value.status == 2
    return "\n".join(fault.value.spoken(words("id")))


def test_what_a_task_may_say() -> None:
    found = parsed(
        tomllib.loads(
            'lang = "en"\n[jalan]\ncatatan = "log.jsonl"\n'
            '[[tugas]]\nnama = "a"\nperintah = "gap"\nsumber = ["x.csv", "y.csv"]\nkeluaran = ["a.csv", "a.xlsx"]\n'
            'pilihan = { by = "unit", exit-zero = true }\nper_tanggal = 2026-03-31\n'
            f"[[tugas]]\n{WHOLE}"
        ),
        "asn.toml",
    )
    first, second = found.tugas
    assert found.jalan.catatan == "log.jsonl"
    assert (first.sumber, first.keluaran) == (["x.csv", "y.csv"], ["a.csv", "a.xlsx"])
    assert first.pilihan == {"by": "unit", "exit-zero": True}
    assert (second.sumber, second.keluaran, second.pilihan) == (["data"], ["a.csv"], {})


@pytest.mark.parametrize(
    ("text", "said", "repair"),
    [
        ("lang = 'id'", "asn.toml: belum ada [[tugas]]", "dua kurung siku"),
        (f"[tugas]\n{WHOLE}", "asn.toml: belum ada [[tugas]]", "dua kurung siku"),
        ("tugas = []", "asn.toml: belum ada [[tugas]]", "dua kurung siku"),
        ("tugas = [3]", "asn.toml: belum ada [[tugas]]", "dua kurung siku"),
        (f"[[tugas]]\n{WHOLE}keluarn = 3", 'asn.toml, [[tugas]] 1 (a): kunci "keluarn" tidak dikenal', '"keluaran"'),
        (f"[[tugas]]\n{WHOLE}zzz = 3", 'kunci "zzz" tidak dikenal', "nama, perintah, sumber, keluaran"),
        (f"{MOST}[[tugas]]\nnama = 'b'\nkeluaran = 'b'", '[[tugas]] 2 (b): kunci "perintah" belum ada', '"gap"'),
        ("[[tugas]]\nperintah = 'gap'\nkeluaran = 'b'", 'asn.toml, [[tugas]] 1: kunci "nama" belum ada', "nama = "),
        ("[[tugas]]\nnama = ' '\nperintah = 'gap'\nkeluaran = 'b'", 'isi "nama" bukan jenis', "nama = "),
        ("[[tugas]]\nnama = 'a'\nperintah = 'gap'\nkeluaran = []", 'isi "keluaran" bukan jenis', "{tanggal}"),
        ("[[tugas]]\nnama = 'a'\nperintah = 'gap'\nkeluaran = ['a', '']", 'isi "keluaran" bukan jenis', "{tanggal}"),
        (f"{MOST}sumber = 3", 'isi "sumber" bukan jenis', "data/*.xlsx"),
        (f"{MOST}pilihan = 'x'", 'isi "pilihan" bukan jenis', 'by = "unit"'),
        (f"[jalan]\ncatatn = 'x'\n[[tugas]]\n{WHOLE}", 'asn.toml, [jalan]: kunci "catatn" tidak dikenal', '"catatan"'),
        (f"jalan = 3\n[[tugas]]\n{WHOLE}", 'asn.toml, [jalan]: isi "jalan" bukan jenis', "catatan"),
    ],
)  # fmt: skip
def test_what_it_may_not_say(text: str, said: str, repair: str) -> None:
    first, second = refused(text).split("\n")
    assert said in first
    assert repair in second


def test_no_whole_nip_is_said() -> None:
    assert "190001011965011001" not in refused("[[tugas]]\nnama = '190001011965011001'")
