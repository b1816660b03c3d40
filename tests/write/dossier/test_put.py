from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from asnkompetensi.write.dossier.manifest import Written
from asnkompetensi.write.dossier.put import put


def test_a_file_and_the_folders_above_it_are_made_and_told(tmp_path: Path) -> None:
    found = put(tmp_path, "unit/a/laporan.xlsx", lambda stream: stream.write(b"isi"))
    assert found == Written("unit/a/laporan.xlsx", sha256(b"isi").hexdigest(), 3)
    assert (tmp_path / "unit" / "a" / "laporan.xlsx").read_bytes() == b"isi"
