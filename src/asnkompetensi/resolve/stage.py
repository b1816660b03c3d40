"""The stage, in order: rows about people, units, people, jabatan, competencies, standards, catalogue, assessments."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from asnkompetensi import law
from asnkompetensi.model.data import Data
from asnkompetensi.model.options import GapOptions
from asnkompetensi.model.table import Table
from asnkompetensi.model.tables import SPECS
from asnkompetensi.resolve import people_problems
from asnkompetensi.resolve.assessments import assessed, assessments, strangers
from asnkompetensi.resolve.catalogue.stage import Around, catalogue
from asnkompetensi.resolve.competencies import competencies, kinds
from asnkompetensi.resolve.jobs import Jobs, jobs
from asnkompetensi.resolve.people import People, people
from asnkompetensi.resolve.roster import roster, telling
from asnkompetensi.resolve.staff import staff
from asnkompetensi.resolve.standards import own_levels, standards, weighed
from asnkompetensi.resolve.unit_weights import unit_services, unit_weights
from asnkompetensi.resolve.units import unit_codes, units

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from asnkompetensi.model.problem import Problem
    from asnkompetensi.model.rules import Rules, TrainingRules
    from asnkompetensi.model.table import Tables

_NOTHING = Table("", pd.DataFrame({"bagian": [], "baris": [], "kolom": []}, dtype="int32"), ())


def resolve(tables: Tables, rules: Rules, training: TrainingRules | None = None) -> tuple[Data, list[Problem]]:
    """The tables with every name a code and every person once, and the contradictions that were settled for it.

    `training` tells JP and equivalent trainings; without them those of the law hold. A table that is missing holds no
    rows. The order of rows changes nothing but what comes first: of several spellings, of parents of a unit, of rows of
    a person without `tmt_jabatan`, of rows of a training.

    Problems: `NIP-03`, `NIP-05`, `PEGAWAI-01`, `UNIT-01`, `UNIT-03`, `STANDAR-02`, `STANDAR-06`, `PENILAIAN-01`,
    `PENILAIAN-05`, and those of :mod:`asnkompetensi.resolve.catalogue`.
    """
    tabel = tuple(tables[name] for name in SPECS if name in tables)
    every = {name: tables.get(name, _NOTHING) for name in SPECS}
    source = {table.nama: index for index, table in enumerate(tabel)}
    told = roster(tabel)
    unit, untidy = units(every, told)
    who = people(told, unit_codes(unit.names, told.texts["unit_kerja"]))
    home = unit_codes(unit.names, who.rows.texts["unit_kerja"])
    job = jobs(every["standar"], who.rows, who.dipakai[who.aktif], rules)
    pegawai, known = staff(who, home, job)
    kompetensi = competencies(every, rules)
    jenis, mixed = kinds(every, kompetensi)
    standar, disputed = standards(every["standar"], job, unit.names, kompetensi)
    orang = {name: assessed(every[name], known, unit.names) for name in ("penilaian", "kesenjangan")}
    sendiri, contested = own_levels(every["kesenjangan"], orang["kesenjangan"], kompetensi, known.shown)
    around = Around(known, unit.names, job.jabatan, kompetensi)
    katalog, faulty = catalogue(every, source, around, training or law.training_rules(GapOptions(rules.as_of)))
    data = Data(
        unit=unit.names,
        unit_induk=unit.induk,
        jabatan=job.jabatan,
        jenjang=job.jenjang,
        kompetensi=kompetensi,
        jenis=jenis,
        pegawai=pegawai,
        standar=weighed(standar, every["standar"], source.get("standar", 0)),
        penilaian=assessments(every, orang, kompetensi, source),
        sendiri=sendiri.frame(source.get("kesenjangan", 0)),
        prioritas=unit_weights(every["unit"], unit.names),
        ikm=unit_services(every["unit"], unit.names),
        katalog=katalog,
        tidak_aktif=int((~who.aktif).sum()),
        tabel=tabel,
        ditolak=sum(table.ditolak for table, _ in telling(tabel)),
    )
    unmatched = strangers(every, orang, telling(tabel))
    return data, [*_about_people(who, home, job), *untidy, *mixed, *disputed, *contested, *unmatched, *faulty]


def _about_people(who: People, home: NDArray[np.int32], job: Jobs) -> list[Problem]:
    resolved = {"unit_kerja": home, "jabatan": job.held, "jenjang_jabatan": job.level}
    return [
        *people_problems.contradictions(who, resolved),
        *people_problems.without_nip(who),
        *people_problems.unknown_words(who.rows),
        *people_problems.without_unit(who, who.dipakai[who.aktif]),
    ]
