import datetime as dt

import pytest

from asnkompetensi.cli.app import tree
from asnkompetensi.cli.batch.commands import shapes
from asnkompetensi.cli.batch.contract import TaskTable
from asnkompetensi.cli.batch.tasks import Defaults, chosen, tasks
from asnkompetensi.cli.errors import CallFault
from asnkompetensi.text import words
from tests.cli.batch.files import made


def refused(*given: dict[str, object]) -> str:
    with pytest.raises(CallFault) as fault:
        made(*given)
    return "\n".join(fault.value.spoken(words("id")))


def test_the_day_is_filled_in() -> None:
    (task,) = made({"nama": "a", "sumber": ["{tanggal}.csv"], "keluaran": "hasil/{tanggal}/{tanggal}.csv"})
    assert task.sources == ("2026-03-31.csv",)
    assert task.outputs == ("hasil/2026-03-31/2026-03-31.csv",)


@pytest.mark.parametrize("day", [dt.date(2026, 1, 15), "15 Januari 2026", "2026-01-15"])
def test_a_task_with_a_day_of_its_own(day: object) -> None:
    (task,) = made({"nama": "a", "per_tanggal": day, "keluaran": "{tanggal}.csv"})
    assert (task.as_of, task.outputs) == (dt.date(2026, 1, 15), ("2026-01-15.csv",))


def test_the_call_of_a_command_with_sources() -> None:
    (task,) = made({"nama": "a", "sumber": ["x.csv", "y.csv"], "pilihan": {"by": "unit"}})
    assert task.call("a.csv") == ["gap", "--by=unit", "--as-of=2026-03-31", "--output=a.csv", "x.csv", "y.csv"]


def test_a_name_that_looks_like_an_option() -> None:
    (task,) = made({"nama": "a", "sumber": ["-x.csv"]})
    assert task.call("a.csv") == ["gap", "--as-of=2026-03-31", "--output=a.csv", "--", "-x.csv"]


def test_the_call_of_a_command_without_sources() -> None:
    (task,) = made({"nama": "a", "perintah": "template", "sumber": [], "keluaran": "-a.xlsx"})
    assert task.call("-a.xlsx") == ["template", "--", "-a.xlsx"]


def test_the_language_of_the_run_holds_for_tasks_without_one() -> None:
    first, second = made({"nama": "a"}, {"nama": "b", "pilihan": {"lang": "id"}}, lang="en")
    assert (first.options, second.options) == (("--lang=en",), ("--lang=id",))


@pytest.mark.parametrize(
    ("given", "said", "repair"),
    [
        ({"nama": "b", "perintah": "gpa"}, 'asn.toml, [[tugas]] 2 (b): perintah "gpa" tidak dapat', '"gap"'),
        ({"nama": "b", "perintah": "run"}, 'perintah "run" tidak dapat menjadi tugas', "gap, check"),
        ({"nama": "A"}, 'nama "A" sudah dipakai', "nama sendiri"),
        ({"nama": "b", "sumber": []}, 'perintah "gap" memerlukan sumber', "sumber ="),
        ({"nama": "b", "perintah": "template"}, 'perintah "template" tidak membaca sumber', "sumber"),
        ({"nama": "b", "sumber": ["-"]}, '"-" tidak dapat dipakai', "nama berkas"),
        ({"nama": "b", "keluaran": "-"}, '"-" tidak dapat dipakai', "nama berkas"),
        ({"nama": "b", "keluaran": "{tangal}.csv"}, '"{tangal}" di dalam keluaran', '"{tanggal}"'),
        ({"nama": "b", "keluaran": "{zzz}.csv"}, '"{zzz}" di dalam keluaran', "{tanggal}"),
        ({"nama": "b", "per_tanggal": "kemarin"}, '"kemarin" untuk asn.toml, [[tugas]] 2 (b)', "2026-03-31"),
    ],
)  # fmt: skip
def test_tasks_that_are_wrong(given: dict[str, object], said: str, repair: str) -> None:
    first, second = refused({"nama": "a"}, given).split("\n")
    assert said in first
    assert repair in second


def test_all_tasks_or_those_that_are_named() -> None:
    every = made({"nama": "satu"}, {"nama": "dua"}, {"nama": "tiga"})
    assert chosen(every, None) == every
    assert [task.name for task in chosen(every, ["TIGA", "satu"])] == ["satu", "tiga"]


@pytest.mark.parametrize(("name", "repair"), [("dau", '"dua"'), ("zzz", "satu, dua")])
def test_a_name_that_there_is_not(name: str, repair: str) -> None:
    with pytest.raises(CallFault) as fault:
        chosen(made({"nama": "satu"}, {"nama": "dua"}), [name])
    assert repair in fault.value.spoken(words("id"))[1]


def test_the_file_of_padanan_is_that_of_the_task_else_that_of_the_settings() -> None:
    tables = [TaskTable.model_validate({"perintah": "gap", "sumber": ["data"], "keluaran": "a.csv"} | one) for one in (
        {"nama": "a"}, {"nama": "b", "keluaran": "b.csv", "pilihan": {"map": "lain.csv"}},
        {"nama": "c", "perintah": "template", "sumber": [], "keluaran": "c.xlsx"},
    )]  # fmt: skip
    found = tasks(tables, shapes(tree("id")), Defaults(dt.date(2026, 3, 31), None, "padanan.csv"), "asn.toml")
    assert [task.reads for task in found] == [("data", "padanan.csv"), ("data", "lain.csv"), ()]


def test_older_periods_of_a_dossier_are_read_beside_its_sources() -> None:
    table = TaskTable.model_validate(
        {"nama": "a", "perintah": "report", "sumber": ["kini"], "keluaran": "berkas", "pilihan": {"before": ["x", "y"]}}
    )
    (found,) = tasks([table], shapes(tree("id")), Defaults(dt.date(2026, 3, 31), None), "asn.toml")
    assert found.reads == ("kini", "x", "y")
    assert found.call("berkas") == [
        "report",
        "--before=x",
        "--before=y",
        "--as-of=2026-03-31",
        "--output=berkas",
        "kini",
    ]
