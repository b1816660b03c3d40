"""Which training a text means: by kode, by name, and by an older name that counts as the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from asnkompetensi.model.data import Names
from asnkompetensi.model.fold import fold


@dataclass(frozen=True)
class Identity:
    """The trainings by kode, and all that each folded text means: several may share a name, or have been one."""

    names: Names
    meant: Mapping[str, tuple[int, ...]]


def identified(kode: Names, titles: Sequence[str], same: Iterable[Sequence[str]]) -> Identity:
    """What texts mean, for trainings with one title each; `same` has groups of folded names that are one training.

    Where only one training can be meant, a kode goes before a name, and the first kode before others.
    """
    direct: dict[str, set[int]] = defaultdict(set)
    for text, code in (*kode.codes.items(), *((fold(title), code) for code, title in enumerate(titles) if fold(title))):
        direct[text].add(code)
    meant = {text: set(codes) for text, codes in direct.items()}
    for group in same:
        together = {code for name in group for code in direct.get(name, ())}
        for name in group if together else ():
            meant[name] = meant.get(name, set()) | together
    first = {text: min(codes) for text, codes in meant.items()}
    return Identity(
        Names(kode.names, {**first, **kode.codes}), {text: tuple(sorted(codes)) for text, codes in meant.items()}
    )
