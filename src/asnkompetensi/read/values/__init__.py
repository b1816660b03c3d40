"""The value of one cell, by its cell type and the kind of its column (contract, section 2, "Values").

In: one cell that is not blank. Out: the value in the small whole units of :mod:`asnkompetensi.model.kinds`, the text,
None where the cell says that there is nothing, or :class:`~asnkompetensi.read.values.unread.Unread`.
Must not know: columns, sheets, places, how often it is asked (once for every different value of a column).
"""
