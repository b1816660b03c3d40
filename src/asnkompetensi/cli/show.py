"""`asn show`: a saved result to look at again, or in another form."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

from typer import Argument

from asnkompetensi.cli.options import Common, Formed, Judged, Text, flag, value
from asnkompetensi.text import Words

if TYPE_CHECKING:
    from asnkompetensi.cli.session import Session
    from asnkompetensi.model.result import Report
    from asnkompetensi.model.saved import Saved

MAIN = ("unit", "rekomendasi-pegawai", "rencana-kelas")  # of a dossier, whose tables lie in the order of their names


@dataclass(frozen=True, kw_only=True)
class ShowCall(Common, Judged, Formed):
    """A call of `asn show`."""

    file: Annotated[Text, Argument(metavar="RESULT")] = None
    by: Annotated[Text, value("hasil", "--by", metavar="TABLE")] = None
    all_rows: Annotated[bool, flag("hasil", "--all")] = False


def run(call: ShowCall, say: Words) -> int:
    """Show a saved result in the form that is wanted; the exit status."""
    from asnkompetensi import flow
    from asnkompetensi.cli import output
    from asnkompetensi.cli.asked import STDIN
    from asnkompetensi.cli.console import is_terminal
    from asnkompetensi.cli.endings import ended, refused
    from asnkompetensi.cli.errors import CallFault
    from asnkompetensi.cli.session import opened

    session = opened(call, say)
    if not call.file:
        raise CallFault("cli.argumen_kurang", nama=say("help.meta_RESULT"), perintah="asn show")
    if call.file == STDIN and is_terminal(sys.stdin):
        raise CallFault("cli.masukan_kosong", perintah="asn show")
    wanted = output.target(call, session, [call.file])
    saved, report = flow.show(call.file)
    if saved is None:
        return refused(report, session, [call.file])
    by = _table(call.by, report)
    _writable(report, wanted.form.name)
    if output.for_the_eye(wanted, session):
        heard = _summarised(saved, report, by, session, all_rows=call.all_rows)
    else:
        heard = output.deliver(report, wanted, by, session, all_rows=call.all_rows)
    return ended(report, session, [call.file], wanted.name, saved=saved, heard=heard)


def _writable(report: Report, form: str) -> None:
    """CallFault for a dossier that is wanted as a book or a page, which it has itself."""
    from asnkompetensi.cli.errors import CallFault
    from asnkompetensi.write.menus import MENUS

    if report.perintah not in MENUS and form in ("xlsx", "html"):
        raise CallFault("saved.seluruh_berkas", bentuk=form)


def _table(asked: str | None, report: Report) -> str:
    """The table that is asked for, else the main or first one; CallFault where there is no such table, or none."""
    from asnkompetensi.cli.errors import CallFault
    from asnkompetensi.cli.values import choice

    if not report.tabel:
        raise CallFault("saved.tanpa_tabel")
    first = next((name for name in MAIN if name in report.tabel), next(iter(report.tabel)))
    return choice("--by", asked, tuple(report.tabel)) if asked else first


def _summarised(saved: Saved, report: Report, by: str, session: Session, *, all_rows: bool) -> bool:
    from asnkompetensi.cli.output import screen
    from asnkompetensi.write.saved_summary import shown

    show_nip = session.settings.show_nip
    looked = screen(session.console)
    return session.console.give(shown(saved, report, by, session.say, looked, show_nip=show_nip, all_rows=all_rows))
