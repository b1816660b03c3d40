"""The page as bytes: templates filled, style and script inside it, and a policy that lets nothing else in."""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING, BinaryIO

from markupsafe import Markup

from asnkompetensi.model.dossier import Dossier
from asnkompetensi.text import Words
from asnkompetensi.write.laporan.content import content

if TYPE_CHECKING:
    from jinja2 import Environment, PackageLoader

TEMPLATE = "laporan/page.html.j2"
STYLE = "laporan/style.css"
EARLY = "laporan/early.js"
SCRIPTS = ("core", "views", "tables", "heat", "people", "card", "start")


def write(dossier: Dossier, say: Words, stream: BinaryIO, *, show_nip: bool = False) -> None:
    """Write a dossier as one page in UTF-8 that opens in the language of `say` and holds the other one too.

    NIPs are masked unless `show_nip`. Everything from the data is escaped; nothing is fetched, and only the style and
    the scripts that are written here can run, by their hashes.
    """
    environment = _environment()
    style, early = _source(environment, STYLE), _source(environment, EARLY)
    script = "".join(_source(environment, f"laporan/{name}.js") for name in SCRIPTS)
    page = environment.get_template(TEMPLATE)
    parts = page.generate(
        content(dossier, say, show_nip=show_nip),
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


def _environment() -> Environment:
    from jinja2 import Environment, StrictUndefined

    return Environment(
        loader=_loader(),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _loader() -> PackageLoader:
    from jinja2 import PackageLoader

    return PackageLoader("asnkompetensi.write")


def _source(environment: Environment, name: str) -> str:
    """A file beside the templates, as it stands."""
    return _loader().get_source(environment, name)[0]
