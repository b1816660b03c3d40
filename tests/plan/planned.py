"""Plans of small agencies: the seats that a test names, or those that the largest gap first gives."""

from __future__ import annotations

from typing import Any

import numpy as np

from asnkompetensi import law
from asnkompetensi.model.data import Data
from asnkompetensi.model.options import GapOptions
from asnkompetensi.model.plan import Limits
from asnkompetensi.plan.build import build
from asnkompetensi.plan.greedy import greedy
from asnkompetensi.plan.instance import Found, Instance
from asnkompetensi.plan.planned import Planned
from asnkompetensi.plan.rest import Rest
from asnkompetensi.plan.view import View
from asnkompetensi.recommend import every
from tests.gap.data import AS_OF, computed, full_nip


def planned(data: Data, taken: str | None = None, above: int = 0, **limits: Any) -> Planned:
    """The plan of an agency with the seats `taken`: `1 P-1` (end of NIP, kode), parted by commas, ` / 2` for purse 2.

    Without `taken` it is the plan of the largest gap first. Its bound lies so many units of `nilai` `above` it.
    """
    asked, options = Limits(**limits), GapOptions(AS_OF)
    result, _ = computed(data)
    rules = law.training_rules(options)
    assert result.gaps is not None
    instance = build(data, every(data, result.gaps, rules), asked)
    first = greedy(instance)
    found = first if taken is None else named(data, instance, taken)
    best = Found(found.kursi, found.dana, found.nilai, found.nilai + above, found.harga, "exact")
    return Planned(data, result.gaps, rules, asked, instance, best, first, "sha256:0")


def rest(data: Data, taken: str | None = None, **limits: Any) -> Rest:
    """What such a plan leaves."""
    return Rest(view(data, taken, **limits))


def view(data: Data, taken: str | None = None, **limits: Any) -> View:
    """Such a plan as tables see it."""
    return View(planned(data, taken, **limits))


def named(data: Data, instance: Instance, taken: str) -> Found:
    """The plan of some seats."""
    chosen: dict[int, int] = {}
    people = data.pegawai["nip"].tolist()
    for text in filter(None, (part.strip() for part in taken.split(","))):
        who, _, purse = text.partition(" / ")
        nip, kode = who.split()
        orang, training = people.index(full_nip(nip)), data.katalog.nama.names.index(kode)
        pair = (instance.kursi.orang == orang) & (instance.kursi.pelatihan == training)
        chosen[int(np.flatnonzero(pair)[0])] = int(purse or 1) - 1
    seats = np.array(sorted(chosen), np.int64)
    purses = np.array([chosen[seat] for seat in seats.tolist()], np.int64)
    value = int(instance.kursi.nilai[seats].sum())
    return Found(seats, purses, value, value, np.full(len(instance.dana), np.nan), "exact")
