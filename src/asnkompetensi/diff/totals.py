"""What two results differ by in all: people, levels, gaps, seats, money."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from asnkompetensi.diff.changes import Change, Differing, rows
from asnkompetensi.diff.keys import KEYS, PERSON, person
from asnkompetensi.model.kinds import LEVEL_UNIT, MONEY_UNIT, Shown
from asnkompetensi.model.result import Figure
from asnkompetensi.model.saved import Saved, SavedTable

GAPS, SEATS, CLASSES = "kesenjangan", ("rencana-kursi",), ("rencana-kelas",)
_GAP_TABLES = ("detail", "rekomendasi-pegawai", "tanpa-mentor")
_SUMS = "total_kesenjangan"
LEVEL = "level_dimiliki"


def totals(old: Saved, new: Saved, found: Sequence[Differing]) -> dict[str, Figure]:
    """The figures; those that neither result can tell are not there."""
    made: dict[str, Figure] = {}
    made |= _people(old.tabel, new.tabel)
    made |= _levels(found)
    made |= _pair("kesenjangan", _gap(old), _gap(new), Shown.LEVEL, LEVEL_UNIT)
    made |= _seats(old, new, found)
    made |= _pair("biaya", _money(old), _money(new), Shown.MONEY, MONEY_UNIT)
    return made | {
        "baris_beda": Figure(len(found)),
        **{f"baris_{one}": Figure(sum(each.perubahan is one for each in found)) for one in Change},
    }


def _people(old: Mapping[str, SavedTable], new: Mapping[str, SavedTable]) -> dict[str, Figure]:
    """Who came and who is gone, told from the first table of people that both have."""
    name = next((one for one in new if one in old and PERSON in KEYS.get(one, ())), "")
    if not name:
        return {}
    before, after = ({person(row) for row in rows(tables[name])} for tables in (old, new))
    return {"orang_datang": Figure(len(after - before)), "orang_hilang": Figure(len(before - after))}


def _levels(found: Sequence[Differing]) -> dict[str, Figure]:
    """Levels that rose and fell, where the results have people's levels."""
    told = [
        (Decimal(one.lama[LEVEL]), Decimal(one.baru[LEVEL]))
        for one in found
        if LEVEL in one.kolom and one.lama and one.baru and one.lama[LEVEL] and one.baru[LEVEL]
    ]
    if not any(LEVEL in (one.lama or one.baru or {}) for one in found):
        return {}
    return {
        "level_naik": Figure(sum(after > before for before, after in told)),
        "level_turun": Figure(sum(after < before for before, after in told)),
    }


def _gap(saved: Saved) -> Decimal | None:
    """All gaps in levels: the total that was told, else the sum of the rows."""
    if told := saved.ringkasan.get(_SUMS):
        return Decimal(told)
    return _sum(saved, _GAP_TABLES, GAPS)


def _money(saved: Saved) -> Decimal | None:
    return _sum(saved, CLASSES, "biaya")


def _sum(saved: Saved, names: Sequence[str], column: str) -> Decimal | None:
    table = next((saved.tabel[name] for name in names if name in saved.tabel), None)
    if table is None or column not in table.kolom:
        return None
    place = table.kolom.index(column)
    return sum((Decimal(row[place]) for row in table.baris if row[place]), Decimal(0))


def _pair(name: str, before: Decimal | None, after: Decimal | None, shown: Shown, unit: int) -> dict[str, Figure]:
    if before is None or after is None:
        return {}
    return {
        f"{name}_lama": Figure(int(before * unit), shown),
        f"{name}_baru": Figure(int(after * unit), shown),
    }


def _seats(old: Saved, new: Saved, found: Sequence[Differing]) -> dict[str, Figure]:
    if not all(any(name in saved.tabel for name in SEATS) for saved in (old, new)):
        return {}
    own = [one.perubahan for one in found if one.tabel in SEATS]
    return {"kursi_datang": Figure(own.count(Change.MUNCUL)), "kursi_hilang": Figure(own.count(Change.HILANG))}
