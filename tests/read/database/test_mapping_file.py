"""Files of mappings: what they say, and what is wrong with them."""

from __future__ import annotations

from pathlib import Path

import pytest

from asnkompetensi.model.place import Place
from asnkompetensi.model.proposal import Linked
from asnkompetensi.read.database.asked import Wanted
from asnkompetensi.read.database.mapping_file import mapping
from asnkompetensi.read.refusal import Refused

WHOLE = """
[pegawai]
tabel = "simpeg.pegawai"
[pegawai.kolom]
nip = "nip_baru"
unit_kerja = { lewat = "unit_id", tabel = "ref_unit", kunci = "id", kolom = "nama" }

[[penilaian]]
tabel = "asesmen_2025"
kolom = { nip = "nip", kompetensi = "k", level = "l" }
[[penilaian]]
tabel = "asesmen_2026"
kolom = { nip = "nip", kompetensi = "k", level = "l" }
"""


def written(tmp_path: Path, text: str | bytes) -> str:
    path = tmp_path / "peta.toml"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return str(path)


def test_tables_columns_and_what_they_lead_to(tmp_path: Path) -> None:
    people, old, new = mapping(written(tmp_path, WHOLE))
    link = Linked("unit_id", "ref_unit", "id", "nama")
    assert people == Wanted("simpeg.pegawai", "pegawai", {"nip": "nip_baru", "unit_kerja": link})
    assert (old.nama, new.nama, old.isi) == ("asesmen_2025", "asesmen_2026", "penilaian")


@pytest.mark.parametrize(
    ("text", "apa", "mirip"),
    [
        ("[pegawai", "peta_toml", ""),
        (b"\xff\xfe", "peta_toml", ""),
        ("", "peta_kosong", ""),
        ('[pegawia]\ntabel = "a"\n', "peta_tabel", "pegawai"),
        ("pegawai = 3\n", "peta_tanpa_tabel", ""),
        ('[pegawai]\ntabel = "a"\n', "peta_tanpa_kolom", ""),
        ('[pegawai]\ntabel = "a"\nkolum = 3\n', "peta_kunci", "kolom"),
        ('[pegawai]\ntabel = "a"\nkolom = { nipp = "n" }\n', "peta_isian", "nip"),
        ('[pegawai]\ntabel = "a"\nkolom = { nip = 3 }\n', "peta_lewat", ""),
        ('[pegawai]\ntabel = "a"\nkolom = { nip = { lewat = "b" } }\n', "peta_lewat", ""),
    ],
)
def test_what_is_wrong(tmp_path: Path, text: str | bytes, apa: str, mirip: str) -> None:
    path = written(tmp_path, text)
    with pytest.raises(Refused) as caught:
        mapping(path)
    found = caught.value.problem
    assert (found.kode, found.nilai["apa"]) == ("BASIS-09", f"@basis.{apa}")
    assert found.nilai["mirip"] in (mirip, "pegawai")
    assert found.tempat[0].berkas == path


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("[pegawai]\ntabel = a\n", "2"),
        ('[pegawai]\ntabel = "a"\nkolom = {', "3"),
        ('\nx = "a\n', "2"),
        ("[pegawai", "1"),
    ],
)
def test_the_line_that_is_no_toml_is_named(tmp_path: Path, text: str, line: str) -> None:
    path = written(tmp_path, text)
    with pytest.raises(Refused) as caught:
        mapping(path)
    assert caught.value.problem.tempat == (Place(path, "peta.toml", line),)


def test_a_file_that_is_not_there() -> None:
    with pytest.raises(Refused) as caught:
        mapping("tiada.toml")
    assert (caught.value.problem.kode, caught.value.problem.tempat) == ("BERKAS-01", (Place("tiada.toml"),))
