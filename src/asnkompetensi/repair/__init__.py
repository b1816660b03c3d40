"""What can be mended in the cells of the sources, as values.

In: sheets as read, the tables found in them, the problems met. Out: repairs that change nothing of what is read, and
NIPs to be confirmed. Must not know: files, how a workbook is written, how anything is shown.
"""

from asnkompetensi.repair.lost import hinted, lost_nips
from asnkompetensi.repair.proof import proven
from asnkompetensi.repair.stage import repairs

__all__ = ["hinted", "lost_nips", "proven", "repairs"]
