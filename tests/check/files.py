"""Tables whose rows come from several files, as rows of plain values for each file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pandas as pd

from asnkompetensi.model.table import Table
from tests.resolve.tables import Row, table


def of_files(name: str, rows: Mapping[str, Sequence[Row]]) -> Table:
    """One table from files; each has one sheet of the table's name, with the columns that any of the files has."""
    columns = {column for given in rows.values() for row in given for column in row}
    found = [table(name, given, columns) for given in rows.values()]
    frames = [one.frame.assign(bagian=number) for number, one in enumerate(found)]
    frame = pd.concat([one.astype(dict.fromkeys(one.select_dtypes("category"), object)) for one in frames])
    texts = frames[0].select_dtypes("category").columns
    parts = tuple(replace(one.bagian[0], berkas=berkas) for one, berkas in zip(found, rows, strict=True))
    return Table(name, frame.reset_index(drop=True).astype(dict.fromkeys(texts, "category")), parts)
