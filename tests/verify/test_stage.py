"""The first thing that is broken is told; and no single change of a plan that holds goes unseen."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from re import findall
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.text.id.verify import WORDS
from asnkompetensi.verify import stage, verify
from tests.verify.agencies import HASH, PLAN, case, changed, first, own, told


def proven(plan: dict[str, Any], hash_data: str = HASH) -> tuple[dict[str, int | None], list[str]]:
    """The figures of what was proven, and what is said of what was not."""
    made = case(plan)
    result, problems = verify(made.plan, "rencana.json", made.data, made.rules, hash_data)
    return {name: figure.value for name, figure in result.ringkasan.items()}, [one.nilai["apa"] for one in problems]  # type: ignore[misc]


def test_what_was_proven() -> None:
    figures, problems = proven(PLAN)
    assert problems == []
    assert figures == {
        "orang": 4,
        "kursi": 5,
        "kelas": 3,
        "biaya": 315_000_100,
        "nilai": 15_500_000,
        "batas": 16_000_000,
        "selisih_persen": 313,
        "batas_terbukti": 19_500_000,
        "selisih_terbukti": 2051,
    }


def test_other_data_are_told_first() -> None:
    assert proven(changed(("nilai", 99)), "sha256:2") == ({}, ["@verify.hash"])


def test_the_first_thing_alone_is_told() -> None:
    assert told(changed(("nilai", 99), ("kursi.0.nilai", 99))).startswith("nilai_kursi at kursi[0].nilai")
    assert proven(changed(("nilai", 99), ("status", "optimal"))) == ({}, ["@verify.nilai"])


def places(value: Any, way: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    """The ways to every value of a plan that is no list and no object."""
    if isinstance(value, dict | list):
        pairs = value.items() if isinstance(value, dict) else enumerate(value)
        return [place for key, part in pairs for place in places(part, (*way, str(key)))]
    return [way]


# What a verifier without a solver cannot know: prices, and options that take no effect here.
FREE = (
    "harga_bayangan",
    "max_jp",
    "max_trainings",
    "min_per_unit",
    "fair",
    "max_away",
    "as_of",
    "assessment",
    "expired",
)
NUMBERS = [
    way
    for way in places(PLAN)
    if way[-1] not in FREE and way[0] not in ("versi", "perintah", "hash_data", "aturan", "status")
]


def at(plan: Any, way: tuple[str, ...]) -> Any:
    for step in way:
        plan = plan[int(step) if step.isdigit() else step]
    return plan


@given(st.sampled_from(NUMBERS), st.one_of(st.integers(-3, 10), st.sampled_from([0.01, -0.5, 1000, 10**9])))
def test_no_changed_number_goes_unseen(way: tuple[str, ...], more: float) -> None:
    old = at(PLAN, way)
    if old is None:
        new: Any = "Arsip" if way[-1].startswith("untuk") else 1
    elif isinstance(old, str):
        new = f"{old}9"
    else:
        new = int(old + more) if way[-1] in ("angkatan", "dana") else old + more
    assert (first(changed((".".join(way), new))) is None) == (new == old)


@given(st.sampled_from(["kursi", "kelas", "dana"]), st.integers(0, 4), st.sampled_from(["drop", "double", "swap"]))
def test_no_row_can_go_come_or_move(table: str, place: int, how: str) -> None:
    rows = deepcopy(PLAN[table])
    place %= len(rows)
    if how == "swap":
        other = (place + 1) % len(rows)
        rows[place], rows[other] = rows[other], rows[place]
    else:
        rows[place : place + 1] = [] if how == "drop" else [rows[place]] * 2
    assert first(changed((table, rows))) is not None


@given(st.data())
def test_nobody_can_take_the_place_of_another(data: st.DataObject) -> None:
    """Another seat in the place of one, consistently in the class too, is refused for what it closes or breaks."""
    seat = data.draw(st.integers(0, 4))
    people = sorted(own().pegawai["nip"])
    nip = data.draw(st.sampled_from(people))
    plan = deepcopy(PLAN)
    old = plan["kursi"][seat]
    group = next(one for one in plan["kelas"] if one["kode"] == old["kode"])
    group["peserta"] = sorted({nip if one == old["nip"] else one for one in group["peserta"]})
    plan["kursi"][seat] = {**old, "nip": nip}
    plan["kursi"].sort(key=lambda one: (one["nip"], one["kode"]))
    assert (first(plan) is None) == (nip == old["nip"])


def test_everything_that_may_be_broken_has_its_words() -> None:
    texts = [file.read_text(encoding="utf-8") for file in Path(stage.__file__).parent.glob("*.py")]
    keys = {key for text in texts for key in findall(r'Broken\(\s*"(\w+)"', text)} | {"jaminan", "adil"}
    assert len(keys) > 25
    assert keys <= set(WORDS)
