"""What a call asks to be explained: rows of result tables, by id or by who and what they are about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.explain import keys
from asnkompetensi.explain.formula import PERSON
from asnkompetensi.model.data import NONE
from asnkompetensi.model.fold import fold
from asnkompetensi.model.nip import mask
from asnkompetensi.model.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from numpy.typing import NDArray

    from asnkompetensi.explain.context import Context, Run
    from asnkompetensi.explain.formula import Told
    from asnkompetensi.explain.shelf import Column
    from asnkompetensi.model.data import Names
    from asnkompetensi.model.options import ExplainOptions
    from asnkompetensi.model.place import Place

_NEAR = 70  # of 100: names less alike than this are no suggestion
_COLUMNS = {"unit_kerja": ("unit_kerja", "unit_lama", "unit_baru")}  # of what compares periods: either
_OPTIONS = {"unit_kerja": "--unit", "kompetensi": "--competency", "jabatan": "--jabatan"}


@dataclass(frozen=True, slots=True)
class Wanted:
    """A figure to be explained; `kolom` "" for those that are told first."""

    tabel: str
    baris: int
    kolom: str = ""


def tables(asked: ExplainOptions) -> tuple[str, ...]:
    """The result tables that a call asks about."""
    named = [keys.taken_apart(one).tabel for one in asked.id]
    return tuple(dict.fromkeys([*named, *([_table(asked)] if _about(asked) or asked.by else [])]))


def _about(asked: ExplainOptions) -> bool:
    return bool(asked.nip or asked.unit or asked.competency or asked.jabatan)


def _table(asked: ExplainOptions) -> str:
    """The table of a call without `--by`: that of what it names."""
    if asked.by:
        return asked.by
    if asked.nip:
        return "detail" if asked.competency else "pegawai"
    if asked.unit:
        return "unit-kompetensi" if asked.competency else "unit"
    return "kompetensi" if asked.competency else "jabatan"


def unknown(run: Run, asked: ExplainOptions, told: Mapping[str, Told]) -> Iterator[Problem]:
    """`PERINTAH-01` for each name that no data have and each table that there is not."""
    for key, known in _names(run).items():
        option, text = _OPTIONS[key], _given(asked)[key]
        if text is not None and known.code(text) == NONE:
            yield _problem(option, text, _nearest(fold(text), {fold(name): name for name in known.names}))
    every = [run.data] if run.antara is None else [one.data for one in run.antara.periods.periode]
    nips = [str(nip) for data in every for nip in data.pegawai["nip"] if nip] if asked.nip else []
    if asked.nip and asked.nip not in nips:
        yield _nobody(asked.nip, [cell for data in every for cell in data.listed(asked.nip)], nips)
    for one in asked.id:
        table = keys.taken_apart(one).tabel
        if table not in told:
            yield _problem("--id", one, _nearest(table, {name: name for name in told}))


def rows(context: Context, asked: ExplainOptions) -> tuple[list[Wanted], list[Problem]]:
    """The figures that a call asks about, and what is wrong with it: an id or names of no row, a figure of no table."""
    found: list[Wanted] = []
    problems: list[Problem] = []
    for one in asked.id:
        named = keys.taken_apart(one)
        if not context.has(named.tabel):
            problems.append(_no_row(named.tabel))
            continue
        told, shelf = context.told[named.tabel], context.shelf(named.tabel)
        at = keys.agreed(told, shelf, named.bagian).tolist()
        figure = named.angka or asked.figure or ""
        known = context.rumus(named.tabel)
        if not at:
            problems.append(_problem("--id", one, _near_row(context, named)))
        elif figure and figure not in known:
            problems.append(_problem("--id", one, _nearest(figure, {name: name for name in known})))
        else:
            found += [Wanted(named.tabel, row, figure) for row in at]
    if _about(asked) or asked.by:
        own, wrong = _named(context, asked)
        found, problems = found + own, problems + wrong
    return found, problems


def _named(context: Context, asked: ExplainOptions) -> tuple[list[Wanted], list[Problem]]:
    table = _table(asked)
    if not context.has(table):
        return [], [_no_row(table)]
    shelf, known = context.shelf(table), context.rumus(table)
    if asked.figure and asked.figure not in known:
        return [], [_problem("--figure", asked.figure, _nearest(asked.figure, {name: name for name in known}))]
    names = _names(context.run)
    wanted = {} if asked.nip is None else {"nip": {asked.nip}}
    for key, text in _given(asked).items():
        if text is not None:
            wanted[key] = {fold(text), fold(names[key].names[names[key].code(text)])}
    at = np.arange(len(shelf))
    for key, texts in wanted.items():
        columns = [name for name in _COLUMNS.get(key, (key,)) if name in shelf.shown]
        if not columns:
            return [], [Problem("JELAS-02", nilai={"tabel": table, "opsi": _OPTIONS.get(key, "--nip")})]
        at = at[np.any([_said(shelf.column(name), texts)[at] for name in columns], axis=0)]
    if not len(at):
        return [], [_no_row(table)]
    return [Wanted(table, row, asked.figure or "") for row in at.tolist()], []


def _said(column: Column, texts: Collection[str]) -> NDArray[np.bool_]:
    """In which rows a column says one of some texts, or one that is folded to them."""
    codes = [code for code, kind in enumerate(column.kinds) if kind in texts or fold(str(kind)) in texts]
    return np.isin(column.codes, codes)


def _given(asked: ExplainOptions) -> Mapping[str, str | None]:
    return {"unit_kerja": asked.unit, "kompetensi": asked.competency, "jabatan": asked.jabatan}


def _names(run: Run) -> Mapping[str, Names]:
    """The names that a call may use: of the data, or of all periods."""
    if run.antara is None:
        return {"unit_kerja": run.data.unit, "kompetensi": run.data.kompetensi, "jabatan": run.data.jabatan}
    found = run.antara.periods
    return {"unit_kerja": found.unit.names, "kompetensi": found.kompetensi.names, "jabatan": found.jabatan.names}


def _no_row(table: str) -> Problem:
    """That no row fits, or that there is no such table for these data and options."""
    return Problem("JELAS-02", nilai={"tabel": table, "opsi": ""})


def _near_row(context: Context, named: keys.Named) -> str:
    """The id of the row that is most like what an id names."""
    table, told, shelf = named.tabel, context.told[named.tabel], context.shelf(named.tabel)
    if PERSON in told.kunci or len(shelf) > _MOST:
        return ""
    known = (keys.of_row(table, told, shelf, row) for row in range(len(shelf)))
    return _nearest(keys.written(keys.Named(table, named.bagian)), {one: one for one in known})


_MOST = 20_000  # rows that are looked through for a suggestion


def _nearest(text: str, known: Mapping[str, str]) -> str:
    from rapidfuzz import process

    found = process.extractOne(text, list(known), score_cutoff=_NEAR)
    return known[found[0]] if found else ""


def _nobody(nip: str, cells: Sequence[Place], known: Iterable[str]) -> Problem:
    """That no active person has a NIP: one of somebody else, with its `cells`, else the most alike is told."""
    if cells:
        facts = {"opsi": "--nip", "nilai": mask(nip), "mirip": "", "alasan": "@doubts.tidak_aktif"}
        return Problem("PERINTAH-01", tuple(cells), facts)
    return _problem("--nip", mask(nip), mask(_nearest(nip, {one: one for one in known})))


def _problem(option: str, value: str, near: str) -> Problem:
    return Problem("PERINTAH-01", nilai={"opsi": option, "nilai": value, "mirip": near})


def figures(context: Context, wanted: Wanted, *, every: bool) -> Iterable[str]:
    """The figures of a row to be told: the one asked for, else the first ones, or all."""
    if wanted.kolom:
        return (wanted.kolom,)
    return tuple(context.rumus(wanted.tabel)) if every else context.told[wanted.tabel].utama
