"""The parts of the reference manual that do not come from the command tree: settings, codes, tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from enum import Enum

from asnkompetensi import published
from asnkompetensi.cli.settings import PREFIX, SCALARS, TABLES, TYPES, choices
from asnkompetensi.model.settings import Settings
from asnkompetensi.model.tables import SPECS, TableSpec
from asnkompetensi.text import Words
from asnkompetensi.text.bases import in_words
from asnkompetensi.write.forms import NAMES
from asnkompetensi.write.human import heading
from asnkompetensi.write.menus import MENUS

FILE_ONLY = ("aturan", "setara")  # tables of `asn.toml` that no option stands for


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """A Markdown table, and the blank line after it."""
    yield _line(head)
    yield _line("---" for _ in head)
    yield from (_line(row) for row in rows)
    yield ""


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


def _heads(say: Words, *keys: str) -> list[str]:
    return [say(f"reference.{key}") for key in keys]


def settings(say: Words) -> Iterator[str]:
    """Every key of `asn.toml`, what it may be, its default, and its name in the environment."""
    yield f"## {say('reference.setelan')}\n"
    yield say("reference.setelan_cara") + "\n"
    rows = [
        (f"`{key}`", _kinds(key, say), _default(key), f"`{PREFIX}{key.upper()}`", say(f"help.opsi_{key}"))
        for key in SCALARS
    ]
    tables = [(f"`[{key}]`", say("reference.tabel_setelan"), "", "", _table_help(key, say)) for key in TABLES]
    yield from table(_heads(say, "kunci", "isi", "bawaan", "lingkungan", "arti"), [*rows, *tables])


def _kinds(key: str, say: Words) -> str:
    words = NAMES if key == "format" else choices(key)
    if words:
        return ", ".join(f"`{word}`" for word in words)
    kind = "tanggal" if key == "as_of" else {bool: "bool", int: "cacah"}.get(TYPES[key], "teks")
    return say(f"reference.jenis_{kind}")


def _default(key: str) -> str:
    value = getattr(Settings(), key)
    if value is None:
        return ""
    return f"`{value.value if isinstance(value, Enum) else str(value).lower() if isinstance(value, bool) else value}`"


def _table_help(key: str, say: Words) -> str:
    return say(f"reference.{key}_arti") if key in FILE_ONLY else say(f"help.opsi_{key}")


def constants(say: Words) -> Iterator[str]:
    """The constants of law in force today that `[aturan]` may replace, with their basis."""
    from asnkompetensi import law

    yield f"## {say('reference.aturan')}\n"
    yield say("reference.aturan_cara") + "\n"
    rows = [
        (f"`{one.kunci}`", str(one.nilai), in_words(one.dasar, say.lang), say.label("labels", one.keyakinan.value))
        for one in law.replaceable(date.max)
    ]
    yield from table(_heads(say, "kunci", "bawaan", "dasar", "keyakinan"), rows)


def sources(say: Words) -> Iterator[str]:
    """Every source table: its columns, which of them are needed, what they hold, under which headings they are met."""
    yield f"## {say('reference.sumber')}\n"
    yield say("reference.sumber_cara") + "\n"
    for spec in SPECS.values():
        yield f"### `{spec.name}`\n"
        yield from table(_heads(say, "kolom", "wajib", "arti", "judul_kolom"), _columns(spec, say))


def _columns(spec: TableSpec, say: Words) -> Iterator[tuple[str, str, str, str]]:
    from asnkompetensi.law.aliases import headings
    from asnkompetensi.template.parts import note

    met = headings(spec.name)
    for column in spec.columns:
        group = next((group for group in spec.needed if column.name in group), ())
        others = [f"`{name}`" for name in group if name != column.name]
        needed = say("reference.atau", lain=", ".join(others)) if others else say("reference.ya") if group else ""
        aliases = [alias for tier in met[column.name] for alias in tier]
        yield f"`{column.name}`", needed, note(say, spec, column.name), ", ".join(aliases)


def results(say: Words) -> Iterator[str]:
    """Every result table and its columns, with their headings in forms for people."""
    yield f"## {say('reference.hasil')}\n"
    yield say("reference.hasil_cara") + "\n"
    for command, menu in MENUS.items():
        for word, name in menu.by.items():
            called = "-f csv" if command == "explain" else f"--by {word}"
            words = " ".join(("asn", *(menu.call or (command,)), called))
            yield f"### `{words}`\n"
            names = [column.name for column in published.columns(command, name)]
            rows = [(f"`{one}`", heading(one, say, name)) for one in names]
            yield from table(_heads(say, "kolom", "judul_kolom"), rows)


def problems(say: Words) -> Iterator[str]:
    """Every problem code: a list that leads to each, its grade and exit status, what `asn check --explain` says."""
    from asnkompetensi.text.problems.order import in_order

    yield f"## {say('reference.masalah')}\n"
    yield say("reference.masalah_cara") + "\n"
    every = [(one, say.label("labels", one.tingkat.value).lower(), say.label("codes", one.kode)) for one in in_order()]
    rows = [(f"[{one.kode}](#{one.kode.lower()})", grade, str(one.keluar), short) for one, grade, short in every]
    yield from table(_heads(say, "kode", "tingkat", "keluar", "arti"), rows)
    for one, grade, short in every:
        yield f"### {one.kode}\n"
        yield f"**{short}**\n"
        yield say("reference.masalah_kode", tingkat=grade, keluar=one.keluar) + "\n"
        yield one.wording(say.lang).panjang + "\n"
