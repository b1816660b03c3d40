"""What looks wrong in data that can be computed with: one rule a file, all of them in one tuple.

In: source tables, resolved data, rules, the crossing to the engine of the run. Out: problems, as values; nothing is
changed, and nothing is raised.
Must not know: files, printing, the clock (`as_of` comes with the rules), other stages. Rules work on whole columns;
they loop over distinct names and over faulty rows alone. What compares all assessments does so on the engine, once for
all of them, like the gap.
"""

from asnkompetensi.check.needed import needed
from asnkompetensi.check.rules import RULES, check
from asnkompetensi.check.settings import settings

__all__ = ["RULES", "check", "needed", "settings"]
