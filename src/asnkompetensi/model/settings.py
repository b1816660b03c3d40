"""What can be set beforehand, in `asn.toml` or the environment: one field a key, with its type and default.

Options of the same name on the command line are stronger. pydantic checks files and environment against this class,
but only where there are some: it takes longer to import than all the rest of the command line.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from asnkompetensi.model.engine import Engine
from asnkompetensi.model.plan import Method
from asnkompetensi.model.rules import Assessment, Expired, Purpose

# In the environment alone: what may not stand in a file is no setting.
DATABASE_PASSWORD = "ASN_DATABASE_PASSWORD"  # noqa: S105 (the name of it)


@dataclass(frozen=True, kw_only=True)
class Settings:
    """Every setting. The keys are those of `asn.toml`; a scalar one is also `ASN_<KEY>` in the environment.

    What a plan must keep is told by :class:`asnkompetensi.model.plan.Limits`; `time_limit` is in seconds, `gap` in per
    cent of the bound. `format` and `encoding` are names that other packages know and check, `password_file` is a path;
    `as_of` None is today. `sheet` leads from a table to its sheet, `column` from a field to its heading; `aturan` holds
    constants of law by key, checked by :mod:`asnkompetensi.law`; `setara` leads from an older name of a training to its
    present name or kode.
    """

    lang: Literal["id", "en"] = "id"
    color: Literal["auto", "always", "never"] = "auto"
    quiet: bool = False
    verbose: bool = False
    format: str | None = None
    raw: bool = False
    show_nip: bool = False
    exit_zero: bool = False
    as_of: date | None = None
    assessment: Assessment = Assessment.LATEST
    expired: Expired = Expired.USE
    purpose: Purpose = Purpose.MAPPING
    target: bool = False
    builtin_standard: bool = False
    map: str | None = None
    engine: Engine = Engine.PANDAS
    spark_master: str | None = None
    agency: str | None = None
    top: int = 1
    max_learners: int = 3
    superior: bool = True
    max_jp: int = 40
    max_trainings: int = 3
    budget: int | None = None
    min_per_unit: int | None = None
    fair: bool = False
    max_away: int | None = None
    ikm: bool = False
    time_limit: int = 60
    gap: float = 0.0
    solver: Method = Method.AUTO
    encoding: str | None = None
    password_file: str | None = None
    sheet: Mapping[str, str] = field(default_factory=dict)
    column: Mapping[str, str] = field(default_factory=dict)
    aturan: Mapping[str, object] = field(default_factory=dict)
    setara: Mapping[str, str] = field(default_factory=dict)
