"""What a plan rests on, for "Dasar perhitungan": the worth of a seat, the limits in force, and how it was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asnkompetensi.model.plan import Limits
from asnkompetensi.model.rules import Basis

if TYPE_CHECKING:
    from asnkompetensi.plan.planned import Planned

_DERIVED, _DEFAULT, _CHOICE = "turunan", "bawaan", "pilihan"


def basis(planned: Planned) -> tuple[Basis, ...]:
    """The worth of a seat, every limit that holds, the method, and what is proven.

    What the weights of `tingkat` are, the rules of training say themselves.
    """
    limits = planned.limits
    worth = "nilai_kursi_ikm" if limits.ikm else "nilai_kursi"
    return (
        Basis("rencana.nilai", worth, "", _DERIVED, _CHOICE if limits.ikm else _DEFAULT),
        *(_row(name, limits) for name in Limits.__slots__ if getattr(limits, name) not in (None, False)),
        Basis("rencana.metode", planned.found.metode, "", _DERIVED, _DEFAULT),
        Basis("rencana.status", planned.status.value, "", _DERIVED, _DEFAULT),
    )


def _row(name: str, limits: Limits) -> Basis:
    value = getattr(limits, name)
    usual = value == getattr(Limits(), name)
    return Basis(f"rencana.{name}", "ya" if value is True else str(value), "", _DERIVED, _DEFAULT if usual else _CHOICE)
