from __future__ import annotations

from pathlib import Path

import pytest

from asnkompetensi.cli.app import tree
from asnkompetensi.cli.batch.commands import shapes
from tests.cli.batch.files import ONE, toml
from tests.cli.calls import CATALOGUE, Asn, crowd, periods

READS = {  # what reads something else than an agency: two periods, two saved results
    "trend": '"dulu", "kini"',
    "evaluate": '"dulu", "kini"',
    "diff": '"lama.json", "baru.json"',
}
SAVED = """{"versi": 1, "perintah": "gap", "aturan": {}, "sumber": [], "ringkasan": {"pegawai": 2},
 "baris": [{"unit_kerja": "Sekretariat", "pegawai": 2}], "masalah": []}"""
ASKS = {"explain": 'unit = "Bidang Awan"', "report": 'only = "csv"'}  # those without tables to choose from
RESULTS = {"mask": ("unit.xlsx", "unit.xlsx"), "report": ("berkas", "berkas/manifes.json")}


@pytest.mark.parametrize("command", [name for name, shape in shapes(tree("id")).items() if shape.sources])
def test_every_command_that_writes_a_file_runs_as_a_task(command: str, asn: Asn) -> None:
    file, written = RESULTS.get(command, ("unit.csv", "unit.csv"))
    sources = READS.get(command, '"data", "katalog.csv"')
    task = ONE.replace('"gap"', f'"{command}"').replace('"data"', sources).replace('by = "unit"', ASKS.get(command, ""))
    toml(task.replace("unit.csv", file))
    crowd(Path("data"))  # a mask wants more people than two
    periods(Path("dulu"), Path("kini"), "")
    for name, people in (("lama.json", 2), ("baru.json", 3)):
        Path(name).write_text(SAVED.replace('"pegawai": 2', f'"pegawai": {people}'), encoding="utf-8")
    Path("katalog.csv").write_text(CATALOGUE, encoding="utf-8")
    assert asn("run", "asn.toml").status == 0
    assert Path(written).read_bytes() != b""
