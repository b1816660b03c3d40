from __future__ import annotations

import pytest

from asnkompetensi.explain.asked import Wanted, figures, rows, tables, unknown
from asnkompetensi.model.options import ExplainOptions
from tests.explain.agency import AGENCY, FOUR, ONE, context
from tests.explain.between import town
from tests.resolve.tables import nip


@pytest.mark.parametrize(
    ("asked", "table"),
    [
        (ExplainOptions(nip=ONE), "pegawai"),
        (ExplainOptions(nip=ONE, competency="Integritas"), "detail"),
        (ExplainOptions(unit="Dinas A"), "unit"),
        (ExplainOptions(unit="Dinas A", competency="Integritas"), "unit-kompetensi"),
        (ExplainOptions(competency="Integritas"), "kompetensi"),
        (ExplainOptions(jabatan="Analis"), "jabatan"),
        (ExplainOptions(nip=ONE, by="detail"), "detail"),
        (ExplainOptions(by="ringkasan"), "ringkasan"),
        (ExplainOptions(id=("unit/Dinas A#pegawai",)), "unit"),
    ],
)
def test_the_table_follows_from_what_is_named(asked: ExplainOptions, table: str) -> None:
    assert tables(asked) == (table,)


@pytest.mark.parametrize(
    ("asked", "ids"),
    [
        (ExplainOptions(unit="dinas-a"), ["unit/Dinas A"]),
        (ExplainOptions(nip=FOUR), [f"pegawai/{FOUR}"]),
        (ExplainOptions(unit="Dinas A", by="pegawai"), [f"pegawai/{ONE}", f"pegawai/{nip(2)}"]),
        (ExplainOptions(id=("unit/dinas b", f"pegawai/{ONE}#jpm")), ["unit/Dinas B", f"pegawai/{ONE}"]),
    ],
)
def test_rows_that_are_asked_about(asked: ExplainOptions, ids: list[str]) -> None:
    found = context()
    wanted, wrong = rows(found, asked)
    assert [found.id(one.tabel, one.baris) for one in wanted] == ids
    assert wrong == []


@pytest.mark.parametrize(
    ("asked", "ids"),
    [
        (ExplainOptions(unit="Arsip", by="tren-unit"), ["tren-unit/2024/2025/Arsip"]),
        (
            ExplainOptions(unit="arsip 1", by="tren-pegawai"),
            [f"tren-pegawai/2024/2025/{nip(3)}/C/Arsip/Arsip 1"],
        ),
        (ExplainOptions(nip=nip(5), by="tren-pegawai"), [f"tren-pegawai/2024/2025/{nip(5)}/E/Hutan/-"]),
    ],
)
def test_what_one_of_the_periods_alone_has(asked: ExplainOptions, ids: list[str]) -> None:
    found = town()
    assert list(unknown(found.run, asked, found.told)) == []
    assert [found.id(one.tabel, one.baris) for one in rows(found, asked)[0]] == ids


@pytest.mark.parametrize(
    ("asked", "option", "near"),
    [
        (ExplainOptions(unit="Dinas AA"), "--unit", "Dinas A"),
        (ExplainOptions(competency="Integrtas"), "--competency", "Integritas"),
        (ExplainOptions(jabatan="Pilot"), "--jabatan", ""),
        (ExplainOptions(nip=nip(99)), "--nip", "1900" + "·" * 12 + "04"),
        (ExplainOptions(id=("unitt/Dinas A",)), "--id", "unit"),
    ],
)
def test_names_that_there_are_not(asked: ExplainOptions, option: str, near: str) -> None:
    found = context()
    (problem,) = unknown(found.run, asked, found.told)
    assert (problem.kode, problem.nilai["opsi"]) == ("PERINTAH-01", option)
    assert str(problem.nilai["mirip"]) in (near, near[:-1] + "1", near[:-1] + "3")
    assert nip(99) not in str(problem.nilai)


def test_somebody_who_is_listed_and_not_active_is_told_so() -> None:
    found = context({**AGENCY, "pegawai": [{**row, "kedudukan": "Pensiun"} if row["nip"] == ONE else row
                                           for row in AGENCY["pegawai"]]})  # fmt: skip
    (problem,) = unknown(found.run, ExplainOptions(nip=ONE), found.told)
    assert (problem.nilai["opsi"], problem.nilai["mirip"]) == ("--nip", "")
    assert problem.nilai["alasan"] == "@doubts.tidak_aktif"
    assert len(problem.tempat) == 1


@pytest.mark.parametrize(
    ("asked", "code", "near"),
    [
        (ExplainOptions(id=("unit/Dinas AA",)), "PERINTAH-01", "unit/Dinas A"),
        (ExplainOptions(id=("unit/Dinas A#pegwai",)), "PERINTAH-01", "pegawai"),
        (ExplainOptions(unit="Dinas A", figure="jpn"), "PERINTAH-01", ""),
        (ExplainOptions(nip=FOUR, competency="Integritas"), "JELAS-02", None),
        (ExplainOptions(nip=ONE, by="unit"), "JELAS-02", None),
    ],
)
def test_what_there_is_no_row_of(asked: ExplainOptions, code: str, near: str | None) -> None:
    wanted, (problem,) = rows(context(), asked)
    assert (wanted, problem.kode, problem.nilai.get("mirip")) == ([], code, near)


def test_the_first_figures_or_the_one_asked_for_or_all() -> None:
    found = context()
    assert figures(found, Wanted("pegawai", 0), every=False) == ("jpm", "kategori", "total_kesenjangan")
    assert figures(found, Wanted("pegawai", 0, "ikk"), every=True) == ("ikk",)
    assert figures(found, Wanted("pegawai", 0), every=True) == (
        *found.told["pegawai"].rumus, "unit_kerja", "jabatan", "jenjang_jabatan",
    )  # fmt: skip
