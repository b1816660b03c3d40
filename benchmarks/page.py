"""`python -m benchmarks.page`: the page of a large agency in Chromium, beside its goals."""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from benchmarks import catalogue
from benchmarks.agency import COMPETENCIES, UNITS
from benchmarks.lines import Line, put, section

if TYPE_CHECKING:
    from playwright.sync_api import Browser

TITLE = "The offline page"
LIBRARIES = ("playwright",)
TRAININGS, MONEY, ROUNDS = 60, 1_000_000, 5
MB, PAINT, ACT = 8.0, 1_000.0, 100.0  # megabytes, and milliseconds
SIZE = {"width": 1280, "height": 860}
PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
PAINTED = "performance.getEntriesByName('first-contentful-paint')[0].startTime"
TIMED = """async action => {
  const act = Function(action); // here, for the page's policy forbids it later
  await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
  const start = performance.now();
  act();
  document.body.offsetHeight;
  return performance.now() - start;
}"""
_INPUT = "const one = document.querySelector('{}'); one.value = {}; one.dispatchEvent(new Event('input'))"
_SORT = "document.querySelectorAll('#daftar th button')[{}].click()"
FILTERS = (
    _INPUT.format("#cari", "'a'"),
    _INPUT.format("#cari", "''"),
    _INPUT.format("#f-unit", "one.options[3].value"),
    _INPUT.format("#f-unit", "''"),
    _INPUT.format("#f-kompetensi", "one.options[3].value"),
    _INPUT.format("#f-kompetensi", "''"),
    _INPUT.format("#f-kelas", "one.options[3].value"),
    _INPUT.format("#f-kelas", "''"),
)
SORTS = tuple(_SORT.format(column) for column in (0, 2, 3, 6, 7, 8, 9))
CARD = ("document.querySelector('#daftar tbody button').click()", "document.querySelector('#kartu').close()")


@dataclass(frozen=True)
class Seen:
    """A page in a browser: its bytes, and in milliseconds the first paint, the slowest filter, sort, and card."""

    size: int
    paint: float
    filtered: float = 0
    sorted: float = 0
    card: float = 0


def main() -> int:
    """Measure, print, write the page; 1 where a goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=10_000)
    parser.add_argument("--more", type=int, default=12_000)
    parser.add_argument("--picture", type=Path, help="a PNG of the heat map of all units")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        one, many = (made(Path(folder, str(people)), people) for people in (args.people, args.more))
        lines = compared(args.people, args.more, *measured(one, many, args.picture))
    what = f"{args.people:,} people x {len(COMPETENCIES)} competencies in {len(UNITS)} units, {TRAININGS} trainings"
    return put(section(TITLE, _TEXT.format(what=what, rounds=ROUNDS), lines, LIBRARIES))


def made(folder: Path, people: int) -> Path:
    """The page of an agency, as `asn report` writes it."""
    folder.mkdir()
    catalogue.write(folder / "data.xlsx", people, TRAININGS, money=MONEY)
    call = ("report", "data.xlsx", "--agency", "Kabupaten Rekaan", "--as-of", "2026-03-31", "--only", "html",
            "-o", "berkas", "-q", "--exit-zero")  # fmt: skip
    subprocess.run([sys.executable, "-m", "asnkompetensi", *call], cwd=folder, check=True, stderr=subprocess.DEVNULL)
    return folder / "berkas" / "laporan.html"


def measured(one: Path, many: Path, drawn: Path | None = None) -> tuple[Seen, Seen, Seen]:
    """The page of all people, drawn if asked for; of more people the agency's page, and the largest of a unit."""
    from playwright.sync_api import sync_playwright

    program = next(filter(None, map(shutil.which, PROGRAMS)))
    largest = max(many.parent.glob("unit/*/laporan.html"), key=lambda path: path.stat().st_size, default=many)
    with sync_playwright() as running:
        browser = running.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        found = seen(browser, one), seen(browser, many, people=False), seen(browser, largest, people=False)
        if drawn:
            page = browser.new_page(viewport=SIZE, offline=True)  # type: ignore[arg-type]
            page.goto(f"{one.as_uri()}#peta")
            drawn.write_bytes(page.screenshot())
        browser.close()
    return found


def seen(browser: Browser, path: Path, *, people: bool = True) -> Seen:
    """Medians of the rounds: a new context each for the first paint, one for all actions."""
    paints = [_painted(browser, path) for _ in range(ROUNDS)]
    if not people:
        return Seen(path.stat().st_size, median(paints))
    page = browser.new_page(offline=True)
    page.goto(f"{path.as_uri()}#pegawai")
    rounds = [{action: page.evaluate(TIMED, action) for action in (*FILTERS, *SORTS, *CARD)} for _ in range(ROUNDS)]
    page.close()
    took = {action: median(one[action] for one in rounds) for action in rounds[0]}
    return Seen(path.stat().st_size, median(paints), _slowest(took, FILTERS), _slowest(took, SORTS), took[CARD[0]])


def _painted(browser: Browser, path: Path) -> float:
    page = browser.new_page(offline=True)
    page.goto(path.as_uri())
    found = float(page.evaluate(PAINTED))
    page.close()
    return found


def _slowest(took: Mapping[str, float], actions: tuple[str, ...]) -> float:
    return max(took[action] for action in actions)


def compared(people: int, more: int, one: Seen, agency: Seen, unit: Seen) -> list[Line]:
    """What was seen beside the goals."""
    return [
        Line(f"{people:,} people, size / the goal", one.size / 1e6, MB, "MB", 1),
        Line(f"{people:,} people, first paint / the goal", one.paint, PAINT, "ms", 1),
        Line(f"{people:,} people, slowest filter / the goal", one.filtered, ACT, "ms", 1),
        Line(f"{people:,} people, slowest sort / the goal", one.sorted, ACT, "ms", 1),
        Line(f"{people:,} people, a card / the goal", one.card, ACT, "ms", 1),
        Line(f"{more:,} people, page of the agency, size / the goal", agency.size / 1e6, MB, "MB", 1),
        Line(f"{more:,} people, page of the agency, first paint / the goal", agency.paint, PAINT, "ms", 1),
        Line(f"{more:,} people, largest page of a unit, size / the goal", unit.size / 1e6, MB, "MB", 1),
    ]


_TEXT = """
{what}, two attended trainings and a million rupiah a person;
`laporan.html` as `asn report` writes it, opened in Chromium without network. Medians of {rounds} runs; of filters
(name, unit, competency, class) and sorts (seven columns) the slowest one. The first paint is by the browser's own
clock; the others last from the click until the list stands laid out.
"""


if __name__ == "__main__":
    sys.exit(main())
