from pathlib import Path

import pytest

from asnkompetensi.cli.batch.outputs import command, is_lake, is_of_plans, output, written
from asnkompetensi.cli.batch.records import readable, record
from tests.cli.batch.files import made, toml
from tests.cli.batch.runs import results, run
from tests.cli.calls import Asn

WANTED = {"format": "parquet", "agency": "Kota Awan"}
CUT = "instansi=Kota%20Awan/periode=2026-03-31/part-0.parquet"
GAP, RECOMMEND = made(
    {"nama": "a", "perintah": "gap", "keluaran": "danau/", "pilihan": WANTED},
    {"nama": "b", "perintah": "recommend", "keluaran": "danau/", "pilihan": WANTED},
)


def put(name: str, content: bytes = b"abc") -> None:
    path = Path("danau", name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def test_a_folder_of_parquet_is_one_by_its_form_and_its_name() -> None:
    Path("ada").mkdir()
    assert [is_lake(GAP, name) for name in ("danau/", "ada", "a.parquet")] == [True, True, False]
    assert not is_lake(made({"nama": "c", "perintah": "mask", "keluaran": "danau/"})[0], "danau/")


def test_what_is_no_folder_of_parquet_is_a_file() -> None:
    Path("a.csv").write_bytes(b"abc")
    (task,) = made({"nama": "a"})
    assert written(task) == (record("a.csv"),)


def test_in_a_folder_of_parquet_only_the_parts_of_the_task_count() -> None:
    put(f"unit/{CUT}")
    put(f"rekomendasi-unit/perintah=gap/{CUT}")
    (before,) = written(GAP)
    assert (before.berkas, before.byte) == ("danau/", 6)
    others = (
        f"rekomendasi-unit/perintah=recommend/{CUT}",
        f"rekomendasi-pelatihan/{CUT}",
        f"masalah/perintah=recommend/{CUT}",
        f"unit/{CUT}".replace("Awan", "Lain"),
        f"unit/{CUT}".replace("2026", "2025"),
    )
    for name in others:
        put(name, b"lain")
    assert written(GAP) == (before,)
    assert output(RECOMMEND, "danau/").byte == 12


@pytest.mark.parametrize("name", [f"dasar/perintah=gap/{CUT}", f"detail/{CUT}"])
def test_a_part_of_its_own_that_changes_is_seen(name: str) -> None:
    put(f"unit/{CUT}")
    before = written(GAP)
    put(name)
    assert written(GAP) != before


def test_nothing_of_its_own_is_there() -> None:
    put(f"rekomendasi-pelatihan/{CUT}")
    assert not readable(written(GAP))


OF_MANY: dict[str, object] = {"nama": "a", "perintah": "plan", "sumber": ["kota"], "pilihan": {"shared-purse": "d.csv"}}


def test_a_folder_of_plans_is_told_by_them() -> None:
    (task,) = made(OF_MANY | {"keluaran": "rencana"})
    assert not readable(written(task))
    Path("rencana", "kota-a").mkdir(parents=True)
    Path("rencana", "kota-a", "plan.json").write_bytes(b"abc")
    assert [one.byte for one in written(task)] == [3]


def test_what_many_plans_are_called_in_a_folder_of_parquet() -> None:
    form: dict[str, object] = {"pilihan": {"shared-purse": "d.csv", "format": "parquet"}, "keluaran": "danau/"}
    (many,), (one,) = made(OF_MANY | form), made({"nama": "b", "perintah": "plan"})
    assert (command(many), command(one)) == ("plan-bersama", "plan")
    assert (is_of_plans(many, "danau/"), is_of_plans(one, "rencana")) == (False, False)


LAKE = """
agency = "Kota Awan"
format = "parquet"
"""
INTO_LAKE = """
[[tugas]]
nama = "{0}"
perintah = "{0}"
sumber = ["data"]
keluaran = "danau/"
per_tanggal = 2026-03-31
"""


def test_tasks_that_share_a_folder_of_parquet_are_skipped_each_by_itself(asn: Asn) -> None:
    toml(LAKE + INTO_LAKE.format("gap") + INTO_LAKE.format("mentor"))
    assert run(asn).status == 0
    assert run(asn).status == 0
    assert results() == {"gap": "dilewati", "mentor": "dilewati"}
    Path("danau/unit/instansi=Kota%20Awan/periode=2026-03-31/part-0.parquet").unlink()
    assert run(asn).status == 0
    assert results() == {"gap": "selesai", "mentor": "dilewati"}
