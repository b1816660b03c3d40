"""The forms of output, and which one a call means."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import PurePath
from typing import Literal

from asnkompetensi.write.menu import Menu

STREAM = "-"
CHECK = "check"  # the command whose result is its problems
EXPLAIN = "explain"  # the command whose result is trees


@dataclass(frozen=True, slots=True)
class Form:
    """A form of output.

    `shows` names the part of a command's menu that it shows where no `--by` is given. `needs_output`: it is not for
    the eye, so it is never written unless `-o` says where to. `masks`: NIPs are masked in it unless asked otherwise.
    `only` is the one command that has it, "" for all.
    """

    name: str
    suffixes: tuple[str, ...]
    shows: Literal["main", "workbook", "page"] = "main"
    needs_output: bool = False
    masks: bool = False
    only: str = ""


@dataclass(frozen=True, slots=True)
class Manner:
    """How results are written: the language of human forms, whole NIPs in masked forms, CSV left as it is, all rows."""

    lang: str = "id"
    show_nip: bool = False
    raw: bool = False
    all_rows: bool = False


class FormFault(ValueError):  # noqa: N818 - "fault" is the house's word for what a user meets
    """A call that names no form, or two; `key` and `facts` give the sentence."""

    def __init__(self, key: str, **facts: str) -> None:
        super().__init__(key)
        self.key = key
        self.facts = facts


FORMS: tuple[Form, ...] = (
    Form("table", (".txt",), masks=True),
    Form("csv", (".csv",)),
    Form("tsv", (".tsv", ".tab")),
    Form("json", (".json",)),
    Form("jsonl", (".jsonl", ".ndjson")),
    Form("md", (".md", ".markdown")),
    Form("csv-excel", (".csv",)),
    Form("xlsx", (".xlsx",), "workbook", needs_output=True),
    Form("parquet", (".parquet", ".pq"), needs_output=True),
    Form("html", (".html", ".htm"), "page", needs_output=True, masks=True),
    Form("github", (), masks=True, only=CHECK),
)

PARQUET = "parquet"  # the form that an extra is needed for
LAKE = Form(PARQUET, (), "workbook", needs_output=True)  # the same as a folder of tables in parts
DATABASE = Form("postgresql", (), "workbook", needs_output=True)  # told by its address alone, never by `-f`


def names(command: str) -> tuple[str, ...]:
    """The forms that a command has."""
    return tuple(form.name for form in FORMS if form.only in ("", command))


NAMES = names("")
EVERY = tuple(form.name for form in FORMS)


def choose(name: str | None, output: str | None, default: str, command: str = "") -> Form:
    """The form that `-f name` and `-o output` of a command mean together, else the default.

    FormFault where they do not fit.
    """
    suffix = PurePath(output).suffix.lower() if output and output != STREAM else ""
    meant = [form for form in FORMS if suffix in form.suffixes]
    form = _named(name, command) if name else None
    if form is None and suffix and not meant:
        raise FormFault("output.akhiran", akhiran=suffix, daftar=_suffixes())
    if form and meant and form not in meant:
        raise FormFault("output.tidak_cocok", bentuk=form.name, akhiran=suffix)
    form = form or (meant[0] if meant else _named(default, command))
    if form.needs_output and not output:
        raise FormFault("output.perlu_berkas", bentuk=form.name)
    return form


def _named(name: str, command: str) -> Form:
    known = names(command)
    if name not in known:
        near = get_close_matches(name, known, 1)
        raise FormFault("output.bentuk", bentuk=name, mirip=near[0] if near else "", daftar=", ".join(known))
    return next(form for form in FORMS if form.name == name)


def _suffixes() -> str:
    return ", ".join(dict.fromkeys(suffix for form in FORMS for suffix in form.suffixes))


def tables(form: Form, by: str | None, menu: Menu) -> tuple[str, ...]:
    """The result tables that a form needs: the one asked for, else those that it shows by itself."""
    shown = {"main": (menu.main,), "workbook": (*menu.workbook, *menu.more), "page": menu.page}
    return (by,) if by else shown[form.shows]
