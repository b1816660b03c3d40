"""The settings of a run: option, then `ASN_*`, then `asn.toml`, then the user's file, then the default.

Every layer is read against the one class (:class:`asnkompetensi.model.settings.Settings`), so that a wrong value is
refused in the same words wherever it stands, with the place named.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, dataclass, fields, replace
from enum import EnumType
from typing import Any, get_args, get_type_hints

from asnkompetensi.cli import files, values
from asnkompetensi.cli.errors import CallFault, nearest
from asnkompetensi.model.settings import DATABASE_PASSWORD, Settings

TYPES = get_type_hints(Settings)
KEYS = tuple(TYPES)
TABLES = tuple(f.name for f in fields(Settings) if f.default_factory is not MISSING)
SCALARS = tuple(key for key in KEYS if key not in TABLES)
PREFIX = "ASN_"
DEFAULT = "bawaan"  # the kind of origin of what nobody set


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a value comes from: a `kind` (`opsi`, `lingkungan`, `berkas`, `bawaan`) and the name it has there."""

    kind: str
    name: str = ""


@dataclass(frozen=True)
class Merged:
    """The settings, and the origin of each by key; those of a table by `table.key`."""

    settings: Settings
    origins: Mapping[str, Origin]


@dataclass(frozen=True)
class Layer:
    """What one place says: its kind, the file where it is one, and the values that stand there, still as written."""

    kind: str
    written: Mapping[str, Any]
    place: str = ""

    def name(self, key: str) -> str:
        """A key as a person finds it there: `--as-of`, `ASN_AS_OF`, `asn.toml: as_of`."""
        if self.kind == "opsi":
            return "--" + key.partition(".")[0].replace("_", "-")
        return PREFIX + key.upper() if self.kind == "lingkungan" else f"{self.place}: {key}"


def merged(call: object, environ: Mapping[str, str] | None = None) -> Merged:
    """The settings of a call; :class:`CallFault` for a key or a value that is not known.

    `call` is a dataclass of options (:mod:`asnkompetensi.cli.options`); its fields that are None say nothing.
    """
    found: dict[str, Any] = {}
    origins = dict.fromkeys(SCALARS, Origin(DEFAULT))
    for layer in _layers(call, os.environ if environ is None else environ):
        for key, value in _read(layer).items():
            if key in TABLES:
                found[key] = {**found.get(key, {}), **value}
                origins |= {f"{key}.{inner}": Origin(layer.kind, layer.name(f"{key}.{inner}")) for inner in value}
            else:
                found[key] = value
                origins[key] = Origin(layer.kind, layer.name(key))
    return Merged(replace(Settings(), **found), origins)


def mistyped(environ: Mapping[str, str]) -> dict[str, str]:
    """Variables that are no settings but look like one, each with the variable that may have been meant."""
    known = [DATABASE_PASSWORD, *(PREFIX + key.upper() for key in SCALARS)]
    strangers = [name for name in environ if name.startswith(PREFIX) and name not in known]
    return {name: near for name in sorted(strangers) if (near := nearest(name, known))}


def _layers(call: object, environ: Mapping[str, str]) -> Iterator[Layer]:
    """The layers that say anything, the weakest first."""
    for path in files.paths(getattr(call, "config", None)):
        written = files.load(path)
        yield Layer("berkas", {key: value for key, value in written.items() if key not in files.BATCH}, str(path))
    yield Layer("lingkungan", {key: text for key in SCALARS if (text := environ.get(PREFIX + key.upper()))})
    given = {key: value for key in KEYS if (value := getattr(call, key, None)) is not None}
    pairs = {key: values.pairs(f"--{key}", given[key]) for key in ("sheet", "column") if key in given}
    yield Layer("opsi", given | pairs)


def _read(layer: Layer) -> dict[str, Any]:
    """The values of a layer, each of its type."""
    read = {}
    for key, value in layer.written.items():
        if key not in KEYS:
            near = nearest(key, (*KEYS, *files.BATCH))
            raise CallFault("cli.setelan_kunci", mirip=near, berkas=layer.place, kunci=key)
        read[key] = _word(key, value, layer) if choices(key) else values.read(key, value, layer.name)
    return _typed(read, layer) if layer.kind != "opsi" and read else read


def _word(key: str, value: object, layer: Layer) -> object:
    """One of the words that a setting may be, as the enumeration's member where it is one."""
    word = values.choice(layer.name(key), value, choices(key))
    return TYPES[key](word) if isinstance(TYPES[key], EnumType) else word


def choices(key: str) -> tuple[str, ...]:
    """The words that a setting may be; empty where it is not one of a list."""
    kind = TYPES[key]
    words = tuple(kind) if isinstance(kind, EnumType) else get_args(kind)
    return tuple(map(str, words)) if words and all(isinstance(word, str) for word in words) else ()


def _typed(read: dict[str, Any], layer: Layer) -> dict[str, Any]:
    """Values from a file or the environment in the types of the settings (`"1"` from the environment is true)."""
    from pydantic import TypeAdapter, ValidationError

    try:
        typed = TypeAdapter(Settings).validate_python(read)
    except ValidationError as fault:
        error = fault.errors(include_url=False)[0]
        name, given = layer.name(".".join(str(part) for part in error["loc"])), str(error["input"])
        if error["type"].startswith("bool"):
            raise values.no_choice(name, given, ("true", "false")) from None
        raise CallFault("cli.nilai_jenis", asal=name, nilai=given) from None
    return {key: getattr(typed, key) for key in read}
