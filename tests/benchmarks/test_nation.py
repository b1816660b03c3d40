"""The nation that is drawn: its people are different ones, and its files are found where they are said to be."""

from __future__ import annotations

from pathlib import Path

from pyarrow import parquet

from asnkompetensi.read.values.nip import nip
from benchmarks.nation import write


def test_people_are_different_and_assessed_in_the_folder_of_their_agency(tmp_path: Path) -> None:
    write(tmp_path, 40)

    numbers = parquet.read_table(tmp_path / "pegawai.parquet").column("nip").to_pylist()
    assessed = parquet.read_table(tmp_path / "penilaian" / "instansi=01" / "periode=2026" / "part-0.parquet")

    assert [nip(number) for number in numbers] == numbers
    assert len(set(numbers)) == 40
    assert set(assessed.column("nip").to_pylist()) == set(numbers)
    assert 0.9 * 800 < assessed.num_rows <= 800
    assert "Integritas" in (tmp_path / "standar.csv").read_text("utf-8")
