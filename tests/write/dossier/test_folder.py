from __future__ import annotations

import csv
import errno
import json
from decimal import Decimal
from hashlib import sha256
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook

from asnkompetensi.write.atomic import OutputFault
from asnkompetensi.write.dossier import folder, put
from asnkompetensi.write.dossier.files import Wanted, Writer
from asnkompetensi.write.dossier.folder import save
from asnkompetensi.write.dossier.manifest import Made
from tests.write.docx.read_again import tables
from tests.write.dossier.made import dossier

MADE = Made("asn 1", "2026-01-01")


def contents(path: Path) -> dict[str, bytes]:
    return {one.relative_to(path).as_posix(): one.read_bytes() for one in path.rglob("*") if one.is_file()}


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("x") / "berkas"
    save(path, dossier(), Wanted(), MADE)
    return path


def test_the_manifest_lists_every_other_file_with_its_hash(whole: Path) -> None:
    found = contents(whole)
    listed = json.loads(found.pop("manifes.json"))["keluaran"]
    assert {one["berkas"]: (one["sha256"], one["byte"]) for one in listed} == {
        name: (sha256(content).hexdigest(), len(content)) for name, content in found.items()
    }
    assert {"laporan.html", "laporan.xlsx", "plan.json", "csv/detail.csv", "unit/dinas-arsip/laporan.xlsx"} <= set(
        found
    )


def test_the_same_dossier_gives_the_same_bytes_and_replaces_the_older_one(whole: Path, tmp_path: Path) -> None:
    save(tmp_path / "berkas", dossier(), Wanted(("csv",), "en"), MADE)
    save(tmp_path / "berkas", dossier(), Wanted(), MADE)
    assert contents(tmp_path / "berkas") == contents(whole)


def test_it_is_told_how_much_is_written(tmp_path: Path) -> None:
    heard: list[tuple[int, int]] = []
    save(
        tmp_path / "x", dossier(), Wanted(("json", "unit")), MADE, count=lambda done, total: heard.append((done, total))
    )
    assert heard == [(1, 3), (2, 3), (3, 3)]  # the plan, and two units


def test_figures_agree_in_the_workbook_and_the_tables(whole: Path) -> None:
    book = load_workbook(whole / "laporan.xlsx", read_only=True)
    for sheet, name in (("Unit", "unit"), ("Pegawai", "pegawai"), ("Rekomendasi Unit", "rekomendasi-unit"),
                        ("Rencana - Unit", "rencana-unit"), ("Tren - Unit", "tren-unit")):  # fmt: skip
        with (whole / "csv" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            _, *rows = csv.reader(file)
        shown = list(book[sheet].iter_rows(min_row=2, values_only=True))
        for row, cells in zip(rows, shown, strict=True):
            numbers = [
                (float(text), cell) for text, cell in zip(row, cells, strict=True) if isinstance(cell, float | int)
            ]
            assert numbers
            assert all(one == pytest.approx(other, abs=1e-9) for one, other in numbers), name


def test_figures_agree_in_the_document_and_the_tables(whole: Path) -> None:
    with (whole / "csv" / "unit.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    shown = tables(Document(str(whole / "dokumen.docx")))["Kesenjangan menurut unit kerja"][1:]
    known = [(row["unit_kerja"], row["pasangan_kurang"], Decimal(row["persen_kurang"])) for row in rows]
    assert [(one[0], one[2], Decimal(one[3].replace(",", "."))) for one in shown] == known


def test_a_disk_that_is_full_at_the_last_file_leaves_the_older_dossier(
    whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "berkas"
    save(path, dossier(), Wanted(("csv",)), MADE)
    before = contents(path)
    monkeypatch.setattr(folder, "put", _full_at("manifes.json"))
    with pytest.raises(OutputFault) as caught:
        save(path, dossier(), Wanted(), MADE)
    assert caught.value.problem.nilai["alasan"] == "@output.penuh"
    assert contents(path) == before
    assert [one.name for one in tmp_path.iterdir()] == ["berkas"]
    monkeypatch.undo()
    save(path, dossier(), Wanted(), MADE)
    assert contents(path) == contents(whole)


def _full_at(last: str) -> object:
    def filling(place: Path, name: str, write: Writer) -> object:
        if name == last:
            raise OSError(errno.ENOSPC, "")
        return put.put(place, name, write)

    return filling
