"""Problems as blocks of lines for people: what is wrong, where, the evidence, why, what follows, the repair.

Lines come as spans of plain text, each with its role; whoever prints them chooses the colours. No NIP in them is whole
and no control character is left.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum
from textwrap import wrap
from typing import NamedTuple

from asnkompetensi.model.plain import tellable
from asnkompetensi.model.problem import Grade, Problem
from asnkompetensi.model.saved import SavedProblem
from asnkompetensi.text import Words
from asnkompetensi.text.problems import CATALOGUE
from asnkompetensi.text.problems.entry import Entry
from asnkompetensi.text.problems.fill import Shown, filled
from asnkompetensi.text.problems.order import in_order
from asnkompetensi.text.problems.speak import CUT, Spoken, speak
from asnkompetensi.write.evidence import evidence
from asnkompetensi.write.where import CONTRADICTIONS, TIED, Periods, where

MOST_LINES = 8
HEADLINES, PLACE_LINES, REPAIR_LINES, EFFECT_LINES = 3, 2, 3, 2
ARROW, BAR, DOT = "  --> ", "   | ", " \u00b7 "
_LONGEST = 1_000_000  # lines, where nothing limits them
_GRAVITY = {Grade.CATATAN: 0, Grade.PERINGATAN: 1, Grade.GALAT: 2}


class Role(StrEnum):
    """What a span of a message is."""

    GALAT = "galat"
    PERINGATAN = "peringatan"
    CATATAN = "catatan"
    HEADLINE = "judul"
    MARK = "tanda"  # the arrow, the bar, the label of a part
    PLACE = "tempat"
    EVIDENCE = "bukti"
    TEXT = "teks"


class Span(NamedTuple):
    """Text with one role."""

    text: str
    role: Role


Line = tuple[Span, ...]


def ordered(problems: Iterable[Problem]) -> list[Problem]:
    """Notes first, the gravest last, where the eye rests on a terminal; otherwise in the order given."""
    return sorted(problems, key=lambda problem: _GRAVITY[CATALOGUE[problem.kode].tingkat])


def gravest_first(problems: Iterable[Problem]) -> list[Problem]:
    """The other way round, for what is read from its top; otherwise in the order given too."""
    return sorted(problems, key=lambda problem: -_GRAVITY[CATALOGUE[problem.kode].tingkat])


def message(
    problem: Problem, say: Words, *, periods: Periods = (), width: int = 80, everywhere: bool = False
) -> list[Line]:
    """The block of one problem: at most eight lines of `width` columns; with `everywhere`, as many as its places take.

    `periods` are the sources that were read, for the call that lists every place.
    """
    spoken = speak(problem, say, longest=width - 20)
    longest = width // (4 if problem.kode in CONTRADICTIONS else 2)  # their evidence needs the room
    places = where(problem, say, periods, everywhere=everywhere, longest=longest)
    head = _headline(spoken, tellable(problem.instansi), say, width)
    place = _block(ARROW, places, Role.PLACE, width, _LONGEST if everywhere else PLACE_LINES)
    repair = _part("saran", spoken.saran, say, width, REPAIR_LINES)
    room = MOST_LINES - len(head) - min(len(place), PLACE_LINES) - len(repair)
    effect = _part("akibat", spoken.akibat, say, width, min(EFFECT_LINES, room))
    why = _whole("sebab", spoken.sebab, say, width, room - len(effect))
    shown = evidence(problem, spoken, say, width - len(BAR), room - len(effect) - len(why))
    proof = [(Span(BAR, Role.MARK), Span(line, Role.EVIDENCE)) for line in shown]
    basis = _whole("dasar", spoken.dasar, say, width, room - len(effect) - len(why) - len(proof))
    return [*head, *place, *proof, *why, *effect, *basis, *repair]


def summary_line(
    problems: Sequence[Problem | SavedProblem] | None,
    say: Words,
    *,
    pegawai: int | None = None,
    unit: int | None = None,
    hasil: str = "",
    command: str = "",
) -> str:
    """The last line of a run: how many people and units, how many problems, where the result is, the next command.

    What is None or "" is left out: `problems` are None where nobody knows of any. `command` shows only where
    there are problems.
    """
    grades = [_grade(problem) for problem in problems or ()]
    counts = {
        "pegawai": pegawai,
        "unit": unit,
        "jumlah_galat": grades.count(Grade.GALAT) or None,
        "jumlah_peringatan": grades.count(Grade.PERINGATAN) or None,
    }
    people, units, faults, warnings = (_counted(key, number, say) for key, number in counts.items())
    found = [part for part in (faults, warnings) if part]
    found += [say("check.tanpa_masalah")] if problems is not None and not found else []
    parts = [", ".join(part for part in (people, units) if part), ", ".join(found)]
    parts.append(say("check.hasil", berkas=hasil) if hasil else "")
    parts.append(say("check.rincian", perintah=command) if command and problems else "")
    return ": ".join(filter(None, (say("check.selesai"), DOT.join(filter(None, parts)))))


def _grade(problem: Problem | SavedProblem) -> str:
    return CATALOGUE[problem.kode].tingkat if isinstance(problem, Problem) else problem.tingkat


def explanation(kode: str, say: Words, width: int = 80) -> list[Line]:
    """The long text of a code for `asn check --explain`; KeyError for a code that there is not."""
    entry = CATALOGUE[kode]
    lines = _named(entry, f": {say.label('codes', kode)}", say, width, "  ")
    for paragraph in entry.wording(say.lang).panjang.split("\n\n"):
        lines += [(), *((Span(line, Role.TEXT),) for line in _wrapped(paragraph, width, _LONGEST))]
    return lines


def listing(say: Words, width: int = 80) -> list[Line]:
    """Every code in one line, or in as many as the width wants, for `asn check --explain` without a code."""
    every = in_order()
    room = max(len(f"{say(f'check.{entry.tingkat}')}[{entry.kode}]") for entry in every) + 2
    lines: list[Line] = []
    for entry in every:
        label = f"{say(f'check.{entry.tingkat}')}[{entry.kode}]"
        said = f"{' ' * (room - len(label))}{say.label('codes', entry.kode)}"
        lines += _named(entry, said, say, width, " " * room)
    return lines


def _named(entry: Entry, said: str, say: Words, width: int, indent: str) -> list[Line]:
    """Grade and code, then what is said of it."""
    label = f"{say(f'check.{entry.tingkat}')}[{entry.kode}]"
    first, *more = _wrapped(f"{label}{said}", width, _LONGEST, indent)
    lines: list[Line] = [(Span(label, Role(entry.tingkat)), Span(first.removeprefix(label), Role.TEXT))]
    return [*lines, *((Span(line, Role.TEXT),) for line in more)]


def _counted(key: str, number: int | None, say: Words) -> str:
    if number is None:
        return ""
    return filled(say(f"check.{key}"), {"jumlah": Shown(say.number(number), empty=not number, one=number == 1)})


def _headline(spoken: Spoken, instansi: str, say: Words, width: int) -> list[Line]:
    code = f"{say(f'check.{spoken.tingkat}')}[{spoken.kode}]"
    whose = f" ({instansi})" if instansi else ""
    first, *more = _wrapped(f"{code}{whose}: {spoken.pesan}", width, HEADLINES, "  ")
    lines: list[Line] = [(Span(code, Role(spoken.tingkat)), Span(first.removeprefix(code), Role.HEADLINE))]
    return [*lines, *((Span(line, Role.HEADLINE),) for line in more)]


def _part(label: str, text: str, say: Words, width: int, most: int) -> list[Line]:
    """A labelled part, cut to `most` lines."""
    return _block(f"  {say(f'check.{label}')}: ", text, Role.TEXT, width, most)


def _whole(label: str, text: str, say: Words, width: int, most: int) -> list[Line]:
    """A labelled part, or nothing where it needs more than `most` lines: half a reason explains nothing."""
    lines = _part(label, text, say, width, _LONGEST)
    return lines if len(lines) <= most else []


def _block(mark: str, text: str, role: Role, width: int, most: int) -> list[Line]:
    """A text beside its mark, further lines below its first word."""
    if not text or most < 1:
        return []
    first, *more = _wrapped(text, width, most, " " * len(mark), mark)
    lines: list[Line] = [(Span(mark, Role.MARK), Span(first.removeprefix(mark), role))]
    return [*lines, *((Span(line, role),) for line in more)]


def _wrapped(text: str, width: int, most: int, indent: str = "", mark: str = "") -> list[str]:
    lines = wrap(
        text,
        width,
        initial_indent=mark,
        subsequent_indent=indent,
        max_lines=most,
        placeholder=f" {CUT}",
        break_on_hyphens=False,
    )
    return [line.replace(TIED, " ") for line in lines]
