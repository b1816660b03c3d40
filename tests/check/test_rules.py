"""All rules together: none in vain, none that stops a run, quick on a large agency."""

import time

import numpy as np
import pandas as pd
import pytest

from asnkompetensi.check import RULES as EVERY
from asnkompetensi.check import check
from asnkompetensi.engine import crossing
from asnkompetensi.engine.choice import Unreachable
from asnkompetensi.engine.crossing import Crossing
from asnkompetensi.model.options import GapOptions
from asnkompetensi.model.problem import Grade
from asnkompetensi.model.table import Part, Table
from asnkompetensi.resolve import resolve
from asnkompetensi.text.problems import CATALOGUE
from tests.check.doubts import RULES, doubts, said
from tests.check.drawn import doubted
from tests.resolve.tables import AS_OF, nip

PEGAWAI = {"nip": nip(1), "unit_kerja": "Dinas Arsip", "jabatan": "Arsiparis", "jenjang_jabatan": "Ahli Muda"}
STANDAR = {"jenjang_jabatan": "Ahli Muda", "kompetensi": "Integritas", "level": 3}
PENILAIAN = {"nip": nip(1), "kompetensi": "Integritas", "level": 2}


def test_sound_data_raise_no_doubt() -> None:
    assert doubts(check, pegawai=[PEGAWAI], standar=[STANDAR], penilaian=[PENILAIAN]) == []


def test_no_data_raise_no_doubt() -> None:
    assert doubts(check) == []


def test_every_rule_has_its_say_and_none_is_grave() -> None:
    found = doubts(
        check,
        pegawai=[{**PEGAWAI, "unit_kerja": "DINAS ARSIP"}, {**PEGAWAI, "nip": "190013011965011002"}],
        standar=[{**STANDAR, "level": 5}],
        penilaian=[{**PENILAIAN, "kompetensi": "Integritass"}],
    )
    assert [problem.kode for problem in found] == ["NIP-04", "NAMA-01", "RUJUKAN-01", "STANDAR-04"]
    assert {CATALOGUE[problem.kode].tingkat for problem in found} == {Grade.PERINGATAN}
    assert len(EVERY) == 16


@pytest.mark.usefixtures("engine")
@pytest.mark.parametrize("most", [crossing.GROUP, 100], ids=["at once", "in groups"])
def test_every_engine_and_any_groups_have_the_doubts_of_pandas(monkeypatch: pytest.MonkeyPatch, most: int) -> None:
    data = doubted()
    expected = check(data, RULES, Crossing(data, GapOptions(AS_OF)))
    assert [problem.kode for problem in expected] == [*["BERKAS-14"] * 3, "PENILAIAN-04"]
    monkeypatch.setattr(crossing, "GROUP", most)
    assert said(check, data) == expected


def test_an_engine_that_does_not_start_ends_the_check(monkeypatch: pytest.MonkeyPatch) -> None:
    def silent(*_: object) -> None:
        raise Unreachable("spark://induk:7077")

    monkeypatch.setattr(crossing, "border", silent)
    assert [problem.kode for problem in said(check, doubted())] == ["MESIN-03"]


def large(people: int) -> dict[str, Table]:
    """An agency with doubts about everybody: birth date, spelling of the unit, assessment before the post."""
    rng = np.random.default_rng(1)
    numbers = range(people)
    origin = {"bagian": 0, "baris": np.arange(people) + 1, "kolom": -1}
    nips = [f"19000101{1960 + n // 12_000}{n // 1000 % 12 + 1:02}1{n % 1000:03}" for n in numbers]
    units = [f"{word} Nomor {n}" for word in ("Dinas", "DINAS") for n in range(2000)]
    pegawai = {
        "nip": pd.Categorical(nips),
        "unit_kerja": pd.Categorical.from_codes(rng.integers(0, len(units), people), pd.Index(units)),
        "jabatan": pd.Categorical(["Arsiparis Ahli Muda"] * people),
        "tanggal_lahir": pd.array(rng.integers(3_000, 9_000, people), dtype="Int64"),
        "tmt_jabatan": pd.array([20_000] * people, dtype="Int64"),
    }
    penilaian = {
        "nip": pegawai["nip"],
        "kompetensi": pd.Categorical(["Integritas"] * people),
        "level": pd.array([2_000_000] * people, dtype="Int64"),
        "tanggal": pd.array([19_000] * people, dtype="Int64"),
    }
    return {
        name: Table(
            name,
            pd.DataFrame({**columns, **origin}),
            (Part("data.xlsx", name.capitalize(), 0, {column: place for place, column in enumerate(columns)}),),
        )
        for name, columns in (("pegawai", pegawai), ("penilaian", penilaian))
    }


def test_a_large_agency_is_checked_quickly() -> None:
    data, _ = resolve(large(50_000), RULES)
    before = time.process_time()
    found = said(check, data)
    assert time.process_time() - before < 5
    assert {problem.kode: problem.jumlah for problem in found if problem.kode != "NAMA-01"} == {
        "NIP-04": 50_000,
        "PENILAIAN-04": 50_000,
    }
