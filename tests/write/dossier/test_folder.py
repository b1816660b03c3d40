from __future__ import annotations

import csv
import errno
import json
from decimal import Decimal, InvalidOperation
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
from tests.write.laporan import read_again

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


@pytest.mark.parametrize(
    ("sheet", "name"),
    [("Unit", "unit"), ("Kompetensi", "kompetensi"), ("Rekomendasi Unit", "rekomendasi-unit"),
     ("Rencana - Unit", "rencana-unit"), ("Dana", "rencana-dana"), ("Tren - Unit", "tren-unit")],
)  # fmt: skip
def test_figures_agree_in_the_tables_the_workbook_and_the_page(whole: Path, sheet: str, name: str) -> None:
    rows = [[_number(text) for text in row] for row in _csv(whole, name)[1:]]
    book = load_workbook(whole / "laporan.xlsx", read_only=True)
    shown = [[_number(cell) for cell in row] for row in book[sheet].iter_rows(min_row=2, values_only=True)]
    page = [[_of_page(text) for text in row] for row in read_again.tables((whole / "laporan.html").read_bytes())[name]]
    known = [[one for one in row if one is not None] for row in rows]
    assert sum(map(len, known)) > 0
    assert known == [[one for one in row if one is not None] for row in shown]
    assert known == [[one for one in row if one is not None] for row in page]


def test_figures_agree_in_the_tables_the_workbook_the_document_and_the_page(whole: Path) -> None:
    """What all four say of each unit: its pairs that are short, and which part of the assessed ones that is."""
    csv_rows = [
        (row["unit_kerja"], Decimal(row["pasangan_kurang"]), Decimal(row["persen_kurang"]))
        for row in _records(whole, "unit")
    ]
    head, *cells = load_workbook(whole / "laporan.xlsx", read_only=True)["Unit"].iter_rows(values_only=True)
    picked = [head.index(name) for name in ("Unit Kerja", "Pasangan Kurang", "Persen Kurang")]
    book = [(str(row[picked[0]]), *(_number(row[at]) for at in picked[1:])) for row in cells]
    document = [
        (one[0], Decimal(one[2]), read_again.number(one[3]))
        for one in tables(Document(str(whole / "dokumen.docx")))["Kesenjangan menurut unit kerja"][1:]
    ]
    names = _csv(whole, "unit")[0]
    places = [names.index(name) for name in ("unit_kerja", "pasangan_kurang", "persen_kurang")]
    page = [
        (row[places[0]], *(read_again.number(row[at]) for at in places[1:]))
        for row in read_again.tables((whole / "laporan.html").read_bytes())["unit"]
    ]
    assert csv_rows == book == document == page


def test_people_and_their_levels_in_the_page_are_those_of_the_tables(whole: Path) -> None:
    page = (whole / "laporan.html").read_bytes()
    people = {row[0]: [read_again.number(row[at]) for at in (3, 4, 5, 7, 8)] for row in read_again.people(page)}
    columns = ("jumlah_standar", "jumlah_dimiliki", "jpm", "jumlah_kurang", "total_kesenjangan")
    assert people == {row["nama"]: [_number(row[name]) for name in columns] for row in _records(whole, "pegawai")}
    detail = read_again.packed_tables(page)["detail"]
    codes = read_again.unpacked(detail)
    for name in ("level_standar", "level_dimiliki", "kesenjangan"):
        values = [detail["v"][name][at] if at >= 0 else "" for at in codes[name]]
        assert sorted(map(str, map(read_again.number, values))) == sorted(
            str(_number(row[name])) for row in _records(whole, "detail")
        )


def _csv(whole: Path, name: str) -> list[list[str]]:
    with (whole / "csv" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def _records(whole: Path, name: str) -> list[dict[str, str]]:
    head, *rows = _csv(whole, name)
    return [dict(zip(head, row, strict=True)) for row in rows]


def _number(value: object) -> Decimal | None:
    """A number of a table or a workbook, in hundredths of a millionth at most; None for what is none."""
    try:
        return round(Decimal(str(value)), 6).normalize()
    except InvalidOperation:
        return None


def _of_page(text: str) -> Decimal | None:
    try:
        return read_again.number(text)
    except InvalidOperation:
        return None


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
