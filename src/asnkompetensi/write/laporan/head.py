"""What stands first on the page: headline figures, categories, the weakest units and competencies, what is left out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup, escape

from asnkompetensi.model.result import Report
from asnkompetensi.write.html_parts import count_bars, ranked_bars, tiles
from asnkompetensi.write.human import named, proof, report_title
from asnkompetensi.write.laporan.both import SAYS, both, two
from asnkompetensi.write.overview import Ranking as Rows
from asnkompetensi.write.overview import overview

ROWS = 10
WITHOUT_CALL = {"perpanjangan": "perpanjangan_saja"}
LONG = 9  # characters of a figure that need two columns


@dataclass(frozen=True, slots=True)
class Tile:
    """A headline figure, its name, and whether it needs room."""

    number: Markup
    name: Markup
    broad: bool


@dataclass(frozen=True, slots=True)
class Row:
    """A name with a number, the length of its bar in percent, and its shade: 0 good to 2 bad, 3 not known."""

    name: Markup
    number: Markup
    percent: str
    shade: int


@dataclass(frozen=True)
class Ranking:
    """Bars under a title; `aside` says what the numbers are."""

    key: str
    title: Markup
    aside: Markup
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Head:
    """The head of a part of a dossier: title, meaning, tiles, rankings, what is left out, what is proven."""

    title: Markup
    meaning: Markup
    tiles: tuple[Tile, ...]
    rankings: tuple[Ranking, ...]
    left_out: tuple[Markup, ...]
    proven: tuple[Markup, ...]


def head(report: Report) -> Head:
    """The head of a report, without figures that are not known; as every other form for people has it."""
    found = overview(report, ROWS)
    scale = (_scale(report, found.kategori),) if found.kategori else ()
    ranked = tuple(_ranking(one) for one in found.rankings if one.rows)
    return Head(
        title=both(lambda say: report_title(report, say)),
        meaning=both(lambda say: say(f"summary.arti_{report.perintah}")) if report.ringkasan else Markup(""),
        tiles=_tiles(report) if report.ringkasan else (),
        rankings=(*scale, *ranked),
        left_out=tuple(two([f"{n} {name}" for n, name in one]) for one in _named(_without_calls(found.left_out))),
        proven=_proven(report),
    )


def _without_calls(counts: dict[str, int]) -> dict[str, int]:
    """Counts by the words that name no call of `asn`: who reads a page does not type any."""
    return {WITHOUT_CALL.get(name, name): number for name, number in counts.items()}


def _named(counts: dict[str, int]) -> Iterable[tuple[tuple[str, str], ...]]:
    """Counts as numbers and names, the languages of each side by side."""
    return zip(*(named(counts.items(), say) for say in SAYS), strict=True)


def _tiles(report: Report) -> tuple[Tile, ...]:
    pairs = zip(*(tiles(report, say) for say in SAYS), strict=True)
    return tuple(
        Tile(two([number for number, _ in pair]), two([name for _, name in pair]), len(pair[0][0]) > LONG)
        for pair in pairs
    )


def _scale(report: Report, counts: dict[str, int]) -> Ranking:
    """People by category; of gaps the first is the best, the last are not known."""
    bars = zip(*(count_bars(counts, say) for say in SAYS), strict=True)
    rows = tuple(
        Row(
            two([one.name for one in bar]),
            two([one.number for one in bar]),
            bar[0].percent,
            min(at, 3) if report.perintah == "gap" else 0,
        )
        for at, bar in enumerate(bars)
    )
    key = f"summary.kategori_{report.perintah}"
    return Ranking("kategori", both(lambda say: say(key)), both(lambda say: say(f"{key}_dari")), rows)


def _ranking(found: Rows) -> Ranking:
    made = [ranked_bars(found, say) for say in SAYS]
    rows = tuple(
        Row(escape(bar[0].name), two([one.number for one in bar]), bar[0].percent, 0 if made[0].good else 2)
        for bar in zip(*(one.bars for one in made), strict=True)
    )
    return Ranking(made[0].key, two([one.title for one in made]), two([one.aside for one in made]), rows)


def _proven(report: Report) -> tuple[Markup, ...]:
    lines = zip(*(proof(report, say, calls=False).splitlines() for say in SAYS), strict=True)
    return tuple(two(line) for line in lines)
