"""Tables with a log: known by one name in their folder, or by a file of the log."""

from __future__ import annotations

from pathlib import Path

import pytest

from asnkompetensi.model.problem import Problem
from asnkompetensi.model.source import Source
from asnkompetensi.read.sources import expanded
from asnkompetensi.read.versioned import table, table_above


@pytest.mark.parametrize(
    ("place", "name", "found"),
    [
        ("d/t", "_delta_log", ("d/t", "Delta")),
        ("d/t", ".hoodie", ("d/t", "Hudi")),
        ("d/t/metadata", "00001-a.metadata.json", ("d/t", "Iceberg")),
        ("d/t", "00001-a.metadata.json", None),
        ("d/t/metadata", "kolom.json", None),
        ("d/t", "part-0.parquet", None),
    ],
)
def test_a_log_is_known_by_its_name(place: str, name: str, found: tuple[str, str] | None) -> None:
    assert table(place, name) == found


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("hdfs://n/t/_delta_log/0.json", ("hdfs://n/t", "Delta")),
        ("hdfs://n/t/metadata/v1.metadata.json", ("hdfs://n/t", "Iceberg")),
        ("hdfs://n/t/part-0.parquet", None),
    ],
)
def test_a_table_is_known_by_the_address_of_its_log(address: str, found: tuple[str, str] | None) -> None:
    assert table_above(address) == found


@pytest.mark.parametrize(
    ("log", "kind"),
    [
        ("_delta_log/00000000000000000000.json", "Delta"),
        (".hoodie/hoodie.properties", "Hudi"),
        ("metadata/v1.metadata.json", "Iceberg"),
    ],
)
def test_such_a_table_in_a_folder_is_told_and_not_read(log: str, kind: str, tmp_path: Path) -> None:
    own, part = tmp_path / "t", tmp_path / "t" / "part-0.parquet"
    (own / log).parent.mkdir(parents=True)
    for path in (own / log, part, tmp_path / "a.csv"):
        path.write_bytes(b"isi")
    (problem,) = expanded([str(tmp_path)])
    assert isinstance(problem, Problem)
    assert (problem.kode, problem.nilai) == ("BERKAS-20", {"berkas": str(own), "format": kind})
    assert expanded([str(part)]) == [Source(str(part))]
