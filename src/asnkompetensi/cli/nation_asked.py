"""What a call with `--shared-purse` asks: which source is which instansi, and what it cannot ask of many at once."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Annotated
from urllib.parse import urlsplit

from asnkompetensi.cli.errors import CallFault
from asnkompetensi.cli.options import Texts, value

if TYPE_CHECKING:
    from asnkompetensi.cli.plan import PlanCall
    from asnkompetensi.model.settings import Settings

STDIN = "-"
OPTION = "--shared-purse"
COMMAND = f"asn plan {OPTION}"
_OF_ONE = ("why", "sweep", "sensitivity", "unit")  # what is asked of one plan alone


@dataclass(frozen=True, kw_only=True)
class Together:
    """Money that several instansi draw on."""

    shared_purse: Annotated[Texts, value("rencana", OPTION, metavar="FILE")] = None


def asked_of_many(call: PlanCall, settings: Settings) -> str | None:
    """The table of `--by`, None without it; CallFault for what is asked of the plan of one instansi alone."""
    from asnkompetensi.cli.values import choice
    from asnkompetensi.write.menu_nation import NATION
    from asnkompetensi.write.menus import MENUS

    for name in _OF_ONE:
        if getattr(call, name):
            raise CallFault("nation.satu_rencana", opsi=f"--{name}")
    if settings.budget is not None:
        raise CallFault("nation.anggaran")
    if call.by in MENUS["plan"].by:
        raise CallFault("nation.tabel_rencana", tabel=str(call.by), pilihan=", ".join(NATION.by))
    return NATION.by[choice("--by", call.by, tuple(NATION.by))] if call.by else None


def apart(by: str | None) -> None:
    """CallFault for a table of many instansi in a call for one."""
    from asnkompetensi.write.menu_nation import NATION

    if by in NATION.by:
        raise CallFault("nation.perlu_dana", tabel=str(by))


def instansi(sources: Sequence[str]) -> dict[str, str]:
    """The source of each instansi, by its name: of a folder, or of a file or a database without its suffix.

    CallFault for standard input, for a source without a name, and for two of one.
    """
    from asnkompetensi.model.secret import veiled
    from asnkompetensi.write.dossier.names import slugs

    found: dict[str, str] = {}
    taken: dict[str, str] = {}
    for source in _each(sources):
        name = _name(source)
        if not name:
            raise CallFault("nation.tanpa_nama", sumber=veiled(source))
        slug = slugs([name])[name]  # what its folder is called
        if slug in taken:
            raise CallFault("nation.nama_ganda", nama=name, pertama=veiled(taken[slug]), kedua=veiled(source))
        taken[slug], found[name] = source, source
    return found


def shared(call: Together) -> list[str]:
    """The sources of the shared purses; CallFault for standard input, and for no name."""
    given = list(call.shared_purse or ())
    if STDIN in given:
        raise CallFault("nation.masukan")
    if "" in given:
        raise CallFault("nation.dana_kosong")
    return given


def _each(sources: Sequence[str]) -> Iterator[str]:
    """The sources one by one: what a pattern stands for, each is one."""
    from asnkompetensi.read.sources import matched

    if STDIN in sources:
        raise CallFault("nation.masukan")
    for source in sources:
        yield from matched(source)


def _name(source: str) -> str:
    from asnkompetensi.read.database.address import is_address, parsed
    from asnkompetensi.read.refusal import Refused

    if is_address(source):
        try:
            return PurePath(parsed(source).database).stem
        except Refused:  # which is told when it is read
            return PurePath(urlsplit(source).path).stem
    if "://" in source and not os.path.exists(source):  # noqa: PTH110 (of pathlib, a folder without rights would be an error)
        return PurePath(urlsplit(source).path).stem
    path = Path(os.path.abspath(source))  # noqa: PTH100 (links are called as they are given)
    return path.name if os.path.isdir(source) else path.stem  # noqa: PTH112 (as above)
