"""Spark: lazy, on this machine or on a cluster; data and results cross as Arrow."""

from __future__ import annotations

import os
import warnings
from contextlib import suppress
from functools import cache
from subprocess import DEVNULL
from typing import TYPE_CHECKING, Any
from weakref import finalize

import narwhals.stable.v2 as nw
import numpy as np
import pyarrow as pa
from py4j.protocol import Py4JError, Py4JJavaError
from pyspark import SparkConf, SparkContext, java_gateway
from pyspark.errors import PySparkException
from pyspark.sql import SparkSession

from asnkompetensi.engine.choice import Unreachable

if TYPE_CHECKING:
    from collections.abc import Callable

    import pandas as pd
    from numpy.typing import NDArray
    from pyspark.sql import DataFrame

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
    # What is larger goes to the workers as it came: of local rows the driver would compute every column by itself,
    # one value after the other, for each query anew.
    "spark.sql.execution.arrow.localRelationThreshold": "1MB",
}
# Nothing leaves this machine; few tasks, for each costs more than what is in it.
_ALONE = {
    "spark.driver.host": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.sql.shuffle.partitions": "8",
}
_MEMORY = "SPARK_DRIVER_MEMORY"  # what is told in any other place goes before it
_CAUSES = 10

_ended: list[DataFrame] = []  # held for a border that nobody has any more


class Border:
    """The session of this process: Spark has one, and starting it takes seconds."""

    def __init__(self, master: str | None) -> None:
        self._session = session(master)
        while _ended:
            _ended.pop().unpersist()
        self._held: list[DataFrame] = []
        finalize(self, _ended.extend, self._held)  # not now: whoever is collected may be in the middle of a call

    def put(self, frame: pd.DataFrame) -> Frame:
        """As :meth:`asnkompetensi.model.frames.Border.put`."""
        table = pa.Table.from_pandas(frame, preserve_index=False)
        rows: Frame = nw.from_native(self._session.createDataFrame(table)).lazy()
        return rows

    def hold(self, rows: Frame) -> Frame:
        """As :meth:`asnkompetensi.model.frames.Border.hold`: by the workers, which make lost parts anew.

        At once: what these rows are made from may be forgotten before they are first asked for.
        """
        kept: DataFrame = nw.to_native(rows).persist()
        kept.count()
        self._held.append(kept)
        held: Frame = nw.from_native(kept).lazy()
        return held

    def meet(self, rows: Frame, of: object) -> Frame:  # noqa: ARG002 (they meet everywhere)
        """As :meth:`asnkompetensi.model.frames.Border.meet`: there is one session."""
        return rows

    def forget(self, rows: Frame) -> None:
        """As :meth:`asnkompetensi.model.frames.Border.forget`."""
        kept: DataFrame = nw.to_native(rows)
        self._held.remove(kept)
        kept.unpersist()


@cache
def session(master: str | None) -> SparkSession:
    """The session, started at its first use; what its machine logs is not heard, its errors are raised here.

    What `spark-submit` was told holds, or what stands in the settings of Spark, but for a `master` of the call.
    Unreachable where Java does not start it, where there is no such master, or none that answers.
    """
    warnings.filterwarnings("ignore", category=FutureWarning, module="pyspark")  # of pandas 3, which it is not given
    place, gateway = master or "local[*]", None
    try:
        gateway = _launched()
        conf = SparkConf(_jvm=gateway.jvm).setAll(list(_FIXED.items()))
        if master:
            conf.setMaster(master)
        place = str(conf.get("spark.master"))
        for name, value in {**_USUAL, **(_ALONE if place.startswith("local") else {})}.items():
            conf.setIfMissing(name, value)
        return SparkSession(SparkContext(conf=conf, gateway=gateway))
    except (Py4JError, PySparkException, ValueError, OSError) as error:
        why = reason(error)
        if gateway:
            _shut(gateway)
        raise Unreachable(place, why) from error


def _launched() -> Any:  # noqa: ANN401 (of py4j)
    """The machine of Java that drives; it may take a quarter of the memory, as Java alone would, and not one GiB."""
    launch: Callable[..., Any] = java_gateway.launch_gateway
    usual = _MEMORY not in os.environ and hasattr(os, "sysconf")
    if usual:
        os.environ[_MEMORY] = f"{max(os.sysconf('SC_PHYS_PAGES') * os.sysconf('SC_PAGE_SIZE') >> 22, 1024)}m"
    try:
        return launch(None, {"stderr": DEVNULL})
    finally:
        if usual:
            del os.environ[_MEMORY]


def _shut(gateway: Any) -> None:  # noqa: ANN401 (of py4j)
    """End what was started in vain, so that the next one begins anew; that of `spark-submit` is not ours to end."""
    SparkContext._gateway = SparkContext._jvm = None  # noqa: SLF001 (PySpark would take the dead one again)
    if gateway.proc is None:
        return
    with suppress(Py4JError, OSError):
        gateway.shutdown()
    gateway.proc.stdin.close()
    gateway.proc.wait()


def reason(error: Exception) -> str:
    """What the machine of Java says at the bottom of it, in one line."""
    if not isinstance(error, Py4JJavaError):
        return str(error).strip().partition("\n")[0]
    found = error.java_exception
    for _ in range(_CAUSES):
        if found.getCause() is None:
            break
        found = found.getCause()
    return str(found.toString()).strip().partition("\n")[0]


def columns(rows: Frame) -> Columns:
    """The values of each column, and where one is missing."""
    table: pa.Table = nw.to_native(rows).toArrow()
    return {name: _column(table.column(name)) for name in table.column_names}


def _column(values: pa.ChunkedArray[Any]) -> tuple[NDArray[Any], NDArray[np.bool_]]:
    nothing = pa.scalar(value=False) if pa.types.is_boolean(values.type) else pa.scalar(0, values.type)
    return values.fill_null(nothing).to_numpy(), values.is_null().to_numpy()
