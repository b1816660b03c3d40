"""Needs that the catalogue does not answer: the rows of `rekomendasi-pegawai` that a row of `katalog-kosong` counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asnkompetensi.explain.formula import Leaf, Source
from asnkompetensi.model.explanation import Node, Part
from asnkompetensi.model.reason import decoded, encoded, reason

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asnkompetensi.explain.context import Context

PEOPLE = "rekomendasi-pegawai"
Cause = tuple[str, ...]
_WHOLE = ("latsar", "syarat_nama", "perpanjangan_nama")  # a training itself is needed, not a level
_BESIDE = ("karena_", "dihitung")  # what is said between the need and why nothing is offered
_ALL = {"pegawai": "", "unit": "unit_kerja", "total_kesenjangan": "kesenjangan", "level_standar_maks": "level_standar"}


def counted(column: str) -> Source:
    """A figure of `katalog-kosong`, from the rows with the same need, competency and cause."""

    def tell(context: Context, table: str, row: int) -> Leaf:
        shelf, people = context.shelf(table), context.shelf(PEOPLE)
        need, skill = (shelf.column(name)[row] for name in ("kebutuhan", "kompetensi"))
        rows = _rows(context).get((need, skill, cause_of_all(str(shelf.column("alasan")[row]))), [])
        name = _ALL[column]
        values = [people.column(name)[at] for at in rows] if name else []
        shown = name or "kesenjangan"
        nodes = (
            Node(context.id(PEOPLE, at), shown, people.shown[shown], people.column(shown)[at], Part.SAME) for at in rows
        )
        return Leaf(_together(column, rows, values), encoded(reason("explain.tanpa_tawaran", jumlah=len(rows))),
                    bagian=tuple(nodes))  # fmt: skip

    return Source(tell)


def _together(column: str, rows: list[int], values: Sequence[object]) -> int:
    numbers = [value for value in values if isinstance(value, int)]
    if column == "pegawai":
        return len(rows)
    if column == "unit":
        return len(set(values))
    return sum(numbers) if column == "total_kesenjangan" else max(numbers, default=0)


def _rows(context: Context) -> dict[tuple[object, object, Cause], list[int]]:
    """The rows of people without an offer, by need, competency and cause."""

    def made() -> dict[tuple[object, object, Cause], list[int]]:
        shelf = context.shelf(PEOPLE)
        need, skill, kode, why = (shelf.column(name) for name in ("kebutuhan", "kompetensi", "kode", "alasan"))
        found: dict[tuple[object, object, Cause], list[int]] = {}
        for at in range(len(shelf)):
            if kode[at] is None and need[at] != "kinerja":
                found.setdefault((need[at], skill[at], cause_of_one(str(why[at]))), []).append(at)
        return found

    return context.once("tanpa-tawaran", made)


def cause_of_all(text: str) -> Cause:
    """What the sentences of a row of `katalog-kosong` give as the cause."""
    return tuple(_cause(key.rpartition(".")[2].removeprefix("semua_"), facts) for key, facts in decoded(text))


def cause_of_one(text: str) -> Cause:
    """What the sentences of a person's row give as the cause, in the words of `katalog-kosong`."""
    (first, facts), *others = [(key.rpartition(".")[2].removesuffix("_lagi"), facts) for key, facts in decoded(text)]
    if not first.startswith(_WHOLE):
        return ("diikuti" if first.startswith("diikuti") else _cause(first, facts),)
    said = (key.removesuffix("_satu") for key, _ in others if not key.startswith(_BESIDE))
    return (_cause(first.removesuffix("_lewat").removesuffix("_nama"), facts), next(said, ""))


def _cause(word: str, facts: object) -> str:
    known = facts if isinstance(facts, dict) else {}
    return " ".join([word, *(str(known[name]) for name in ("level_batas", "pelatihan") if known.get(name))])
