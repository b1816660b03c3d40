"""`python -m benchmarks.checking_alone HOW ROWS`: one way to check rows; prints seconds and how many faults it told."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from datetime import date, datetime
from random import Random
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from asnkompetensi.model.sheet import Sheet

Row = tuple[Any, ...]
HEADING = ("NIP", "Tanggal", "Kompetensi", "Level")
FAULTS = {"nip": 0, "tanggal": 1, "level": 3}  # each at its column
WRONG = {"nip": "19000101196501100", "tanggal": "kemarin", "level": 7.0}
CODES = ("NIP-01", "TANGGAL-01", "LEVEL-01")
EACH = 20  # assessments a person
EVERY = 200  # one row of so many has a fault


def rows(count: int, seed: int = 1) -> list[Row]:
    """Invented assessments; one row of 200 has a fault of one of three kinds."""
    rng = Random(seed)
    made = []
    for number in range(count):
        if number % EACH == 0:
            first = f"190{rng.randrange(10)}0101{1960 + rng.randrange(19)}"
            nip = f"{first}{rng.randrange(1, 13):02}1{rng.randrange(1, 999):03}"
        day = datetime(2025, 1 + number % 12, 1 + number % 28)  # noqa: DTZ001  as Excel keeps it
        row: list[object] = [nip, day, f"Keahlian Teknis {number % 20:02}", float(rng.randint(1, 5))]
        if number % EVERY == 0:
            kind = [*FAULTS][number // EVERY % 3]
            row[FAULTS[kind]] = WRONG[kind]
        made.append(tuple(row))
    return made


def encoded(given: list[Row]) -> Sheet:
    """The sheet as the reader hands it over: of each column its different cells, and where each of them stands."""
    import numpy as np

    from asnkompetensi.model.sheet import Sheet, SheetColumn
    from asnkompetensi.read import encode
    from asnkompetensi.read.protocol import from_wire

    wire = encode.encoded("data.xlsx", encode.Grid("Penilaian", [HEADING, *given]))
    columns = tuple(
        SheetColumn(np.frombuffer(column.codes, "int32"), tuple(map(from_wire, column.values)))
        for column in wire.columns
    )
    return Sheet("data.xlsx", wire.lembar, visible=True, rows=wire.rows, columns=columns)


def told(sheet: Sheet) -> int:
    """The table of a sheet, and what each problem of it says."""
    from asnkompetensi import read
    from asnkompetensi.model.options import ReadOptions
    from asnkompetensi.text import words
    from asnkompetensi.text.problems.speak import speak

    say = words("id")
    _, problems = read.tabulate([sheet], ReadOptions())
    said = [(problem, speak(problem, say).pesan) for problem in problems]
    return sum(len(problem.tempat) for problem, pesan in said if pesan and problem.kode in CODES)


def ours(given: list[Row]) -> Callable[[], int]:
    """Cells as the reader hands them over, to a table and messages."""
    sheet = encoded(given)
    return lambda: told(sheet)


def cells(given: list[Row]) -> Callable[[], int]:
    """The same from lists of cells."""
    return lambda: told(encoded(given))


def pydantic(given: list[Row]) -> Callable[[], int]:
    """A model of each row."""
    from typing import Annotated

    from pydantic import AfterValidator, BaseModel, Field, TypeAdapter, ValidationError

    class Assessment(BaseModel):
        NIP: Annotated[str, AfterValidator(nip)]
        Tanggal: datetime
        Kompetensi: Annotated[str, Field(min_length=1)]
        Level: Annotated[float, Field(ge=0, le=5)]

    adapter = TypeAdapter(list[Assessment])

    def checked() -> int:
        try:
            adapter.validate_python([dict(zip(HEADING, row, strict=True)) for row in given])
        except ValidationError as error:
            return len([f"{one['loc']}: {one['msg']}" for one in error.errors()])
        return 0

    return checked


def pandera(given: list[Row]) -> Callable[[], int]:
    """A schema of a frame."""
    import pandas as pd
    import pandera.pandas as pa

    def one_nip(value: str) -> bool:
        try:
            nip(value)
        except ValueError:
            return False
        return True

    schema = pa.DataFrameSchema({
        "NIP": pa.Column(str, pa.Check(lambda column: column.map(one_nip))),
        "Tanggal": pa.Column(object, pa.Check(lambda column: pd.notna(pd.to_datetime(column, errors="coerce")))),
        "Kompetensi": pa.Column(str, pa.Check.str_length(min_value=1)),
        "Level": pa.Column(float, pa.Check.in_range(0, 5)),
    })  # fmt: skip

    def checked() -> int:
        try:
            schema.validate(pd.DataFrame(given, columns=[*HEADING]).astype({"Tanggal": object}), lazy=True)
        except pa.errors.SchemaErrors as errors:
            return len(errors.failure_cases)
        return 0

    return checked


def nip(value: str) -> str:
    """The structure of a NIP: birth, first month of service, sex, number. Raises ValueError where it has none."""
    if len(value) != 18 or not value.isdigit():
        raise ValueError("18 digits")
    date(int(value[:4]), int(value[4:6]), int(value[6:8]))
    if not 1 <= int(value[12:14]) <= 12 or value[14] not in "12":
        raise ValueError("month or sex")
    return value


WAYS: dict[str, Callable[[list[Row]], Callable[[], int]]] = {
    "ours": ours,
    "cells": cells,
    "pydantic": pydantic,
    "pandera": pandera,
}


def main(how: str, count: str) -> None:
    """Check, print."""
    WAYS[how](rows(EVERY))()  # imports are no part of it
    checked = WAYS[how](rows(int(count)))
    begin, used = time.perf_counter(), time.process_time()
    faults = checked()
    print(time.perf_counter() - begin, time.process_time() - used, faults)


if __name__ == "__main__":
    main(*sys.argv[1:])
