"""What was given to files: folders, patterns, standard input; and their bytes, read once."""

from __future__ import annotations

import hashlib
import io
import os
import sys
from pathlib import Path
from types import SimpleNamespace
from urllib.parse import quote

import pytest

from asnkompetensi.model.problem import Problem
from asnkompetensi.model.source import Source
from asnkompetensi.read import sources
from asnkompetensi.read.refusal import Refused
from asnkompetensi.read.sources import addressed, beginning, content, digest, ends, expanded, matched

DOSSIER = '{"dibuat_oleh": "asnkompetensi", "perintah": "report", "keluaran": []}'
RESULT = '<meta name="generator" content="asnkompetensi">'


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def make(*names: str) -> None:
    for name in names:
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_bytes(b"isi")


def pipe(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(data)))


def shown(*given: str) -> list[str]:
    return [found.kode if isinstance(found, Problem) else found.berkas for found in expanded(given)]


def test_files_keep_the_name_that_was_given() -> None:
    assert shown("a.csv", "./b.csv", "tidak/ada.csv") == ["a.csv", "./b.csv", "tidak/ada.csv"]


def test_an_address_of_a_file_here_is_that_file(tmp_path: Path) -> None:
    make("d/a b.csv")
    assert (
        shown((tmp_path / "d" / "a b.csv").as_uri())
        == shown((tmp_path / "d").as_uri())
        == [str(tmp_path / "d/a b.csv")]
    )


def test_an_address_elsewhere_is_refused_without_its_secrets() -> None:
    (problem,) = expanded(["https://contoh.go.id/p.xlsx?token=RAHASIA"])
    assert isinstance(problem, Problem)
    told = {"berkas": "https://contoh.go.id/p.xlsx", "skema": "https", "unduh": "curl -O"}
    assert (problem.kode, problem.nilai) == ("BERKAS-18", told)


def test_an_address_that_spark_may_reach_is_a_source_told_without_its_secrets() -> None:
    assert expanded(["s3a://KUNCI:RAHASIA@ember/p"]) == [Source("s3a://ember/p", alamat="s3a://KUNCI:RAHASIA@ember/p")]


def test_a_folder_whose_name_looks_like_an_address_is_that_folder() -> None:
    make("s3a:/ember/a.csv")
    assert shown("s3a://ember/a.csv") == ["s3a://ember/a.csv"]


def test_a_folder_is_its_files_sorted_and_deep() -> None:
    make("d/b.csv", "d/a/z.csv", "d/a.csv", "d/~$b.xlsx", "d/.tersembunyi", "d/.git/x.csv", "d/asn.toml")
    assert shown("d") == [str(Path("d", *parts)) for parts in (("a", "z.csv"), ("a.csv",), ("b.csv",))]
    assert shown("./d/")[1] == "./d/a.csv"


def test_what_spark_puts_beside_data_is_passed_over() -> None:
    make(
        "d/a.csv", "d/_SUCCESS", "d/.a.csv.crc", "d/_metadata", "d/_committed_17", "d/_temporary/0/a.csv", "d/_lama.csv"
    )
    assert shown("d") == [str(Path("d", "_lama.csv")), str(Path("d", "a.csv"))]


def test_results_beside_data_are_passed_over_and_told() -> None:
    make("d/a.csv")
    Path("d", "hasil.html").write_text(RESULT, encoding="utf-8")
    assert shown("d") == ["BERKAS-16", str(Path("d", "a.csv"))]
    assert shown("d/hasil.html") == ["d/hasil.html"]


def test_a_folder_of_results_alone_is_read() -> None:
    Path("d").mkdir()
    Path("d", "hasil.html").write_text(RESULT, encoding="utf-8")
    assert shown("d") == [str(Path("d", "hasil.html"))]


def test_a_dossier_is_passed_over_with_all_that_is_in_it() -> None:
    make("d/a.csv", "d/berkas/csv/unit.csv", "d/berkas/laporan.docx")
    Path("d", "berkas", "manifes.json").write_text(DOSSIER, encoding="utf-8")
    assert shown("d") == ["BERKAS-16", str(Path("d", "a.csv"))]
    assert shown("d/berkas") == ["BERKAS-16", "BERKAS-02"]
    assert shown("d/berkas/csv/unit.csv") == ["d/berkas/csv/unit.csv"]


def test_an_empty_folder_is_said_to_be_empty() -> None:
    Path("kosong").mkdir()
    assert shown("kosong") == ["BERKAS-02"]


def test_a_folder_that_may_not_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    make("d/a.csv", "d/rahasia/b.csv")
    real = os.scandir

    def refuse(path: str) -> object:
        if path.endswith("rahasia"):
            raise PermissionError(13, "", path)
        return real(path)

    monkeypatch.setattr(os, "scandir", refuse)
    found = expanded(["d"])
    assert found[0] == Source(str(Path("d", "a.csv")))
    assert isinstance(found[1], Problem)
    assert (found[1].kode, found[1].nilai["berkas"]) == ("BERKAS-01", str(Path("d", "rahasia")))


def test_a_folder_that_may_be_listed_and_not_entered(monkeypatch: pytest.MonkeyPatch) -> None:
    make("d/a.csv")
    real = os.stat

    def refuse(path: str, **given: bool) -> object:
        if path.endswith("a.csv"):
            raise PermissionError(13, "", path)
        return real(path, **given)

    monkeypatch.setattr(os, "stat", refuse)
    monkeypatch.setattr(os, "lstat", refuse)
    assert shown("d") == [str(Path("d", "a.csv"))]


def test_a_link_that_leads_nowhere_is_no_file_of_a_folder() -> None:
    make("d/a.csv")
    Path("d/putus.csv").symlink_to("tiada")
    assert shown("d") == [str(Path("d", "a.csv"))]


@pytest.mark.parametrize("name", ["n" * 300 + ".csv", "n" * 300 + "*.csv"])
def test_a_name_that_is_too_long_is_a_file_that_cannot_be_read(name: str) -> None:
    assert shown(name) == [name]
    with pytest.raises(Refused) as refused:
        content(Source(name))
    assert refused.value.problem.kode == "BERKAS-01"


def test_names_in_a_folder_without_rights_are_files_that_cannot_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: str, **_: bool) -> None:
        raise PermissionError(13, "", path)

    monkeypatch.setattr(os, "stat", refuse)
    assert shown("terkunci/a.csv", "terkunci/[a].csv") == ["terkunci/a.csv", "terkunci/[a].csv"]


def test_a_pattern_is_what_it_matches_unless_a_file_has_that_name() -> None:
    make("a1.csv", "a2.csv", "b.csv")
    assert shown("a?.csv", "x*.csv") == ["a1.csv", "a2.csv", "x*.csv"]
    make("a[1].csv")
    assert shown("a[1].csv") == ["a[1].csv"]


def test_standard_input_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    pipe(monkeypatch, b"isi")
    found = expanded(["-", "a.csv", "-"])
    assert found == [Source("-", b"isi"), Source("a.csv"), Source("-", b"isi")]
    assert content(Source("-", b"isi")) == b"isi"


def test_standard_input_that_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert shown("-") == ["BERKAS-01"]


def test_the_bytes_of_a_file() -> None:
    make("a.csv")
    assert content(Source("a.csv")) == b"isi"


@pytest.mark.parametrize("name", ["tidak_ada.csv", "", "a\0b", "d"])
def test_what_cannot_be_read(name: str) -> None:
    Path("d").mkdir()
    with pytest.raises(Refused) as refusal:
        content(Source(name))
    assert (refusal.value.problem.kode, refusal.value.problem.nilai) == ("BERKAS-01", {"berkas": name})


def test_an_empty_name_is_no_folder() -> None:
    assert shown("") == [""]


def test_a_file_of_no_bytes() -> None:
    Path("a.csv").touch()
    with pytest.raises(Refused) as refusal:
        content(Source("a.csv"))
    assert refusal.value.problem.kode == "BERKAS-02"


def test_a_file_beyond_the_limit_is_not_read_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "_MIB", 1)
    monkeypatch.setattr(sources, "MOST_MIB", 2)
    make("a.csv")
    pipe(monkeypatch, b"isinya")
    (piped,) = expanded(["-"])
    assert piped == Source("-", b"isi")
    for source in (Source("a.csv"), piped):
        with pytest.raises(Refused) as refusal:
            content(source)
        assert (refusal.value.problem.kode, refusal.value.problem.nilai["mib"]) == ("BERKAS-10", 2)


def test_what_is_a_file_already_stays_as_it_is() -> None:
    here = Source("samaran/pegawai.csv", b"nip\n")
    assert expanded([here, "a.csv"]) == [here, Source("a.csv")]
    assert content(here) == b"nip\n"


def test_an_address_of_a_database_is_no_file_and_no_pattern() -> None:
    make("a.db")
    file, server, wrong = expanded(["sqlite:///a.db?tables=a", "postgresql://u@h/d?tables=a", "mysql://u:rahasia@h/d"])
    assert file == Source("sqlite:///a.db", alamat="sqlite:///a.db?tables=a", path="a.db")
    assert server == Source("postgresql://u@h/d", alamat="postgresql://u@h/d?tables=a")
    assert isinstance(wrong, Problem)
    assert (wrong.kode, wrong.nilai["berkas"]) == ("BASIS-08", "mysql://u:***@h/d")


def test_the_ends_of_a_file_are_read_and_nothing_of_what_is_none(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"0123456789abcdef!")
    (tmp_path / "b").write_bytes(b"xy")
    assert ends(Source(str(tmp_path / "a"))) == b"01234567" + b"9abcdef!"
    assert ends(Source(str(tmp_path / "b"))) == b"xyxy"
    assert [ends(Source(name)) for name in (str(tmp_path), str(tmp_path / "none"), "\0")] == [b"", b"", b""]


def test_the_digest_of_a_file_is_that_of_its_bytes(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"abc")
    assert digest(Source(str(tmp_path / "a"))) == hashlib.sha256(b"abc").hexdigest()
    with pytest.raises(Refused) as refusal:
        digest(Source(str(tmp_path / "none")))
    assert refusal.value.problem.kode == "BERKAS-01"


@pytest.mark.parametrize(("head", "dialect"), [(b"SQLite format 3\0", "sqlite"), (b"12345678DUCK", "duckdb")])
def test_a_file_of_a_database_stands_for_its_address(head: bytes, dialect: str, tmp_path: Path) -> None:
    path = Path("data #1?.db")
    path.write_bytes(head)
    (found,) = expanded([str(path)])
    assert isinstance(found, Source)
    assert (found.berkas, found.path) == (f"{dialect}:///{path}", str(path))
    assert addressed(str(tmp_path / path)) == f"{dialect}:///{quote(str(tmp_path / path))}"


def test_other_files_stay_files(tmp_path: Path) -> None:
    make("a.csv")
    assert [addressed(one) for one in ("a.csv", "tiada", str(tmp_path), "-")] == ["", "", "", ""]


def test_a_file_that_cannot_be_opened_is_told_of_by_its_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    make("a.db")

    def closed(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr("builtins.open", closed)
    assert addressed("a.db") == ""


def test_the_beginning_is_that_of_a_long_file_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    make("d/a.csv")
    monkeypatch.setattr(sources, "WHOLE", 3)
    assert [beginning(Source(name)) for name in ("d/a.csv", "d", "none.csv", "a\0")] == [b"", b"", b"", b""]
    monkeypatch.setattr(sources, "WHOLE", 2)
    assert beginning(Source("d/a.csv")) == b"isi"


def test_names_that_a_pattern_stands_for(tmp_path: Path) -> None:
    for name in ("b.csv", "a.csv"):
        (tmp_path / name).touch()
    assert matched(str(tmp_path / "*.csv")) == [str(tmp_path / "a.csv"), str(tmp_path / "b.csv")]
    assert matched("tiada*.csv") == ["tiada*.csv"]
    assert matched("postgresql://host/db?tables=a*") == ["postgresql://host/db?tables=a*"]
