"""A `plan.json` from outside to a value: what is no such file is refused, with the first place that shows it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from asnkompetensi.model.source import Source
from asnkompetensi.read.refusal import Refused, of_file
from asnkompetensi.read.sources import content

if TYPE_CHECKING:
    from asnkompetensi.model.plan_file import PlanFile
    from asnkompetensi.model.problem import Problem

_LONGEST = 30  # digits of a whole number
_DAMAGED = {"perbaikan": "@verify.salinan_lain"}
_REASONS = {"missing": "@verify.tanpa_kunci", "bilangan": "@verify.bukan_bilangan"}


@dataclass(frozen=True, slots=True)
class _Flaw:
    """What stands in the place of a JSON value that a plan cannot have; `key` is the one that it has twice."""

    reason: str
    key: str = ""


def plan_file(path: str) -> tuple[PlanFile | None, list[Problem]]:
    """The plan of a file.

    None with BERKAS-01, -02, -03 or -10 where no JSON can be read from it, with RENCANA-01 where it is JSON, but no
    plan: `apa` (what is wrong) and `di` (where: `kursi[3].nip`).
    """
    try:
        return plan_of(path, content(Source(path)))
    except Refused as refusal:
        return None, [refusal.problem]


def plan_of(path: str, data: bytes) -> tuple[PlanFile | None, list[Problem]]:
    """The plan in the bytes of a file; problems as :func:`plan_file`."""
    from pydantic import ValidationError

    from asnkompetensi.model.plan_file import PlanFile

    try:
        found = _parsed(path, data)
    except Refused as refusal:
        return None, [refusal.problem]
    try:
        return PlanFile.model_validate(found), []
    except ValidationError as fault:
        first = fault.errors(include_url=False)[0]
        reason, loc = _REASONS.get(first["type"], "@verify.isi_salah"), first["loc"]
        if isinstance(flaw := first["input"], _Flaw):
            reason, loc = flaw.reason, (*loc, flaw.key) if flaw.key else loc
        return None, [_no_plan(path, reason, loc)]


def _parsed(berkas: str, data: bytes) -> object:
    """The JSON value, numbers exact; a flaw stands in the place that it was found in, where no model wants it."""
    try:
        return json.loads(
            data.decode("utf-8-sig"),
            parse_float=Decimal,
            parse_int=_whole,
            parse_constant=_constant,
            object_pairs_hook=_once,
        )
    except RecursionError:
        raise Refused(_no_plan(berkas, "@verify.terlalu_dalam", ())) from None
    except ValueError:  # no UTF-8, or no JSON
        raise Refused(of_file("BERKAS-03", berkas, **_DAMAGED)) from None


def _whole(digits: str) -> int | _Flaw:
    return int(digits) if len(digits) <= _LONGEST else _Flaw("@verify.bukan_bilangan")


def _constant(_: str) -> _Flaw:
    """NaN and infinities, which Python writes and JSON does not have."""
    return _Flaw("@verify.bukan_bilangan")


def _once(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any] | _Flaw:
    """An object; which of two values of one key is meant, nobody knows."""
    made: dict[str, Any] = {}
    for key, value in pairs:
        if key in made:
            return _Flaw("@verify.kunci_ganda", key)
        made[key] = value
    return made


def _no_plan(berkas: str, reason: str, loc: Sequence[int | str]) -> Problem:
    place = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in loc).removeprefix(".")
    return of_file("RENCANA-01", berkas, apa=reason, di=place, siapa="", tertulis="", seharusnya="", batas="")
