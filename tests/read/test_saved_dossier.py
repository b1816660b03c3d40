import json
from hashlib import sha256
from pathlib import Path

import pytest

from asnkompetensi.model.mark import RESULT
from asnkompetensi.read import result

UNITS = b"unit_kerja,pegawai\nA,3\n"
TOLD = {
    "dibuat_oleh": RESULT,
    "program": "0.1.0",
    "hukum": "2026-01-01",
    "per_tanggal": "2026-03-31",
    "masukan": [{"berkas": "data.xlsx", "sha256": "ab"}],
    "setelan": [
        {"setelan": "unit", "nilai": ["A"], "asal": "opsi", "tempat": ""},
        {"setelan": "gap", "nilai": 0.5, "asal": "bawaan", "tempat": ""},
    ],
    "keluaran": [
        {"berkas": "csv/unit.csv", "sha256": sha256(UNITS).hexdigest(), "byte": len(UNITS)},
        {"berkas": "laporan.html", "sha256": "cd", "byte": 9},
    ],
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "csv").mkdir()
    (tmp_path / "csv" / "unit.csv").write_bytes(UNITS)
    (tmp_path / "manifes.json").write_text(json.dumps(TOLD))
    return tmp_path


@pytest.mark.parametrize("name", ["", "manifes.json"])
def test_a_dossier_with_its_tables_settings_and_version(name: str, folder: Path) -> None:
    saved, problems = result(str(folder / name))
    assert problems == []
    assert saved is not None
    assert saved.tabel["unit"].baris == (("A", "3"),)
    told = {one.kunci: one.nilai for one in saved.aturan.values()}
    assert told == {"as_of": "2026-03-31", "unit": '["A"]', "gap": "0.5", "hukum": "2026-01-01"}
    assert (saved.versi, saved.sumber[0].sha256) == ("0.1.0", "ab")


@pytest.mark.parametrize(
    ("name", "text", "what"),
    [
        ("csv/unit.csv", "unit_kerja,pegawai\nA,4\n", "@saved.diubah"),
        ("manifes.json", "{}", "@saved.bukan_dokumen"),
        ("manifes.json", json.dumps(TOLD | {"dibuat_oleh": "lain"}), "@saved.bukan_dokumen"),
        ("manifes.json", json.dumps(TOLD | {"masukan": [{"berkas": 3}]}), "@saved.isi_salah"),
    ],
)
def test_what_is_not_as_it_was_written_is_refused(name: str, text: str, what: str, folder: Path) -> None:
    (folder / name).write_text(text)
    saved, (problem,) = result(str(folder))
    assert saved is None
    assert (problem.kode, problem.nilai["apa"]) == ("HASIL-01", what)


def test_another_folder_is_no_dossier(tmp_path: Path) -> None:
    saved, (problem,) = result(str(tmp_path))
    assert (saved, problem.kode) == (None, "BERKAS-01")


PROBLEMS = (
    b"kode,tingkat,berkas,pesan\nNIP-01,galat,a.csv,salah\nNIP-01,galat,b.csv,salah\nNIP-05,peringatan,a.csv,kosong\n"
)


def test_its_problems_are_counted_by_their_places(folder: Path) -> None:
    (folder / "csv" / "masalah.csv").write_bytes(PROBLEMS)
    one = {"berkas": "csv/masalah.csv", "sha256": sha256(PROBLEMS).hexdigest(), "byte": len(PROBLEMS)}
    (folder / "manifes.json").write_text(json.dumps(TOLD | {"keluaran": [*TOLD["keluaran"], one]}))
    saved, _ = result(str(folder))
    assert saved is not None
    assert [(one.kode, one.tingkat, one.jumlah) for one in saved.masalah] == [
        ("NIP-01", "galat", 2),
        ("NIP-05", "peringatan", 1),
    ]
    assert saved.tells_problems


def test_a_list_of_problems_without_its_columns_is_no_dossier_of_ours(folder: Path) -> None:
    (folder / "csv" / "masalah.csv").write_bytes(UNITS)
    one = {"berkas": "csv/masalah.csv", "sha256": sha256(UNITS).hexdigest(), "byte": len(UNITS)}
    (folder / "manifes.json").write_text(json.dumps(TOLD | {"keluaran": [one]}))
    saved, (problem,) = result(str(folder))
    assert saved is None
    assert problem.nilai["apa"] == "@saved.isi_salah"


def test_without_a_list_of_problems_nothing_is_said_of_them(folder: Path) -> None:
    saved, _ = result(str(folder))
    assert saved is not None
    assert not saved.tells_problems
