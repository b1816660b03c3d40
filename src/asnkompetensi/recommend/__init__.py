"""From gaps to trainings: needs, offers, who may take them, the best first, and why or why not (contract, section 6).

In: resolved data with a catalogue, gap rows in codes, rules of training, options. Out: result tables, and totals. One
definition of the offers serves every engine that narwhals knows; what is small (trainings, classes of gaps, one row per
person) is arrays.
Must not know: files, printing, the clock (`as_of` comes with the rules), other stages.
"""

from asnkompetensi.recommend.compute import recommend
from asnkompetensi.recommend.errors import changed
from asnkompetensi.recommend.every import every

__all__ = ["changed", "every", "recommend"]
