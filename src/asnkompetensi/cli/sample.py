"""`asn sample DIR`: the invented agencies, to try things on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from typer import Argument

from asnkompetensi.cli.errors import OUTPUT, CallFault, shown
from asnkompetensi.cli.files import NAME, local, taken
from asnkompetensi.cli.folders import made
from asnkompetensi.cli.options import Common, Texts
from asnkompetensi.cli.template import only, saved
from asnkompetensi.text import Words


@dataclass(frozen=True, kw_only=True)
class SampleCall(Common):
    """A call of `asn sample`."""

    folder: Annotated[Texts, Argument(metavar="DIR")] = None


def run(call: SampleCall, say: Words) -> int:
    """Write one folder an agency and a file of tasks; files that hold something else are not overwritten."""
    from asnkompetensi.cli.session import opened
    from asnkompetensi.template import SAMPLES, sample_files, sample_periods, sample_tasks
    from asnkompetensi.write import atomic

    session = opened(call, say)
    folder = local(only(call.folder, say("help.meta_DIR"), "asn sample"))
    files = {folder / name / file: content for name in SAMPLES for file, content in sample_files(name).items()}
    files |= {folder / file: content for file, content in sample_periods().items()}
    files[folder / NAME] = sample_tasks()
    for path, content in files.items():
        if taken(path, content):
            raise CallFault("cli.sudah_ada", status=OUTPUT, berkas=str(path))
    with made(path.parent for path in files):
        atomic.replace_all([atomic.Output(path, atomic.through(saved(content))) for path, content in files.items()])
    named = ", ".join(shown(str(folder / agency)) for agency in SAMPLES)
    session.console.note(say("cli.tersimpan", berkas=named))
    return 0
