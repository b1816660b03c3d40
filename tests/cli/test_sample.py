import errno
from pathlib import Path

import pytest

from asnkompetensi.template import SAMPLES, sample_files, sample_periods, sample_tasks
from tests.cli.calls import Asn


def test_it_writes_every_agency_and_says_where(asn: Asn) -> None:
    answer = asn("sample", "contoh")
    assert (answer.status, answer.out) == (0, "")
    for agency in SAMPLES:
        assert f"contoh/{agency}" in answer.err
        written = {path.name: path.read_bytes() for path in (Path("contoh") / agency).iterdir()}
        assert written == sample_files(agency)
    assert Path("contoh/asn.toml").read_bytes() == sample_tasks()
    assert {file.name: file.read_bytes() for file in Path("contoh").glob("*.xlsx")} == sample_periods()


def test_the_second_time_changes_nothing(asn: Asn) -> None:
    asn("sample", "contoh")
    assert asn("sample", "contoh").status == 0


def test_a_file_with_somebodys_work_is_left_alone(asn: Asn) -> None:
    mine = Path("contoh", SAMPLES[-1], next(iter(sample_files(SAMPLES[-1]))))
    mine.parent.mkdir(parents=True)
    mine.write_text("isian")
    answer = asn("sample", "contoh")
    assert (answer.status, answer.out) == (4, "")
    assert str(mine) in answer.err
    assert [path for path in Path("contoh").rglob("*") if path.is_file()] == [mine]
    assert mine.read_text() == "isian"


@pytest.mark.parametrize(
    ("typed", "status", "said"),
    [
        ((), 2, "FOLDER belum disebutkan"),
        (("a", "b"), 2, 'tidak menerima "b"'),
        (("berkas/contoh",), 4, '"berkas"'),
    ],
)
def test_calls_that_are_wrong(typed: tuple[str, ...], status: int, said: str, asn: Asn) -> None:
    Path("berkas").write_text("x")
    answer = asn("sample", *typed)
    assert (answer.status, answer.out) == (status, "")
    assert said in answer.err


def test_where_one_file_cannot_be_written_none_is_and_no_folder_stays(
    asn: Asn, monkeypatch: pytest.MonkeyPatch
) -> None:
    put = Path.replace

    def refuse(path: Path, target: Path) -> Path:
        if target.name == "asn.toml":
            raise OSError(errno.ENOSPC, "x")
        return put(path, target)

    monkeypatch.setattr(Path, "replace", refuse)
    answer = asn("sample", "baru/contoh")
    assert (answer.status, answer.out) == (4, "")
    assert "asn.toml" in answer.err
    assert not Path("baru").exists()
