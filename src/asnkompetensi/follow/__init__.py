"""Who and what of one period is who and what of another: people by NIP, names by folding and aliases.

In: periods, each resolved and computed by itself. Out: the periods together, with common numbers for people and common
codes for names. Must not know: files, printing, the clock, what is compared, other stages.
"""

from asnkompetensi.follow.stage import follow

__all__ = ["follow"]
