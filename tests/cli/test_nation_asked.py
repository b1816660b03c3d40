from __future__ import annotations

from pathlib import Path

import pytest

from asnkompetensi.cli.errors import CallFault
from asnkompetensi.cli.nation_asked import Together, instansi, shared


def test_an_instansi_is_called_as_its_source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("data", "kota.v2").mkdir(parents=True)
    given = [
        "data/kota-a.xlsx", "data/kota.v2/", "sqlite:///data/kota-c.db", "postgresql://pembaca@host/kota_d",
        "hdfs://simpul:9000/asn/kota-e.parquet",
    ]  # fmt: skip
    assert list(instansi(given)) == ["kota-a", "kota.v2", "kota-c", "kota_d", "kota-e"]
    monkeypatch.chdir(tmp_path / "data")
    assert instansi(["."]) == {"data": "."}


def test_a_pattern_stands_for_one_each(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("b.xlsx", "a.xlsx"):
        Path(name).touch()
    assert instansi(["*.xlsx"]) == {"a": "a.xlsx", "b": "b.xlsx"}
    assert instansi(["tiada*.xlsx"]) == {"tiada*": "tiada*.xlsx"}


@pytest.mark.parametrize(
    ("sources", "key"),
    [
        (["-", "a.xlsx"], "nation.masukan"),
        (["/"], "nation.tanpa_nama"),
        (["a.xlsx", "lain/a.csv"], "nation.nama_ganda"),
        (["Kota A.xlsx", "kota-a.xlsx"], "nation.nama_ganda"),
        (["postgresql://x:rahasia@host/db", "lain/db.csv"], "nation.nama_ganda"),
    ],
)
def test_names_tell_them_apart(sources: list[str], key: str) -> None:
    with pytest.raises(CallFault) as fault:
        instansi(sources)
    assert fault.value.key == key
    assert "rahasia" not in str(fault.value.facts)


def test_shared_purses() -> None:
    assert shared(Together(shared_purse=["a.csv", "b.xlsx"])) == ["a.csv", "b.xlsx"]
    assert shared(Together()) == []
    for wrong in ("-", ""):
        with pytest.raises(CallFault):
            shared(Together(shared_purse=[wrong]))
