"""What changed between two saved results, and why.

In: two results as read again, what their columns hold. Out: tables of what changed, where and by how much, totals, and
causes: other inputs, other settings, another law, another version. Must not know: files, forms, how the results came
about; it computes no figure anew, it compares those that were told.
"""

from __future__ import annotations

from asnkompetensi.diff.stage import diff as diff
