import stat
from pathlib import Path

import pytest

from asnkompetensi.cli.batch.call import Caller
from asnkompetensi.cli.batch.work import Done, done, made
from asnkompetensi.text import words
from tests.cli.batch.files import made as tasks
from tests.cli.batch.files import toml

ID = words("id")


def do(given: dict[str, object]) -> Done:
    toml(fault=True)
    (task,) = tasks({"nama": "a"} | given)
    return done(task, ["--color=never"], Caller(debug=False), ID)


def test_a_task_with_one_output() -> None:
    found = do({"pilihan": {"by": "unit"}})
    assert (found.status, found.headline) == (1, "")
    assert found.problems == {"galat": 1}
    assert Path("a.csv").read_text().count("\n") == 3
    assert [one.byte for one in found.outputs] == [Path("a.csv").stat().st_size]


def test_a_task_with_several_outputs_counts_its_problems_once() -> None:
    found = do({"keluaran": ["a.csv", "a.json"]})
    assert (found.status, found.problems) == (1, {"galat": 1})
    assert Path("a.json").read_text().startswith("{")
    assert len(found.outputs) == 2


def test_one_bad_output_does_not_stop_the_others() -> None:
    found = do({"keluaran": ["a.pdf", "a.csv"]})
    assert found.status == 2
    assert found.headline.startswith("galat: ")
    assert [bool(one.sha256) for one in found.outputs] == [False, True]


@pytest.mark.parametrize("option", ["explain"])
def test_a_command_that_writes_no_file(option: str) -> None:
    Path("a.csv").write_text("lama")
    found = do({"perintah": "check", "pilihan": {option: "NIP-02"}})
    assert (found.status, found.headline) == (2, "galat: perintah selesai tanpa menulis a.csv")


def test_folders_are_made_below_the_present_one() -> None:
    assert do({"keluaran": "x/{tanggal}/a.csv"}).status == 1
    assert Path("x/2026-03-31/a.csv").is_file()


def test_folders_that_stay_empty_go_away() -> None:
    Path("x").mkdir()
    assert do({"keluaran": "x/y/z/a.csv", "sumber": ["tiada.csv"]}).status == 3
    assert list(Path("x").iterdir()) == []


def test_elsewhere_only_folders_that_bear_the_date_are_made(tmp_path: Path) -> None:
    away = tmp_path.parent / f"{tmp_path.name}-jaringan"
    assert do({"keluaran": f"{away}/a.csv"}).status == 4
    assert not away.exists()
    away.mkdir()
    assert do({"keluaran": f"{away}/x/a.csv"}).status == 4
    assert do({"keluaran": f"{away}/{{tanggal}}/x/a.csv"}).status == 1
    assert do({"keluaran": f"../{away.name}/y/a.csv"}).status == 4


def test_a_folder_that_cannot_be_made() -> None:
    Path("x").write_text("berkas")
    found = do({"keluaran": "x/y/a.csv"})
    assert found.status == 4
    assert 'folder "x/y" tidak dapat dibuat' in found.headline


def test_a_folder_is_made_for_as_long_as_it_is_needed() -> None:
    with made("x/y/a.csv", "") as fault:
        assert fault is None
        assert Path("x/y").is_dir()
    assert not Path("x").exists()


def test_an_output_over_a_source_is_refused_also_through_a_link() -> None:
    toml()
    Path("tautan").symlink_to("data")
    (task,) = tasks({"nama": "a", "sumber": ["data/*.csv"], "keluaran": "b.csv"})
    Path("b.csv").hardlink_to("data/pegawai.csv")
    found = done(task, [], Caller(debug=False), ID)
    assert (found.status, found.headline[:20]) == (4, "galat[KELUARAN-02]: ")
    assert stat.S_ISREG(Path("data/pegawai.csv").stat().st_mode)
