import io
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from asnkompetensi.model.plain import plain
from asnkompetensi.model.result import Report
from asnkompetensi.write.xlsx import check
from tests.write.books import flat, opened, parts, rows, written
from tests.write.developing import mentored, recommended, talented
from tests.write.golden import kept
from tests.write.report import quiet_report, report, table
from tests.write.test_safe import LIVE

GAP = report()
REPORTS = (GAP, recommended(), mentored(), talented())
SHEETS = ["Ringkasan", "Rincian", "Pegawai", "Unit", "Kompetensi", "Unit-Kompetensi", "Jabatan", "Masalah"]


def test_it_stays_as_it_was_looked_at() -> None:
    made = flat(written(quiet_report()))
    assert made == kept("gap.xlsx.txt", made)


def test_it_has_the_nine_sheets_of_the_contract() -> None:
    assert opened(written(GAP)).sheetnames == [*SHEETS, "Dasar Perhitungan"]


def test_what_the_catalogue_answers_stands_behind_the_nine() -> None:
    offers = recommended().tabel
    more = {name: offers[name] for name in ("rekomendasi-pegawai", "katalog-kosong")}
    names = opened(written(replace(GAP, tabel={**GAP.tabel, **more}))).sheetnames
    assert names == [*SHEETS, "Dasar Perhitungan", "Rekomendasi Pegawai", "Katalog Kosong"]


def test_with_by_it_has_that_table_and_what_it_rests_on() -> None:
    assert opened(written(GAP, "unit")).sheetnames == ["Unit", "Dasar Perhitungan"]
    assert opened(written(GAP, "masalah")).sheetnames == ["Masalah", "Dasar Perhitungan"]


def test_sheets_headings_and_labels_speak_the_language() -> None:
    content = written(GAP, lang="en")
    assert opened(content).sheetnames[:2] == ["Summary", "Details"]
    assert rows(content, "Details")[0][:3] == ("NIP", "Name", "Unit")
    assert rows(content, "Details")[2][11] == "Short"


def test_values_keep_their_kind() -> None:
    found = rows(written(GAP), "Rincian")
    assert found[2] == (
        "190003031967031003", 'Dede "Si", Goma', "Badan Hutan Bakau", "Penata Bakau Ahli Muda", "Ahli Muda",
        "Kerja Sama", "Manajerial", 3, 2.5, -0.5, 0.5, "Kurang", "Jabatan", datetime.fromisoformat("2025-06-30"),
        "Tidak",
    )  # fmt: skip
    assert found[3][7:] == (3, None, None, None, "Belum Dinilai", "Jabatan", None, None)
    assert len(found) == 13


def test_no_cell_is_a_formula() -> None:
    spec = "unit_kerja:teks rata_jpm:perseratus optimal:cacah pasangan:cacah pegawai:cacah persen_kurang:perseratus"
    gaps = "total_kesenjangan:level rata_kesenjangan:perseratus"
    unit = table("unit", f"{spec} {gaps}", [(payload, *[1] * 7) for payload in LIVE])
    source = replace(GAP.sumber[0], berkas=LIVE[0], lembar=tuple(LIVE))
    book = opened(written(replace(GAP, tabel={"unit": unit}, sumber=(source,))))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert [cell for cell in cells if cell.data_type == "f"] == []
    assert {plain(payload) for payload in LIVE} <= {cell.value for cell in cells}


def test_nothing_calls_out_and_nothing_personal_is_in_the_properties() -> None:
    made = parts(written(GAP))
    assert not [name for name in made if "external" in name.lower() or "vba" in name.lower()]
    assert "http" not in made["xl/worksheets/sheet1.xml"].split("<sheetData>")[1].split("</sheetData>")[0]
    assert "<dc:creator></dc:creator>" in made["docProps/core.xml"]
    assert made["docProps/core.xml"].count("2026-03-31T00:00:00Z") == 2


PROGRAM = """
import sys
import zipfile
sys.path.insert(0, sys.argv[1])
from tests.write.books import written
from tests.write.report import report
import hashlib
print(hashlib.sha256(written(report())).hexdigest())
"""


def test_the_same_report_gives_the_same_bytes_everywhere_and_always() -> None:
    root = str(Path(__file__).parents[2])
    found = set()
    for seed, zone in (("1", "UTC"), ("77", "Asia/Jakarta")):
        env = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone}
        call = [sys.executable, "-c", PROGRAM, root]
        found.add(subprocess.run(call, env=env, capture_output=True, check=True, cwd=root).stdout)
    assert len(found) == 1


TEXT = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), max_size=20).map(
    lambda text: " ".join(text.split())
)
LEVEL = st.integers(-5_000_000, 5_000_000) | st.none()
DAY = st.dates(date(1900, 3, 1), date(9999, 12, 31)) | st.none()


@settings(max_examples=settings().max_examples // 3)
@given(st.lists(st.tuples(TEXT, st.integers(0, 10**9) | st.none(), LEVEL, DAY), min_size=1, max_size=8))
def test_what_is_written_is_read_back_by_two_readers(
    rows_in: list[tuple[str, int | None, int | None, date | None]],
) -> None:
    level = [(text, n, None if v is None else v / 1_000_000, day) for text, n, v, day in rows_in]
    made = replace(GAP, tabel={"t": table("t", "a:teks n:cacah l:level d:tanggal", level)})
    content = written(made, "t")
    expected = [(text or None, n, v, day) for text, n, v, day in level]
    read = [(a, n, v, d and d.date()) for a, n, v, d in rows(content, "t")[1:]]
    assert read == expected
    again = CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_name("t").to_python()[1:]
    padded = [(*row, *([""] * (4 - len(row)))) for row in again] + [("",) * 4] * (len(expected) - len(again))
    assert padded == [tuple("" if v is None else v for v in row) for row in expected]


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory, office: Callable[..., None]) -> Path:
    """The reports as LibreOffice saves them, `gap.ods` beside `gap.xlsx`: one start for all of them."""
    folder = tmp_path_factory.mktemp("ods")
    for made in REPORTS:
        (folder / f"{made.perintah}.xlsx").write_bytes(written(made))
    office("ods", folder, *folder.iterdir())
    return folder


@pytest.mark.parametrize("made", REPORTS, ids=lambda made: made.perintah)
def test_libreoffice_opens_it_and_keeps_every_number(made: Report, saved: Path) -> None:
    theirs = CalamineWorkbook.from_path(str(saved / f"{made.perintah}.ods"))
    ours = CalamineWorkbook.from_path(str(saved / f"{made.perintah}.xlsx"))
    assert theirs.sheet_names == ours.sheet_names == opened(written(made)).sheetnames
    for name in theirs.sheet_names[1:-2]:
        assert theirs.get_sheet_by_name(name).to_python() == ours.get_sheet_by_name(name).to_python()


def test_a_workbook_that_is_not_whole_does_not_pass(tmp_path: Path) -> None:
    content = written(GAP, "unit")
    path = tmp_path / "gap.xlsx"
    path.write_bytes(content)
    check(path)
    path.write_bytes(content[:-100])
    with pytest.raises(OSError, match="zip"):
        check(path)
    middle = content.index(b"xl/worksheets/sheet1.xml") + 200
    path.write_bytes(content[:middle] + b"\x00\x00\x00" + content[middle + 3 :])
    with pytest.raises(OSError, match="Error -3"):
        check(path)
    with zipfile.ZipFile(path, "w") as book:
        book.writestr("bagian.xml", "isi yang utuh")
    path.write_bytes(path.read_bytes().replace(b"utuh", b"usak"))
    with pytest.raises(OSError, match=r"bagian\.xml"):
        check(path)
