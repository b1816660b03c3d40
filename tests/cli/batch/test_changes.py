from pathlib import Path

import pytest
from msgspec import structs

from asnkompetensi.cli.batch import changes
from asnkompetensi.cli.batch.changes import deciding, found, law_hash
from asnkompetensi.cli.batch.records import Entry, recorded
from asnkompetensi.cli.batch.tasks import Task
from tests.cli.batch.files import made, toml

SETTINGS = {"lang": "id", "assessment": "latest", "quiet": False, "as_of": None}


def former(task: Task, hidden: str) -> Entry:
    """What a run keeps of a task that it has just done."""
    Path("a.csv").write_text("hasil")
    return Entry(
        nama="a",
        perintah="gap",
        pilihan=(),
        per_tanggal="",
        mulai="",
        hasil="selesai",
        status=0,
        setelan=hidden,
        masukan=found(task, hidden, None, force=False).inputs,
        keluaran=recorded(task.outputs),
    )


@pytest.fixture
def task() -> Task:
    toml()
    return made({"nama": "a", "sumber": ["data/*.csv"]})[0]


def test_nothing_changed(task: Task) -> None:
    assert found(task, "x", former(task, "x"), force=False).reason == ""
    assert found(task, "x", former(task, "x"), force=True).reason == "paksa"


def test_never_run(task: Task) -> None:
    assert found(task, "x", None, force=False).reason == "baru"


@pytest.mark.parametrize("result", ["gagal", "dibatalkan"])
def test_did_not_end_well(task: Task, result: str) -> None:
    assert found(task, "x", structs.replace(former(task, "x"), hasil=result), force=False).reason == "gagal"


def test_a_run_that_skipped_counts(task: Task) -> None:
    assert found(task, "x", structs.replace(former(task, "x"), hasil="dilewati"), force=False).reason == ""


def test_decided_otherwise(task: Task) -> None:
    assert found(task, "y", former(task, "x"), force=False).reason == "setelan"


def test_one_byte_of_one_source(task: Task) -> None:
    kept = former(task, "x")
    with Path("data/penilaian.csv").open("ab") as file:
        file.write(b"\n")
    assert found(task, "x", kept, force=False).reason == "sumber"


def test_one_more_source(task: Task) -> None:
    kept = former(task, "x")
    Path("data/baru.csv").touch()
    assert found(task, "x", kept, force=False).reason == "sumber"


def test_sources_that_are_gone(task: Task) -> None:
    for path in Path("data").iterdir():
        path.unlink()
    assert found(task, "x", former(task, "x"), force=False).reason == "sumber"


@pytest.mark.parametrize("content", [None, "lain"])
def test_an_output_that_is_gone_or_another(task: Task, content: str | None) -> None:
    kept = former(task, "x")
    Path("a.csv").unlink()
    if content:
        Path("a.csv").write_text(content)
    assert found(task, "x", kept, force=False).reason == "keluaran"


def test_what_decides() -> None:
    one, other = made({"nama": "a"}, {"nama": "b", "keluaran": "a.csv", "pilihan": {"by": "unit"}})
    (later,) = made({"nama": "a"}, on="2026-04-01")
    hashes = {
        deciding(one, SETTINGS, "law"),
        deciding(other, SETTINGS, "law"),
        deciding(later, SETTINGS, "law"),
        deciding(one, SETTINGS | {"assessment": "best"}, "law"),
        deciding(one, SETTINGS, "other law"),
    }
    assert len(hashes) == 5


def test_what_does_not_decide() -> None:
    (task,) = made({"nama": "a"})
    assert deciding(task, SETTINGS, "law") == deciding(task, SETTINGS | {"quiet": True, "as_of": "x"}, "law")


def test_another_version_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    (task,) = made({"nama": "a"})
    before = deciding(task, SETTINGS, "law")
    monkeypatch.setattr(changes, "__version__", "9.9.9")
    assert deciding(task, SETTINGS, "law") != before


def test_the_law_has_a_hash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = law_hash()
    assert before == law_hash()
    Path("a.toml").write_text("nilai = 3")
    monkeypatch.setattr(changes, "LAW", str(tmp_path))
    assert law_hash() != before


def test_the_file_of_padanan_decides_too() -> None:
    toml()
    Path("padanan.csv").write_text("jenis,dari,menjadi,setuju\n")
    (task,) = made({"nama": "a", "pilihan": {"map": "padanan.csv"}})
    kept = former(task, "x")
    assert [record.berkas for record in kept.masukan][-1] == "padanan.csv"
    assert found(task, "x", kept, force=False).reason == ""
    Path("padanan.csv").write_text("jenis,dari,menjadi,setuju\njabatan,A,B,ya\n")
    assert found(task, "x", kept, force=False).reason == "sumber"
