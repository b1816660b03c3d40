"""Problems as data: a table with one row for each cell, and objects for JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.place import Place
from asnkompetensi.model.plain import tellable
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.result import ResultColumn, ResultTable
from asnkompetensi.text import Words, words
from asnkompetensi.text.problems.speak import speak

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

NAME = "masalah"
_TOGETHER = "NIP-01"  # faulty NIPs of one sheet are one problem, whatever they hold
COLUMNS = (
    ResultColumn("kode", Shown.TEXT),
    ResultColumn("tingkat", Shown.WORD),
    *(ResultColumn(name, Shown.TEXT) for name in ("berkas", "lembar", "sel", "nilai", "pesan", "saran")),
)


def problem_table(problems: Sequence[Problem], say: Words) -> ResultTable:
    """Table `masalah`: one row for each cell of each problem, in the order given; one row for a problem without places.

    Columns `kode tingkat berkas lembar sel nilai pesan saran`, all `category`; `nilai` is the user's own value.
    Forms that do not change with the language give the words of `id`. Of many instansi the last column tells whose.
    """
    import numpy as np
    import pandas as pd

    spoken = [speak(problem, say) for problem in problems]
    times = np.array([len(problem.tempat) or 1 for problem in problems], dtype=np.intp)
    places = [
        place for problem in problems for place in problem.tempat or (Place(str(problem.nilai.get("berkas", ""))),)
    ]
    once = np.ones(len(places), dtype=np.intp)
    whose = {"instansi": _category([one.instansi for one in problems], times)} if _of_many(problems) else {}
    frame = pd.DataFrame(
        {
            "kode": _category([one.kode for one in spoken], times),
            "tingkat": _category([one.tingkat.value for one in spoken], times),
            "berkas": _category([place.berkas for place in places], once),
            "lembar": _category([place.lembar for place in places], once),
            "sel": _category([place.sel for place in places], once),
            "nilai": _category([value for problem in problems for value in _values(problem)], once),
            "pesan": _category([one.pesan for one in spoken], times),
            "saran": _category([one.saran for one in spoken], times),
            **whose,
        }
    )
    return ResultTable(NAME, (*COLUMNS, *(ResultColumn(name, Shown.TEXT) for name in whose)), frame)


def _of_many(problems: Sequence[Problem]) -> bool:
    """Whether the problems are those of many instansi."""
    return any(one.instansi for one in problems)


def problem_dicts(problems: Sequence[Problem]) -> list[dict[str, object]]:
    """Each problem as an object for JSON, always in Indonesian: the contract's fields first, None for what it lacks."""
    say = words("id")
    return [_object(problem, say) for problem in problems]


def _object(problem: Problem, say: Words) -> dict[str, object]:
    spoken = speak(problem, say)
    return {
        "kode": spoken.kode,
        "tingkat": spoken.tingkat.value,
        "pesan": spoken.pesan,
        "saran": spoken.saran,
        "jumlah": problem.jumlah,
        "tempat": [{"berkas": p.berkas, "lembar": p.lembar, "sel": p.sel} for p in problem.tempat],
        "nilai": _value(problem) or None,
        "sebab": spoken.sebab or None,
        "akibat": spoken.akibat or None,
        "dasar": spoken.dasar or None,
        **({"instansi": problem.instansi} if problem.instansi else {}),
    }


def _value(problem: Problem) -> str:
    """The user's own value, "" where the problem is not about one."""
    return tellable(str(problem.nilai.get("nilai", "")))


def _values(problem: Problem) -> list[str]:
    """The user's own value for each cell: where NIPs are told together, only that of the first is known."""
    first, others = _value(problem), len(problem.tempat) - 1
    return [first, *["" if problem.kode == _TOGETHER else first] * others]


def _category(values: Sequence[str], times: NDArray[np.intp]) -> pd.Categorical:
    """Each value so many times; "" is missing."""
    import numpy as np
    import pandas as pd

    codes, names = pd.factorize(np.array([value or None for value in values], dtype=object))
    return pd.Categorical.from_codes(np.repeat(codes, times), categories=pd.Index(names, dtype="str"))
