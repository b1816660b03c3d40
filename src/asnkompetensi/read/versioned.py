"""Folders of tables whose files alone do not say what holds: Delta Lake, Apache Hudi, Apache Iceberg.

A log among the files says which of them count. Whoever reads them all counts rows that were changed or deleted long
ago; so such a folder is told, and not read.
"""

from __future__ import annotations

import os

LOGS = {"_delta_log": "Delta", ".hoodie": "Hudi"}
_SNAPSHOTS, _SNAPSHOT, _ICEBERG = "metadata", ".metadata.json", "Iceberg"


def table(place: str, name: str) -> tuple[str, str] | None:
    """The folder of a table and its format, where a name in the folder `place` is that of its log."""
    if name in LOGS:
        return place, LOGS[name]
    if name.endswith(_SNAPSHOT) and os.path.basename(place) == _SNAPSHOTS:  # noqa: PTH119 (addresses, too)
        return os.path.dirname(place), _ICEBERG  # noqa: PTH120 (as above)
    return None


def table_above(address: str) -> tuple[str, str] | None:
    """The same by the address of a file of the log, however deep below it."""
    parts = address.split("/")
    found = (table("/".join(parts[:place]), part) for place, part in enumerate(parts))
    return next((one for one in found if one), None)
