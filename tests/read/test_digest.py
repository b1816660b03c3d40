import hashlib
import os
from pathlib import Path

import pytest

from asnkompetensi.read.digest import digest, of_parts


def test_hash_and_size(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"abc" * 1_000_000)
    assert digest(path) == (hashlib.sha256(b"abc" * 1_000_000).hexdigest(), 3_000_000)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        digest(tmp_path / "a.bin")


def test_a_result_in_parts_is_told_by_them(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        of_parts([])
    part = tmp_path / "unit" / "periode=2026-03-31" / "part-0.parquet"
    part.parent.mkdir(parents=True)
    part.write_bytes(b"abc")
    before = of_parts([part])
    assert before == of_parts([part])
    assert before[1] == 3
    os.utime(part, (1, 1))
    assert of_parts([part]) != before
