"""What a person decided about names that are one, put into the source tables before names become codes.

In: rows of a file of padanan, source tables. Out: the tables with other names in the same cells, problems as values.
Must not know: files, printing, the clock, other stages; which names may be one is for `check` to propose.
"""

from asnkompetensi.mapping.apply import Applied, applied, named
from asnkompetensi.mapping.settle import Naming, settled

__all__ = ["Applied", "Naming", "applied", "named", "settled"]
