"""The page as bytes: templates filled, style and script inside it, and a policy that lets nothing else in."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from typing import BinaryIO

from markupsafe import Markup

from asnkompetensi.model.dossier import Dossier
from asnkompetensi.text import Words
from asnkompetensi.write.jinja import environment, source
from asnkompetensi.write.laporan.content import content

TEMPLATE = "laporan/page.html.j2"
STYLE = "laporan/style.css"
EARLY = "laporan/early.js"
SCRIPTS = ("core", "views", "tables", "heat", "people", "card", "start")


def write(
    dossier: Dossier,
    say: Words,
    stream: BinaryIO,
    *,
    show_nip: bool = False,
    pages: Mapping[str, str] | None = None,
    above: str = "",
) -> None:
    """Write a dossier as one page in UTF-8 that opens in the language of `say` and holds the other one too.

    With `pages`, the address of the page of each unit, the page is about the agency as a whole and leads to these for
    people; `above` is the address of the agency's page, in the page of a unit.

    NIPs are masked unless `show_nip`. Everything from the data is escaped; nothing is fetched, and only the style and
    the scripts that are written here can run, by their hashes.
    """
    templates = environment()
    style, early = source(templates, STYLE), source(templates, EARLY)
    script = "".join(source(templates, f"laporan/{name}.js") for name in SCRIPTS)
    parts = templates.get_template(TEMPLATE).generate(
        content(dossier, say, show_nip=show_nip, pages=pages, above=above),
        style=Markup(style),  # noqa: S704 - files of this package
        early=Markup(early),  # noqa: S704
        script=Markup(script),  # noqa: S704
        policy=policy(style, early, script),
    )
    stream.writelines(part.encode("utf-8", "replace") for part in parts)


def policy(style: str, *scripts: str) -> str:
    """The content security policy: this style and these scripts, and nothing from anywhere."""
    allowed = " ".join(map(_hash, scripts))
    return f"default-src 'none'; style-src {_hash(style)}; script-src {allowed}; base-uri 'none'; form-action 'none'"


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
