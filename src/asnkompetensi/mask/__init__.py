"""Data without identities: the resolved gap rows of everybody under pseudonyms, coarse enough that nobody stands out.

In: resolved data, gap rows in codes, the day, the key. Out: source tables that this program reads again, with the same
totals, and what was coarsened, left out or not taken over. Must not know: files, printing, the clock, languages.
"""

from asnkompetensi.mask.stage import mask

__all__ = ["mask"]
