from __future__ import annotations

from dataclasses import replace

import pytest

from asnkompetensi import later, law
from asnkompetensi.model.options import (
    GapOptions,
    MaskOptions,
    MentorOptions,
    PlanOptions,
    RecommendOptions,
    SureOptions,
    TalentOptions,
)
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.result import Computed
from tests.gap.data import AS_OF, agency, computed
from tests.plan.problem import small
from tests.plan.watches import Patient

OPTIONS = GapOptions(AS_OF)
RULES = law.training_rules(OPTIONS)
CERTAIN = SureOptions(tables=("selang-unit",))
KEY, OTHER = b"k" * 32, b"o" * 32


CROWD = "nip | nama | unit_kerja | jabatan\n" + "\n".join(f"{n} | Orang {n} | Arsip | Arsiparis" for n in range(1, 7))


def made(stage: later.Later | None, **tables: str) -> tuple[Computed, list[Problem]]:
    assert stage is not None
    data = small(dana="sumber_dana | jumlah\nAPBD | 400", **tables)
    gaps = computed(data)[0].gaps
    assert gaps is not None
    return stage.stage(data, gaps, RULES)


@pytest.mark.parametrize(
    ("stage", "tables"),
    [
        (later.recommend(OPTIONS, RecommendOptions()), ["rekomendasi-pegawai"]),
        (later.beside(OPTIONS, RecommendOptions(), None), ["rekomendasi-pegawai"]),
        (later.beside(OPTIONS, None, CERTAIN), ["selang-unit"]),
        (later.beside(OPTIONS, RecommendOptions(), CERTAIN), ["selang-unit", "rekomendasi-pegawai"]),
        (later.plan(OPTIONS, PlanOptions(), Patient()), ["rencana-kursi"]),
        (later.mentor(MentorOptions()), ["pasangan-mentor"]),
        (later.talent(TalentOptions()), ["unggul", "kembang"]),
    ],
)
def test_each_stage_is_called_with_its_own_options(stage: later.Later | None, tables: list[str]) -> None:
    result, problems = made(stage)
    assert ([*result.tabel], problems) == (tables, [])


def test_what_needs_a_catalogue_says_so() -> None:
    assert later.recommend(OPTIONS, RecommendOptions()).needs == ("pelatihan",)
    assert later.plan(OPTIONS, PlanOptions(), Patient()).needs == ("pelatihan",)
    beside = later.beside(OPTIONS, RecommendOptions(), None)
    assert beside is not None
    assert (beside.needs, beside.wants) == ((), ("pelatihan",))


def test_without_a_catalogue_there_is_only_how_sure_the_gaps_are() -> None:
    both = later.beside(OPTIONS, RecommendOptions(), CERTAIN)
    assert both is not None
    data = agency("nip | nama | unit_kerja | jabatan\n1 | Ani | A | Juru")
    bare = replace(data, tabel=tuple(table for table in data.tabel if table.nama != "pelatihan"))
    gaps = computed(bare)[0].gaps
    assert gaps is not None
    assert [*both.stage(bare, gaps, RULES)[0].tabel] == ["selang-unit"]


@pytest.mark.usefixtures("engine")
def test_gap_rows_of_any_engine_are_frames_of_pandas_to_the_stages_that_are_not_lazy() -> None:
    gaps = computed(small())[0].gaps
    assert gaps is not None
    here = later.on_pandas(gaps)
    assert {str(rows.implementation) for rows in (here.pasangan, here.orang, here.dimiliki)} == {"pandas"}
    assert sorted(here.orang.collect()["orang"].to_list()) == sorted(gaps.orang.collect()["orang"].to_list())
    assert [later.recommend(OPTIONS, RecommendOptions()).lazy, later.talent(TalentOptions()).lazy] == [True, False]


def test_a_key_is_kept_once_there_is_a_set_and_the_one_that_counts_is_used() -> None:
    kept = []

    def keep() -> bytes:
        kept.append(KEY)
        return OTHER

    alone = later.mask(MaskOptions(OTHER), None, lambda _: False)
    first = later.mask(MaskOptions(KEY), keep, lambda _: False)
    names = [made(stage, pegawai=CROWD)[0].tabel["pegawai"].frame["nip"].tolist() for stage in (alone, first)]
    assert (names[0], kept) == (names[1], [KEY])


def test_no_key_is_kept_where_there_is_no_set() -> None:
    def keep() -> bytes:
        raise AssertionError

    made(later.mask(MaskOptions(KEY), keep, lambda _: True))
