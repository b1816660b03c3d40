"""What `[[tugas]]` and `[jalan]` may say, and the words for what they may not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from asnkompetensi.cli import files
from asnkompetensi.cli.errors import CallFault, nearest, shown

TASKS, RUN = files.BATCH
STREAM = "-"
UNKNOWN = "extra_forbidden"


def _listed(value: object) -> object:
    return [value] if isinstance(value, str) else value


Name = Annotated[str, Field(min_length=1)]
Names = Annotated[list[Name], BeforeValidator(_listed)]


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class TaskTable(_Table):
    """One `[[tugas]]`. What `pilihan` and `per_tanggal` hold is checked by the command that they are for."""

    nama: Annotated[str, Field(pattern=r"\S")]
    perintah: str
    sumber: Names = []
    keluaran: Annotated[Names, Field(min_length=1)]
    pilihan: dict[str, Any] = {}
    per_tanggal: Any = None


class RunTable(_Table):
    """What holds for the run as a whole."""

    catatan: Name | None = None


class BatchFile(_Table):
    """Tasks and run of one file; the settings that stand in it are read elsewhere."""

    tugas: Annotated[list[TaskTable], Field(min_length=1)]
    jalan: RunTable = RunTable()


def parsed(written: Mapping[str, Any], file: str) -> BatchFile:
    """The tables of a file; :class:`CallFault` for the first thing that is wrong, with its place."""
    try:
        return BatchFile.model_validate({key: written[key] for key in (TASKS, RUN) if key in written})
    except ValidationError as fault:
        found = fault.errors(include_url=False)
        error = next((one for one in found if one["type"] == UNKNOWN), found[0])  # "nma" leaves "nama" missing, too
        raise _refused(error["type"], error["loc"], written, file) from None


def place(file: str, number: int, name: object = "") -> str:
    """Where a task stands: `asn.toml, [[tugas]] 2 (gap-unit)`."""
    named = f" ({shown(name)})" if name and isinstance(name, str) else ""
    return f"{file}, [[{TASKS}]] {number}{named}"


def _refused(kind: str, loc: tuple[int | str, ...], written: Mapping[str, Any], file: str) -> CallFault:
    if loc == (TASKS,):
        return CallFault("batch.tanpa_tugas", berkas=file)
    where, fields = f"{file}, [{RUN}]", tuple(RunTable.model_fields)
    key = str(loc[-1] if loc[0] == RUN else loc[2] if len(loc) > 2 else TASKS)
    if loc[0] == TASKS:
        number, fields = int(loc[1]), tuple(TaskTable.model_fields)
        entry = written[TASKS][number]
        where = place(file, number + 1, entry.get("nama") if isinstance(entry, dict) else "")
    if kind == UNKNOWN:
        return CallFault("batch.kunci", mirip=nearest(key, fields), tempat=where, kunci=key, pilihan=", ".join(fields))
    if key == TASKS:
        return CallFault("batch.tanpa_tugas", berkas=file)
    wrong = "batch.kurang" if kind == "missing" else "batch.jenis"
    return CallFault(wrong, tempat=where, kunci=key, contoh=f"@batch.contoh_{key}")
