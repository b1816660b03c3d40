"""Long text files: read part by part they are the sheet, and have the faults, that they would have whole."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from asnkompetensi import read
from asnkompetensi.model.options import ReadOptions
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.sheet import CellValue, Sheet
from asnkompetensi.model.source import Source
from asnkompetensi.read import encode, sources, text, text_dialect, text_parts, text_stream
from asnkompetensi.read.in_parts import Parts
from asnkompetensi.read.protocol import Job, Kind, Reply
from asnkompetensi.read.worker import read_file
from tests.read import wire

Found = tuple[list[list[CellValue | None]], list[Problem]]


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Parts of a few cells, so that every border between them is met."""
    monkeypatch.setattr(text_stream, "_PIECE", 7)
    monkeypatch.setattr(text, "_BATCH", 3)
    monkeypatch.setattr(text_parts, "PART", 9)


def cells(sheet: Sheet) -> list[list[CellValue | None]]:
    return [[column.values[column.codes[row]] for column in sheet.columns] for row in range(sheet.rows)]


def whole(data: bytes, encoding: str | None = None) -> Found:
    reply = read_file(Job("a.csv", Kind.TEXT, encoding), data)
    return wire.cells(reply.sheets[0]) if reply.sheets else [], reply.problems


def in_parts(path: Path, encoding: str | None = None) -> Found:
    def ask(part: int) -> Reply:
        return read_file(Job("a.csv", Kind.TEXT, encoding, path=str(path), part=part), b"")

    parts = Parts("a.csv", keyed=False)
    answer = parts.read(ask)
    assert isinstance(answer, Reply)
    return ([], answer.problems) if answer.problems else (cells(parts.sheet()), parts.notes)


def same(folder: Path, data: bytes, encoding: str | None = None) -> Found:
    path = folder / "a.csv"
    path.write_bytes(data)
    found = in_parts(path, encoding)
    assert found == whole(data, encoding)
    return found


_ORDER = "le" if sys.byteorder == "little" else "be"
LINES = "".join(f"19000101196501100{n},Orang {n},{n % 4}\n" for n in range(40))


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252", "latin-1"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_in_any_encoding_and_with_any_end_of_line(tmp_path: Path, codec: str, end: str) -> None:
    given = 'nip;nama;level\n1;Ang\u00e9;2,5\n\n2;"a\nb";\n' + LINES.replace(",", ";") + "\n\n"
    found, _ = same(tmp_path, given.replace("\n", end).encode(codec))
    assert len(found) == 44


def test_the_encoding_that_the_user_names(tmp_path: Path) -> None:
    assert same(tmp_path, "\ufeffnip,nama\n1,\u0416\n".encode(), "utf-8")[0] == [["nip", "nama"], ["1", "\u0416"]]
    for codec in ("utf-16", "utf-32"):
        assert len(same(tmp_path, LINES.encode(codec), codec)[0]) == 40
        assert len(same(tmp_path, LINES.encode(f"{codec}-{_ORDER}"), codec)[0]) == 40
    _, (problem,) = same(tmp_path, LINES.encode() + b"\xe9,2\n", "utf-8")
    assert (problem.kode, problem.nilai["baris"]) == ("TEKS-04", 41)
    _, (problem,) = same(tmp_path, LINES.encode("utf-16-le") + b"\x00", "utf-16-le")
    assert problem.kode == "TEKS-04"


@pytest.mark.parametrize(
    ("data", "kode", "baris"),
    [
        (LINES.encode() + b"1,\0,2\n", "TEKS-02", 41),
        (LINES.encode() + b'1,"a,2\n' + LINES.encode(), "TEKS-02", 41),
        (LINES.encode() + b'\n1,a,"2\n', "TEKS-02", 42),
        (LINES.encode() + b"\xe9\r1,\0,2\n", "TEKS-02", 42),
    ],
    ids=["nul", "swallowed", "open", "another encoding"],
)
def test_what_loses_lines_refuses_the_file(tmp_path: Path, data: bytes, kode: str, baris: int) -> None:
    _, (problem,) = same(tmp_path, data)
    assert (problem.kode, problem.nilai["baris"]) == (kode, baris)


def test_a_field_without_an_end_is_no_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text_dialect, "_LONGEST", 60)
    monkeypatch.setattr(text_dialect, "_SAMPLE_CHARACTERS", 60)
    _, (problem,) = same(tmp_path, LINES.encode() + b'1,"a\n' + b"x\n" * 60)
    assert (problem.kode, problem.nilai["baris"]) == ("TEKS-02", 41)


def test_lines_with_too_many_fields_are_told_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text, "PLACES", 3)
    found, (problem,) = same(tmp_path, b"nip,nama,level\n" + b"1,a,2\n1,a,2,x\n" * 5)
    assert (problem.kode, problem.jumlah, [place.sel for place in problem.tempat]) == ("TEKS-03", 5, ["3", "5", "7"])
    assert found[2] == [None, None, None]


def test_blank_rows_stand_where_they_stood_and_none_at_the_end(tmp_path: Path) -> None:
    found, _ = same(tmp_path, b"a,b,\n" + b"\n" * 20 + b"1,2,\n" + b" , ,\n" * 20)
    assert found == [["a", "b"], *[[None, None]] * 20, ["1", "2"]]


@given(
    rows=st.lists(st.text(alphabet='a1,;"\n\r =.\u00e9', max_size=12), max_size=30),
    codec=st.sampled_from(["utf-8", "utf-16", "cp1252"]),
)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_whatever_it_holds(tmp_path: Path, rows: list[str], codec: str) -> None:
    same(tmp_path, "\n".join(["nip,nama,level", *rows]).encode(codec))


def test_more_cells_than_any_sheet_may_have_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encode, "MOST_CELLS", 10)
    (tmp_path / "a.csv").write_text(LINES, encoding="utf-8")
    assert len(in_parts(tmp_path / "a.csv")[0]) == 40
    monkeypatch.setattr(encode, "MOST_IN_PARTS", 119)
    _, (problem,) = in_parts(tmp_path / "a.csv")
    assert (problem.kode, problem.nilai["sel"]) == ("BERKAS-12", "C40")


def test_a_row_is_as_wide_as_the_widest_above_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Or one wide row, and millions of narrow ones, would make more cells than any memory holds."""
    monkeypatch.setattr(encode, "MOST_CELLS", 119)
    monkeypatch.setattr(encode, "MOST_IN_PARTS", 119)
    _, (problem,) = same(tmp_path, b"1,2,3\n" * 16 + b"1\n" * 50)
    assert (problem.kode, problem.nilai["sel"]) == ("BERKAS-12", "A42")


def test_a_part_is_counted_by_its_widest_row(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text_parts, "PART", 30)
    (tmp_path / "a.csv").write_bytes(b"1,2,3\n" * 16 + b"1\n" * 50)
    replies = [read_file(Job("a.csv", Kind.TEXT, path=str(tmp_path / "a.csv"), part=part), b"") for part in range(40)]
    assert [sheet.rows for reply in replies for sheet in reply.sheets][:2] == [12, 12]


def test_a_long_file_on_disk_is_read_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Through the child; a file in folders named by keys has no column of them, whatever its length."""
    path = tmp_path / "instansi=01" / "penilaian.csv"
    path.parent.mkdir()
    path.write_text("nip;nama;level\n" + LINES.replace(",", ";"), encoding="utf-8")
    monkeypatch.setattr(sources, "WHOLE", 500)
    with read.opened([str(path)], ReadOptions()) as reader:
        (sheet,), (file,), told = reader.sheets()
    with read.opened([Source(str(path), path.read_bytes())], ReadOptions()) as reader:
        (expected,), (other,), same_told = reader.sheets()
    assert (cells(sheet), file, told) == (cells(expected), other, same_told)
    assert str(sheet.columns[0].codes.dtype) == "uint8"
    assert [one.kode for one in told] == ["TEKS-01"]
