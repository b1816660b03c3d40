"""Names become codes and rows become people: what every later stage would else have to do anew.

In: source tables and the rules of the run. Out: :class:`~asnkompetensi.model.data.Data`, and the problems met when
spellings, rows of one person and standards of equal rank had to be made one (contract, sections 2 and 3).
Must not know: files, printing, the clock, levels held or JPM; nothing here computes a gap.
"""

from asnkompetensi.resolve.stage import resolve

__all__ = ["resolve"]
