"""The engines: which one computes, and how resolved data get into it and computed frames out of it.

In: the engine that was asked for, frames of pandas. Out: lazy frames of that engine for a computation that is written
once (narwhals), the same frames held where several results need them, and computed frames as frames of pandas, exact
to the last digit. Each engine but pandas is an extra, imported when it is asked for and not before.
Must not know: what is computed, files, words. The choice loads no frame; :mod:`asnkompetensi.engine.border` does.
"""

from asnkompetensi.engine.choice import chosen, lacking

__all__ = ["chosen", "lacking"]
