from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from asnkompetensi.model.dossier import Dossier
from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.plain import plain
from asnkompetensi.model.result import ResultTable
from asnkompetensi.text import words
from asnkompetensi.write import delimited
from asnkompetensi.write.docx import document
from asnkompetensi.write.docx.told import ROWS
from asnkompetensi.write.human import heading, titled
from tests.write.docx.conftest import written
from tests.write.docx.read_again import headings, opened, tables, texts
from tests.write.naughty import MARKUP

CHAPTERS = (
    "Ringkasan", "BAB I. Dasar Hukum", "BAB II. Metode", "BAB III. Profil Pegawai", "BAB IV. Kesenjangan Kompetensi",
    "BAB V. Kebutuhan Pengembangan Kompetensi", "BAB VI. Rencana Pengembangan Kompetensi",
    "BAB VII. Anggaran dan Sponsor", "BAB VIII. Jadwal", "BAB IX. Evaluasi Tahun Lalu",
    "BAB X. Bukti untuk Penilaian Sistem Merit", "BAB XI. Penutup", "Lampiran 1. Catatan atas Data",
    "Lampiran 2. Dasar Perhitungan", "Lampiran 3. Sumber Data",
)  # fmt: skip
SHOWN = {
    "Kesenjangan menurut unit kerja": ("gap", "unit"),
    "Pegawai dan kategori JPM menurut unit kerja": ("gap", "unit"),
    "Pegawai menurut jabatan": ("gap", "jabatan"),
    "Kebutuhan dan tawaran menurut unit kerja": ("recommend", "rekomendasi-unit"),
    "Pelatihan yang diperlukan": ("recommend", "rekomendasi-pelatihan"),
    "Kesenjangan yang tidak terjawab oleh katalog": ("recommend", "katalog-kosong"),
    "Rencana pengembangan kompetensi tahunan, isi (a) sampai (g)": ("plan", "rencana-tahunan"),
    "Rencana menurut unit kerja": ("plan", "rencana-unit"),
    "Pegawai yang menjadi target (b)": ("plan", "rencana-peserta"),
    "Sumber dana": ("plan", "rencana-dana"),
    "Yang dibeli oleh setiap anggaran": ("plan", "kurva-anggaran"),
    "Perubahan menurut unit kerja": ("trend", "tren-unit"),
}


def test_the_chapters_are_those_of_such_a_plan(indonesian: Any) -> None:
    assert tuple(headings(indonesian)) == CHAPTERS


@pytest.mark.parametrize(("title", "place"), SHOWN.items())
def test_every_table_has_the_figures_of_the_csv(
    title: str, place: tuple[str, str], dossier: Dossier, indonesian: Any
) -> None:
    table = dossier.bagian[place[0]].tabel[place[1]]
    head, *rows = tables(indonesian)[title]
    names = {titled(heading(column.name, words("id"), table.name)): column.name for column in table.columns}
    expected = [[row[names[name]] for name in head] for row in published(table)]
    kinds = {column.name: column.shown for column in table.columns}
    told = [[as_data(text, kinds[names[name]]) for name, text in zip(head, row, strict=True)] for row in rows]
    assert len(told) == min(ROWS, len(expected))
    assert told == [[plainly(text, kinds[names[n]]) for n, text in zip(head, row, strict=True)] for row in expected]


def published(table: ResultTable) -> list[dict[str, str]]:
    """The rows of the CSV that is written of a table."""
    stream = BytesIO()
    delimited.write(table, delimited.STYLES["csv"], stream)
    return list(csv.DictReader(StringIO(stream.getvalue().decode("utf-8-sig"))))


def plainly(text: str, shown: Shown) -> str | Decimal:
    """What a cell of a CSV says, as far as it can be told from a document: numbers, or that there is something."""
    if shown in NUMERIC and text:
        return round(Decimal(text), 2 if shown is Shown.HUNDREDTH else 6)
    return text if shown in (Shown.TEXT, Shown.NIP) else "ada" if text else ""


def as_data(text: str, shown: Shown) -> str | Decimal:
    """The same from a cell of a document."""
    if text == "–":
        return ""
    if shown in NUMERIC:
        return round(Decimal(re.sub(r"Rp |\.", "", text).replace(",", ".")), 2 if shown is Shown.HUNDREDTH else 6)
    return text if shown in (Shown.TEXT, Shown.NIP) else "ada"


NUMERIC = (Shown.COUNT, Shown.LEVEL, Shown.NUMBER, Shown.HUNDREDTH, Shown.MONEY)


def test_both_languages_have_the_same_tables(dossier: Dossier, indonesian: Any) -> None:
    english = opened(written(dossier, "en"))
    shapes = [[(len(rows), len(rows[0])) for rows in tables(one).values()] for one in (indonesian, english)]
    assert shapes[0] == shapes[1]
    assert headings(english)[1] == "CHAPTER I. Legal Basis"


def test_the_same_dossier_gives_the_same_bytes(dossier: Dossier) -> None:
    assert written(dossier) == written(dossier)


def test_without_nips_there_is_none(dossier: Dossier) -> None:
    stream = BytesIO()
    document.write(dossier, words("id"), None, stream, show_nip=False)
    assert not re.search(r"\d{18}", " ".join(texts(opened(stream.getvalue()))))


def hostile() -> Iterator[str]:
    yield from ("=cmd|' /C calc'!A0", "\u202eterbalik", "Dinas \U0001f33e", "a\x00b\x0bc\x1b[31m", "n" * 200, *MARKUP)


def test_hostile_names_are_names(dossier: Dossier) -> None:
    gap = dossier.bagian["gap"]
    names = list(hostile())
    unit = gap.tabel["unit"]
    frame = unit.frame.iloc[[0] * len(names)].reset_index(drop=True)
    frame["unit_kerja"] = pd.Categorical(names)
    report = replace(gap, tabel={**gap.tabel, "unit": replace(unit, frame=frame)})
    made = opened(written(replace(dossier, instansi="<w:p/>&\x00", bagian={"gap": report})))
    told = [row[0] for row in tables(made)["Kesenjangan menurut unit kerja"][1:]]
    assert told[:5] == ["=cmd|' /C calc'!A0", "terbalik", "Dinas \U0001f33e", "ab c[31m", "n" * 200]
    assert told[5:] == [plain(name) for name in MARKUP[: len(told) - 5]]
    assert "<w:p/>&" in texts(made)


def test_office_reads_it(dossier: Dossier, office: Any, tmp_path: Path) -> None:
    (tmp_path / "dokumen.docx").write_bytes(written(dossier))
    office("txt:Text", tmp_path, tmp_path / "dokumen.docx")
    told = (tmp_path / "dokumen.txt").read_text(encoding="utf-8-sig")
    assert "Rencana pengembangan kompetensi tahunan, isi (a) sampai (g)" in told
