"""From names that may be one to rows that a person decides about: which is read as which, and how sure that is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from asnkompetensi import law
from asnkompetensi.check.merges.entities import Entity, entities
from asnkompetensi.check.merges.kinship import Kin, kin, likeness
from asnkompetensi.check.merges.wording import plain_words
from asnkompetensi.model.fold import fold
from asnkompetensi.model.padanan import COLUMNS, YES, Proposal, Row
from asnkompetensi.model.reason import Reason, encoded, reason

if TYPE_CHECKING:
    from asnkompetensi.model.table import Tables

_SURE = ("spasi", "singkatan", "ketik")
_DOUBTFUL = ("nama", "urutan", "daerah", "kependekan", "mirip")  # the least doubtful first
_LONG = 7  # letters, from which a misspelt word is no word of its own: Bagan and Bagian are two, Kator may be a place
_LISTED = "unit_kerja"  # names of this kind that are all listed in their table are different things

Counts = Mapping[tuple[str, str], int]


def proposals(tables: Tables, former: Sequence[Row] = (), changed: Counts | None = None) -> tuple[Proposal, ...]:
    """Names that may be one, by kind, the sure ones first; before them what a person decided in a `former` file.

    Of two names the one that a table defines is proposed as `menjadi`, else the one of common words, else the one with
    more rows. A row is agreed to beforehand only where it is as certain as a typing error in a long word
    that is no name of a place. `changed` counts the rows
    that decisions changed already, by kind and folded name.
    """
    found = {jenis: entities(tables, jenis) for jenis in COLUMNS}
    counted = {(jenis, fold(one.name)): one.rows for jenis, ones in found.items() for one in ones}
    kept = [_kept(row, counted, changed or {}) for row in former if row.dari]
    known = {(row.jenis, fold(row.dari)) for row in kept}
    made = [one for jenis, ones in found.items() for one in _of_kind(jenis, ones)]
    return (*kept, *(one for one in made if (one.jenis, fold(one.dari)) not in known))


def _kept(row: Row, counted: Counts, changed: Counts) -> Proposal:
    """What was decided before, with the rows that the data held before it was followed."""
    name, other = (row.jenis, fold(row.dari)), (row.jenis, fold(row.menjadi))
    moved = changed.get(name, 0)
    rows, others = moved or counted.get(name, 0), counted.get(other, 0) - moved
    why = encoded(reason("mapping.alasan_lama"))
    alike = likeness(row.dari, row.menjadi)
    return Proposal(row.jenis, row.dari, row.menjadi, rows, max(others, 0), alike, why, row.setuju)


def _of_kind(jenis: str, found: Sequence[Entity]) -> list[Proposal]:
    """At most one proposal for each name: the surest, then to the name most like it, then to the one that is higher."""
    texts = [(number, text) for number, one in enumerate(found) for text in (one.name, *one.aliases)]
    best: dict[int, tuple[tuple[object, ...], int, Kin]] = {}
    rank = {number: _rank(one) for number, one in enumerate(found)}
    for pair, why in kin([text for _, text in texts]).items():
        one, other = (texts[number][0] for number in pair)
        if one == other or (jenis == _LISTED and found[one].defined and found[other].defined):
            continue
        lower, higher = sorted((one, other), key=rank.__getitem__)
        turned = why if lower == one else replace(why, kata=why.lain, lain=why.kata)
        strength = (_strength(why), likeness(found[one].name, found[other].name), rank[higher])
        if lower not in best or strength > best[lower][0]:
            best[lower] = strength, higher, turned
    rows = [_proposal(jenis, found[lower], found[higher], why) for lower, (_, higher, why) in best.items()]
    return sorted(rows, key=lambda row: (row.setuju != YES, row.dari))


def _strength(why: Kin) -> int:
    return -why.tempat if why.cara in _SURE else -2 - _DOUBTFUL.index(why.cara)


def _rank(one: Entity) -> tuple[object, ...]:
    """What tells the name that others are read as: the highest."""
    common, short = law.common_words(), law.short_forms()
    words = plain_words(one.name)
    strange = sum(word not in common and len(word) > len("kota") for word in words)
    return one.defined, -strange, -sum(word in short for word in words), one.rows, len(one.name), one.name


def _proposal(jenis: str, lower: Entity, higher: Entity, why: Kin) -> Proposal:
    both = lower.defined and higher.defined
    seldom = higher.defined or lower.rows <= higher.rows
    short = lower.peopled and higher.peopled and _is_short(why)
    sure = why.cara in _SURE and seldom and not (both or why.tempat or short)
    told: list[Reason] = [reason(f"mapping.alasan_{why.cara}", **_facts(why))]
    told += [reason("mapping.alasan_keduanya")] * both + [reason("mapping.alasan_jarang")] * (not seldom)
    told += [reason("mapping.alasan_tempat")] * why.tempat + [reason("mapping.alasan_pendek")] * short
    return Proposal(
        jenis,
        lower.name,
        higher.name,
        lower.rows,
        higher.rows,
        likeness(lower.name, higher.name),
        encoded(*told),
        YES if sure else "",
    )


def _is_short(why: Kin) -> bool:
    """Whether a word that is misspelt for another is so short that both may be meant."""
    common = law.common_words()
    return why.cara == "ketik" and any(len(word) < _LONG for word in (*why.kata, *why.lain) if word in common)


def _facts(why: Kin) -> dict[str, str]:
    return {"kata": " ".join(why.kata), "lain": " ".join(why.lain)} if why.kata or why.lain else {}
