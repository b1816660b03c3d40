"""The settings files and the file of a key, as written; whether a file to be written holds something else already."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from asnkompetensi.cli.errors import CallFault

NAME = "asn.toml"
BATCH = ("tugas", "jalan")  # tables that are no settings: the tasks of `asn run` stand in the same file


def paths(config: str | None) -> tuple[Path, ...]:
    """The settings files that exist, the weaker first: the user's own, then `./asn.toml` or the one of `--config`.

    A missing `--config` file is a :class:`CallFault`; the other two may be missing.
    """
    if config is not None and not os.path.isfile(config):  # noqa: PTH113 (without rights: no)
        raise CallFault("cli.setelan_tiada", berkas=config)
    project = Path(config) if config is not None else Path(NAME)
    return tuple(path for path in (user_file(), project) if os.path.isfile(path))  # noqa: PTH113 (without rights: no)


def user_file() -> Path:
    """Where the settings of this user stand, on this kind of machine."""
    from platformdirs import user_config_path

    return user_config_path("asnkompetensi", appauthor=False) / NAME


def load(path: Path) -> dict[str, Any]:
    """The keys and values of a settings file; :class:`CallFault` where it cannot be read or is no TOML."""
    import tomllib

    text = ""
    try:
        text = path.read_bytes().decode("utf-8-sig")
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        raise CallFault("cli.setelan_rusak", berkas=str(path), baris=_line(str(fault), text)) from None
    except UnicodeDecodeError:
        raise CallFault("cli.setelan_bukan_utf8", berkas=str(path)) from None
    except OSError as fault:
        raise CallFault("cli.setelan_tak_terbaca", berkas=str(path), alasan=type(fault).__name__) from None


def _line(message: str, text: str) -> int:
    """The line that the library's sentence names; the last one where it only says that the text ended too early."""
    import re

    found = re.search(r"line (\d+)", message)
    return int(found[1]) if found else len(text.splitlines())


def local(given: str) -> Path:
    """The path that an output is named by; :class:`CallFault` for an address, of which no folders are to be made."""
    import re

    from asnkompetensi.model.secret import veiled
    from asnkompetensi.read.database.address import is_address

    if is_address(given) or re.match(r"\w[\w+.-]+://", given):
        raise CallFault("cli.keluaran_alamat", berkas=veiled(given))
    return Path(given)


def left(path: Path) -> bytes | None:
    """What a run before left in a file of its own; None where there is nothing to be read."""
    try:
        return path.read_bytes()
    except OSError:
        return None


def secret(path: Path) -> bytes:
    """What the file of a key holds; :class:`CallFault`, each in words of its own, where it cannot be read."""
    if os.path.isdir(path):  # noqa: PTH112 (without rights: no)
        raise CallFault("mask.kunci_folder", berkas=str(path))
    try:
        return path.read_bytes()
    except PermissionError:
        raise CallFault("mask.kunci_tak_berhak", berkas=str(path)) from None
    except OSError:  # a name that is too long, a link to nowhere, a broken disk
        raise CallFault("mask.kunci_tak_terbaca", berkas=str(path)) from None


def taken(path: Path, content: bytes) -> bool:
    """Whether something else than `content` is there already: a person's own work, which nothing here overwrites."""
    try:
        return path.read_bytes() != content
    except (FileNotFoundError, NotADirectoryError):
        return path.is_symlink()
    except OSError:
        return True
