"""The known name that a misspelt one probably means."""

from __future__ import annotations

from collections.abc import Iterable

from asnkompetensi.model.fold import fold

_CUT_OFF = 0.65  # at least: NPI for NIP, Nma for Nama, Jabatn for Jabatan


def nearest(wanted: Iterable[str], names: Iterable[str]) -> str:
    """The name most like one of the wanted texts, compared after folding; "" where none comes near."""
    from rapidfuzz import process
    from rapidfuzz.distance import DamerauLevenshtein

    known = {fold(name): name for name in names}
    best, most = "", _CUT_OFF
    for text in wanted:
        found = process.extractOne(
            fold(text), list(known), scorer=DamerauLevenshtein.normalized_similarity, score_cutoff=most
        )
        if found and (found[1] > most or not best):
            best, most = known[found[0]], found[1]
    return best
