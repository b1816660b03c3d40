"""Where a problem stands, as a message says it: `data.xlsx, Pegawai!A62, A70 dan Penilaian!D9`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fnmatch import fnmatchcase
from itertools import groupby
from typing import TypeAlias

from asnkompetensi.model.dossier import Dossier
from asnkompetensi.model.place import Place
from asnkompetensi.model.plain import tellable
from asnkompetensi.model.problem import PLACES, Problem
from asnkompetensi.model.result import Report
from asnkompetensi.text import Words

Periods: TypeAlias = Sequence[Sequence[str]]  # sources; those of one period are one data set
FIRST_PLACES = 3
MOST_NAMES, MOST_CALLS = 2, 4
STDIN = "-"
TIED = "\u00a0"  # a blank at which no line may break
CONTRADICTIONS = frozenset({"NIP-03", "STANDAR-02", "PENILAIAN-02"})  # each of their rows is needed to understand one
_PERIOD = "periode."  # what a report that compares periods rests on
GIVEN, TOGETHER = "instansi.", "dana_bersama."  # and one of many instansi: the sources of each, and of all
_NAMED = ("opsi", "berkas")  # facts that say where, for a problem without places


def where(problem: Problem, say: Words, periods: Periods, *, everywhere: bool, longest: int) -> str:
    """The places of a problem in one text, "" where it has none: the first three, or all of them.

    `periods` are the sources that were read, of which a check shows all places; `longest` is how many characters of
    a file name are shown, its end. Blanks inside a place are `TIED`.
    """
    places = tuple(dict.fromkeys(problem.tempat))
    if not places:
        names = (str(problem.nilai[name]) for name in _NAMED if problem.nilai.get(name))
        return next((_tied(source_name(name, say)) for name in names), "")
    each = problem.kode in CONTRADICTIONS and not problem.nilai.get("banyak")
    shown = places if everywhere or each else places[:FIRST_PLACES]
    words = list(_words(shown, say, longest))
    every = max(problem.jumlah, PLACES) if len(problem.tempat) == PLACES else len(places)
    rest = every - len(shown)
    if not rest:
        return _listed(words, say)
    more = say("check.lainnya", jumlah=rest, perintah=_check_of(places, periods))
    return f"{', '.join(words)} {more}"


def source_name(berkas: str, say: Words) -> str:
    """A source as people name it: `-` is standard input."""
    return say("check.masukan_standar") if berkas == STDIN else berkas


def check_command(files: Sequence[str]) -> str:
    """The call that shows every problem of these sources."""
    names = [f'"{name}"' if re.search(r"[\s?&]", name) else name for name in map(tellable, files[:MOST_NAMES])]
    return " ".join(["asn check", *names, *(["..."] if len(files) > MOST_NAMES else [])])


def check_commands(periods: Periods) -> str:
    """The calls that show every problem of what a command read: one for each period, for they are not one data set."""
    more = ["..."] if len(periods) > MOST_CALLS else []
    return "; ".join([*map(check_command, periods[:MOST_CALLS]), *more])


def periods_of(report: Report) -> list[list[str]]:
    """The sources of a report by period, the oldest first, where it compares some; else all its files as one.

    Those of one instansi among many are beside what all share; where some have faults, no others are told.
    """
    if compares(report):
        return [[one] for one in _named_by(_PERIOD, report)]
    if each := _named_by(GIVEN, report):
        whose = {f"{GIVEN}{one.instansi}" for one in report.masalah}
        faulty = [line.dasar for line in report.aturan if line.kunci in whose]
        return [[one, *_named_by(TOGETHER, report)] for one in faulty or each]
    return [[source.berkas for source in report.sumber]]


def _named_by(start: str, report: Report) -> list[str]:
    return [line.dasar for line in report.aturan if line.kunci.startswith(start)]


def compares(report: Report) -> bool:
    """Whether a report is of several periods."""
    return any(line.kunci.startswith(_PERIOD) for line in report.aturan)


def periods_in(dossier: Dossier) -> list[list[str]]:
    """The files that a dossier is of, and the sources of each older period beside them."""
    older = periods_of(dossier.bagian["trend"])[:-1] if "trend" in dossier.bagian else []
    return [*periods_of(dossier.bagian["gap"]), *older]


def _check_of(places: Sequence[Place], periods: Periods) -> str:
    """The calls that show all places: of the one period, else of those that the files are of, else of the files."""
    files = list(dict.fromkeys(place.berkas for place in places))
    own = [one for one in periods if any(_within(file, source) for file in files for source in one)]
    return check_commands(periods if len(periods) == 1 else own or [files])


def _within(file: str, source: str) -> bool:
    """Whether a file is what a source names: itself, one in its folder, one that its pattern matches."""
    return file == source or file.startswith((f"{source.rstrip('/')}/", f"{source}\\")) or fnmatchcase(file, source)


def _words(places: Sequence[Place], say: Words, longest: int) -> Iterator[str]:
    """One word a place: the first of a file names the file, the first of a sheet the sheet."""
    for berkas, in_file in groupby(places, key=lambda place: place.berkas):
        name = _tied(source_name(berkas, say))
        head = name if len(name) <= longest else f"...{name[-longest:]}"
        for _, in_sheet in groupby(in_file, key=lambda place: place.lembar):
            first, *others = in_sheet
            yield _first(head, first)
            yield from (_tied(place.sel or place.short) for place in others)
            head = ""


def _first(head: str, place: Place) -> str:
    """`data.xlsx, Pegawai!A62`; a text file's sheet is the file itself: `pegawai.csv!A62`."""
    if re.split(r"[\\/]", place.berkas)[-1] == place.lembar:
        return f"{head}!{_tied(place.sel)}" if place.sel else head
    return ", ".join(part for part in (head, _tied(place.short)) if part)


def _listed(words: Sequence[str], say: Words) -> str:
    *most, last = words
    return f"{', '.join(most)} {say('check.dan')} {last}" if most else last


def _tied(text: str) -> str:
    return tellable(text).replace(" ", TIED)
