"""Both lists, cell by cell, against plain Python; and who weighs nothing in them."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import date
from typing import Any

import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as st

from asnkompetensi.model.codes import Kelamin
from asnkompetensi.model.options import GapOptions
from tests.gap.data import AS_OF, agency
from tests.properties.agencies import COMPETENCIES, LEVELS, UNITS, agencies
from tests.talent.data import computed, listed
from tests.talent.oracle import Lists, Tables

TINGKAT = dict(zip(COMPETENCIES, ("mutlak", "penting", ""), strict=True))
DATES = ["", "2026-03-30", "2026-03-31", "2026-07-01"]
BORN = ["", "1968-02-29", "1968-05-15", "1966-06-30", "1968-12-01"]
KINDS = ("pegawai", "unggul", "kembang", "tepat_standar", "belum_diketahui", "tanpa_standar")
SAFE = ("nip", "nama", "kekuatan", "kompetensi_lebih", "kompetensi_terkuat", "mentor", "proyek", "total_lebih")
some = settings(max_examples=settings().max_examples // 2)
few = settings(max_examples=settings().max_examples // 10)


def row(**cells: Any) -> st.SearchStrategy[dict[str, str]]:
    return st.fixed_dictionaries({name: st.sampled_from(values) for name, values in cells.items()})


@st.composite
def tables(draw: st.DrawFn) -> Tables:
    """An agency with a catalogue, a history, results of work and weights."""
    found = draw(agencies(people=6))
    people = [
        {**one, **draw(row(tanggal_lahir=BORN, akhir_kontrak=DATES, status=["PNS", ""]))} for one in found.pegawai
    ]
    known = [one["nip"] for one in people if one["nip"]] or [""]
    training = row(kode=["A", "B", "C"], kompetensi=COMPETENCIES, level_hasil=LEVELS, level_awal=["", *LEVELS])
    rows = {(one["kode"], one["kompetensi"]): one for one in draw(st.lists(training, max_size=6))}
    facts = {kode: draw(row(biaya_peserta=["0", "1000"], mulai=DATES)) for kode in "ABC"}
    past = row(nip=known, pelatihan=["A", "B", "Lainnya"], sertifikat_sampai=DATES)
    work = row(nip=known, target=["3", "0.5"], capaian=["0", "1", "2.25"])
    weight = row(prioritas=["0", "0.333333", "2"])
    return Tables(
        people,
        [{**one, "tingkat": TINGKAT[one["kompetensi"]]} for one in found.standar],
        found.penilaian,
        found.sendiri,
        [{**one, **facts[one["kode"]], "nama": f"Pelatihan {one['kode']}"} for one in rows.values()],
        draw(st.lists(past, max_size=4)) if known[0] else [],
        draw(st.lists(work, max_size=4)) if known[0] else [],
        [{"unit_kerja": name, **draw(weight)} for name in UNITS if name],
    )


@some
@given(tables(), st.booleans())
def test_both_lists_are_those_of_plain_python(given_tables: Tables, builtin: bool) -> None:
    result = computed(agency(**asdict(given_tables)), builtin=builtin)
    wanted = Lists(given_tables, GapOptions(AS_OF, builtin=builtin))
    for name, rows in (("unggul", wanted.unggul()), ("kembang", wanted.kembang())):
        columns = list(rows[0]) if rows else ["nama"]
        assert listed(result, name, " ".join(columns)) == [list(one.values()) for one in rows]
    everybody, *kinds = (result.ringkasan[name].value for name in KINDS)
    assert everybody == sum(kind or 0 for kind in kinds) == len(given_tables.pegawai)


@few
@given(tables(), st.integers(0, 2**32 - 1))
def test_nothing_depends_on_the_order_of_rows(given_tables: Tables, seed: int) -> None:
    data = agency(**asdict(given_tables))
    names = ("hasil", "riwayat", "kinerja")
    mixed = {name: getattr(data.katalog, name).sample(frac=1, random_state=seed) for name in names}
    expected, found = computed(data), computed(replace(data, katalog=replace(data.katalog, **mixed)))
    for name, table in expected.tabel.items():
        pd.testing.assert_frame_equal(found.tabel[name].frame, table.frame)
    assert found.ringkasan == expected.ringkasan


@few
@given(tables(), st.data())
def test_sex_and_age_weigh_nothing(given_tables: Tables, draw: st.DataObject) -> None:
    data = agency(**asdict(given_tables))
    sexes = draw.draw(st.lists(st.sampled_from(Kelamin), min_size=len(data.pegawai), max_size=len(data.pegawai)))
    born = draw.draw(st.sampled_from([date(1970, 1, 1), date(1999, 12, 31)])).toordinal() - date(1970, 1, 1).toordinal()
    others = replace(data, pegawai=data.pegawai.assign(kelamin=[sex.value for sex in sexes], lahir=born))
    before, after = computed(data), computed(others)
    for name, table in before.tabel.items():
        pd.testing.assert_frame_equal(after.tabel[name].frame, table.frame)


@few
@given(tables())
def test_the_end_of_service_changes_trainings_alone(given_tables: Tables) -> None:
    data = agency(**asdict(given_tables))
    none = pd.Series([pd.NA] * len(data.pegawai), dtype="Int64")
    endless = replace(data, pegawai=data.pegawai.assign(pensiun=none, akhir_kontrak=none))
    before, after = computed(data), computed(endless)
    assert listed(before, "unggul", " ".join(SAFE)) == listed(after, "unggul", " ".join(SAFE))
    pd.testing.assert_frame_equal(before.tabel["kembang"].frame, after.tabel["kembang"].frame)
