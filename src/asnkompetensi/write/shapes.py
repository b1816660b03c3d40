"""The parts of a terminal summary as rich shapes; each says what it says without colour too."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from rich.cells import cell_len
from rich.console import Group, JustifyMethod, OverflowMethod, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.plain import plain, tellable
from asnkompetensi.model.result import Figure
from asnkompetensi.text import Words
from asnkompetensi.write.bars import bar
from asnkompetensi.write.cells import NUMBERS
from asnkompetensi.write.human import UNKNOWN, figure, human, known, short_heading
from asnkompetensi.write.overview import Ranking, hundredths, whole
from asnkompetensi.write.screen import Screen

ROOMY = 76
QUIET, STRONG = "dim", "bold"
SCALE = ("color(67)", "color(179)", "color(208)")  # blue, yellow, orange: apart for every kind of colour blindness
TILE, BAR, NAME, INDENT = 20, 12, 24, 4


def title(text: str, aside: str = "") -> Text:
    """A heading, and what stands quietly beside it."""
    return Text(text, style=STRONG).append(f"  {aside}" if aside else "", style=f"not bold {QUIET}")


def tiles(totals: Mapping[str, Figure], say: Words, screen: Screen) -> RenderableType:
    """Figures above their names, as many beside each other as the screen is wide."""
    across = max(1, screen.width // TILE)
    grid = Table.grid(padding=(0, 2, 0, 0))
    shown = [
        Text(figure(total, say), style=STRONG).append(f"\n{name}\n", style="not bold")
        for name, total in ((say.noun(f"summary.{key}", total.value), total) for key, total in totals.items())
    ]
    for start in range(0, len(shown), across):
        grid.add_row(*shown[start : start + across])
    return grid


def distribution(counts: Mapping[str, int], say: Words, screen: Screen) -> RenderableType:
    """Counts by the words of a scale, best first, with their share and a bar."""
    everybody, largest = sum(counts.values()), max(counts.values())
    grid = Table.grid(padding=(0, 2, 0, 0))
    for justify in ("left", "right", "right", "left"):
        grid.add_column(justify=justify)
    styles = (*SCALE, QUIET)
    for position, (name, number) in enumerate(counts.items()):
        share = f"{human(hundredths(number, everybody), Shown.HUNDREDTH, say)} %" if everybody else UNKNOWN
        drawn = bar(number, largest, screen.width // 3, ascii_only=screen.ascii_only)
        style = styles[min(position, len(styles) - 1)]
        grid.add_row(say.label("labels", name), say.number(number), share, Text(drawn, style=style))
    return grid


def ranking(found: Ranking, names: Sequence[str], say: Words, screen: Screen) -> RenderableType:
    """Rows of a ranking with a bar for their measure, whose length and colour compare it with the largest.

    `names` are the columns to show; the first, which names the row, takes the room that the others leave.
    """
    rows, columns = found.rows, found.picked(names)
    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False, header_style=QUIET)
    drawn = BAR if screen.width >= ROOMY and found.ranked.bars else 0
    heads = [short_heading(column.name, say, found.ranked.table) for column in columns]
    texts = [[tellable(known(row[column.name], column.shown, say)) for column in columns] for row in rows]
    numbers = [column.shown in NUMBERS for column in columns]
    needed = [max(map(cell_len, (head, *column))) for head, column in zip(heads, zip(*texts, strict=True), strict=True)]
    widths = [need if number else min(need, NAME) for need, number in zip(needed, numbers, strict=True)]
    room = screen.width - INDENT - drawn - sum(widths[1:]) - 2 * len(widths[1:])
    widths[0] = min(room, needed[0])
    for i in range(1, len(widths)):
        more = min(needed[i] - widths[i], room - widths[0])
        widths[i], room = widths[i] + more, room - more
    overflow: OverflowMethod = "crop" if screen.ascii_only else "ellipsis"
    for head, number, width in zip(heads, numbers, widths, strict=True):
        justify: JustifyMethod = "right" if number else "left"
        table.add_column(head, justify=justify, max_width=width, overflow=overflow, no_wrap=True)
    amounts = [whole(row[found.ranked.measure]) for row in rows]
    largest = max(amounts)
    for amount, shown in zip(amounts, texts, strict=True):
        length = bar(amount, largest, drawn, ascii_only=screen.ascii_only)
        style = SCALE[0 if found.ranked.good else min(2, amount * 3 // max(largest, 1))]
        table.add_row(*map(Text, shown), Text(length, style=style))
    return table


def beside(parts: Sequence[tuple[RenderableType, RenderableType]], width: int) -> RenderableType:
    """Headings with their bodies, side by side, each `width` columns wide."""
    grid = Table.grid(padding=(0, 2, 0, 0))
    for _ in parts:
        grid.add_column(width=width)
    grid.add_row(*(heading for heading, _ in parts))
    grid.add_row(*(body for _, body in parts))
    return grid


def facts(pairs: Iterable[tuple[str, str]]) -> RenderableType:
    """Numbers, each with what it says."""
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(justify="right", style=STRONG, no_wrap=True)
    grid.add_column()
    for first, second in pairs:
        grid.add_row(Text(plain(first)), Text(second))
    return grid


def commands(pairs: Sequence[tuple[str, str]], screen: Screen) -> Iterator[RenderableType]:
    """Commands, each with what it gives beside it, or below where they do not fit.

    A command is one line whatever its length: cut or folded it could not be copied.
    """
    longest = max(len(plain(command)) for command, _ in pairs)
    beside = all(INDENT + longest + len(words) <= screen.width for _, words in pairs)
    for command, words in pairs:
        line = Text(f"  {plain(command)}", style=STRONG, no_wrap=True, overflow="ignore")
        if beside:
            yield line.append(f"{' ' * (longest - len(plain(command)))}  {words}", style="not bold")
        else:
            yield Group(line)  # a text printed by itself would be folded
            yield Padding(Text(words), (0, 0, 0, INDENT + 2))
    yield Text()
