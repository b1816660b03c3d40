"""What a call asks of the flow: sources, how to read them, how to compute."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import fields

from asnkompetensi.cli import password
from asnkompetensi.cli.console import is_terminal
from asnkompetensi.cli.errors import CallFault
from asnkompetensi.cli.options import Computed, Filtered
from asnkompetensi.cli.session import Session
from asnkompetensi.cli.stages import Stages
from asnkompetensi.model.options import GapOptions, ReadOptions

STDIN = "-"
SOURCES = "sources"  # the field of what is no option


def sources(given: Sequence[str] | None, session: Session, command: str) -> list[str]:
    """The sources of a call.

    :class:`CallFault` where there are none, one has no name, or `-` would wait for somebody to type.
    """
    if not given:
        raise CallFault("cli.argumen_kurang", nama=session.say("help.meta_SRC"), perintah=command)
    if "" in given:
        raise CallFault("cli.sumber_tanpa_nama")
    if STDIN in given and is_terminal(sys.stdin):
        raise CallFault("cli.masukan_kosong", perintah=command)
    return list(given)


def reading(session: Session, stage: Stages | None = None) -> ReadOptions:
    """How the sources are to be read; only with a `stage`, which is paused meanwhile, is a person asked for passwords.

    :class:`CallFault` for a password file that is of no use.
    """
    settings = session.settings
    ask = password.asker(session, stage) if stage else None
    count = stage.count if stage else None
    return ReadOptions(settings.sheet, settings.column, settings.encoding, password.given(session), ask, count)


def computing(call: Computed, session: Session, tables: Sequence[str]) -> GapOptions:
    """How gaps are to be computed, and which `tables` are wanted; :class:`CallFault` for a wrong constant of law."""
    settings = session.settings
    if settings.map == STDIN:
        raise CallFault("mapping.masukan")
    filters = call if isinstance(call, Filtered) else Filtered()
    options = GapOptions(
        as_of=session.as_of,
        assessment=settings.assessment,
        expired=settings.expired,
        purpose=settings.purpose,
        builtin=settings.builtin_standard,
        target=settings.target,
        unit=tuple(filters.unit or ()),
        competency=tuple(filters.competency or ()),
        jabatan=tuple(filters.jabatan or ()),
        tables=tuple(tables),
        override=settings.aturan,
        setara=settings.setara,
        setara_dari=_files(session),
        map=settings.map,
        engine=settings.engine,
        spark_master=settings.spark_master,
    )
    if settings.aturan:
        _lawful(options, session)
    return options


def _files(session: Session) -> dict[str, str]:
    """The settings file that each equivalent training comes from."""
    origins = {name: session.merged.origins[f"setara.{name}"].name for name in session.settings.setara}
    return {name: origin.removesuffix(f": setara.{name}") for name, origin in origins.items()}


def again(call: object, *groups: type) -> list[str]:
    """The options of some groups as a call gave them, to be repeated in another call; those not given are left out."""
    made: list[str] = []
    for name in (field.name for group in groups for field in fields(group) if field.name != SOURCES):
        value, option = getattr(call, name), name.replace("_", "-")
        if isinstance(value, bool):
            made.append(f"--{option}" if value else f"--no-{option}")
        elif value is not None:
            made += [part for text in ([value] if isinstance(value, str) else value) for part in (f"--{option}", text)]
    return made


def _lawful(options: GapOptions, session: Session) -> None:
    """Refuse a constant that there is not, or a value that it cannot take, naming where it was set."""
    from asnkompetensi import law

    try:
        law.rules(options)
        law.training_rules(options)
    except law.UnknownRule as fault:
        place = session.merged.origins[f"aturan.{fault.kunci}"].name
        if fault.nilai:
            raise CallFault("cli.aturan_nilai", asal=place, nilai=fault.nilai) from None
        raise CallFault("cli.aturan_kunci", mirip=fault.mirip, asal=place) from None
