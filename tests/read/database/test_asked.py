"""From an address to the question that is put to the child."""

from __future__ import annotations

from pathlib import Path

import pytest

from asnkompetensi.model.options import ReadOptions
from asnkompetensi.read.database.asked import Wanted, query
from asnkompetensi.read.refusal import Refused


def test_the_tables_of_an_address() -> None:
    found = query("sqlite:///a.db?tables=b,c", ReadOptions(encoding="cp1252"))
    assert found.tables == (Wanted("b"), Wanted("c"))
    assert (found.berkas_peta, found.encoding) == ("", "cp1252")


def test_the_tables_of_a_mapping(tmp_path: Path) -> None:
    path = tmp_path / "peta.toml"
    path.write_text('[pegawai]\ntabel = "p"\nkolom = { nip = "n" }\n', encoding="utf-8")
    found = query(f"sqlite:///a.db?map={path}", ReadOptions())
    assert (found.tables, found.berkas_peta) == ((Wanted("p", "pegawai", {"nip": "n"}),), str(path))
    with pytest.raises(Refused) as caught:
        query(f"sqlite:///a.db?map={path}&tables=b", ReadOptions())
    assert caught.value.problem.nilai["apa"] == "@basis.tabel_dan_peta"
