"""Competencies: their names, and the kind of each."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi import law
from asnkompetensi.model.data import NONE, Names
from asnkompetensi.model.fold import fold, unmarked
from asnkompetensi.model.problem import Fact, Problem
from asnkompetensi.resolve.names import build, folder
from asnkompetensi.resolve.origin import places
from asnkompetensi.resolve.texts import numbered, texts

if TYPE_CHECKING:
    from asnkompetensi.model.rules import Rules
    from asnkompetensi.model.table import Table, Tables

SOURCES = ("standar", "penilaian", "kesenjangan")  # whose spelling is met first
TELLING = ("standar", "kesenjangan")  # whose word on the kind counts first


def competencies(tables: Tables, rules: Rules) -> Names:
    """All competencies that are required or assessed, and the nine where the built-in standard asks for them.

    A number or letter before a name ("1. Integritas") is no part of it where the rest is a name by itself.
    """
    met = [name for source in SOURCES for name in texts(tables[source].frame, "kompetensi").met()]
    met += [name for _, name, *_ in rules.bawaan]
    alias = {folded: fold(name) for folded, name in law.competency_alias().items()}
    marked = _marked(met)
    key = folder(alias)
    return build(
        (unmarked(name) if fold(name) in marked else name for name in met),
        {**alias, **{folded: key(rest) for folded, rest in marked.items()}},
    )


def _marked(names: Iterable[str]) -> Mapping[str, str]:
    """By folded spelling what follows the mark, where that is known: in law, without a mark, or under another mark."""
    rests: dict[str, str] = {}
    plain = {fold(one.nama) for one in law.competencies()} | set(law.competency_alias())
    for name in names:
        rest = unmarked(name)
        if rest == name:
            plain.add(fold(name))
        else:
            rests[fold(name)] = rest
    under = Counter(map(fold, rests.values()))
    return {
        folded: rest
        for folded, rest in rests.items()
        if folded not in plain and (fold(rest) in plain or under[fold(rest)] > 1)
    }


def kinds(tables: Tables, names: Names) -> tuple[tuple[str, ...], list[Problem]]:
    """The kind of each competency: as `standar` says, else `kesenjangan`, else the law for the nine, else "".

    `STANDAR-06` where a table says two different things; the first in the order of the law is used.
    """
    official = {names.code(one.nama): one.jenis for one in law.competencies()}
    problems: list[Problem] = []
    for source in reversed(TELLING):
        told, torn = _told(tables[source], names)
        official |= told
        problems = torn + problems
    return tuple(official.get(code, "") for code in range(len(names.names))), problems


def _told(table: Table, names: Names) -> tuple[dict[int, str], list[Problem]]:
    """What a table says of the kind of each competency, by code."""
    kind = texts(table.frame, "jenis").renamed(law.kind)
    code = texts(table.frame, "kompetensi").mapped(numbered(names.codes, fold))
    words = sorted(kind.met(), key=_rank)
    number = kind.mapped(words.index)
    rows = np.flatnonzero(kind.given & (code != NONE))
    pairs, counts = np.unique(code[rows].astype(np.int64) * len(words) + number[rows], return_counts=True)
    said: dict[int, dict[int, int]] = defaultdict(dict)
    for pair, count in zip(pairs.tolist(), counts.tolist(), strict=True):
        said[pair // len(words)][pair % len(words)] = count
    problems = []
    for one, found in said.items():
        if len(found) > 1:
            other = rows[(code[rows] == one) & (number[rows] != min(found))]
            bukti: list[Mapping[str, Fact]] = [{"jenis": words[word], "jumlah": count} for word, count in found.items()]
            facts = {"kompetensi": names.names[one], "dipakai": words[min(found)]}
            problems.append(Problem("STANDAR-06", places(table, other, "jenis"), facts, tuple(bukti)))
    return {one: words[min(found)] for one, found in said.items()}, problems


def _rank(word: str) -> tuple[int, str]:
    order = [kind.kata for kind in law.kinds()]
    return (order.index(word) if word in order else len(order), word)
