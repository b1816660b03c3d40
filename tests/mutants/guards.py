"""The guards against bad inputs and bad moments: where each stands, and what the program would be without it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Guard:
    """A guard, its module, its text there (once), what is put in its place, and the tests that must fail then.

    `endless`: without it the tests wait for ever, which is seen as well.
    """

    what: str
    module: str
    text: str
    instead: str
    tests: str
    endless: bool = False


GUARDS = (
    Guard(
        "declared sizes are added up before anything is unpacked", "read/gate_zip.py",
        "if sum(part.file_size for part in parts) > MOST_MIB << 20:", "if not parts:", "tests/read/test_gate_zip.py",
    ),
    Guard(
        "a zip of too many parts is not opened", "read/gate_zip.py",
        "if data.count(_DIRECTORY_ENTRY) > MOST_PARTS:", "if not data:", "tests/read/test_gate_zip.py",
    ),
    Guard(
        "declarations of entities are refused", "read/gate_zip.py",
        "if any(word in start for word in _FORBIDDEN):", "if not start:", "tests/read/test_gate_zip.py",
    ),
    Guard(
        "a number of texts that a part cannot hold is refused", "read/gate_zip.py",
        "if texts and int(texts[1][:20]) > ", "if texts and 0 > ", "tests/read/test_gate_zip.py",
    ),
    Guard(
        "a file is what its content is", "read/gate.py",
        "return kind, [] if said is kind else", "return said, [] if said is kind else", "tests/read/test_gate.py",
    ),
    Guard(
        "lock files of a program that has the book open are no data", "read/gate.py",
        "if PurePath(berkas).name.startswith(_LOCK_NAMES):", "if not berkas:", "tests/read/test_gate.py",
    ),
    Guard(
        "the child holds itself to its memory", "guard/limits.py",
        "resource.setrlimit(resource.RLIMIT_AS, (mib * _MIB, mib * _MIB))", "pass", "tests/guard/test_limits.py",
    ),
    Guard(
        "a child that takes too long is ended", "guard/child.py",
        "timer.start()", "timer.cancel()", "tests/guard/test_child.py", endless=True,
    ),
    Guard(
        "an odd way to end is a broken child, not a broken call", "guard/inside.py",
        "except BaseException:", "except ZeroDivisionError:", "tests/guard/test_inside.py",
    ),
    Guard(
        "far cells are refused", "read/excel_look.py",
        "if not fits(self.lowest[0] + 1, self.widest[1] + 1):", "if self.lowest == self.widest == ():",
        "tests/read/test_excel_look.py",
    ),
    Guard(
        "cells that are in the file and in no result are told", "read/excel_look.py",
        "if self.filled > len(self.faults):", "if self.filled < 0:",
        "tests/read/test_excel_look.py",
    ),
    Guard(
        "error cells and formulas without a value are known by their place", "read/excel_look.py",
        "self.faults[row, column] = fault", "pass", "tests/read/test_excel.py",
    ),
    Guard(
        "a NUL refuses a text", "read/text.py",
        'if "\\0" in text:', "if text is None:", "tests/read/test_text.py",
    ),
    Guard(
        "a quote that swallows lines refuses a text", "read/text.py",
        "if swallowing >= 0:", "if swallowing > 1 << 30:", "tests/read/test_text.py",
    ),
    Guard(
        "a line with too many fields is left out and named", "read/text.py",
        "even = [() if at in too_long else row for at, row in enumerate(rows)]", "pass", "tests/read/test_text.py",
    ),
    Guard(
        "a NIP in a number cell is never taken", "read/values/nip.py",
        "        return NIP_AS_NUMBER\n    return NO_NIP", '        return f"{int(value):018d}"\n    return NO_NIP',
        "tests/read/values/test_nip.py",
    ),
    Guard(
        "a NIP in words is masked", "model/nip.py",
        "return _WHOLE.sub(lambda found: mask(found[0]), text)", "return text", "tests/model/test_nip.py",
    ),
    Guard(
        "control characters reach no terminal", "model/plain.py",
        "if text.isprintable():", "if text:", "tests/model/test_plain.py",
    ),
    Guard(
        "texts of CSV files become no formulas", "write/safe.py",
        """return f"'{text}" if _is_live(text) else text""", "return text", "tests/write/test_safe.py",
    ),
    Guard(
        "texts of workbooks become no formulas", "write/xlsx_cells.py",
        """return f' t="s"><v>{texts""", """return f' t="s"><f>1+1</f><v>{texts""",
        "tests/write/test_xlsx.py::test_no_cell_is_a_formula",
    ),
    Guard(
        "pages escape what comes from the data", "write/html.py",
        "autoescape=True", "autoescape=False", "tests/write/test_html.py",
    ),
    Guard(
        "an output is never an input", "write/atomic.py",
        "if any(_same(path, source) for source in inputs):", "if not path:", "tests/write/test_atomic.py",
    ),
    Guard(
        "what is not sound takes no place", "write/temporary.py",
        "            check(self.path)", "            pass", "tests/write/test_atomic.py",
    ),
    Guard(
        "a result is on the disk before it takes its place", "write/temporary.py",
        "        os.fsync(self._handle)\n", "", "tests/write/test_atomic.py",
    ),
    Guard(
        "what killed runs left is swept", "write/temporary.py",
        "for path in folder.glob(", "for path in folder.glob('nothing') or folder.glob(", "tests/write/test_atomic.py",
    ),
)  # fmt: skip
