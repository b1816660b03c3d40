"""`asn map --from ADDRESS`: a mapping of a database, proposed for a person to look through."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from asnkompetensi.cli.errors import OUTPUT, CallFault, shown
from asnkompetensi.cli.files import local, taken
from asnkompetensi.cli.options import Common, Text, value
from asnkompetensi.text import Words


@dataclass(frozen=True, kw_only=True)
class MapCall(Common):
    """A call of `asn map`."""

    source: Annotated[Text, value("baca", "--from", metavar="ADDRESS")] = None
    password_file: Annotated[Text, value("baca", "--password-file", metavar="FILE")] = None
    output: Annotated[Text, value("hasil", "--output", "-o", metavar="FILE")] = None


def run(call: MapCall, say: Words) -> int:
    """Propose a mapping; one that is there already, and may have been looked through, is not overwritten."""
    from asnkompetensi import read
    from asnkompetensi.cli import asked, output
    from asnkompetensi.cli.endings import stopped
    from asnkompetensi.cli.session import opened
    from asnkompetensi.cli.stages import stages
    from asnkompetensi.model.secret import veiled
    from asnkompetensi.read.sources import addressed
    from asnkompetensi.write import atomic
    from asnkompetensi.write.database_map import mapping_text

    session = opened(call, say)
    if not call.source:
        raise CallFault("cli.argumen_kurang", nama="--from", perintah="asn map")
    path = local(call.output) if call.output and call.output != "-" else None
    if path:
        atomic.prepare(path, output.inputs([call.source]))
    with stages(session) as stage:
        stage("read")
        found, problems = read.proposed(call.source, asked.reading(session, stage))
        stage("")
    if problems:
        return stopped(problems, session, [])
    text = mapping_text(found, veiled(addressed(call.source) or call.source), say)
    if path is None:
        session.console.give(text)
    else:
        if taken(path, text.encode()):
            raise CallFault("cli.sudah_ada", status=OUTPUT, berkas=str(path))
        atomic.put(path, text.encode())
    tables = len({one.isi for one in found})
    named = shown(str(path)) if path else say("basis.peta_nama")
    session.console.note(say("basis.peta_tertulis", jumlah=tables, berkas=named) if tables else say("basis.peta_tiada"))
    return 0
