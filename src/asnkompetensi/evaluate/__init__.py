"""Whether training worked: levels gained by those who attended, beside people with the same need who did not.

In: two periods (resolved data and gap rows), a plan or none, options. Out: result tables, totals, problems.
Must not know: files, printing, the clock, other stages.

People with the same need are those short in the same competencies of the training, at the same level (`bands`), of one
class and unit (`matching`). How much more those who attended gained is the effect; how far chance alone would carry it
is told by the ways in which as many could have been chosen within each group (`effect`, `draws`, `moments`), and many
trainings are not judged as if each were the only one (`correction`). Nobody was drawn by lot: who was sent may differ
from who was not in what no table shows, and every result says so.
"""

from asnkompetensi.evaluate.stage import evaluate

__all__ = ["evaluate"]
