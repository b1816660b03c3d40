"""What is wrong with the sources of many instansi, as faults of the call."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from asnkompetensi.cli.errors import CallFault


@contextmanager
def told_as_faults(shared: Sequence[str]) -> Iterator[None]:
    """CallFault for shared sources that hold another table, and for an instansi with one of them among its own."""
    from asnkompetensi.national_sources import SHARED, OtherTablesError, OwnCopyError

    names = ", ".join(shared)
    try:
        yield
    except OtherTablesError as fault:
        if str(fault) == SHARED:
            raise CallFault("nation.tanpa_dana", berkas=names) from None
        raise CallFault("nation.tabel_lain", berkas=names, tabel=str(fault)) from None
    except OwnCopyError as fault:
        raise CallFault("nation.punya_sendiri", nama=str(fault), berkas=names) from None
