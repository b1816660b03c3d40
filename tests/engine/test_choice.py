"""Which engine computes."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from shutil import which

import pytest

from asnkompetensi.engine import choice
from asnkompetensi.engine.choice import LARGE, chosen, lacking
from asnkompetensi.model.engine import Engine


@pytest.fixture
def only(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """A machine that has these packages of all that engines need."""
    there = request.param.split()
    monkeypatch.setattr(choice, "find_spec", lambda name: find_spec("pandas") if name in there else None)
    monkeypatch.delenv("JAVA_HOME", raising=False)
    monkeypatch.setattr(choice, "which", lambda name, **_: f"/bin/{name}" if name in there else None)


@pytest.mark.parametrize(
    ("only", "rows", "engine"),
    [
        ("polars duckdb pyspark pyarrow java", LARGE, Engine.POLARS),
        ("duckdb pyspark pyarrow java", LARGE, Engine.DUCKDB),
        ("pyspark pyarrow java", LARGE, Engine.PANDAS),
        ("polars duckdb", LARGE - 1, Engine.PANDAS),
    ],
    indirect=["only"],
)
@pytest.mark.usefixtures("only")
def test_auto_goes_by_size_and_by_what_is_there(rows: int, engine: Engine) -> None:
    assert chosen(Engine.AUTO, rows) is engine


def test_what_was_asked_for_is_what_computes() -> None:
    assert [chosen(engine, LARGE) for engine in (Engine.PANDAS, Engine.SPARK)] == [Engine.PANDAS, Engine.SPARK]


@pytest.mark.parametrize("only", [""], indirect=True)
@pytest.mark.usefixtures("only")
def test_what_an_engine_lacks_is_told_with_the_package() -> None:
    told = {engine: lacking(engine) for engine in Engine}
    assert {engine: found[0].nilai["paket"] for engine, found in told.items() if found} == {
        Engine.POLARS: "polars",
        Engine.DUCKDB: "duckdb",
        Engine.SPARK: "pyspark, pyarrow",
    }
    assert {found[0].kode for found in told.values() if found} == {"MESIN-01"}


@pytest.mark.parametrize("only", ["pyspark pyarrow"], indirect=True)
@pytest.mark.usefixtures("only")
def test_spark_needs_java(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert [problem.kode for problem in lacking(Engine.SPARK)] == ["MESIN-02"]
    monkeypatch.setattr(choice, "which", which)
    monkeypatch.setenv("JAVA_HOME", str(tmp_path))
    assert [problem.kode for problem in lacking(Engine.SPARK)] == ["MESIN-02"]
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "java").touch(0o755)
    assert lacking(Engine.SPARK) == []
