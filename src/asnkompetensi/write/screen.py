"""What a terminal can show, and the way from rich's shapes to its bytes."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from asnkompetensi.write.signs import shown

if TYPE_CHECKING:
    from rich.console import RenderableType


@dataclass(frozen=True, slots=True)
class Screen:
    """Where a result is looked at: columns, colours, encoding; `terminal` is False for a pipe or a file."""

    width: int = 80
    colour: bool = False
    terminal: bool = True
    encoding: str = "utf-8"

    @property
    def ascii_only(self) -> bool:
        """Whether bars and boxes must do without drawing characters."""
        return not self.encoding.lower().startswith("utf")

    def render(self, *shapes: RenderableType) -> bytes:
        """The shapes as this screen shows them, in the signs that it has. Trailing blanks are dropped."""
        from rich.console import Console

        stream = io.TextIOWrapper(io.BytesIO(), self.encoding)  # rich asks its stream what boxes it can encode
        console = Console(
            file=stream,
            width=self.width,
            color_system="256" if self.colour else None,
            force_terminal=self.terminal,
            no_color=False,
            legacy_windows=False,
            markup=False,
            emoji=False,
            highlight=False,
            _environ={},
        )
        with console.capture() as captured:
            for shape in shapes:
                console.print(shape, crop=False)
        lines = captured.get().split("\n")
        return shown("\n".join(line.rstrip(" ") for line in lines), self.encoding).encode(self.encoding)
