"""Tables with a log: known by one name in their folder, or by a file of the log."""

from __future__ import annotations

import pytest

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
