from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from asnkompetensi import read
from asnkompetensi.read.style_file import MOST_MIB, style_file


def zipped(path: Path, parts: dict[str, bytes]) -> str:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return str(path)


def refusal(path: str) -> str:
    data, (problem,) = style_file(path)
    assert data is None
    return problem.kode


def test_a_template_is_given_as_it_is(tmp_path: Path) -> None:
    path = zipped(tmp_path / "kop.docx", {"word/document.xml": b"<a/>"})
    assert read.style(path) == (Path(path).read_bytes(), [])


def test_what_is_no_zip_is_for_the_writer_to_judge(tmp_path: Path) -> None:
    (tmp_path / "kop.docx").write_bytes(b"kop surat")
    assert style_file(str(tmp_path / "kop.docx")) == (b"kop surat", [])


def test_what_is_not_there_or_empty_is_told(tmp_path: Path) -> None:
    (tmp_path / "kosong.docx").touch()
    assert [refusal(str(tmp_path / name)) for name in ("tiada.docx", "kosong.docx")] == ["BERKAS-01", "BERKAS-02"]


@pytest.mark.parametrize(
    ("parts", "kode"),
    [
        ({"word/media/a.png": b"\0" * ((MOST_MIB << 20) + 1)}, "BERKAS-10"),
        ({"word/styles.xml": b'<!DOCTYPE a [<!ENTITY b "b">]><a/>'}, "BERKAS-11"),
        ({"word/a.xml": b"<a/>", "WORD/A.xml": b"<b/>"}, "BERKAS-03"),
    ],
)
def test_what_would_harm_its_reader_is_refused(tmp_path: Path, parts: dict[str, bytes], kode: str) -> None:
    assert refusal(zipped(tmp_path / "kop.docx", parts)) == kode


def test_a_template_that_is_cut_off_is_refused(tmp_path: Path) -> None:
    path = zipped(tmp_path / "kop.docx", {"word/document.xml": b"<a/>" * 100})
    Path(path).write_bytes(Path(path).read_bytes()[:-10])
    assert refusal(path) == "BERKAS-03"
