"""Plain merges and bare arithmetic give the same offers: otherwise they would be no comparison."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from benchmarks import catalogue, recommend_floor, recommend_plain
from benchmarks.measure import Cost
from benchmarks.recommend import compared
from benchmarks.recommend_alone import WAYS, main, ours
from benchmarks.resolved import Start, load
from benchmarks.resolved import main as resolved


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("agency")
    catalogue.write(folder / "a.xlsx", people=40, trainings=30)
    resolved(str(folder / "a.xlsx"), str(folder / "a.pickle"))
    return folder / "a.pickle"


@pytest.fixture(scope="module")
def start(path: Path) -> Start:
    return load(str(path))


def plain(frame: pd.DataFrame) -> list[list[object]]:
    columns = [frame[name].astype(object) for name in recommend_plain.COLUMNS]
    return [[None if pd.isna(cell) else cell for cell in row] for row in zip(*columns, strict=True)]


@pytest.mark.parametrize("top", [1, 3])
def test_plain_merges_give_the_same_rows(start: Start, top: int) -> None:
    found = ours(start, top)
    assert plain(recommend_plain.recommend(start, top)) == plain(found)
    assert found["kode"].notna().sum() > 100
    assert found["kode"].isna().sum() > 10


def test_bare_arithmetic_gives_the_same_offers(start: Start) -> None:
    kode = [*start.data.katalog.nama.names, None]
    found = ours(start)
    best = recommend_floor.recommend(start)[2]
    assert [kode[code] for code in best] == found["kode"].astype(object).where(found["kode"].notna(), None).tolist()


@pytest.mark.parametrize("how", WAYS)
def test_each_way_tells_its_seconds(how: str, path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(how, str(path))
    assert 0 < float(capsys.readouterr().out) < 60


def test_what_is_no_start_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"\x80\x04N.")
    with pytest.raises(TypeError):
        load(str(tmp_path / "x"))


def test_the_stage_stands_beside_the_others_and_beside_its_goals() -> None:
    stage, whole = [Cost(2.0, 800.0), Cost(20.0, 4000.0), Cost(0.5, 500.0)], [Cost(40.0, 768.0), Cost(32.0, 700.0)]
    assert [(line.ratio, line.goal) for line in compared(stage, whole)] == [
        (0.1, 0.5),
        (0.2, 0.5),
        (4.0, 12),
        (0.4, 1),
        (1.25, 1.3),
        (0.5, 1),
    ]
