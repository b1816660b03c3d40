import hashlib
from pathlib import Path

import pytest

from asnkompetensi.read.digest import digest


def test_hash_and_size(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"abc" * 1_000_000)
    assert digest(path) == (hashlib.sha256(b"abc" * 1_000_000).hexdigest(), 3_000_000)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        digest(tmp_path / "a.bin")
