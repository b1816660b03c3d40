"""Message lines as text, with the colours of a terminal or without."""

from __future__ import annotations

from collections.abc import Iterable

from asnkompetensi.write.messages import Line, Role, Span

CODES = {
    Role.GALAT: "1;31",
    Role.PERINGATAN: "1;33",
    Role.CATATAN: "1;36",
    Role.HEADLINE: "1",
    Role.MARK: "34",
    Role.PLACE: "36",
}


def painted(lines: Iterable[Line], *, colour: bool) -> str:
    """The lines one below the other, without a line end at the end."""
    return "\n".join("".join(_span(span, colour=colour) for span in line) for line in lines)


def _span(span: Span, *, colour: bool) -> str:
    code = CODES.get(span.role)
    return f"\x1b[{code}m{span.text}\x1b[0m" if colour and code else span.text
