"""A masked set has the gaps of its data, to the last figure, and nobody is found in it without the key."""

from __future__ import annotations

import hashlib
from collections import Counter
from datetime import date, timedelta
from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from asnkompetensi.mask.pseudonym import pseudonyms
from asnkompetensi.model.data import Data
from asnkompetensi.model.nip import is_pseudonym
from asnkompetensi.model.result import Computed
from tests.gap.data import shown
from tests.mask.data import HIDDEN, LABELS, OTHER_KEY, again, by_person, computed, listed, of, said
from tests.resolve.tables import nip, resolved

few = settings(max_examples=settings().max_examples // 4)
NOT_OF_GAPS = {"pegawai_ditolak"}  # rows about people that could not be read: there are none in a masked set
K = 5
EXPIRED = {"2020-01", "2023-01"}  # mark so many assessments as are expired, not those that are
COMPETENCIES = ["Integritas", "Komunikasi", "Tata Ruang"]
UNITS, JOBS = ["Dinas A", "Dinas B", "Dinas C", ""], ["Analis", "Penata", "Kepala"]
DAYS = [None, date(2020, 2, 29), date(2023, 3, 30), date(2023, 3, 31), date(2026, 3, 31), date(2025, 5, 5)]
BIRTHS = [None, date(1901, 1, 31), date(1901, 12, 1), date(1905, 6, 6)]


@st.composite
def agencies(draw: st.DrawFn, fewest: int = K) -> Data:
    """Resolved data of an agency of at least so many people, few of them alike in all; some away, one without NIP."""
    one = st.fixed_dictionaries(
        {
            "unit_kerja": st.sampled_from(UNITS),
            "jabatan": st.sampled_from(JOBS),
            "status": st.sampled_from(["PNS", "PPPK", None]),
            "jenis_kelamin": st.sampled_from(["L", "P", None]),
            "tanggal_lahir": st.sampled_from(BIRTHS),
            "akhir_kontrak": st.sampled_from([None, date(2027, 1, 31), date(2027, 2, 28)]),
            "kedudukan": st.sampled_from([None, None, None, "CLTN"]),
        }
    )
    people = draw(st.lists(one, min_size=fewest, max_size=30))
    rows = [{"nip": nip(place), "nama": f"Orang {place}", **row} for place, row in enumerate(people, 1)]
    rows[0]["nip"] = None
    standard = st.fixed_dictionaries(
        {
            "jabatan": st.sampled_from(JOBS),
            "unit_kerja": st.sampled_from([None, "Dinas A"]),
            "kompetensi": st.sampled_from(COMPETENCIES),
            "level": st.sampled_from([0, 1, 3, 3]),
        }
    )
    mark = st.fixed_dictionaries(
        {
            "nip": st.sampled_from([row["nip"] for row in rows[1:]]),
            "kompetensi": st.sampled_from(COMPETENCIES),
            "level": st.sampled_from([0, 2, "2.333333", 3, 5]),
            "tanggal": st.sampled_from(DAYS),
        }
    )
    data = resolved(
        pegawai=rows, standar=draw(st.lists(standard, max_size=8)), penilaian=draw(st.lists(mark, max_size=50))
    )[0]
    assume(len(data.pegawai) >= fewest)
    return data


def totals(gaps: Computed) -> dict[str, int | None]:
    return {name: one.value for name, one in gaps.ringkasan.items() if name not in NOT_OF_GAPS}


def competencies(gaps: Computed) -> Counter[tuple[str, str, str]]:
    """By competency and figure of `--by kompetensi` that can be added up; those without a name are one."""
    table = gaps.tabel["kompetensi"]
    columns = "kompetensi pasangan dinilai kurang sesuai lebih belum_dinilai total_kesenjangan"
    found: Counter[tuple[str, str, str]] = Counter()
    for name, *figures in shown(table, columns):
        for column, figure in zip(columns.split()[1:], figures, strict=True):
            found[name if not name.startswith("(") else "", column, ""] += int(float(figure) * 10**6)
    return found


@few
@given(agencies())
def test_the_gaps_are_those_of_the_data(data: Data) -> None:
    whole = computed(data, "kompetensi")
    masked = computed(again(of(data, known=whole)[0]), "kompetensi")
    assert totals(masked) == totals(whole)
    before, after = competencies(whole), competencies(masked)
    lost = {name for name, _, _ in before} - {name for name, _, _ in after}
    for name, column, _ in list(before):
        if name in lost:
            before["", column, ""] += before.pop((name, column, ""))
    assert +after == +before


def month(days: int) -> str:
    return (date(1970, 1, 1) + timedelta(days=days)).isoformat()[:7]


def known(made: Computed) -> dict[str, tuple[Any, ...]]:
    """By pseudonym all that an outsider may know of somebody: labels, months of assessment, levels required."""
    required = by_person(made, "kompetensi", "level_standar")
    dates = by_person(made, "tanggal_penilaian").items()
    months = {who: {month(day) for (day,) in rows if day != ""} - EXPIRED for who, rows in dates}
    people = (row for row in listed(made.tabel["pegawai"]) if not row["kedudukan"])
    return {
        row["nip"]: (required[row["nip"]], tuple(row[name] for name in LABELS), frozenset(months[row["nip"]]))
        for row in people
    }


@few
@given(agencies())
def test_nobody_stands_out_in_a_strict_set(data: Data) -> None:
    made, problems = of(data, strict=True)
    if "SAMAR-01" in said(problems):
        return
    found = known(made)
    assert min(Counter(found.values()).values()) >= K
    left_out = len(data.pegawai) - len(found)
    assert left_out == 0 or left_out >= K


@few
@given(agencies())
def test_who_stands_out_in_a_whole_set_does_so_by_the_levels_required_alone(data: Data) -> None:
    made, problems = of(data)
    found = known(made)
    alike = Counter(found.values())
    required = Counter(rows for rows, _, _ in found.values())
    single = [who for who, (rows, _, _) in found.items() if required[rows] < K]
    assert len(single) == (said(problems)["SAMAR-03"].jumlah if single else 0)
    for who, (rows, labels, _) in found.items():
        unlabelled = all(label in HIDDEN for label in labels)
        assert who in single or alike[found[who]] >= K or (unlabelled and required[rows] >= K)
        assert who not in single or unlabelled
    for name in ("unit_kerja", "jabatan"):
        place = LABELS.index(name)
        hidden = sum(labels[place] in HIDDEN for _, labels, _ in found.values())
        assert hidden == 0 or hidden >= K
        shown_names = Counter(labels[place] for _, labels, _ in found.values() if labels[place] not in HIDDEN)
        assert all(count >= K for count in shown_names.values())


@few
@given(agencies())
def test_what_few_need_has_no_name(data: Data) -> None:
    rows = listed(of(data)[0].tabel["kesenjangan"])
    people: dict[str, set[str]] = {}
    for row in rows:
        people.setdefault(row["kompetensi"].partition(" lain")[0], set()).add(row["nip"])
    assert all(len(found) >= K for name, found in people.items() if name != "(kompetensi")
    total = {row["nip"] for row in rows}
    unnamed = people.get("(kompetensi", set())
    assert not unnamed or len(unnamed) >= min(K, len(total))


@few
@given(agencies())
def test_nothing_in_it_names_anybody(data: Data) -> None:
    made, _ = of(data)
    whole = " ".join(str(value) for table in made.tabel.values() for row in listed(table) for value in row.values())
    assert not any(name in whole for name in data.pegawai["nama"])
    assert not any(number in whole for number in data.pegawai["nip"] if number)
    found = [row["nip"] for row in listed(made.tabel["pegawai"])]
    assert len(set(found)) == len(found) == len(data.pegawai) + data.tidak_aktif
    assert all(map(is_pseudonym, found))


@given(st.sets(st.integers(1, 999), min_size=1, max_size=50), st.binary(min_size=32, max_size=32))
def test_numbers_are_stable_and_one_to_one_and_nothing_without_the_key(numbers: set[int], key: bytes) -> None:
    people = [f"nip {nip(number)}" for number in numbers]
    found = pseudonyms(people, key)
    assert pseudonyms(people[::-1], key)[::-1] == found
    assert len(set(found)) == len(people)
    assert not set(found) & set(pseudonyms(people, OTHER_KEY))
    for one in people:
        for plain in (one, one.removeprefix("nip "), f"0 {one}"):
            digits = f"{int.from_bytes(hashlib.sha256(plain.encode()).digest()) % 10**13:013}"
            assert not any(digits == known[2:4] + known[6:14] + known[15:] for known in found)
