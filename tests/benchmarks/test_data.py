from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks import data


def test_data_are_written_once_and_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(data.DATA, str(tmp_path))
    data.folder.cache_clear()
    calls: list[Path] = []

    def write(path: Path) -> None:
        calls.append(path)
        path.write_text("all", encoding="utf-8")

    assert data.kept("a.txt", write) == data.kept("a.txt", write) == tmp_path / "a.txt"
    assert [path.name for path in calls] == ["part-a.txt"]
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]
    data.folder.cache_clear()
