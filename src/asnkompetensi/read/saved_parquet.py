"""A saved table as Parquet: read by a child, as every Parquet file is."""

from __future__ import annotations

from asnkompetensi.guard.child import Death, Limits
from asnkompetensi.model.saved import SavedTable
from asnkompetensi.read.protocol import Job, Kind, Reply, WireColumn
from asnkompetensi.read.refusal import Refused, refused
from asnkompetensi.read.worker_process import Worker


def saved_parquet(path: str, data: bytes) -> tuple[SavedTable, bytes]:
    """The rows as CSV has them, and what the file says of itself as JSON, empty where another program wrote it.

    Refused where pyarrow is not installed (BERKAS-17), and for files that are damaged or too large (BERKAS-03, -07,
    -08, -12).
    """
    limits = Limits()
    worker = Worker(limits)
    try:
        answer = worker.ask(Job(path, Kind.RESULT), data)
    finally:
        worker.close()
    if not isinstance(answer, Reply):
        facts = {} if answer is Death.BROKEN else {"detik": int(limits.detik), "mib": limits.mib}
        raise refused("BERKAS-07" if facts else "BERKAS-08", path, **facts)
    if not answer.sheets:
        raise Refused(answer.problems[0])
    columns = [_texts(column) for column in answer.sheets[0].columns]
    head, *rows = zip(*columns, strict=True) if columns else [()]
    if not head or len(set(head)) < len(head):
        raise refused("HASIL-01", path, apa="@saved.bukan_tabel")
    return SavedTable(head, tuple(rows)), answer.told.encode()


def _texts(column: WireColumn) -> list[str]:
    import numpy as np

    texts = np.array([value or "" for value in column.values], dtype=object)
    found: list[str] = texts[np.frombuffer(column.codes, np.int32)].tolist()
    return found
