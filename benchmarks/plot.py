"""A plot as SVG, both axes by powers of ten: what grows with its size lies on a line that rises by one for one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from math import ceil, floor, log10

Point = tuple[float, float]
WIDTH, HEIGHT = 460, 340  # of one panel
LEFT, RIGHT, TOP, BOTTOM = 64, 24, 36, 88
COLOURS = ("#1f5fa8", "#c05a00", "#2a7a3b", "#8a2f8a")
_STYLE = "font-family: 'DejaVu Sans', Arial, sans-serif; font-size: 12px; fill: #222"


@dataclass(frozen=True)
class Panel:
    """One pair of axes: a title, what lies below, the lines by name, and where a dashed one in proportion ends."""

    title: str
    below: str
    lines: Mapping[str, Sequence[Point]]
    end: Point | None = None


def picture(panels: Sequence[Panel]) -> str:
    """The panels side by side. Every number is above 0."""
    width = WIDTH * len(panels)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {HEIGHT}" style="{_STYLE}">',
        f'<rect width="{width}" height="{HEIGHT}" fill="#ffffff"/>',
        *(f'<g transform="translate({WIDTH * at}, 0)">\n{_panel(panel)}\n</g>' for at, panel in enumerate(panels)),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _panel(panel: Panel) -> str:
    across = _axis([x for line in panel.lines.values() for x, _ in line], LEFT, WIDTH - RIGHT)
    up = _axis([y for line in panel.lines.values() for _, y in line], HEIGHT - BOTTOM, TOP)
    parts = [f'<text x="{LEFT}" y="20" font-weight="bold">{escape(panel.title)}</text>']
    for power in across.powers:
        at = across.place(10.0**power)
        parts += [_rule(at, HEIGHT - BOTTOM, at, TOP), _text(at, HEIGHT - BOTTOM + 16, _said(power), "middle")]
    for power in up.powers:
        at = up.place(10.0**power)
        parts += [_rule(LEFT, at, WIDTH - RIGHT, at), _text(LEFT - 6, at + 4, _said(power), "end")]
    parts.append(_text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - BOTTOM + 34, panel.below, "middle"))
    for at, (name, line) in enumerate(panel.lines.items()):
        parts += _line(name, [(across.place(x), up.place(y)) for x, y in line], at)
    if panel.end:
        parts += _guide(panel.end, across, up, len(panel.lines))
    return "\n".join(parts)


@dataclass(frozen=True)
class _Axis:
    low: int
    high: int
    start: float
    end: float

    @property
    def powers(self) -> range:
        return range(self.low, self.high + 1)

    def place(self, value: float) -> float:
        share = (log10(value) - self.low) / (self.high - self.low)
        return round(self.start + share * (self.end - self.start), 1)


def _axis(values: Sequence[float], start: float, end: float) -> _Axis:
    """From the power of ten below all values to the one above."""
    low, high = floor(log10(min(values))), ceil(log10(max(values)))
    return _Axis(low, max(high, low + 1), start, end)


def _guide(end: Point, across: _Axis, up: _Axis, at: int) -> list[str]:
    """From one end back to whichever axis is nearer, as what is in proportion would run."""
    x, y = end
    back = 10 ** min(log10(x) - across.low, log10(y) - up.low)
    ends = f"M{across.place(x / back):g} {up.place(y / back):g}L{across.place(x):g} {up.place(y):g}"
    side, key = _key(at)
    return [
        *(f'<path d="{path}" stroke="#777777" stroke-dasharray="4 4"/>' for path in (ends, f"M{side:g} {key - 4}h12")),
        _text(side + 16, key, "in proportion", "start"),
    ]


def _key(at: int) -> Point:
    """Where a name stands below the axes."""
    return LEFT + (WIDTH - LEFT) / 2 * (at // 2), HEIGHT - BOTTOM + 52 + 16 * (at % 2)


def _line(name: str, points: Sequence[Point], at: int) -> list[str]:
    colour = COLOURS[at % len(COLOURS)]
    path = " ".join(f"{x:g},{y:g}" for x, y in points)
    side, key = _key(at)
    return [
        f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>',
        *(f'<circle cx="{x:g}" cy="{y:g}" r="3" fill="{colour}"/>' for x, y in points),
        f'<rect x="{side:g}" y="{key - 9}" width="10" height="10" fill="{colour}"/>',
        _text(side + 16, key, name, "start"),
    ]


def _rule(x: float, y: float, to_x: float, to_y: float) -> str:
    return f'<path d="M{x:g} {y:g}L{to_x:g} {to_y:g}" stroke="#dddddd"/>'


def _text(x: float, y: float, text: str, anchor: str) -> str:
    return f'<text x="{x:g}" y="{y:g}" text-anchor="{anchor}">{escape(text)}</text>'


def _said(power: int) -> str:
    """A power of ten as people write it."""
    if power >= 6:
        return f"{10 ** (power - 6):,} M"
    return f"{10**power:,}" if power >= 0 else f"{10.0**power:g}"
