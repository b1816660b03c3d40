"""pandas: the engine that is always there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asnkompetensi.model.frames import lazy

if TYPE_CHECKING:
    import pandas as pd

    from asnkompetensi.model.frames import Frame


class Border:
    """Frames as they are."""

    def put(self, frame: pd.DataFrame) -> Frame:
        """As :meth:`asnkompetensi.model.frames.Border.put`."""
        return lazy(frame)

    def hold(self, rows: Frame) -> Frame:
        """The rows: this engine computes at once, and so once."""
        return rows
