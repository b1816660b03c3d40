"""Which commands can be tasks, and a task's options as the words of a call."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from asnkompetensi.cli.errors import CallFault, nearest
from asnkompetensi.cli.localise import LocalGroup

if TYPE_CHECKING:
    from typer._click import Parameter

OWN_KEY = {"output": "keluaran", "as-of": "per_tanggal"}
WHOLE_RUN = ("color", "quiet", "verbose", "debug", "config", "help")
BY_HAND = ("write-map",)  # what it writes is for a person to decide about
OUTPUTS = {"output": ("--output",), "file": ()}  # the parameter that names the output, and the words before its name


@dataclass(frozen=True)
class Shape:
    """What a command takes: sources or none, a date or none, the words before its output, options by long name."""

    name: str
    sources: bool
    dated: bool
    output: tuple[str, ...]
    options: Mapping[str, Parameter]


def shapes(root: LocalGroup) -> dict[str, Shape]:
    """The commands that can be tasks, by name: those that write the file that they are told to."""
    found = {}
    for name in root.makers:
        command = root.inner(name)
        parameters = {parameter.name: parameter for parameter in command.params}
        output = next((OUTPUTS[key] for key in OUTPUTS if key in parameters), None)
        if output is not None and not isinstance(command, LocalGroup):
            options = {key: one for one in command.params if (key := long_name(one)) and key not in BY_HAND}
            found[name] = Shape(name, "sources" in parameters, "as_of" in parameters, output, options)
    return found


def long_name(parameter: Parameter) -> str:
    """The name of an option without its dashes, empty for an argument."""
    named = [name for name in parameter.opts if name.startswith("--")]
    return named[0].removeprefix("--") if parameter.param_type_name == "option" and named else ""


def option_words(shape: Shape, given: Mapping[str, object], where: str) -> tuple[str, ...]:
    """The options of a task as they would be typed; :class:`CallFault` for one that the command does not know.

    Keys are long names, `exit-zero` or `exit_zero`. What a value may be is the command's own business.
    """
    return tuple(word for key, value in given.items() for word in _words(shape, key, value, where))


def _words(shape: Shape, key: str, value: object, where: str) -> Iterator[str]:
    name = key.replace("_", "-")
    if name in OWN_KEY:
        raise CallFault("batch.pilihan_milik", tempat=where, opsi=key, kunci=OWN_KEY[name])
    if name in WHOLE_RUN:
        raise CallFault("batch.pilihan_jalan", tempat=where, opsi=key)
    if name not in shape.options:
        near = nearest(name, (known for known in shape.options if known not in (*OWN_KEY, *WHOLE_RUN)))
        raise CallFault("batch.pilihan", mirip=near, tempat=where, opsi=key, perintah=shape.name)
    parameter: Any = shape.options[name]
    if parameter.is_flag:
        yield _flag(parameter, value, CallFault("batch.pilihan_jenis", tempat=where, opsi=key, jenis="@batch.jenis_ya"))
        return
    kind = "jenis_daftar" if parameter.multiple else "jenis_satu"
    fault = CallFault("batch.pilihan_jenis", tempat=where, opsi=key, jenis=f"@batch.{kind}")
    values = value if parameter.multiple and isinstance(value, Sequence) and not isinstance(value, str) else [value]
    yield from (f"--{name}={_text(one, fault)}" for one in values)


def _flag(parameter: Any, value: object, fault: CallFault) -> str:  # noqa: ANN401
    """The word for a flag that is set, or taken back where the command knows one for that."""
    if not isinstance(value, bool):
        raise fault
    back = parameter.secondary_opts
    if not value and not back:
        raise fault
    return str(parameter.opts[0] if value else back[0])


def _text(value: object, fault: CallFault) -> str:
    if isinstance(value, bool) or not isinstance(value, str | int | float | date):
        raise fault
    return value.isoformat() if isinstance(value, date) else str(value)
