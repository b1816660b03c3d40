"""`python -m benchmarks.recommend`: the stage of `asn recommend` beside plain merges and beside bare arithmetic."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from benchmarks import agency, data
from benchmarks.lines import Line, figures, put, section
from benchmarks.measure import Cost, alternating

_RESOLVED = "benchmarks.resolved"
TITLE = "Recommendations"
LIBRARIES = ("pandas", "numpy", "narwhals")
SECONDS, MIB = 5.0, 1536.0  # what the stage, and the whole command, may cost at most


def main() -> int:
    """Measure, print, write the page; 1 where a goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=80_000)
    parser.add_argument("--trainings", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--cold", dest="warm", action="store_false", help="no run to warm up")
    args = parser.parse_args()
    book = data.catalogued(args.people, args.trainings)
    pickled = str(data.kept(f"start-{Path(book).stem}.pickle", lambda path: data.run(_RESOLVED, book, str(path))))
    alone = [[sys.executable, "-m", "benchmarks.recommend_alone", how, pickled] for how in ("ours", "plain", "floor")]
    stage = alternating(alone, args.rounds, print, inside=True, warm=args.warm)
    commands = [[*data.ASN, name, book, "--as-of", data.AS_OF, "-f", "csv", "-q"] for name in ("recommend", "gap")]
    whole = alternating(commands, args.rounds, print, warm=args.warm)
    what = f"{args.people:,} people x {len(agency.COMPETENCIES)} competencies x {args.trainings} trainings"
    text = _TEXT.format(what=what, runs=figures(stage[0].runs), whole=figures(whole[0].runs))
    return put(section(TITLE, text, compared(stage, whole), LIBRARIES))


def compared(stage: list[Cost], whole: list[Cost]) -> list[Line]:
    """The comparisons, from the costs of the stage (ours, plain, floor) and of `asn recommend` and `asn gap`."""
    ours, plain, floor = stage
    return [
        Line("stage / plain merges, time", ours.seconds, plain.seconds, "s", 0.5),
        Line("stage / plain merges, peak memory", ours.mib, plain.mib, "MiB", 0.5),
        Line("stage / bare arithmetic in numpy, time", ours.seconds, floor.seconds, "s", 12),
        Line("stage / the goal, time", ours.seconds, SECONDS, "s", 1),
        Line("`asn recommend -f csv` / `asn gap -f csv`, time", whole[0].seconds, whole[1].seconds, "s", 1.3),
        Line("`asn recommend -f csv` / the goal, peak memory", whole[0].mib, MIB, "MiB", 1),
    ]


_TEXT = """
{what}, two attended trainings a person;
figures of the stage are {runs}, of whole commands {whole}. The stage starts from resolved data and gap rows, and gives
the table of `asn recommend` with its reasons and totals; the plain merges (`benchmarks/recommend_plain.py`) join every
gap with every training, and bare arithmetic (`benchmarks/recommend_floor.py`) only finds the best one: neither gives
reasons or other needs. A test holds the three to the same offers.
"""


if __name__ == "__main__":
    sys.exit(main())
