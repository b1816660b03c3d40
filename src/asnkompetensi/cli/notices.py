"""What a run says about the data on standard error: the gravest problems, the gravest last, and the next command."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from asnkompetensi.cli.console import Console
from asnkompetensi.cli.paint import painted
from asnkompetensi.model.problem import Grade, Problem
from asnkompetensi.text import Words
from asnkompetensi.text.problems import CATALOGUE
from asnkompetensi.write.messages import Line, message
from asnkompetensi.write.where import Periods, check_commands

RISING = (Grade.CATATAN, Grade.PERINGATAN, Grade.GALAT)
KEPT_FREE = 4  # lines of a screen that are left for the last line and the prompt
UNWATCHED = 200  # lines where nobody looks at a screen: a log


def blocks(problems: Sequence[Problem], say: Words, console: Console, periods: Periods) -> str:
    """The gravest problems as message blocks, at most a screenful of lines, and how many more there are.

    Every kind of problem is shown once before any is shown twice. With `--quiet` only what is *galat*. `periods`
    are the sources that were read, for the call that shows all of them.
    """
    loud = [problem for problem in problems if not console.quiet or _gravity(problem) == RISING.index(Grade.GALAT)]
    room = console.err_height - KEPT_FREE if console.err_terminal else UNWATCHED
    shown: dict[int, list[Line]] = {}
    for i in _turns(loud):
        block = message(loud[i], say, periods=periods, width=console.err_width)
        room -= len(block) + 1
        if shown and room < 0:
            break
        shown[i] = block
    texts = [painted(shown[i], colour=console.err_colour) for i in sorted(shown, key=lambda i: (_gravity(loud[i]), i))]
    rest = len(loud) - len(shown)
    return "\n\n".join(
        [*([say("cli.masalah_lain", jumlah=rest, perintah=check_commands(periods))] if rest else []), *texts]
    )


def _gravity(problem: Problem) -> int:
    return RISING.index(CATALOGUE[problem.kode].tingkat)


def _turns(problems: Sequence[Problem]) -> list[int]:
    """Positions of the problems in the order in which they are given room."""
    seen: Counter[str] = Counter()
    turns = []
    for i, problem in enumerate(problems):
        turns.append((-_gravity(problem), -CATALOGUE[problem.kode].keluar, seen[problem.kode], i))
        seen[problem.kode] += 1
    return [i for *_, i in sorted(turns)]
