"""Each function is the command of its name: frames give what the same tables give as files."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from asnkompetensi import api

OPTIONS = api.GapOptions(date(2026, 3, 31))
NIPS = ["190001011965011001", "190102021966022002", "190203031967031003"]
NOW = {
    "pegawai": pd.DataFrame({"nip": NIPS, "unit_kerja": ["A", "A", "B"], "jabatan": ["Analis"] * 3}),
    "standar": pd.DataFrame({"jabatan": ["Analis"], "kompetensi": ["Integritas"], "level": [3]}),
    "penilaian": pd.DataFrame(
        {"nip": NIPS, "kompetensi": ["Integritas"] * 3, "level": [4, 1, 2], "tanggal": [date(2026, 2, 1)] * 3}
    ),
    "pelatihan": pd.DataFrame(
        {
            "kode": ["P1"],
            "nama": ["Etika"],
            "kompetensi": ["Integritas"],
            "level_hasil": [3],
            "biaya_peserta": [1_000_000],
        }
    ),
    "dana": pd.DataFrame({"sumber_dana": ["APBD"], "jumlah": [1_000_000]}),
    "riwayat": pd.DataFrame({"nip": NIPS[:1], "pelatihan": ["P1"], "tanggal": [date(2025, 6, 1)]}),
}
EARLIER = NOW["penilaian"].assign(level=[1, 1, 1], tanggal=[date(2025, 2, 1)] * 3)
BEFORE = NOW | {"penilaian": EARLIER}
ONE: dict[str, Callable[[Any], api.Result]] = {
    "gap": lambda given: api.gap(given, OPTIONS),
    "recommend": lambda given: api.recommend(given, OPTIONS),
    "plan": lambda given: api.plan(given, OPTIONS, seconds=20),
    "mentor": lambda given: api.mentor(given, OPTIONS),
    "talent": lambda given: api.talent(given, OPTIONS),
}
TWO: dict[str, Callable[[Any], api.Result]] = {
    "trend": lambda given: api.trend(given, OPTIONS),
    "evaluate": lambda given: api.evaluate(given, OPTIONS),
}


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    places = [tmp_path_factory.mktemp("lama"), tmp_path_factory.mktemp("baru")]
    for place, frames in zip(places, (BEFORE, NOW), strict=True):
        for name, frame in frames.items():
            frame.to_csv(place / f"{name}.csv", index=False)
    return places


@pytest.mark.parametrize("command", ONE)
def test_frames_give_what_files_give(command: str, folders: list[Path]) -> None:
    told, expected = ONE[command](NOW), ONE[command](folders[1])
    assert told.report.perintah == command
    assert told.totals == expected.totals
    assert rows(told) == rows(expected) != []


@pytest.mark.parametrize("command", TWO)
def test_periods_of_frames_give_what_folders_give(command: str, folders: list[Path]) -> None:
    told, expected = TWO[command]([BEFORE, NOW]), TWO[command](folders)
    assert told.report.perintah == command
    assert rows(told) == rows(expected) != []


@pytest.mark.parametrize(("call", "number"), [(api.trend, 0), (api.trend, 1), (api.evaluate, 1), (api.evaluate, 3)])
def test_periods_that_cannot_be_compared_are_refused(call: Callable[..., api.Result], number: int) -> None:
    with pytest.raises(ValueError, match=str(number)):
        call([NOW] * number, OPTIONS)


def test_periods_in_memory_have_names() -> None:
    told = api.trend([NOW, NOW], OPTIONS).problems("en")
    assert "two periods hold the same data: frames-1 and frames-2" in {*told["pesan"]}


def test_a_check_gives_problems_alone() -> None:
    faulty = NOW | {"pelatihan": NOW["pelatihan"].assign(biaya_peserta=["gratis?"])}
    found = api.check(faulty, OPTIONS)
    assert found.tables == {}
    assert "ANGKA-01" in {*found.problems()["kode"]}


def test_how_sure_a_gap_is_can_be_asked_beside_it() -> None:
    made = api.gap(NOW, OPTIONS, certain=api.SureOptions(tables=("selang-unit",)))
    assert list(made.tables) == ["detail", "selang-unit"]


def rows(made: api.Result) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads(made.json(next(iter(made.report.tabel))))["baris"]
    return found
