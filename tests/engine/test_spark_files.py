"""Files that Spark reaches elsewhere: they give the sheets, the faults and the gaps that they give here.

`viewfs:` is a file system of Hadoop whose folders are set up to lie anywhere: here in a folder of this machine.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from pyarrow import parquet
from pytest_socket import disable_socket, enable_socket, socket_allow_hosts

from asnkompetensi import course, read
from asnkompetensi.engine.choice import Unread
from asnkompetensi.model.engine import Engine
from asnkompetensi.model.options import GapOptions, ReadOptions
from asnkompetensi.model.sheet import CellValue, Sheet

pytestmark = pytest.mark.spark
MASTER = "local[2]"
NIPS = [f"19000101196501{n}001" for n in (101, 102, 103, 104)]
PEOPLE = {"nip": [*NIPS[:3], "12"], "nama": list("abcd"), "unit_kerja": ["A"] * 4, "jabatan": ["Arsiparis"] * 4}
ASSESSED: dict[str, Any] = {
    "nip": NIPS[:3],
    "kompetensi": ["Integritas"] * 3,
    "level": [1, 2, 9],
    "tanggal": [date(2026, 1, 5)] * 3,
}
STANDARD = "jabatan,kompetensi,level\nArsiparis,Integritas,3\n"
TYPED: dict[str, Any] = {
    "teks": ["a", None, " ", "b`c"],
    "utuh": [1, 2**60, None, -1],
    "pecahan": [1.5, None, float("nan"), 2.0],
    "desimal": [Decimal("1.50"), None, Decimal("2.00"), Decimal("0.10")],
    "tanggal": [date(2026, 3, 31), None, date(1900, 1, 1), date(2026, 3, 31)],
    "benar.salah`": [True, False, None, True],
}


@pytest.fixture(autouse=True)
def _loopback(_no_network: None) -> Iterator[None]:
    """Spark's two halves talk to each other on this machine."""
    enable_socket()
    socket_allow_hosts(["127.0.0.1", "localhost"], allow_unix_socket=True)
    yield
    disable_socket(allow_unix_socket=True)


@pytest.fixture
def here(tmp_path: Path) -> Path:
    """A folder with the data of an agency, at `viewfs://bangsa/` as well."""
    from asnkompetensi.engine.on_spark import session  # PySpark is not everywhere

    for name, value in (("spark.sql.adaptive.enabled", "false"), ("spark.sql.shuffle.partitions", "1")):
        session(MASTER).conf.set(name, value)  # what a run of so few rows would else spend most of its time on
    conf = session(MASTER).sparkContext._jsc.hadoopConfiguration()
    conf.set("fs.viewfs.impl.disable.cache", "true")
    conf.set("fs.viewfs.mounttable.bangsa.link./data", tmp_path.as_uri())
    for at, number in enumerate(("01", "02")):
        folder = tmp_path / f"penilaian/instansi={number}/periode=2026"
        folder.mkdir(parents=True)
        part = {name: values[at::2] for name, values in ASSESSED.items()}
        parquet.write_table(pa.table(part), folder / "part-0.parquet")
    parquet.write_table(pa.table(PEOPLE), tmp_path / "pegawai.parquet")
    (tmp_path / "standar.csv").write_text(STANDARD, encoding="utf-8")
    (tmp_path / "_SUCCESS").write_bytes(b"")
    return tmp_path


def sheets(*sources: str) -> tuple[list[Sheet], list[str]]:
    with read.opened(sources, ReadOptions(engine=Engine.SPARK, spark_master=MASTER)) as reader:
        found, _, problems = reader.sheets()
    return found, [problem.kode for problem in problems]


def cells(sheet: Sheet) -> list[list[CellValue | None]]:
    return [[column.values[column.codes[row]] for column in sheet.columns] for row in range(sheet.rows)]


def test_a_folder_elsewhere_gives_what_it_gives_here(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Read by Spark; what it computes is held beside pandas by tests of its own."""
    monkeypatch.setattr("asnkompetensi.engine.chosen", lambda *_: Engine.PANDAS)
    (here / "_SUCCESS").unlink()
    options = GapOptions(date(2026, 3, 31), tables=("detail", "unit"))
    expected = course.computed("gap", [str(here)], ReadOptions(), options, course.silent).report
    options = replace(options, engine=Engine.SPARK, spark_master=MASTER)
    found = course.computed("gap", ["viewfs://bangsa/data"], ReadOptions(), options, course.silent).report
    assert (found.ringkasan, [*found.tabel]) == (expected.ringkasan, [*expected.tabel])
    for name, table in expected.tabel.items():
        assert found.tabel[name].frame.equals(table.frame)
    told = [(one.kode, [(place.lembar, place.sel) for place in one.tempat], one.jumlah) for one in found.masalah]
    assert told == [(one.kode, [(p.lembar, p.sel) for p in one.tempat], one.jumlah) for one in expected.masalah]
    assert {"NIP-01", "LEVEL-01"} <= {kode for kode, _, _ in told}
    assert [one.berkas.replace("viewfs://bangsa/data", str(here)) for one in found.sumber] == [
        one.berkas for one in expected.sumber
    ]


@pytest.mark.parametrize("most", [12, 1000])
def test_cells_are_those_of_a_file_here_whatever_part_they_come_in(
    here: Path, monkeypatch: pytest.MonkeyPatch, most: int
) -> None:
    from asnkompetensi.engine import spark_files

    monkeypatch.setattr(spark_files, "AT_ONCE", most)
    path = here / "x" / "jenis=a%20b" / "semua.parquet"
    path.parent.mkdir(parents=True)
    parquet.write_table(pa.table(TYPED), path, row_group_size=2)
    (there,), _ = sheets("viewfs://bangsa/data/x/*/*.parquet")
    (expected,), _ = sheets(str(path))
    assert cells(there) == cells(expected)
    assert (there.lembar, there.berkas) == ("semua.parquet", "viewfs://bangsa/data/x/jenis=a%20b/semua.parquet")


def test_a_table_with_a_log_is_told_there_as_here(here: Path) -> None:
    (here / "penilaian" / "_delta_log").mkdir()
    (here / "penilaian" / "_delta_log" / "0.json").write_text("{}", encoding="utf-8")
    assert sheets("viewfs://bangsa/data") == ([], ["BERKAS-20"])


def test_what_is_not_there_is_empty_or_the_same_is_told(here: Path) -> None:
    assert sheets("viewfs://bangsa/data/tiada.parquet") == ([], ["BERKAS-01"])
    assert sheets("viewfs://bangsa/data/_SUCCESS") == ([], ["BERKAS-02"])
    twice = here / "dua.parquet"
    twice.write_bytes((here / "pegawai.parquet").read_bytes())
    assert sheets("viewfs://bangsa/data/dua.parquet", "viewfs://bangsa/data/pegawai.parquet")[1] == ["BERKAS-09"]
    twice.write_bytes(b"PAR1 not at all PAR1")
    assert sheets("viewfs://bangsa/data/dua.parquet") == ([], ["MESIN-04"])


def test_a_file_system_that_is_not_there_is_told_by_its_class() -> None:
    from asnkompetensi.engine.spark_files import Files

    with pytest.raises(Unread, match="S3AFileSystem not found"):
        Files(MASTER).listed("s3a://ember/data")
    assert sheets("s3a://ember/data", "viewfs://tiada/data", "hdfs://tiada.invalid/data") == ([], ["MESIN-04"] * 3)
