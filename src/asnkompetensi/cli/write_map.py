"""`asn check --write-map FILE`: names that may be one, in a file that a person edits and `--map` reads."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from asnkompetensi import write
from asnkompetensi.cli.errors import OUTPUT, CallFault, shown
from asnkompetensi.cli.files import local, taken
from asnkompetensi.cli.output import decisions, inputs
from asnkompetensi.model.padanan import agreed
from asnkompetensi.write import atomic
from asnkompetensi.write.forms import Form, Manner, choose
from asnkompetensi.write.padanan import NAME, padanan_table

if TYPE_CHECKING:
    from asnkompetensi.cli.check import CheckCall
    from asnkompetensi.cli.session import Session
    from asnkompetensi.model.result import Report

FORMS = {".csv": "csv", ".tsv": "tsv", ".xlsx": "xlsx"}  # by suffix; what is written here `--map` can read
EXCEL = "csv-excel"  # a CSV that an Excel set up for Indonesia opens with a double click


@dataclass(frozen=True)
class Plan:
    """The file to write, its form, and the files that it must not be."""

    path: Path
    form: Form
    inputs: tuple[Path, ...]


def planned(call: CheckCall, session: Session, sources: list[str]) -> Plan | None:
    """What a call asks for, None where it asks for no proposals; what is wrong with it is refused before any work.

    :class:`CallFault` for a form that no one can edit and read back, or for the file of `-o`; OutputFault for one that
    cannot be written, is a source, or is the file of padanan that is read.
    """
    if call.write_map is None:
        return None
    path = local(call.write_map)
    name = FORMS.get(path.suffix.lower())
    if name is None:
        raise CallFault("mapping.bentuk", berkas=call.write_map)
    if call.output and Path(call.output).resolve() == path.resolve():
        raise CallFault("mapping.berkas_sama", berkas=call.write_map)
    if name == "csv" and EXCEL in (call.format, session.settings.format):
        name = EXCEL
    files = tuple(inputs([*sources, *decisions(session.settings)]))
    atomic.prepare(path, files)
    return Plan(path, choose(name, call.write_map, name), files)


def written(report: Report, plan: Plan, session: Session) -> None:
    """Write the proposals and say how many there are; a file that a person may have edited is not overwritten."""
    rows = report.usulan
    made = replace(report, tabel={NAME: padanan_table(rows)})
    content = write.render(made, plan.form, NAME, Manner(session.say.lang, raw=session.settings.raw))
    if taken(plan.path, content):
        raise CallFault("mapping.sudah_ada", status=OUTPUT, berkas=str(plan.path))
    atomic.put(plan.path, content, plan.inputs)
    yes = sum(agreed(row.setuju) is True for row in rows)
    said = session.say("mapping.tertulis", berkas=shown(str(plan.path)), jumlah=len(rows), setuju=yes)
    session.console.note(said)
