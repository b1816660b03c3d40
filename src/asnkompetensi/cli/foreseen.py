"""What `--dry-run` says of a call: what it would read and write."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from asnkompetensi.model.plain import tellable

if TYPE_CHECKING:
    from asnkompetensi.cli.session import Session


def foreseen(read: Iterable[Path], written: Iterable[str], session: Session) -> int:
    """Put the names on standard output, a file a line; standard output itself where nothing is `written`. Status 0."""
    say = session.say
    outputs = [tellable(name) for name in written] or [say("cli.keluaran_standar")]
    rows = [("baca", [tellable(str(path)) for path in read]), ("tulis", outputs)]
    labels = {key: say(f"batch.baris_{key}") for key, _ in rows}
    width = max(map(len, labels.values()))
    lines = [
        f"{'' if i else labels[key]:<{width}}  {value}\n" for key, values in rows for i, value in enumerate(values)
    ]
    session.console.give("".join(lines))
    return 0
