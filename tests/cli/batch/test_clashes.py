from pathlib import Path

import pytest

from asnkompetensi.cli.batch.clashes import feeding, refuse
from asnkompetensi.cli.errors import CallFault
from asnkompetensi.text import words
from tests.cli.batch.files import made

OWN = (Path("asn.toml"), Path(".asn"))


def said(*given: dict[str, object], log: str = "") -> str:
    with pytest.raises(CallFault) as fault:
        refuse(made(*given), OWN, Path(log) if log else None)
    return " / ".join(fault.value.spoken(words("id")))


@pytest.mark.parametrize("name", ["a.csv", "./a.csv", "x/../a.csv", "tautan.csv"])
def test_two_writers_of_one_file(name: str) -> None:
    Path("tautan.csv").symlink_to("a.csv")
    wrong = said({"nama": "a"}, {"nama": "b", "keluaran": name})
    assert "[[tugas]] 2 (b): keluaran" in wrong
    assert "juga ditulis asn.toml, [[tugas]] 1 (a)" in wrong


def test_one_task_that_writes_a_file_twice() -> None:
    assert "juga ditulis" in said({"nama": "a", "keluaran": ["a.csv", "a.csv"]})


@pytest.mark.parametrize("name", ["asn.toml", ".asn/x.json", "log.jsonl"])
def test_files_of_the_run_itself(name: str) -> None:
    assert f'"{name}" dipakai asn run sendiri' in said({"nama": "a", "keluaran": name}, log="log.jsonl")


@pytest.mark.parametrize(
    "source", ["a.csv", "*.csv", "?.csv", ".", "folder/../a.csv", "[ab].csv"],
)  # fmt: skip
def test_a_task_that_reads_what_it_writes(source: str) -> None:
    assert "termasuk sumber tugas itu sendiri" in said({"nama": "a", "sumber": [source]})


@pytest.mark.parametrize(("source", "output"), [("data", "data/hasil/a.csv"), ("*", "data/a.csv")])
def test_an_output_inside_a_folder_that_is_read(source: str, output: str) -> None:
    assert "termasuk sumber" in said({"nama": "a", "sumber": [source], "keluaran": output})


@pytest.mark.parametrize("source", ["data", "data/*.csv", "*.xlsx", "a.csv.bak", "[ab]", "**.xlsx"])
def test_sources_that_the_output_is_not_among(source: str) -> None:
    refuse(made({"nama": "a", "sumber": [source]}), OWN, None)


def test_a_name_with_brackets_that_is_there_is_no_pattern() -> None:
    Path("[a].csv").touch()
    refuse(made({"nama": "a", "sumber": ["[a].csv"]}), OWN, None)


def test_a_pattern_that_is_too_long_for_a_file_is_none_that_is_there() -> None:
    refuse(made({"nama": "a", "sumber": ["n" * 300 + "*.csv"]}), OWN, None)


def test_a_task_reads_what_a_later_one_writes() -> None:
    assert 'sumbernya ditulis "b"' in said({"nama": "a", "sumber": ["b.csv"]}, {"nama": "b"})


def test_a_task_may_read_what_an_earlier_one_writes() -> None:
    first, second, third = every = made({"nama": "a"}, {"nama": "b", "sumber": ["a.csv", "x.csv"]}, {"nama": "c"})
    refuse(every, OWN, None)
    assert feeding(second, [first, third]) == [first]
    assert feeding(third, [first, second]) == []


@pytest.mark.parametrize(
    "source", ["berkas/csv/unit.csv", "berkas/csv", "berkas/csv/*.csv", "*/csv/unit.csv", "berkas"]
)
def test_what_lies_in_the_folder_of_another_task_is_written_by_it(source: str) -> None:
    report: dict[str, object] = {"nama": "a", "perintah": "report", "keluaran": "berkas"}
    first, second = made(report, {"nama": "b", "sumber": [source], "keluaran": "x.csv"})
    assert feeding(second, [first]) == [first]
    assert 'sumbernya ditulis "a"' in said({"nama": "b", "sumber": [source], "keluaran": "x.csv"}, report)
    assert "termasuk sumber" in said({**report, "sumber": [source]})


@pytest.mark.parametrize("source", ["berkas.csv", "berkas-lama/csv/unit.csv", "lain/csv/*.csv"])
def test_what_lies_beside_the_folder_of_another_task(source: str) -> None:
    first, second = made({"nama": "a", "perintah": "report", "keluaran": "berkas"}, {"nama": "b", "sumber": [source]})
    assert feeding(second, [first]) == []


def test_nobody_else_writes_into_the_folder_of_a_dossier() -> None:
    report: dict[str, object] = {"nama": "a", "perintah": "report", "keluaran": "berkas"}
    other: dict[str, object] = {"nama": "b", "keluaran": "berkas/x.csv"}
    assert "juga ditulis asn.toml, [[tugas]] 1 (a)" in said(report, other)
    assert "juga ditulis asn.toml, [[tugas]] 1 (b)" in said(other, report)
    masked: dict[str, object] = {"nama": "a", "perintah": "mask", "keluaran": "berkas/"}
    refuse(made(masked, other), OWN, None)


def test_the_log_among_the_sources() -> None:
    assert "catatan" in said({"nama": "a", "sumber": ["data"]}, log="data/log.jsonl")


def test_the_file_of_padanan_is_read_like_a_source() -> None:
    assert "termasuk sumber" in said({"nama": "a", "pilihan": {"map": "a.csv"}})
    first, second = made({"nama": "a"}, {"nama": "b", "pilihan": {"map": "a.csv"}})
    assert feeding(second, [first]) == [first]


def test_a_folder_of_parquet_takes_tasks_of_other_commands_agencies_and_days() -> None:
    def task(name: str, command: str, **options: str) -> dict[str, object]:
        wanted = {"format": "parquet", **options}
        return {"nama": name, "perintah": command, "keluaran": "danau/", "pilihan": wanted}

    refuse(made(task("a", "gap"), task("b", "recommend"), task("c", "gap", agency="Kota Lain")), OWN, None)
    refuse(made(task("a", "gap"), {**task("b", "gap"), "per_tanggal": "2025-12-31"}), OWN, None)
    assert "juga ditulis" in said(task("a", "gap"), task("b", "gap", by="unit"))
    assert "juga ditulis" in said({"nama": "a", "keluaran": "danau"}, task("b", "gap"))


def test_a_folder_of_plans_of_many_is_whole() -> None:
    of_many = {"nama": "a", "perintah": "plan", "sumber": ["kota"], "pilihan": {"shared-purse": "d.csv"}}
    assert "juga ditulis" in said({**of_many, "keluaran": "rencana"}, {"nama": "b", "keluaran": "rencana/b.csv"})
    refuse(made({**of_many, "keluaran": "rencana.xlsx"}, {"nama": "b", "keluaran": "rencana/b.csv"}), OWN, None)


@pytest.mark.parametrize("key", ["shared-purse", "shared_purse"])
def test_shared_purses_are_read_too(key: str) -> None:
    given: dict[str, object] = {"nama": "a", "perintah": "plan", "sumber": ["kota"], "keluaran": "dana/d.csv"}
    assert "termasuk sumber" in said(given | {"pilihan": {key: ["dana"]}})
