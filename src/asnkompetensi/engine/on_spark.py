"""Spark: lazy, on this machine or on a cluster; data and results cross as Arrow."""

from __future__ import annotations

import warnings
from functools import cache
from subprocess import DEVNULL
from typing import TYPE_CHECKING, Any

import narwhals.stable.v2 as nw
import numpy as np
import pyarrow as pa
from py4j.protocol import Py4JError
from pyspark import SparkConf, SparkContext, java_gateway
from pyspark.sql import SparkSession

from asnkompetensi.engine.choice import Unreachable

if TYPE_CHECKING:
    from collections.abc import Callable

    import pandas as pd
    from numpy.typing import NDArray

    from asnkompetensi.engine.border import Columns
    from asnkompetensi.model.frames import Frame

# What a result rests on: nobody may set it otherwise.
_FIXED = {
    "spark.app.name": "asn",
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.ansi.enabled": "true",  # a sum that does not fit is an error, never a wrong number
}
# What is so unless spark-submit or the settings of Spark say otherwise.
_USUAL = {
    "spark.log.level": "WARN",
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
}
# Nothing leaves this machine; few tasks, for each costs more than what is in it.
_ALONE = {
    "spark.driver.host": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.sql.shuffle.partitions": "8",
}


class Border:
    """The session of this process: Spark has one, and starting it takes seconds."""

    def __init__(self, master: str | None) -> None:
        self._session = session(master)

    def put(self, frame: pd.DataFrame) -> Frame:
        """As :meth:`asnkompetensi.model.frames.Border.put`."""
        table = pa.Table.from_pandas(frame, preserve_index=False)
        rows: Frame = nw.from_native(self._session.createDataFrame(table)).lazy()
        return rows

    def hold(self, rows: Frame) -> Frame:
        """As :meth:`asnkompetensi.model.frames.Border.hold`: by the workers, which make lost parts anew."""
        held: Frame = nw.from_native(nw.to_native(rows).persist()).lazy()
        return held

    def meet(self, rows: Frame, of: object) -> Frame:  # noqa: ARG002 (they meet everywhere)
        """As :meth:`asnkompetensi.model.frames.Border.meet`: there is one session."""
        return rows

    def forget(self, rows: Frame) -> None:
        """As :meth:`asnkompetensi.model.frames.Border.forget`."""
        nw.to_native(rows).unpersist()


@cache
def session(master: str | None) -> SparkSession:
    """The session, started at its first use; what its machine logs is not heard, its errors are raised here.

    What `spark-submit` was told holds, or what stands in the settings of Spark, but for a `master` of the call.
    Unreachable where there is no such master, or none that answers.
    """
    warnings.filterwarnings("ignore", category=FutureWarning, module="pyspark")  # of pandas 3, which it is not given
    launch: Callable[..., Any] = java_gateway.launch_gateway
    gateway = launch(None, {"stderr": DEVNULL})
    conf = SparkConf(_jvm=gateway.jvm).setAll(list(_FIXED.items()))
    if master:
        conf.setMaster(master)
    local = str(conf.get("spark.master")).startswith("local")
    for name, value in {**_USUAL, **(_ALONE if local else {})}.items():
        conf.setIfMissing(name, value)
    try:
        return SparkSession(SparkContext(conf=conf, gateway=gateway))
    except Py4JError as error:
        raise Unreachable(str(conf.get("spark.master"))) from error


def columns(rows: Frame) -> Columns:
    """The values of each column, and where one is missing."""
    table: pa.Table = nw.to_native(rows).toArrow()
    return {name: _column(table.column(name)) for name in table.column_names}


def _column(values: pa.ChunkedArray[Any]) -> tuple[NDArray[Any], NDArray[np.bool_]]:
    nothing = pa.scalar(value=False) if pa.types.is_boolean(values.type) else pa.scalar(0, values.type)
    return values.fill_null(nothing).to_numpy(), values.is_null().to_numpy()
