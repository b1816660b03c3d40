"""The border of the engine: frames of pandas as lazy ones, and computed frames back."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

import narwhals.stable.v2 as nw

from asnkompetensi.model.engine import Engine

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    from asnkompetensi.model.frames import Border, Frame

    Columns = Mapping[str, tuple[NDArray[Any], NDArray[np.bool_]]]

_ENGINES = {
    nw.Implementation.POLARS: Engine.POLARS,
    nw.Implementation.DUCKDB: Engine.DUCKDB,
    nw.Implementation.PYSPARK: Engine.SPARK,
}


def border(engine: Engine, master: str | None) -> Border:
    """The border of an engine that is installed; `master` is where Spark finds its workers, None for its own choice."""
    made = _module(engine).Border
    return cast("Border", made(master) if engine is Engine.SPARK else made())


def taken(rows: Frame) -> pd.DataFrame:
    """The rows of a computed frame in its order, numbered from 0, whatever engine they are in.

    Whole numbers are `Int64`, codes of 32 bits that are all there `int32`, flags `boolean`.
    """
    if rows.implementation not in _ENGINES:
        return rows.collect().to_pandas().reset_index(drop=True)
    kinds = rows.collect_schema()
    wide = [name for name, kind in kinds.items() if kind.is_integer() and kind not in (nw.Int32, nw.Int64)]
    exact = rows.with_columns(nw.col(wide).cast(nw.Int64)) if wide else rows  # sums may have 128 bits
    return _framed(_module(_ENGINES[rows.implementation]).columns(exact))


def _module(engine: Engine) -> Any:  # noqa: ANN401 (a module)
    return import_module(f"asnkompetensi.engine.on_{engine}")


def _framed(columns: Columns) -> pd.DataFrame:
    import numpy as np
    import pandas as pd

    found: dict[str, Any] = {}
    for name, (values, missing) in columns.items():
        if values.dtype == np.int32 and not missing.any():
            found[name] = values
        elif values.dtype == np.bool_:
            found[name] = pd.arrays.BooleanArray(values, missing)
        else:
            found[name] = pd.arrays.IntegerArray(values.astype(np.int64), missing)
    return pd.DataFrame(found)
