"""Templates of web pages: everything from the data is escaped, and what a template lacks is a fault, never a blank."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinja2 import Environment


def environment() -> Environment:
    """The templates beside the writers, by their names in `templates/`."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    return Environment(
        loader=PackageLoader("asnkompetensi.write"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def source(of: Environment, name: str) -> str:
    """A file beside the templates, as it stands. :class:`jinja2.TemplateNotFound` where there is none."""
    return of.loader.get_source(of, name)[0] if of.loader else ""
