"""The empty workbook that an agency fills in, and the five invented agencies on which everything can be tried.

In: the words of a language; the tables of :mod:`asnkompetensi.model.tables`; invented people kept beside the code.
Out: bytes of files, the same each time. Must not know: files, printing, the clock, any other stage.
"""

from asnkompetensi.template.samples import SAMPLES, sample_files, sample_periods, sample_tasks
from asnkompetensi.template.workbook import template_bytes

__all__ = ["SAMPLES", "sample_files", "sample_periods", "sample_tasks", "template_bytes"]
