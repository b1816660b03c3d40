"""Names: spellings that fold alike are one name, shown in the first spelling met (contract, section 2)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from asnkompetensi.model.data import Names
from asnkompetensi.model.fold import fold

_NO_ALIAS: Mapping[str, str] = {}


def folder(alias: Mapping[str, str] = _NO_ALIAS) -> Callable[[str], str]:
    """What makes of a spelling the key of its name; `alias` leads from folded aliases to folded names."""

    def key(text: str) -> str:
        folded = fold(text)
        return alias.get(folded, folded)

    return key


def build(spellings: Iterable[str], alias: Mapping[str, str] = _NO_ALIAS) -> Names:
    """The names among spellings given in the order in which they were met.

    Codes follow the Unicode code points of the names. An alias of a name that was not met has no code.
    """
    key = folder(alias)
    shown: dict[str, str] = {}
    for text in spellings:
        shown.setdefault(key(text), text)
    ordered = sorted(shown, key=shown.__getitem__)
    codes = {folded: code for code, folded in enumerate(ordered)}
    also = {folded: codes[name] for folded, name in alias.items() if name in codes}
    return Names(tuple(shown[folded] for folded in ordered), {**also, **codes})
