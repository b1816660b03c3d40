"""The agency's template of Word, as a call names it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from asnkompetensi.model.problem import Problem


def styled(given: str | None) -> tuple[bytes | None, list[Problem]]:
    """The template of a call, None where it names none; problems where it may not be opened.

    FormFault for one that has not what a document needs, or that would bring with it what it must not.
    """
    from asnkompetensi import read
    from asnkompetensi.write.docx.style import check

    if not given:
        return None, []
    template, wrong = read.style(given)
    if template is not None:
        check(template, given)
    return template, wrong
