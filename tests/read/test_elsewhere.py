"""Addresses that only Spark reaches: what is said of them without it, and which secrets are never repeated."""

from __future__ import annotations

import pytest

from asnkompetensi.model.options import ReadOptions
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.source import Source
from asnkompetensi.read.elsewhere import at, is_elsewhere, shown
from tests.read.given import sheets_of


@pytest.mark.parametrize(
    ("given", "expected"),
    [("s3a://ember/a", True), ("HDFS://nama:8020/", True), ("viewfs://x/y", True), ("s3a:/a", False), ("a.csv", False)],
)
def test_what_spark_may_reach(given: str, *, expected: bool) -> None:
    assert is_elsewhere(given) is expected


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("s3a://KUNCI:RAHASIA@ember/a", "s3a://ember/a"),
        ("s3a://KUNCI:RAH/AS@IA@ember/a", "s3a://ember/a"),
        ("s3a://ember/a?sig=RAHASIA", "s3a://ember/a"),
        ("abfss://wadah@akun.dfs.core.windows.net/a", "abfss://wadah@akun.dfs.core.windows.net/a"),
    ],
)
def test_no_secret_is_repeated(given: str, told: str) -> None:
    assert shown(given) == told


def told(given: str) -> Problem:
    (found,) = at(Source(shown(given), alamat=given), ReadOptions())
    assert isinstance(found, Problem)
    return found


def test_without_spark_an_address_is_told_as_what_it_is() -> None:
    problem = told("s3a://ember/data")
    assert (problem.kode, problem.nilai) == ("BERKAS-18", {"berkas": "s3a://ember/data", "skema": "s3a", "unduh": ""})
    assert [one.kode for one in sheets_of("hdfs://nama:8020/data/*.parquet")[2]] == ["BERKAS-18"]


def test_a_secret_in_an_address_is_refused_whatever_computes() -> None:
    problem = told("s3a://KUNCI:RAHASIA@ember/data")
    assert (problem.kode, problem.nilai) == ("BERKAS-19", {"berkas": "s3a://ember/data"})
