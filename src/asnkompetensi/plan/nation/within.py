"""A plan for each instansi within its share; shares serve promises first where others would leave one unkept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.plan.clash import NoPlanError
from asnkompetensi.plan.nation.local import Unkept, least, plan
from asnkompetensi.plan.nation.share import lifted, shares

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from asnkompetensi.model.plan import Effort, Watch
    from asnkompetensi.plan.clash import Clash
    from asnkompetensi.plan.instance import Found, Ints
    from asnkompetensi.plan.nation.local import Local
    from asnkompetensi.plan.nation.member import Crew
    from asnkompetensi.plan.nation.office import Proof


class UnkeptError(NoPlanError):
    """Promises that cannot be kept, by the place of the instansi.

    `together`: each could keep its own with all of the shared money, or it is not known; else none of these could.
    """

    def __init__(self, clashes: Mapping[int, Clash | None], *, together: bool = False) -> None:
        super().__init__(next(iter(clashes.values())))
        self.clashes, self.together = clashes, together


def planned(
    crew: Crew, pagu: Ints, proofs: Sequence[Proof], effort: Effort, patience: Callable[[], Watch]
) -> list[Found]:
    """The plans within shares in the proportions of what would be spent at the prices of all.

    Where one cannot keep its promises with its share, each is asked how little it needs, and the rest is divided as
    before. Raises `UnkeptError` where these needs are unknown, or together more than there is.
    """

    def each(dapat: Ints, kept: Sequence[Local | None]) -> list[Found | Unkept]:
        begun = [proof.prices if len(crew) > 1 else None for proof in proofs]
        asked = zip(dapat, begun, kept, strict=True)
        return crew.each(plan, [(share, prices, effort, patience, one) for share, prices, one in asked])

    dapat = shares(np.array([proof.spent for proof in proofs]).reshape(len(crew), -1), pagu)
    found = each(dapat, [None] * len(crew))
    if failed := _unkept(found):
        if len(crew) == 1:
            raise UnkeptError(failed)
        needs = _needs(crew, pagu, patience, failed)
        found = each(lifted(dapat, np.array([one.terpakai for one in needs]), pagu), needs)
    return [one for one in found if not isinstance(one, Unkept)]


def _needs(crew: Crew, pagu: Ints, patience: Callable[[], Watch], failed: Mapping[int, Clash | None]) -> list[Local]:
    """Plans that keep the promises of each and together spend no more than there is."""
    found = crew.each(least, [patience] * len(crew))
    if clashes := {place: clash for place, clash in _unkept(found).items() if clash}:
        raise UnkeptError(clashes)
    kept = [one for one in found if not isinstance(one, Unkept)]
    if len(kept) < len(found) or (np.sum([one.terpakai for one in kept], axis=0) > pagu).any():
        raise UnkeptError(failed, together=True)
    return kept


def _unkept(found: Sequence[Found | Local | Unkept]) -> dict[int, Clash | None]:
    return {place: one.clash for place, one in enumerate(found) if isinstance(one, Unkept)}
