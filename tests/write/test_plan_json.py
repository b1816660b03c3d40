from __future__ import annotations

import io
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from asnkompetensi.model.plan_file import PlanFile
from asnkompetensi.read.plan_file import plan_file
from asnkompetensi.write.plan_json import decimal, write
from tests.verify.agencies import PLAN, changed, encoded


def written(plan: dict[str, Any]) -> str:
    stream = io.BytesIO()
    write(PlanFile.model_validate(json.loads(encoded(plan), parse_float=Decimal)), stream)
    return stream.getvalue().decode()


def test_the_bytes_of_a_plan() -> None:
    small = changed(("kursi", PLAN["kursi"][2:3]), ("kelas", []), ("dana", PLAN["dana"][:1]), ("batas", 4e3))
    assert written(small) == (
        """{
 "versi": 1,
 "perintah": "plan",
 "hash_data": "sha256:1",
 "aturan": {"as_of": "2026-03-31", "assessment": "latest", "expired": "use", "max_jp": 40, "max_trainings": 3, """
        """"budget": null, "min_per_unit": null, "fair": false, "max_away": null, "ikm": false, "target": false, """
        """"builtin_standard": false, "unit": [], "competency": [], "jabatan": []},
 "status": "layak",
 "nilai": 15.5,
 "batas": 4000,
 "selisih_persen": 3.13,
 "kelas": [],
 "kursi": [
  {"nip": "190001011965011002", "kode": "P-3", "angkatan": 1, "level_ditutup": 0.5, "nilai": 1.5}],
 "dana": [
  {"sumber_dana": "APBD", "untuk_unit": null, "untuk_kompetensi": null, "pagu": 3000000, "terpakai": 2000000, """
        """"harga_bayangan": 0.5}],
 "metode": null,
 "harga": []
}
"""
    )


@pytest.mark.parametrize(
    ("value", "text"),
    [("4", "4"), ("4.50", "4.5"), ("0.000001", "0.000001"), ("1E+3", "1000"), ("0E-6", "0"), ("100", "100")],
)  # fmt: skip
def test_exact_decimals(value: str, text: str) -> None:
    assert decimal(Decimal(value)) == text


def test_what_is_written_is_read_back_the_same(tmp_path: Path) -> None:
    odd = changed(("hash_data", 'a"\x1b\x85\n'), ("batas", 10**20), ("kursi.0.nip", "Ani (Dinas \u00e9)"))
    path = tmp_path / "x.json"
    path.write_text(written(odd), encoding="utf-8")
    plan, problems = plan_file(str(path))
    assert problems == []
    assert plan == PlanFile.model_validate(json.loads(encoded(odd), parse_float=Decimal))
    assert "\x85" not in written(odd)
