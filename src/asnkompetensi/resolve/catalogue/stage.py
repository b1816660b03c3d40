"""The catalogue, in order: trainings, which texts mean them, where they lead, history, demands, targets, purses."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.catalogue import Catalogue
from asnkompetensi.model.fold import fold
from asnkompetensi.resolve.catalogue.attendance import history, performance, strangers, whose
from asnkompetensi.resolve.catalogue.demands import demands, purses
from asnkompetensi.resolve.catalogue.identity import identified
from asnkompetensi.resolve.catalogue.ladders import ladders
from asnkompetensi.resolve.catalogue.settle import Offered
from asnkompetensi.resolve.catalogue.trainings import trainings
from asnkompetensi.resolve.names import build
from asnkompetensi.resolve.texts import numbered, texts
from asnkompetensi.resolve.whole import NEVER

if TYPE_CHECKING:
    from asnkompetensi.model.data import Names
    from asnkompetensi.model.problem import Problem
    from asnkompetensi.model.rules import TrainingRules
    from asnkompetensi.model.table import Tables
    from asnkompetensi.resolve.assessments import Known


@dataclass(frozen=True)
class Around:
    """What the data know already: everybody, units, jabatan, competencies."""

    known: Known
    unit: Names
    jabatan: Names
    kompetensi: Names


def catalogue(
    tables: Tables, source: Mapping[str, int], around: Around, rules: TrainingRules
) -> tuple[Catalogue, list[Problem]]:
    """The catalogue of all tables; `tables` has every one, `source` the number of each in `Data.tabel`.

    Problems: `PELATIHAN-01`, `PELATIHAN-02`, `RUJUKAN-01` for people of whom nothing else is known.
    """
    number = {name: source.get(name, 0) for name in tables}
    kode = texts(tables["pelatihan"].frame, "kode")
    names = build(kode.met())
    rows = Offered(tables["pelatihan"], kode.mapped(numbered(names.codes, fold)), names)
    offered, differing = trainings(rows, rules.jp, number["pelatihan"])
    identity = identified(names, offered["nama"].tolist(), rules.setara)
    hasil, impossible = ladders(rows, around.kompetensi, number["pelatihan"])
    orang = {name: whose(tables[name], around.known) for name in ("riwayat", "kinerja")}
    jp = offered["jp"].to_numpy(dtype=np.int64, na_value=NEVER)
    found = Catalogue(
        nama=identity.names,
        pelatihan=offered,
        hasil=hasil,
        riwayat=history(tables["riwayat"], orang["riwayat"], identity, jp, number["riwayat"]),
        syarat=demands(tables["syarat"], around.jabatan, identity.names, number["syarat"]),
        kinerja=performance(tables["kinerja"], orang["kinerja"], number["kinerja"]),
        dana=purses(tables["dana"], around.unit, around.kompetensi, number["dana"]),
    )
    unmatched = [problem for name, whose in orang.items() for problem in strangers(tables[name], whose)]
    return found, [*differing, *impossible, *unmatched]
