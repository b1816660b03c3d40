"""The same for outputs and for what is said of people: the line of each guard, and the test that fails without it."""

from __future__ import annotations

from tests.guard.guards import Guard

ATOMIC = "tests/write/test_atomic.py"
OUTPUTS = (
    Guard("formula from data in CSV and TSV", "a leading `'`", "write/safe.py",
          """return f"'{text}" if _is_live(text) else text""", "return text", "tests/write/test_safe.py"),
    Guard("formula from data in a workbook", "every text is a string cell", "write/xlsx_cells.py",
          """return f' t="s"><v>{texts""", """return f' t="s"><f>1+1</f><v>{texts""",
          "tests/write/test_xlsx.py::test_no_cell_is_a_formula"),
    Guard("markup from data in a page", "everything is escaped", "write/jinja.py", "autoescape=True",
          "autoescape=False", "tests/write/test_html.py"),
    Guard("output that is an input", "refused before any work; `KELUARAN-02`", "write/atomic.py",
          "if any(same(path, source) for source in inputs):", "if not path:", ATOMIC),
    Guard("rows of a part that is replaced counted beside those of another program", "a part with its files is refused",
          "write/lake.py", "if [name for name in foreign if name != PART]:", "if not foreign:",
          "tests/write/test_lake.py"),
    Guard("output that cannot be opened again", "checked before it takes its place", "write/temporary.py",
          "            check(self.path)", "            pass", ATOMIC),
    Guard("power cut", "on the disk before it takes its place", "write/temporary.py",
          "        os.fsync(self._handle)\n", "", ATOMIC),
    Guard("leavings of a killed run", "swept by the next one", "write/temporary.py",
          "for path in folder.glob(", "for path in () and folder.glob(", ATOMIC),
    Guard("some files of a result new, the others not", "those in their places give them back", "write/atomic.py",
          "            new.give_back()", "            pass", "tests/write/test_atomic_all.py"),
    Guard("interrupt between two files of a result", "waits until all are in their places", "write/atomic.py",
          "        with waiting():", "        with suppress():", "tests/write/test_atomic_all.py"),
    Guard("older file swept by another run", "locked as long as it may be given back", "write/temporary.py",
          "            self._older_handle = _held(self.target)\n", "", "tests/write/test_temporary.py"),
    Guard("key of masks that another run made at once", "never replaced; masked again with the one that is there",
          "cli/key.py", "private=True, first=True", "private=True", "tests/cli/test_key.py"),
    Guard("NIP in a message", "masked, whatever stands between its digits", "model/nip.py",
          "[_RUN.sub(_masked, part) for part in parts[::2]]", "parts[::2]", "tests/model/test_nip.py"),
    Guard("small group in a shared set", "told from 5 people on", "mask/groups.py", "told=(counts >= SMALLEST)",
          "told=(counts >= 1)", "tests/mask/test_groups.py"),
)  # fmt: skip
