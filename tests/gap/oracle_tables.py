"""The tables of the gap in plain Python, from the people of the oracle."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from typing import TypeVar

from asnkompetensi.model.options import GapOptions
from tests.gap.data import Row, full_nip
from tests.gap.oracle import Pair, Person, capped, old, person, ratio

T = TypeVar("T")
CUTS = {
    "mapping": [("optimal", 90), ("cukup_optimal", 78), ("kurang_optimal", -1)],
    "placement": [("memenuhi_syarat", 80), ("masih_memenuhi_syarat", 68), ("kurang_memenuhi_syarat", -1)],
}
ORDER: dict[str, Callable[[dict[str, object]], tuple[object, ...]]] = {
    "unit": lambda row: (-_number(row["total_kesenjangan"]), row["unit_kerja"]),
    "kompetensi": lambda row: (-_number(row["total_kesenjangan"]), row["kompetensi"]),
    "unit-kompetensi": lambda row: (row["unit_kerja"], row["kompetensi"]),
    "jabatan": lambda row: (-_number(row["total_kesenjangan"]), row["jabatan"]),
}
Answer = dict[str, list[dict[str, str]]]


def answer(
    pegawai: Sequence[Row], standar: Sequence[Row], penilaian: Sequence[Row], sendiri: Sequence[Row], how: GapOptions
) -> Answer:
    """Every table as texts, and the totals as the only row of `ringkasan`."""
    people = [person(row, standar, penilaian, sendiri, how) for row in pegawai]
    people = [p for p in people if (not how.unit or p.unit in how.unit) and (not how.jabatan or p.job in how.jabatan)]
    if how.competency:
        for one in people:
            one.pairs = [pair for pair in one.pairs if pair.competency in how.competency]
        people = [one for one in people if one.pairs]
    people.sort(key=lambda p: (p.unit, full_nip(p.row["nip"]), p.row["nama"]))
    pairs = [(one, pair) for one in people for pair in sorted(one.pairs, key=lambda pair: pair.competency)]
    by_unit = grouped(people, lambda p: p.unit)
    found: dict[str, list[dict[str, object]]] = {
        "detail": [{**identity(one), **detail(pair, how)} for one, pair in pairs],
        "pegawai": [{**identity(one), **figures(one, how)} for one in people],
        "unit": [{"unit_kerja": name, **unit(same, how)} for name, same in by_unit.items()],
        "kompetensi": competencies(pair for _, pair in pairs),
        "unit-kompetensi": [
            {"unit_kerja": name, **row}
            for name, same in by_unit.items()
            for row in competencies(pair for one in same for pair in one.pairs)
        ],
        "jabatan": [
            {"jabatan": name, "jenjang_jabatan": same[0].grade, **counts(same), **gaps(same)}
            for name, same in grouped(people, lambda p: p.job).items()
        ],
        "ringkasan": [{**counts(people), **gaps(people), **extra(people, how)}],
    }
    for name, order in ORDER.items():
        found[name].sort(key=order)
    return {name: [{key: text(value) for key, value in row.items()} for row in table] for name, table in found.items()}


def detail(pair: Pair, how: GapOptions) -> dict[str, object]:
    """The figures of a gap row."""
    known = pair.held is not None
    return {
        "kompetensi": pair.competency,
        "level_standar": pair.required,
        "level_dimiliki": pair.held,
        "selisih": pair.held - pair.required if pair.held is not None else None,
        "kesenjangan": pair.short if known else None,
        "status": pair.status,
        "sumber_standar": pair.source,
        "tanggal_penilaian": pair.day,
        "kedaluwarsa": old(pair.day, how) if pair.day else None,
    }


def figures(one: Person, how: GapOptions) -> dict[str, object]:
    """The figures of a person."""
    required_sum = sum((pair.required for pair in one.pairs), Decimal(0))
    met = sum((min(pair.held, pair.required) for pair in one.pairs if pair.held is not None), Decimal(0))
    full, jpm = one.complete, one.jpm
    return {
        "kompetensi_standar": len(one.pairs),
        "kompetensi_dinilai": sum(pair.held is not None for pair in one.pairs),
        "jumlah_standar": required_sum,
        "jumlah_dimiliki": sum((pair.held or Decimal(0) for pair in one.pairs), Decimal(0)) if full else None,
        "jpm_mentah": one.percent() if full else None,
        "jpm": jpm,
        "jpm_tanpa_kompensasi": ratio(100 * met, required_sum) if full else None,
        "jpm_min": capped(one.percent(0)),
        "jpm_maks": capped(one.percent(5)),
        "kategori": category(one, how),
        "ikk": None if jpm is None else 100 - jpm,
        "kelas_kesenjangan": gap_class(jpm),
        "jumlah_kurang": sum(pair.status == "kurang" for pair in one.pairs),
        "total_kesenjangan": sum((pair.short for pair in one.pairs), Decimal(0)),
    }


def category(one: Person, how: GapOptions) -> str:
    """The category of a person."""
    jpm = one.jpm
    if jpm is None:
        return "belum_lengkap" if one.pairs else "tanpa_standar"
    return next(name for name, cut in CUTS[how.purpose] if jpm >= cut)


def gap_class(jpm: Decimal | None) -> str:
    """The class of a person's gap."""
    if jpm is None:
        return ""
    return "tidak_ada" if jpm >= 100 else "rendah" if jpm > 75 else "sedang" if jpm > 50 else "tinggi"


def unit(same: list[Person], how: GapOptions) -> dict[str, object]:
    """The figures of a unit."""
    weakest = competencies(pair for one in same for pair in one.pairs)
    weakest = [row for row in sorted(weakest, key=ORDER["kompetensi"]) if row["total_kesenjangan"]]
    return {
        **counts(same),
        **gaps(same),
        **extra(same, how),
        "kompetensi_terlemah": weakest[0]["kompetensi"] if weakest else "",
    }


def counts(same: list[Person]) -> dict[str, object]:
    """Counts of people, and their mean JPM."""
    whole = [one.jpm for one in same if one.jpm is not None]
    return {
        "pegawai": len(same),
        "dinilai": sum(any(pair.held is not None for pair in one.pairs) for one in same),
        "lengkap": len(whole),
        "rata_jpm": ratio(sum(whole, Decimal(0)), len(whole)),
    }


def gaps(same: list[Person]) -> dict[str, object]:
    """Sums over the gap rows of people."""
    pairs = [pair for one in same for pair in one.pairs]
    total = sum((pair.short for pair in pairs), Decimal(0))
    return {
        "total_kesenjangan": total,
        "rata_kesenjangan": ratio(total, sum(pair.held is not None for pair in pairs)),
    }


def extra(same: list[Person], how: GapOptions) -> dict[str, object]:
    """Counts by status and category."""
    pairs = [pair for one in same for pair in one.pairs]
    done, short = sum(pair.held is not None for pair in pairs), sum(pair.status == "kurang" for pair in pairs)
    words = [*(name for name, _ in CUTS[how.purpose]), "belum_lengkap", "tanpa_standar"]
    found = [category(one, how) for one in same]
    return {
        **{word: found.count(word) for word in words},
        "pasangan": len(pairs),
        "pasangan_dinilai": done,
        "pasangan_kurang": short,
        "persen_kurang": ratio(100 * short, done),
        "kedaluwarsa": sum(bool(pair.day and old(pair.day, how)) for pair in pairs),
    }


def competencies(pairs: Iterable[Pair]) -> list[dict[str, object]]:
    """The figures of each competency."""
    table: list[dict[str, object]] = []
    for name, same in grouped(pairs, lambda pair: pair.competency).items():
        status = [pair.status for pair in same]
        done, total = len(same) - status.count("belum_dinilai"), sum((pair.short for pair in same), Decimal(0))
        table.append(
            {
                "kompetensi": name,
                "pasangan": len(same),
                "dinilai": done,
                **{word: status.count(word) for word in ("kurang", "sesuai", "lebih", "belum_dinilai")},
                "persen_kurang": ratio(100 * status.count("kurang"), done),
                "total_kesenjangan": total,
                "rata_kesenjangan": ratio(total, done),
            }
        )
    return table


def identity(one: Person) -> dict[str, object]:
    """Who and where."""
    who = {"nip": full_nip(one.row["nip"]), "nama": one.row["nama"]}
    return {**who, "unit_kerja": one.unit, "jabatan": one.job, "jenjang_jabatan": one.grade}


def grouped(things: Iterable[T], key: Callable[[T], str]) -> dict[str, list[T]]:
    """Things by a text."""
    groups: dict[str, list[T]] = {}
    for thing in things:
        groups.setdefault(key(thing), []).append(thing)
    return dict(sorted(groups.items()))


def text(value: object) -> str:
    """A figure as tables show it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "ya" if value else "tidak"
    return f"{value.normalize():f}" if isinstance(value, Decimal) else str(value)


def _number(value: object) -> Decimal:
    assert isinstance(value, Decimal)
    return value
