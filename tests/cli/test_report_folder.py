from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest

from asnkompetensi.cli.errors import CallFault
from asnkompetensi.cli.report_folder import target
from asnkompetensi.text import words
from asnkompetensi.write.atomic import OutputFault

MANIFEST = '{"dibuat_oleh": "asnkompetensi", "perintah": "report", "keluaran": [{"berkas": "csv/a.csv", "sha256": ""}]}'


def ours(folder: Path) -> Path:
    (folder / "csv").mkdir(parents=True)
    (folder / "csv" / "a.csv").touch()
    (folder / "manifes.json").write_text(MANIFEST, encoding="utf-8")
    return folder


@pytest.mark.parametrize("given", [None, "", "-"])
def test_a_dossier_needs_a_folder(given: str | None) -> None:
    with pytest.raises(CallFault) as caught:
        target(given, [])
    assert (caught.value.key, caught.value.status) == ("report.tanpa_keluaran", 2)


def test_a_new_folder_an_empty_one_and_a_dossier_are_taken() -> None:
    assert target("baru", []) == Path("baru")
    Path("kosong").mkdir()
    assert target("kosong", []) == Path("kosong")
    ours(Path("berkas"))
    assert target("berkas", []) == Path("berkas")


@pytest.mark.parametrize(
    ("files", "named"),
    [
        (["catatan.txt"], "catatan.txt"),
        (["csv/b.csv"], "csv/b.csv"),
        (["lain/x.csv", "lain/y.csv"], "lain"),
        (["a", "b", "c", "d"], "a, b, c, ..."),
    ],
)
def test_what_is_no_part_of_a_dossier_is_named_and_stays(files: list[str], named: str) -> None:
    folder = ours(Path("berkas"))
    for file in files:
        (folder / file).parent.mkdir(exist_ok=True)
        (folder / file).touch()
    with pytest.raises(CallFault) as caught:
        target("berkas", [])
    assert caught.value.status == 4
    assert caught.value.spoken(words("id"))[0].endswith(f": {named}")
    assert all((folder / file).exists() for file in files)


def test_a_folder_of_somebody_else_is_not_ours() -> None:
    ours(Path("berkas"))
    Path("berkas", "manifes.json").write_text("{}", encoding="utf-8")
    with pytest.raises(CallFault) as caught:
        target("berkas", [])
    assert caught.value.facts["isi"] == "manifes.json, csv"


def test_a_folder_with_an_input_is_refused() -> None:
    ours(Path("berkas"))
    with pytest.raises(OutputFault) as caught:
        target("berkas", [Path("berkas/csv/a.csv")])
    assert caught.value.problem.kode == "KELUARAN-02"


def test_a_document_that_was_changed_by_hand_is_not_replaced() -> None:
    folder = Path("berkas")
    folder.mkdir()
    (folder / "surat.docx").write_bytes(b"isi")
    hashed = f'"sha256": "{sha256(b"isi").hexdigest()}"'
    known = MANIFEST.replace("csv/a.csv", "surat.docx").replace('"sha256": ""', hashed)
    (folder / "manifes.json").write_text(known, encoding="utf-8")
    assert target("berkas", []) == folder
    (folder / "surat.docx").write_bytes(b"isi, dan nomor surat")
    with pytest.raises(CallFault) as caught:
        target("berkas", [])
    assert (caught.value.key, caught.value.status) == ("report.dokumen_diubah", 4)
    assert caught.value.facts["berkas"] == str(folder / "surat.docx")
    (folder / "surat.docx").unlink()
    assert target("berkas", []) == folder
