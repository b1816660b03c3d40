from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from asnkompetensi.model.plan import Limits
from asnkompetensi.read.plan_file import plan_file
from tests.verify.agencies import PLAN, changed, encoded


def read(folder: Path, content: bytes) -> tuple[Any, list[tuple[str, str, str]]]:
    """The plan, and what is wrong with its file: code, what, where."""
    path = folder / "rencana.json"
    path.write_bytes(content)
    plan, problems = plan_file(str(path))
    return plan, [(one.kode, str(one.nilai.get("apa", "")), str(one.nilai.get("di", ""))) for one in problems]


def test_a_plan_with_every_number_exact(tmp_path: Path) -> None:
    text = encoded(PLAN).replace(b'"batas": 16', b'"batas": 16.000000000000000000001')
    plan, problems = read(tmp_path, b"\xef\xbb\xbf" + text)
    assert problems == []
    assert plan.batas == Decimal("16.000000000000000000001")
    assert plan.kursi[2].level_ditutup == Decimal("0.5")
    assert plan.kelas[0].peserta == ("190001011965011001", "190001011965011004")
    assert plan.aturan.limits == Limits()


def test_keys_that_came_later_may_be_there_or_not(tmp_path: Path) -> None:
    plan, problems = read(tmp_path, encoded({**PLAN, "kelak": [1], "metode": "prices"}))
    assert (plan.metode, problems) == ("prices", [])
    assert read(tmp_path, encoded(PLAN))[0].metode is None


@pytest.mark.parametrize(
    ("path", "value", "apa", "di"),
    [
        ("versi", 2, "isi_salah", "versi"),
        ("perintah", "gap", "isi_salah", "perintah"),
        ("hash_data", ..., "tanpa_kunci", "hash_data"),
        ("kursi.3.nip", 190001011965011001, "isi_salah", "kursi[3].nip"),
        ("kursi.3.nip", ..., "tanpa_kunci", "kursi[3].nip"),
        ("kursi.1.nilai", "4", "isi_salah", "kursi[1].nilai"),
        ("kursi.1.nilai", True, "isi_salah", "kursi[1].nilai"),
        ("kursi.1.nilai", None, "isi_salah", "kursi[1].nilai"),
        ("kursi.1.nilai", float("nan"), "bukan_bilangan", "kursi[1].nilai"),
        ("kursi.1.nilai", float("-inf"), "bukan_bilangan", "kursi[1].nilai"),
        ("kursi.1.nilai", 1e300, "bukan_bilangan", "kursi[1].nilai"),
        ("kursi.1.nilai", 1e-300, "bukan_bilangan", "kursi[1].nilai"),
        ("kursi.1.nilai", 10**40, "bukan_bilangan", "kursi[1].nilai"),
        ("kursi.1.angkatan", 1.5, "isi_salah", "kursi[1].angkatan"),
        ("kelas.0.peserta", "semua", "isi_salah", "kelas[0].peserta"),
        ("kelas.0.peserta.1", 7, "isi_salah", "kelas[0].peserta[1]"),
        ("kelas.0", [], "isi_salah", "kelas[0]"),
        ("kelas", {}, "isi_salah", "kelas"),
        ("dana.0.pagu", [], "isi_salah", "dana[0].pagu"),
        ("aturan.as_of", "31-03-2026", "isi_salah", "aturan.as_of"),
        ("aturan.as_of", "1949-12-31", "isi_salah", "aturan.as_of"),
        ("aturan.assessment", "newest", "isi_salah", "aturan.assessment"),
        ("aturan.max_jp", -1, "isi_salah", "aturan.max_jp"),
        ("aturan.max_jp", 10**10, "isi_salah", "aturan.max_jp"),
        ("aturan.budget", 1.5, "isi_salah", "aturan.budget"),
        ("aturan.fair", 1, "isi_salah", "aturan.fair"),
        ("status", "baik", "isi_salah", "status"),
    ],
)
def test_what_cannot_stand_in_a_plan(path: str, value: Any, apa: str, di: str, tmp_path: Path) -> None:
    assert read(tmp_path, encoded(changed((path, value)))) == (None, [("RENCANA-01", f"@verify.{apa}", di)])


@pytest.mark.parametrize(
    ("before", "after", "di"),
    [
        (b'"versi": 1', b'"versi": 1, "versi": 1', "versi"),
        (b'"angkatan": 1, "level', b'"angkatan": 1, "angkatan": 2, "level', "kursi[0].angkatan"),
        (b'"fair": false', b'"fair": true, "fair": false', "aturan.fair"),
    ],
)
def test_a_key_that_is_there_twice(before: bytes, after: bytes, di: str, tmp_path: Path) -> None:
    content = encoded(PLAN).replace(before, after, 1)
    assert read(tmp_path, content) == (None, [("RENCANA-01", "@verify.kunci_ganda", di)])


@pytest.mark.parametrize("content", [b"[" * 100_000, b'{"a":' * 100_000], ids=["lists", "objects"])
def test_a_file_that_is_nested_without_end(content: bytes, tmp_path: Path) -> None:
    assert read(tmp_path, content) == (None, [("RENCANA-01", "@verify.terlalu_dalam", "")])


@pytest.mark.parametrize("content", [b"[]", b"7", b"null", b'"plan"'])
def test_json_that_is_no_object(content: bytes, tmp_path: Path) -> None:
    assert read(tmp_path, content) == (None, [("RENCANA-01", "@verify.isi_salah", "")])


@pytest.mark.parametrize(
    ("content", "kode"),
    [
        (b"", "BERKAS-02"),
        (encoded(PLAN)[:-10], "BERKAS-03"),
        (b"nip;nama\n", "BERKAS-03"),
        (b"\xff\xfe{\x00}\x00", "BERKAS-03"),
        (b"PK\x03\x04\x00\x00", "BERKAS-03"),
        (b" " * (100 << 20) + b"{}", "BERKAS-10"),
    ],
    ids=["empty", "cut off", "a list", "utf-16", "a workbook", "too large"],
)
def test_a_file_that_is_no_json(content: bytes, kode: str, tmp_path: Path) -> None:
    assert read(tmp_path, content) == (None, [(kode, "", "")])


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert [one.kode for one in plan_file(str(tmp_path / "tiada.json"))[1]] == ["BERKAS-01"]
    assert [one.kode for one in plan_file(str(tmp_path))[1]] == ["BERKAS-01"]
