import hashlib
from pathlib import Path

import pytest

from asnkompetensi.cli.batch.records import Entry, FileRecord, Manifest, last, manifest_path, readable, record, save
from asnkompetensi.write.atomic import OutputFault

FILE = Path("asn.toml")


def entry(name: str, status: int = 0) -> Entry:
    return Entry(nama=name, perintah="gap", pilihan=(), per_tanggal="", mulai="", hasil="selesai", status=status)


def manifest(tasks: tuple[Entry, ...] = (), before: tuple[Entry, ...] = ()) -> Manifest:
    return Manifest(
        program="asn 1",
        hukum="2026-01-01",
        tugas_dari=FileRecord("asn.toml", "0" * 64, 3),
        mulai="2026-03-30T06:00:00+07:00",
        selesai="2026-03-30T06:00:09+07:00",
        status=0,
        tugas=tasks,
        sebelumnya=before,
    )


def test_what_is_kept_comes_back_and_the_last_run_wins() -> None:
    Path(".asn").mkdir()
    save(FILE, manifest((entry("a", 1), entry("b")), (entry("a"), entry("c"))))
    assert last(FILE) == {"a": entry("a", 1), "b": entry("b"), "c": entry("c")}


@pytest.mark.parametrize("content", [None, b"", b"{", b"[]", b'{"versi": 1}', b"\xff\xfe"])
def test_a_manifest_that_is_none_is_as_good_as_none(content: bytes | None) -> None:
    if content is not None:
        Path(".asn").mkdir()
        manifest_path(FILE).write_bytes(content)
    assert last(FILE) == {}


def test_a_manifest_that_cannot_be_written() -> None:
    with pytest.raises(OutputFault):
        save(FILE, manifest())


def test_each_file_of_tasks_has_its_own() -> None:
    assert manifest_path(Path("x/asn.toml")) != manifest_path(Path("x/lain.toml"))


def test_a_file_as_it_is() -> None:
    Path("a.csv").write_bytes(b"abc")
    found = record("a.csv")
    assert found == FileRecord("a.csv", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", 3)
    assert readable([found])


def test_a_folder_is_known_by_its_manifest() -> None:
    Path("berkas").mkdir()
    assert not readable([record("berkas")])
    Path("berkas", "manifes.json").write_bytes(b"abc")
    assert record("berkas") == FileRecord("berkas", hashlib.sha256(b"abc").hexdigest(), 3)


def test_a_file_that_is_not_there() -> None:
    assert record("tiada.csv") == FileRecord("tiada.csv", "", 0)
    assert not readable([record("tiada.csv")])


def test_no_whole_nip_is_kept() -> None:
    assert "190001011965011001" not in record("190001011965011001.csv").berkas
