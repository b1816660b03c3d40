"""`make law-version`: the values and digests of the data of law as they are now, as the version of a day.

What changed is for a person to say: in `[[ubahan]]` (files, article, words in both languages), which stays where the
file is written again. Without it the tests of `law.versions` fail.
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from asnkompetensi import law
from asnkompetensi.law import versions

FOLDER = Path(law.__file__).parent / versions.VERSIONS
SAID = "\n[[ubahan]]"


def text(said: str) -> str:
    """A version's file: digests and values made from the data, then what a person `said`."""
    isi = versions.digests()
    lines = [
        "# Written by `make law-version`, but for [[ubahan]]: digests; values with the days they hold from.",
        f'sidik = "{versions.whole(isi)}"',
        "\n[isi]",
        *(f'{name} = "{digest}"' for name, digest in isi.items()),
        "\n[tetapan]",
        *(f'"{key}" = [{", ".join(map(_quoted, history))}]' for key, history in versions.histories().items()),
    ]
    return "\n".join(lines) + "\n" + said


def write(day: str, folder: Path = FOLDER) -> Path:
    """Write the version of a day (2026-11-22) into its file; what a person said there stays."""
    path = folder / f"{date.fromisoformat(day)}.toml"
    former = path.read_text("utf-8") if path.is_file() else ""
    path.write_text(text(former[former.index(SAID) :] if SAID in former else ""), encoding="utf-8")
    return path


def _quoted(value: str) -> str:
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


if __name__ == "__main__":
    print(write(sys.argv[1]))  # noqa: T201
