"""Workbooks to sheets: the fast reader with what a look adds, then a slower reader where it fails (child side)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from io import BytesIO

from python_calamine import CalamineSheet, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from asnkompetensi.read.encode import Grid, encoded, fits, too_far
from asnkompetensi.read.excel_look import Look
from asnkompetensi.read.protocol import Job, Kind, Reply
from asnkompetensi.read.refusal import Locked, Refused, of_file, refused

_Reader = Callable[[], Iterable[Grid]]
_UNSEEN = "BERKAS-13"


def read_workbook(job: Job, data: bytes) -> Reply:
    """All worksheets of a workbook, in its order; chart, dialog and macro sheets are passed over.

    The readers of its kind are tried in turn. Where all of them fail the file is refused: BERKAS-03, or BERKAS-08
    where one panicked, or BERKAS-13 where one saw none of the cells. A careful job on which all fail ends the child
    instead: its parent knows what the first one died of.
    """
    failure = refused("BERKAS-03", job.berkas)
    for reader in _readers(job, data):
        try:
            sheets = [encoded(job.berkas, grid) for grid in reader()]
        except Refused as refusal:
            if refusal.problem.kode != _UNSEEN:
                raise
            failure = refusal
        except MemoryError:
            raise
        except Exception:  # noqa: BLE001, S112 (no reader says all that it raises; the next may read the file)
            continue
        except BaseException:  # noqa: BLE001 (a panic of the fast reader is no Exception)
            failure = refused("BERKAS-08", job.berkas)
        else:
            return Reply(sheets) if sheets else Reply([], [of_file("BERKAS-05", job.berkas)])
    if job.careful and failure.problem.kode != _UNSEEN:
        raise RuntimeError("a careful reading failed as well")
    raise failure


def _readers(job: Job, data: bytes) -> Sequence[_Reader]:
    """The readers to try, the best first; none where a part that they need is not there or not whole."""
    try:
        return _READERS[job.kind](job, data)
    except (Refused, MemoryError):
        raise
    except Exception:  # noqa: BLE001 (what is not as it should be inside a file has many names)
        return ()


def _xlsx(job: Job, data: bytes) -> Sequence[_Reader]:
    from asnkompetensi.read import xlsx

    slow = partial(_slow_xlsx, job, data)
    return [slow] if job.careful else [partial(_fast, job, data, xlsx.looks(data), xlsx.looks), slow]


def _slow_xlsx(job: Job, data: bytes) -> Iterable[Grid]:
    from asnkompetensi.read.xlsx_slow import read_xlsx  # openpyxl: longer to import than most books are to read

    return read_xlsx(job, data)


def _xlsb(job: Job, data: bytes) -> Sequence[_Reader]:
    from asnkompetensi.read import xlsb

    looks = xlsb.looks(data, exact=job.careful)
    for name, look in looks.items():
        look.check_size(job.berkas, name)
    return [] if job.careful else [partial(_fast, job, data, looks, xlsb.looks)]


def _xls(job: Job, data: bytes) -> Sequence[_Reader]:
    from asnkompetensi.read import xls

    workbook = xls.stream(data)
    if xls.is_encrypted(workbook):
        raise Locked(of_file("BERKAS-04", job.berkas))
    fast, slow = partial(_fast, job, data, {}), partial(xls.read_xls, job, data)
    return [slow] if job.careful else [slow, fast] if xls.shows_signs(workbook) else [fast, slow]


def _ods(job: Job, data: bytes) -> Sequence[_Reader]:
    from asnkompetensi.read import ods

    fast, slow = partial(_fast, job, data, {}), partial(ods.read_ods, job, data)
    return [slow] if job.careful or ods.shows_signs(ods.content(data)) else [fast, slow]


_READERS: Mapping[Kind, Callable[[Job, bytes], Sequence[_Reader]]] = {
    Kind.XLSX: _xlsx,
    Kind.XLSB: _xlsb,
    Kind.XLS: _xls,
    Kind.ODS: _ods,
}

_LookAgain = Callable[..., Mapping[str, Look]]


def _fast(job: Job, data: bytes, looks: Mapping[str, Look], look_again: _LookAgain | None = None) -> Iterator[Grid]:
    """The sheets as calamine reads them, with what `looks` found; `look_again` looks exactly at one."""
    book = CalamineWorkbook.from_filelike(BytesIO(data))
    if not set(looks) <= set(book.sheet_names):
        raise LookupError("a sheet has another name for each of two readers")
    for position, sheet in enumerate(book.sheets_metadata):
        if sheet.typ == SheetTypeEnum.WorkSheet:
            cells, look = book.get_sheet_by_index(position), looks.get(sheet.name, Look())
            if look_again and (not cells.end or not _fits(cells.end)):
                look = look_again(data, exact=True, only=sheet.name).get(sheet.name, look)
            yield _grid(job, cells, look, visible=sheet.visible == SheetVisibleEnum.Visible)


def _fits(end: tuple[int, int]) -> bool:
    return fits(end[0] + 1, end[1] + 1)


def _grid(job: Job, sheet: CalamineSheet, look: Look, *, visible: bool) -> Grid:
    if not sheet.end:
        look.check_seen(job.berkas, sheet.name)
    elif not _fits(sheet.end):
        look.check_size(job.berkas, sheet.name)
        raise too_far(job.berkas, sheet.name, *sheet.end)
    top, left = sheet.start or (0, 0)
    merged = [(*first, *last) for first, last in sheet.merged_cell_ranges or ()] or look.merged
    return Grid(sheet.name, sheet.to_python(), top, left, visible, merged, look.hidden_rows, look.faults)
