from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from functools import cache

import numpy as np

from asnkompetensi import law
from asnkompetensi.model.data import Data
from asnkompetensi.model.options import GapOptions
from asnkompetensi.model.plan import Effort, Limits
from asnkompetensi.model.table import Part as Sheet
from asnkompetensi.model.table import Table
from asnkompetensi.plan.filed import filed
from asnkompetensi.plan.nation.member import Member
from asnkompetensi.plan.nation.stage import Nation, nation
from asnkompetensi.plan.nation.told import Case, as_written, planned, priced, published, shared
from asnkompetensi.plan.posed import posed
from asnkompetensi.recommend import every
from tests.gap.data import AS_OF, agency, computed
from tests.plan.nation.held import Here
from tests.plan.watches import Patient

OPTIONS = GapOptions(AS_OF)
PUSAT = frozenset({"pusat.csv"})


@cache
def data() -> Data:
    """Two people of two levels and one; a purse of their own for one seat, and one of another file for both."""
    found = agency(
        """
nip | nama | unit_kerja | jabatan | tanggal_lahir
1   | Ani  | Dinas A    | Analis  | 1980-01-01
2   | Budi | Dinas A    | Analis  | 1980-01-01
""",
        """
jabatan | kompetensi | level
Analis  | Integritas | 3
""",
        """
nip | kompetensi | level
1   | Integritas | 1
2   | Integritas | 2
""",
        pelatihan="""
kode | nama  | kompetensi | level_hasil | biaya_peserta | jp
P-1  | Etika | Integritas | 3           | 1000000       | 10
""",
        dana="""
sumber_dana | jumlah  | untuk_unit
APBD        | 1000000 |
Pusat       | 2000000 | dinas a
""",
    )
    return replace(found, tabel=tuple(_in_two_files(table) if table.nama == "dana" else table for table in found.tabel))


def _in_two_files(table: Table) -> Table:
    (first,) = table.bagian
    other = Sheet("pusat.csv", first.lembar, first.baris_judul, first.kolom)
    return replace(table, bagian=(first, other), frame=table.frame.assign(bagian=[0, 1]))


@cache
def case() -> tuple[Case, Member]:
    result, _ = computed(data())
    rules = law.training_rules(OPTIONS)
    assert result.gaps is not None
    problem, _ = posed(data(), every(data(), result.gaps, rules), Limits(), rules)
    assert problem is not None
    return Case(data(), result.gaps, rules, problem.limits), Member(problem.instance, shared(data(), PUSAT))


@cache
def found() -> Nation:
    member = case()[1]
    return nation(Here([member, member]), np.array([200_000_000]), Effort(), Patient(), Patient)


def test_shared_purses_are_those_of_the_shared_files() -> None:
    assert shared(data(), PUSAT).tolist() == [1]
    assert shared(data(), frozenset({"lain.csv"})).tolist() == []


def test_a_purse_is_told_as_it_was_written() -> None:
    assert as_written(data(), np.array([0, 1])) == (("APBD", "", ""), ("Pusat", "dinas a", ""))


def test_no_purse_is_shared_where_there_is_none() -> None:
    none = replace(data(), katalog=replace(data().katalog, dana=data().katalog.dana.iloc[:0]))
    assert (shared(none, PUSAT).tolist(), as_written(none, np.zeros(0, np.int64))) == ([], ())


def test_the_price_is_of_a_million_rupiah() -> None:
    (price,) = published(found())
    assert price == Decimal(round(float(found().harga[0]) * 10**8 * found().satuan / 10**12, 12)).quantize(price)
    assert price.as_tuple().exponent == -12


def test_a_plan_holds_its_share_and_has_the_price_of_all() -> None:
    parts = [planned(*case(), part, times, OPTIONS) for part, times in zip(found().bagian, found().kali, strict=True)]
    files = [priced(filed(one, OPTIONS), [1], published(found())) for one in parts]

    assert sum(file.dana[1].terpakai for file in files) <= 2_000_000
    assert [file.dana[1].pagu for file in files] == [file.dana[1].terpakai for file in files]
    assert {file.dana[1].harga_bayangan for file in files} == {*published(found())}
    assert [file.dana[0].pagu for file in files] == [1_000_000] * 2
    assert all(file.batas >= file.nilai for file in files)
    assert len({one.hash_data for one in parts}) == len({file.dana[1].pagu for file in files})
