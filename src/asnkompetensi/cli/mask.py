"""`asn mask`: the same data without identities."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from asnkompetensi.cli.options import Common, Computed, Judged, Read, Text, flag, value
from asnkompetensi.text import Words

if TYPE_CHECKING:
    from asnkompetensi.cli.key import Key
    from asnkompetensi.cli.session import Session
    from asnkompetensi.model.options import MaskOptions
    from asnkompetensi.model.result import Report

BOOK = ".xlsx"


@dataclass(frozen=True, kw_only=True)
class MaskCall(Common, Read, Computed, Judged):
    """A call of `asn mask`."""

    output: Annotated[Text, value("hasil", "--output", "-o", metavar="OUT")] = None
    key: Annotated[Text, value("hasil", "--key", metavar="FILE")] = None
    strict: Annotated[bool, flag("hasil", "--strict")] = False
    dry_run: Annotated[bool, flag("hasil", "--dry-run")] = False


def run(call: MaskCall, say: Words) -> int:
    """Mask the sources, write them where they are wanted, and say what became coarse; the exit status."""
    from asnkompetensi import flow
    from asnkompetensi.cli import asked, key, output
    from asnkompetensi.cli.endings import announce, ended, refused
    from asnkompetensi.cli.session import opened
    from asnkompetensi.cli.stages import stages
    from asnkompetensi.model.options import MaskOptions

    session = opened(call, say)
    sources = asked.sources(call.sources, session, "asn mask")
    secret = key.found(call.key)
    inputs = [*output.inputs(sources), secret.path]
    path = target(call.output, secret.path, inputs) if call.output or not call.dry_run else None
    own = MaskOptions(secret.secret, call.strict)

    def keep() -> bytes:
        nonlocal secret
        secret = key.kept(secret) if path else secret
        return secret.secret

    with stages(session) as stage:
        report = flow.mask(sources, asked.reading(session), asked.computing(call, session, ()), own, stage, keep)
        stage("")
    if flow.status(report.masalah) >= flow.STOPS:
        return refused(report, session, sources)
    announce(report, session, sources)
    if call.dry_run or path is None:
        return ended(replace(report, tabel={}), session, sources, "")
    _tell(secret, session)
    _save(report, path, inputs, session, own)
    return ended(replace(report, tabel={}), session, sources, str(path))  # its table `unit` lists not all of them


def target(given: str | None, key: Path, inputs: list[Path]) -> Path:
    """The workbook or folder that the masked set goes to; CallFault or OutputFault for one that it must not go to.

    A folder holds nothing but a masked set from before: whoever passes it on passes on all that is in it.
    """
    from asnkompetensi.cli.errors import CallFault
    from asnkompetensi.cli.files import local
    from asnkompetensi.cli.folders import listed
    from asnkompetensi.model.tables import SPECS
    from asnkompetensi.write import atomic
    from asnkompetensi.write.forms import STREAM

    if not given or given == STREAM:  # several tables are no stream
        raise CallFault("mask.tanpa_keluaran")
    path = local(given)
    if path.resolve() == key.resolve():
        raise CallFault("mask.kunci_keluaran", berkas=str(key))
    if path.suffix.lower() == BOOK:
        atomic.prepare(path, inputs)
        return path
    if path.suffix and not given.endswith(("/", "\\")):
        raise CallFault("mask.akhiran", akhiran=path.suffix)
    ours = {f"{name}.csv" for name in SPECS}
    others = [one.name for one in listed(path) if one.name not in ours]
    if key.resolve().is_relative_to(path.resolve()):
        raise CallFault("mask.kunci_di_folder", berkas=str(key))
    if others:
        raise CallFault("mask.folder_terisi", berkas=str(path), isi=others[0])
    return path


def _tell(key: Key, session: Session) -> None:
    """Say where a new key is; say so too where others may read an older one."""
    from asnkompetensi.cli.errors import shown

    if key.new:
        session.console.note(session.say("mask.kunci_baru", berkas=shown(str(key.path))))
    elif key.open_to_others:
        session.console.note(session.say("mask.kunci_terbuka", berkas=shown(str(key.path))))


def _save(report: Report, path: Path, inputs: list[Path], session: Session, own: MaskOptions) -> None:
    """Write the tables of a report, all or none.

    CallFault where the folder holds a table of an earlier set that this one lacks: it would be taken for its own.
    """
    from asnkompetensi.cli.errors import CallFault
    from asnkompetensi.cli.folders import listed, made
    from asnkompetensi.write import atomic, masked, xlsx

    tables = report.tabel.values()
    if path.suffix.lower() == BOOK:
        write = masked.workbook(tables, report.as_of, session.say, strict=own.strict)
        atomic.replace(path, atomic.through(write), xlsx.check, inputs)
        return
    files = masked.files(tables, path)
    with made([path]):
        older = [one.name for one in listed(path) if one not in files]
        if older:
            raise CallFault("mask.folder_terisi", berkas=str(path), isi=older[0])
        atomic.replace_all([atomic.Output(file, atomic.through(write)) for file, write in files.items()], inputs)
