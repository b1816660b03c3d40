"""A problem in words: what messages, JSON, sheets and comments say of it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from asnkompetensi.model.plain import tellable
from asnkompetensi.model.problem import Fact, Grade, Problem
from asnkompetensi.text.problems import CATALOGUE
from asnkompetensi.text.problems.fill import Shown, filled, names
from asnkompetensi.text.words import Words

_LEVELS = frozenset({"level", "lazim", "dari", "sampai"})  # a level comes as text with a decimal point
_UNGROUPED = frozenset({"baris", "dipakai", "tahun"})  # numbers of rows and years are no amounts
_PATHS = frozenset({"berkas", "sama", "folder", "di"})
_STDIN = "-"
# codes whose fact `kolom` is a field, not a heading
_FIELDS = frozenset({"TANGGAL-02", "NAMA-01", "RUJUKAN-01", "RUJUKAN-03", "PELATIHAN-01", "RENCANA-11"})
_WHOLE = frozenset({"judul", "ada"})  # lists for a line of evidence, which is cut where the line ends
_KEY = re.compile(r"@[a-z_]+\.[a-z0-9_]+")
CUT = "..."


@dataclass(frozen=True, slots=True)
class Spoken:
    """The words of a problem in one language; parts that it does not have are empty. No NIP in it is whole.

    Columns inside a line of `bukti` are separated by a tab.
    """

    kode: str
    tingkat: Grade
    pesan: str
    saran: str
    sebab: str
    akibat: str
    dasar: str
    bukti: tuple[str, ...]


def speak(problem: Problem, say: Words, longest: int | None = None) -> Spoken:
    """The words of a problem. `longest` is how many characters of one fact are shown; None: all."""
    entry = CATALOGUE[problem.kode]
    wording = entry.wording(say.lang)
    facts = _facts(problem, say, longest)
    return Spoken(
        entry.kode,
        entry.tingkat,
        pesan=filled(wording.judul, facts),
        saran=filled(wording.saran, facts),
        sebab=filled(wording.sebab, facts),
        akibat=filled(wording.akibat, facts),
        dasar=filled(wording.dasar, facts),
        bukti=_evidence(problem, facts, say),
    )


def _facts(problem: Problem, say: Words, longest: int | None) -> dict[str, Shown]:
    first = problem.tempat[0] if problem.tempat else None
    place = {} if first is None else {"berkas": first.berkas, "lembar": first.lembar, "sel": first.sel}
    facts = {**place, "jumlah": problem.jumlah, **problem.nilai}
    if problem.kode in _FIELDS:
        facts["kolom"] = say.label("columns", str(facts.get("kolom", "")))
    return _shown(facts, say, longest)


def _evidence(problem: Problem, facts: Mapping[str, Shown], say: Words) -> tuple[str, ...]:
    sentence = CATALOGUE[problem.kode].wording(say.lang).bukti
    if not problem.bukti:
        known = {name for name, fact in facts.items() if not fact.empty}
        return (filled(sentence, facts),) if sentence and names(sentence) & known else ()
    used = problem.nilai.get("dipakai")
    first = sorted(problem.bukti, key=lambda line: used is not None and used not in line.values())
    return tuple(_line(sentence, problem, line, facts, say) for line in first)


def _line(sentence: str, problem: Problem, line: Mapping[str, Fact], facts: Mapping[str, Shown], say: Words) -> str:
    """A line of evidence; the first column of the one that holds the fact `dipakai` (what is in use) says so.

    Lines that say so themselves have a fact `pakai`.
    """
    text = filled(sentence, {**facts, **_shown(line, say, None)})
    if "pakai" in line or "dipakai" not in problem.nilai or problem.nilai["dipakai"] not in line.values():
        return text
    first, tab, rest = text.partition("\t")
    return f"{first} ({say('check.dipakai')}){tab}{rest}"


def _shown(facts: Mapping[str, Fact], say: Words, longest: int | None) -> dict[str, Shown]:
    return {name: _one(name, fact, say, longest) for name, fact in facts.items()}


def _one(name: str, fact: Fact, say: Words, longest: int | None) -> Shown:
    if isinstance(fact, int):
        return Shown(str(fact) if name in _UNGROUPED else say.number(fact), empty=fact == 0, one=fact == 1)
    ours = say("check.masukan_standar") if name in _PATHS and fact == _STDIN else _translated(fact, say)
    text = tellable(ours or fact)
    if name in _LEVELS and say.lang == "id":
        text = text.replace(".", ",")
    if longest is not None and len(text) > longest and not ours and name not in _WHOLE:
        kept = longest - len(CUT)
        text = CUT + text[-kept:] if name in _PATHS else text[:kept] + CUT
    return Shown(text, empty=not text)


def _translated(fact: str, say: Words) -> str:
    """The sentence of a fact that is a text key; "" for a user's own text, even where it looks like one."""
    if not _KEY.fullmatch(fact):
        return ""
    try:
        return say(fact[1:])
    except (ImportError, KeyError):
        return ""
