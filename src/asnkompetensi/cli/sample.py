"""`asn sample DIR`: the invented agencies, to try things on."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from typer import Argument

from asnkompetensi.cli.errors import OUTPUT, CallFault, shown
from asnkompetensi.cli.options import Common, Texts
from asnkompetensi.cli.template import only, saved
from asnkompetensi.text import Words


@dataclass(frozen=True, kw_only=True)
class SampleCall(Common):
    """A call of `asn sample`."""

    folder: Annotated[Texts, Argument(metavar="DIR")] = None


def run(call: SampleCall, say: Words) -> int:
    """Write one folder an agency into a new or empty folder, and name them."""
    from asnkompetensi.cli.session import opened
    from asnkompetensi.template import SAMPLES, sample_files
    from asnkompetensi.write import atomic

    session = opened(call, say)
    folder = Path(only(call.folder, say("help.meta_DIR"), "asn sample"))
    for agency in SAMPLES:
        _make(folder / agency)
    for agency in SAMPLES:
        for name, content in sample_files(agency).items():
            atomic.replace(folder / agency / name, atomic.through(saved(content)))
    named = ", ".join(shown(str(folder / agency)) for agency in SAMPLES)
    session.console.note(say("cli.tersimpan", berkas=named))
    return 0


def _make(folder: Path) -> None:
    """Make the folder of an agency; one that has files may hold a person's own work and is left alone."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        filled = any(folder.iterdir())
    except OSError as fault:
        raise CallFault("cli.folder_gagal", status=OUTPUT, berkas=str(folder), alasan=fault.strerror or "") from None
    if filled:
        raise CallFault("cli.folder_terisi", status=OUTPUT, berkas=str(folder))
