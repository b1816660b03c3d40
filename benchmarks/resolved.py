"""What a stage after the gap starts from, in a file, so that each way of doing its work can be timed alone.

`python -m benchmarks.resolved BOOK.xlsx OUT.pickle` reads, resolves and computes the gaps of a workbook.
"""

from __future__ import annotations

import pickle
import sys
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pandas as pd

from asnkompetensi import gap, law, read, resolve
from asnkompetensi.model.data import Data
from asnkompetensi.model.options import GapOptions, ReadOptions
from asnkompetensi.model.rules import TrainingRules

AS_OF = date(2026, 3, 31)


@dataclass(frozen=True)
class Start:
    """Resolved data without their source tables, gap rows, people of the gap, levels held, rules."""

    data: Data
    pasangan: pd.DataFrame
    orang: pd.DataFrame
    dimiliki: pd.DataFrame
    rules: TrainingRules


def start(book: str) -> Start:
    """What the stages after the gap start from, for a workbook."""
    options = GapOptions(AS_OF, tables=())
    rules, training = law.rules(options), law.training_rules(options)
    with read.opened([book], ReadOptions()) as reader:
        sheets, _, _ = reader.sheets()
    tables, _ = read.tabulate(sheets, ReadOptions())
    data, _ = resolve.resolve(tables, rules, training)
    gaps = gap.gap(data, rules, options)[0].gaps
    if gaps is None:
        raise ValueError(book)
    return Start(
        replace(data, tabel=()),
        gaps.pasangan.collect().to_pandas(),
        gaps.orang.collect().to_pandas(),
        gaps.dimiliki.collect().to_pandas(),
        replace(training, jp=dict(training.jp)),  # a view cannot be pickled
    )


def load(path: str) -> Start:
    """What :func:`main` wrote."""
    with Path(path).open("rb") as file:
        found = pickle.load(file)
    if not isinstance(found, Start):
        raise TypeError(path)
    return found


def main(book: str, path: str) -> None:
    """Write the file."""
    with Path(path).open("wb") as file:
        pickle.dump(start(book), file)


if __name__ == "__main__":
    from benchmarks.resolved import main as run  # so that what is pickled has the name of this module

    run(*sys.argv[1:])
