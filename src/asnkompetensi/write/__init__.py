"""Results to bytes: one file a form, and the one place that opens outputs.

In: a report, the form and table asked for, the manner (language, whole NIPs, raw text, all rows). Out: bytes, or a
file that appears whole or not at all. Must not know: how numbers come about, commands, which stream the bytes go to.

A command asks :func:`asnkompetensi.write.forms.choose` for the form, computes the tables that
:func:`asnkompetensi.write.forms.tables` names from its menu (:mod:`asnkompetensi.write.menus`), and calls
:func:`render` or :func:`save`; on a terminal without `-f` and `--by` it calls
:func:`asnkompetensi.write.summary.summary` instead. The table `masalah` holds the report's problems.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from asnkompetensi.model.result import Report, ResultTable
from asnkompetensi.text import Words, words
from asnkompetensi.write import atomic
from asnkompetensi.write.cells import DATA
from asnkompetensi.write.forms import CHECK, EXPLAIN, PARQUET, Form, Manner
from asnkompetensi.write.menu import PROBLEMS
from asnkompetensi.write.menus import MENUS
from asnkompetensi.write.screen import Screen

PIPE = Screen(terminal=False)


def render(report: Report, form: Form, by: str | None, manner: Manner, screen: Screen = PIPE) -> bytes:
    """A report in a form; `by` is the result table asked for, None for what the form shows by itself.

    `screen` is what the form `table` is looked at with. KeyError where the report lacks the table.
    """
    import io

    stream = io.BytesIO()
    _writer(report, form, by, manner, screen)(stream)
    return stream.getvalue()


def save(path: Path, report: Report, form: Form, by: str | None, manner: Manner) -> None:
    """The same into a file, which appears whole or not at all and is never one of the report's sources.

    :class:`asnkompetensi.write.atomic.OutputFault` where that cannot be done.
    """
    sources = [Path(source.berkas) for source in report.sumber]
    check = _check(form)
    atomic.replace(path, atomic.through(_writer(report, form, by, manner, PIPE)), check, sources)


def _check(form: Form) -> Callable[[Path], None] | None:
    if form.name == "xlsx":
        from asnkompetensi.write import xlsx

        return xlsx.check
    if form.name == PARQUET:
        from asnkompetensi.write import parquet

        return parquet.check
    return None


def _writer(report: Report, form: Form, by: str | None, manner: Manner, screen: Screen) -> Callable[[BinaryIO], object]:
    """What writes the report in this form into a stream."""
    say = words(manner.lang)
    if form.name in ("xlsx", "html", PARQUET):
        return _whole(report, form, by, manner, say)
    name = by or MENUS[report.perintah].main
    if form.name == "json":
        return _json(report, by, name)
    if form.name == "md" and report.perintah == CHECK:
        from asnkompetensi.write import issue_list

        return lambda stream: issue_list.write(report, say, stream)
    if form.name == "github":
        from asnkompetensi.write import github

        return lambda stream: github.write(report.masalah, say, stream)
    if report.perintah == EXPLAIN and form.name in ("table", "md"):
        return _trees(report, form, manner, say, screen)
    return _listed(_table(report, name, say if form.name == "table" else DATA), form, manner, say, screen)


def _trees(report: Report, form: Form, manner: Manner, say: Words, screen: Screen) -> Callable[[BinaryIO], object]:
    """Explanations in the forms for people that have trees."""
    from asnkompetensi.write import tree

    if form.name == "md":
        return lambda stream: stream.writelines(tree.listed(report.penjelasan, say, show_nip=True))
    return lambda stream: stream.write(tree.drawn(report.penjelasan, say, screen, show_nip=manner.show_nip))


def _json(report: Report, by: str | None, name: str) -> Callable[[BinaryIO], object]:
    """A plan as it is kept and proven again; a table that is asked for, and every other result, in the envelope."""
    from asnkompetensi.write import json

    plan = report.rencana
    if report.perintah == EXPLAIN:
        return lambda stream: json.write(report, None, stream)
    if plan and not by:
        from asnkompetensi.write import plan_json

        return lambda stream: plan_json.write(plan, stream)
    return lambda stream: json.write(report, report.tabel.get(name), stream)


def _whole(report: Report, form: Form, by: str | None, manner: Manner, say: Words) -> Callable[[BinaryIO], object]:
    """The forms that hold what a table rests on beside its rows."""
    if form.name == PARQUET:
        from asnkompetensi.write import parquet

        table = _table(report, by or MENUS[report.perintah].main, DATA)
        return lambda stream: parquet.write(report, table, stream)
    if form.name == "xlsx":
        from asnkompetensi.write import xlsx

        return lambda stream: xlsx.write(report, by, say, stream)
    from asnkompetensi.write import html

    return lambda stream: html.write(report, by, say, stream, show_nip=manner.show_nip)


def _listed(table: ResultTable, form: Form, manner: Manner, say: Words, screen: Screen) -> Callable[[BinaryIO], object]:
    """The forms of one line a row."""
    if form.name == "table":
        from asnkompetensi.write import terminal

        shown = terminal.table(table, say, screen, show_nip=manner.show_nip, all_rows=manner.all_rows)
        return lambda stream: stream.write(shown)
    if form.name == "jsonl":
        from asnkompetensi.write import json

        return lambda stream: json.write_lines(table, stream)
    if form.name == "md":
        from asnkompetensi.write import markdown

        return lambda stream: markdown.write(table, stream)
    from asnkompetensi.write import delimited

    return lambda stream: delimited.write(table, delimited.STYLES[form.name], stream, raw=manner.raw)


def _table(report: Report, name: str, say: Words) -> ResultTable:
    if name == PROBLEMS:
        from asnkompetensi.write.problem_rows import problem_table

        return problem_table(report.masalah, say)
    return report.tabel[name]
