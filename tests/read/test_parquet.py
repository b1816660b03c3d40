"""Parquet files: typed columns become typed cells, and no digit is lost on the way."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any
from uuid import UUID

import pyarrow as pa
import pytest
from pyarrow import parquet

from asnkompetensi import read
from asnkompetensi.model.options import ReadOptions
from asnkompetensi.model.sheet import CellValue
from asnkompetensi.model.source import Source
from asnkompetensi.read import encode
from asnkompetensi.read import parquet as ours
from asnkompetensi.read.parquet import read_parquet
from asnkompetensi.read.protocol import Job, Kind, from_wire
from asnkompetensi.read.refusal import Refused
from asnkompetensi.read.values.day import day
from asnkompetensi.read.values.unread import Unread

JOB = Job("data/pegawai.parquet", Kind.PARQUET)
JAKARTA = timezone(timedelta(hours=7))
NIP = 190001011965011001


def written(**columns: Any) -> bytes:
    """A Parquet file with these columns."""
    stream = io.BytesIO()
    parquet.write_table(pa.table(columns), stream)
    return stream.getvalue()


def cells(data: bytes) -> list[list[CellValue | None]]:
    """The columns of the sheet that a file becomes."""
    sheet = read_parquet(JOB, data).sheets[0]
    columns = [
        ([from_wire(value) for value in each.values], memoryview(each.codes).cast("i")) for each in sheet.columns
    ]
    assert {len(codes) for _, codes in columns} == {sheet.rows}
    return [[values[code] for code in codes] for values, codes in columns]


def test_the_sheet_is_named_as_the_file_and_has_the_names_in_its_first_row() -> None:
    sheet = read_parquet(JOB, written(nip=["a", "b"], nama=["c", "d"])).sheets[0]
    assert (sheet.lembar, sheet.rows) == ("pegawai.parquet", 3)
    assert cells(written(nip=["a", "b"], nama=["c", "d"])) == [["nip", "a", "b"], ["nama", "c", "d"]]


@pytest.mark.parametrize(
    ("values", "found"),
    [
        (["x", None, "x", " "], ["x", None, "x", None]),
        (pa.array(["x", None, "y"]).dictionary_encode(), ["x", None, "y"]),
        ([1, None, 3], [1, None, 3]),
        ([NIP, NIP + 1], [str(NIP), str(NIP + 1)]),
        ([2.5, None, float("nan")], [2.5, None, None]),
        ([Decimal("2.50"), Decimal("3.00"), None], [2.5, 3, None]),
        ([date(2026, 3, 31), None], [date(2026, 3, 31), None]),
        (pa.array([datetime(2026, 3, 31)], pa.timestamp("ns")), [datetime(2026, 3, 31)]),  # noqa: DTZ001 (there is none)
        (pa.array([Decimal("2.50"), None], pa.decimal32(5, 2)), [2.5, None]),
        (pa.array([1_500, None], pa.duration("ns")), [timedelta(microseconds=1), None]),
        ([True, False, None], [True, False, None]),
        (pa.nulls(2), [None, None]),
        ([[1], None], ["[1]", None]),
        (pa.array([bytes(16)], pa.uuid()), [str(UUID(int=0))]),
        (pa.array([2**62], pa.timestamp("us")), ["<value out of range: 4611686018427387904>"]),
        ([], []),
    ],
)
def test_values_keep_their_type(values: Any, found: list[Any]) -> None:
    (column,) = cells(written(level=values))
    assert column == ["level", *found]
    assert [type(value) for value in column[1:]] == [type(value) for value in found]


def test_a_day_is_that_of_its_own_clock() -> None:
    midnight = datetime(2026, 3, 31, tzinfo=JAKARTA)
    moments = pa.array([midnight.astimezone(UTC)], pa.timestamp("us", tz="+07:00"))
    assert cells(written(tanggal=moments)) == [["tanggal", datetime(2026, 3, 31)]]  # noqa: DTZ001


def test_a_zone_that_arrow_has_no_list_for_is_asked_of_python(monkeypatch: pytest.MonkeyPatch) -> None:
    def lost(_: object) -> None:
        raise pa.ArrowInvalid("Cannot locate or parse timezone")

    monkeypatch.setattr("pyarrow.compute.local_timestamp", lost)
    moments = pa.array([datetime(2026, 3, 30, 17, tzinfo=UTC)], pa.timestamp("us", tz="Asia/Jakarta"))
    assert cells(written(tanggal=moments)) == [["tanggal", datetime(2026, 3, 31)]]  # noqa: DTZ001


def test_a_moment_of_a_zone_that_nobody_knows_is_a_faulty_date() -> None:
    moments = pa.array([datetime(2026, 3, 30, 17, tzinfo=UTC), None], pa.timestamp("us", tz="Mars/Olympus"))
    (found,) = cells(written(tanggal=moments))
    assert found == ["tanggal", "2026-03-30 17:00:00.000000 UTC (Mars/Olympus)", None]
    assert day(str(found[1])) == Unread("TANGGAL-01")


@pytest.mark.parametrize("damage", [slice(None, -5), slice(None, 40), slice(-20, None)])
def test_a_damaged_file_is_refused(damage: slice) -> None:
    data = written(nip=["a"])
    with pytest.raises(Refused) as refusal:
        read_parquet(JOB, b"PAR1" + data[4:][damage])
    assert (refusal.value.problem.kode, refusal.value.problem.nilai["perbaikan"]) == ("BERKAS-03", "@read.tulis_lagi")


def test_a_file_that_is_too_large_is_refused_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encode, "MOST_CELLS", 5)
    monkeypatch.setattr(parquet.ParquetFile, "read", lambda _: pytest.fail("unpacked"))
    with pytest.raises(Refused) as refusal:
        read_parquet(JOB, written(nip=["a", "b", "c"], nama=["a", "b", "c"]))
    assert (refusal.value.problem.kode, refusal.value.problem.nilai["sel"]) == ("BERKAS-12", "B4")


def test_a_nested_column_is_one_column(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encode, "MOST_CELLS", 4)
    assert cells(written(nip=["a"], isi=[{"satu": 1, "dua": 2, "tiga": 3}]))[0] == ["nip", "a"]


def test_without_pyarrow_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ours, "find_spec", lambda _: None)
    with pytest.raises(Refused) as refusal:
        read_parquet(JOB, written(nip=["a"]))
    assert refusal.value.problem.kode == "BERKAS-17"


def test_faults_have_the_codes_and_places_of_any_sheet() -> None:
    people = written(nip=[str(NIP), str(NIP + 1)], unit_kerja=["A", "A"], jabatan=["B", "B"])
    levels = written(nip=[float(NIP), NIP + 0.0], kompetensi=["Hukum"] * 2, level=[2.0, 3.0])
    wrong = written(nip=[NIP, NIP + 1], kompetensi=["Hukum"] * 2, level=[2, 7])
    sources = [
        Source("pegawai.parquet", people),
        Source("a/penilaian.parquet", levels),
        Source("b/penilaian.parquet", wrong),
    ]
    with read.opened(sources, ReadOptions()) as reader:
        sheets, files, unread = reader.sheets()
    tables, problems = read.tabulate(sheets, ReadOptions())
    assert unread == []
    assert [one.berkas for one in files] == [one.berkas for one in sources]
    told = {one.kode: [(place.berkas, place.sel) for place in one.tempat] for one in problems}
    assert told["NIP-02"] == [("a/penilaian.parquet", "A2"), ("a/penilaian.parquet", "A3")]
    assert told["LEVEL-01"] == [("b/penilaian.parquet", "C3")]
    assert len(tables["pegawai"].frame) == 2
