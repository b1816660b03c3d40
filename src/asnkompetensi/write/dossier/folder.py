"""A dossier as a folder, whole or not at all; the manifest is its last file."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from asnkompetensi.model.mark import MANIFEST
from asnkompetensi.write import atomic_folder
from asnkompetensi.write.dossier import manifest
from asnkompetensi.write.dossier.files import of_agency
from asnkompetensi.write.dossier.names import slugs
from asnkompetensi.write.dossier.put import put
from asnkompetensi.write.dossier.units import Units

if TYPE_CHECKING:
    from asnkompetensi.model.dossier import Dossier
    from asnkompetensi.model.options import Count
    from asnkompetensi.write.dossier.files import Wanted
    from asnkompetensi.write.dossier.manifest import Made, Written


def uncounted(_: int, __: int) -> None:
    """Nobody counts."""


def save(
    path: Path,
    dossier: Dossier,
    wanted: Wanted,
    made: Made,
    inputs: Iterable[Path] = (),
    count: Count = uncounted,
) -> None:
    """Write the files that are wanted, and the manifest, in the place of whatever `path` held.

    `count` hears how much of it is done, a unit counting as one file of the agency. OutputFault where it cannot be
    done; the older folder stays as it is. The same dossier gives the same bytes.
    """
    atomic_folder.replace_folder(path, partial(_fill, dossier, wanted, made, count), inputs)


def _fill(dossier: Dossier, wanted: Wanted, made: Made, count: Count, folder: Path) -> None:
    units = Units(dossier, slugs(dossier.unit) if wanted.units(dossier) else {}, wanted, folder)
    asked = list(of_agency(dossier, wanted))
    files: list[Written] = []
    total = len(asked) + len(units.folders)
    with units.begun():
        for name, writer in asked:
            files.append(put(folder, name, writer))
            count(len(files), total)
        files += units.finished(lambda done: count(len(asked) + done, total))
    put(folder, MANIFEST, partial(manifest.write, dossier, made, files))
