"""`asn config show`: every setting, its value, and where that value comes from."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any

from asnkompetensi.cli.options import Common, Computed, Text, choice
from asnkompetensi.model.secret import veiled
from asnkompetensi.text import Words

if TYPE_CHECKING:
    from asnkompetensi.cli.session import Session

FORMS = ("table", "csv", "json")
COLUMNS = ("setelan", "nilai", "asal", "tempat")


@dataclass(frozen=True, kw_only=True)
class ShowCall(Common):
    """A call of `asn config show`."""

    form: Annotated[Text, choice("hasil", "--format", "-f", choices=FORMS)] = None


def run(call: ShowCall, say: Words) -> int:
    """Print the settings in force."""
    from asnkompetensi.cli.session import opened
    from asnkompetensi.cli.values import choice as one_of

    asked = one_of("--format", call.form, FORMS) if call.form else None
    session = opened(call, say)
    form = asked or ("table" if session.console.out_terminal else "csv")
    rows = shown(session)
    session.console.give({"table": _table, "csv": _csv, "json": _json}[form](rows, say))
    return 0


def shown(session: Session) -> list[dict[str, Any]]:
    """One row per setting: its key, its value, the kind of its origin, and the name it has there.

    The constants of law that may be replaced are settings too: `aturan.<key>`.
    """
    from asnkompetensi.cli.settings import DEFAULT, Origin

    values = vars(session.settings) | {"aturan": _constants(session)}
    flat = {key: value for key, value in values.items() if not isinstance(value, dict)}
    for table in (key for key in values if isinstance(values[key], dict)):
        flat |= {f"{table}.{key}": value for key, value in values[table].items()}
    origins = {key: session.merged.origins.get(key, Origin(DEFAULT)) for key in flat}
    return [
        dict(zip(COLUMNS, (key, _plain(value), origins[key].kind, origins[key].name), strict=True))
        for key, value in flat.items()
    ]


def _constants(session: Session) -> dict[str, object]:
    """The constants of law in force, with those that a settings file replaces."""
    from asnkompetensi import law
    from asnkompetensi.cli import asked

    asked.computing(Computed(), session, ())
    return {one.kunci: one.nilai for one in law.replaceable(session.as_of)} | dict(session.settings.aturan)


def _plain(value: object) -> object:
    """A value as it is told: whoever writes a password into an address does not mean to see it again."""
    if isinstance(value, date):
        return value.isoformat()
    return veiled(value) if isinstance(value, str) else value


def _table(rows: list[dict[str, Any]], say: Words) -> str:
    from asnkompetensi.cli.values import written

    head = [say(f"cli.{column}_kolom") for column in COLUMNS]
    body = [[row["setelan"], written(row["nilai"]), say(f"cli.asal_{row['asal']}"), row["tempat"]] for row in rows]
    lines = [head, *body]
    widths = [max(len(line[i]) for line in lines) for i in range(len(COLUMNS))]
    padded = ("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) for line in lines)
    return "".join(f"{line.rstrip()}\n" for line in padded)


def _csv(rows: list[dict[str, Any]], say: Words) -> str:  # noqa: ARG001 - data has no language
    from asnkompetensi.cli.values import written

    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows([written(row[column]) for column in COLUMNS] for row in rows)
    return text.getvalue()


def _json(rows: list[dict[str, Any]], say: Words) -> str:  # noqa: ARG001 - data has no language
    document = {"versi": 1, "perintah": "config show", "baris": rows}
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"
