from __future__ import annotations

import io
import json
from pathlib import Path

from asnkompetensi.read.own_results import dossier_files
from asnkompetensi.write.dossier.manifest import Made, Written, write
from tests.write.dossier.made import dossier

FILES = (Written("laporan.xlsx", "b" * 64, 7), Written("csv/unit.csv", "a" * 64, 9))


def written(made: Made) -> bytes:
    stream = io.BytesIO()
    write(dossier(), made, FILES, stream)
    return stream.getvalue()


def test_it_says_what_the_dossier_was_made_from_and_holds() -> None:
    setting = {"setelan": "agency", "nilai": "Kabupaten Uji", "asal": "opsi", "tempat": "--agency"}
    found = json.loads(written(Made("asn 1", "2026-01-01", (setting,))))
    assert {key: found[key] for key in ("versi", "program", "hukum", "instansi", "per_tanggal", "unit")} == {
        "versi": 1,
        "program": "asn 1",
        "hukum": "2026-01-01",
        "instansi": "Kabupaten Uji",
        "per_tanggal": "2026-03-31",
        "unit": 2,
    }
    assert found["bagian"] == ["gap", "recommend", "plan", "mentor", "talent", "trend", "evaluate"]
    assert found["setelan"] == [setting]
    assert len(found["masukan"]) == 12  # of both periods
    assert found["keluaran"] == [
        {"berkas": "csv/unit.csv", "sha256": "a" * 64, "byte": 9},
        {"berkas": "laporan.xlsx", "sha256": "b" * 64, "byte": 7},
    ]


def test_it_is_known_again(tmp_path: Path) -> None:
    (tmp_path / "manifes.json").write_bytes(written(Made("asn 1", "2026-01-01")))
    assert dossier_files(tmp_path) == {"csv/unit.csv": "a" * 64, "laporan.xlsx": "b" * 64}
