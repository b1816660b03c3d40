"""One call of a command inside this process: by the code of a typed one, with all that it says caught."""

from __future__ import annotations

import io
from collections.abc import Sequence
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass

from typer import Exit

from asnkompetensi import flow
from asnkompetensi.cli.app import tree
from asnkompetensi.cli.console import Console
from asnkompetensi.cli.faults import PROGRAM, told
from asnkompetensi.cli.localise import LocalGroup
from asnkompetensi.cli.witness import listening
from asnkompetensi.model.nip import mask_all
from asnkompetensi.model.problem import Problem
from asnkompetensi.text import Words
from asnkompetensi.text.problems import CATALOGUE
from asnkompetensi.text.problems.speak import speak
from asnkompetensi.write.atomic import OutputFault

PLAIN = Console("never")


@dataclass(frozen=True)
class Said:
    """How a call ended: status, all that it said (masked), the sentence that tells why it failed, the problems met.

    `result` is whether it put anything on standard output, which nobody reads here.
    """

    status: int
    text: str
    headline: str
    problems: tuple[Problem, ...]
    result: bool = False


class Caller:
    """Carries out calls; keeps the command tree of each language, so that two hundred tasks build it once."""

    def __init__(self, *, debug: bool) -> None:
        self.debug = debug
        self._trees: dict[str, LocalGroup] = {}

    def __call__(self, words: Sequence[str], say: Words) -> Said:
        """The end of one call. Whatever goes wrong in it ends here, but for an interruption."""
        if say.lang not in self._trees:
            self._trees[say.lang] = tree(say.lang)
        root = self._trees[say.lang]
        out, err = io.TextIOWrapper(io.BytesIO(), "utf-8"), io.StringIO()
        status, headline = 0, ""
        with listening() as problems, redirect_stdout(out), redirect_stderr(err):
            try:
                with root.make_context("asn", list(words)) as context:
                    root.invoke(context)
            except Exit as end:
                status = end.exit_code
            except Exception as fault:  # noqa: BLE001 - one bad task never stops the others
                status, headline = self._failed(fault, say)
        result = out.seek(0, io.SEEK_END) > 0
        if status >= flow.STOPS and not headline:
            headline = gravest(problems, say)
        return Said(status, mask_all(err.getvalue()).rstrip(), mask_all(headline), tuple(problems), result)

    def _failed(self, fault: Exception, say: Words) -> tuple[int, str]:
        """Say on standard error what ended the call; its status, and the first line of that."""
        status, message = told(fault, say, PLAIN, debug=False)
        if not message:  # a reader that went away is no fault where somebody reads; here nobody does
            status, message = PROGRAM, type(fault).__name__
        PLAIN.tell(told(fault, say, PLAIN, debug=self.debug)[1] or message)
        first = spoken(fault.problem, say) if isinstance(fault, OutputFault) else message.splitlines()[0]
        return status, first


def gravest(problems: Sequence[Problem], say: Words) -> str:
    """The headline of the problem that stopped a call; empty where there is none."""
    worst = flow.status(problems)
    stopped = (one for one in problems if flow.status([one]) == worst > 1)
    return next((spoken(one, say) for one in stopped), "")


def spoken(problem: Problem, say: Words) -> str:
    """A problem in one line: grade, code, what is wrong."""
    grade = say(f"check.{CATALOGUE[problem.kode].tingkat}")
    return f"{grade}[{problem.kode}]: {speak(problem, say).pesan}"
