"""Plans of many instansi as a folder, whole or not at all: for each what it is sent, and nothing of the others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from asnkompetensi.write import delimited, plan_json
from asnkompetensi.write.atomic_folder import replace_folder
from asnkompetensi.write.dossier.names import slugs
from asnkompetensi.write.dossier.put import put

if TYPE_CHECKING:
    from asnkompetensi.model.result import Report, ResultTable
    from asnkompetensi.write.dossier.files import Writer

PLAN, SHARE = "plan.json", "dana.csv"


def save(path: Path, plans: Mapping[str, Report], shares: Mapping[str, ResultTable]) -> dict[str, str]:
    """Put a folder for each instansi in the place of whatever `path` held; the names of the folders, by instansi.

    In it stand `plan.json`, each table of the plan as CSV, and `dana.csv`: its share, beside which its plan is proven.
    OutputFault where it cannot be done; an older folder stays as it is.
    """
    folders = slugs(plans)
    files = [
        (f"{folders[name]}/{file}", writer)
        for name, report in plans.items()
        for file, writer in _files(report, shares[name])
    ]
    replace_folder(path, partial(_fill, files))
    return folders


def _files(report: Report, share: ResultTable) -> Iterator[tuple[str, Writer]]:
    if report.rencana:
        yield PLAN, partial(plan_json.write, report.rencana)
    yield SHARE, _table(share)
    for name, table in report.tabel.items():
        yield f"{name}.csv", _table(table)


def _table(table: ResultTable) -> Writer:
    return lambda stream: delimited.write(table, delimited.STYLES["csv"], stream)


def _fill(files: list[tuple[str, Writer]], folder: Path) -> None:
    for name, writer in files:
        put(folder, name, writer)
