"""A dossier as a folder, whole or not at all; the manifest is its last file."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from asnkompetensi.model.mark import MANIFEST
from asnkompetensi.text import words
from asnkompetensi.write.atomic_folder import replace_folder
from asnkompetensi.write.dossier import manifest
from asnkompetensi.write.dossier.files import UNIT, of_agency
from asnkompetensi.write.dossier.names import slugs
from asnkompetensi.write.dossier.put import put
from asnkompetensi.write.dossier.units import Units

if TYPE_CHECKING:
    from asnkompetensi.model.dossier import Dossier
    from asnkompetensi.write.dossier.manifest import Made


def save(
    path: Path,
    dossier: Dossier,
    wanted: Collection[str],
    made: Made,
    lang: str,
    *,
    inputs: Iterable[Path] = (),
    style: bytes | None = None,
) -> None:
    """Write the kinds of files that are wanted, and the manifest, in the place of whatever `path` held.

    `style` is the agency's template of Word. OutputFault where the folder cannot be written; the older one stays as it
    is. The same dossier gives the same bytes.
    """
    replace_folder(path, partial(_fill, dossier, wanted, made, (lang, style)), inputs)


def _fill(
    dossier: Dossier, wanted: Collection[str], made: Made, manner: tuple[str, bytes | None], folder: Path
) -> None:
    lang, style = manner
    units = Units(dossier, slugs(dossier.unit) if UNIT in wanted else {}, lang, folder, style)
    with units.begun():
        files = [put(folder, name, writer) for name, writer in of_agency(dossier, wanted, words(lang), style)]
        files += units.finished()
    put(folder, MANIFEST, partial(manifest.write, dossier, made, files))
