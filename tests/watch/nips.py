"""Whole NIPs where none may be: in what is said, in web pages, logs, manifests, properties of workbooks."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from datetime import date
from html import unescape
from itertools import accumulate
from pathlib import Path

LENGTH = 18
BREAKS = r"""\w,;|<>()\[\]{}"=&%+*#"""  # whatever else stands between digits may stand in a NIP
RUN = re.compile(rf"\d(?:(?:[^{BREAKS}\u00b7]|_)*+\d){{{LENGTH - 1},}}")
DIGEST = re.compile(r"\b(?=\d*[a-f])[0-9a-f]{32,}\b")
YEARS = range(1900, 2013)
PAGE, LOG = "Content-Security-Policy", ('"waktu":', '"tugas_dari":')  # marks of our own files


def whole(text: str) -> list[str]:
    """The NIPs in a text that are shown whole: 18 digits, grouped in any way, that begin with a day of birth.

    It asks nothing of the program that it watches.
    """
    runs = RUN.findall(DIGEST.sub("#", unescape(text)))
    return [nip for run in runs for nip in _aligned(re.findall(r"\d+", run)) if _is_birth(nip[:8])]


def _aligned(groups: list[str]) -> Iterator[str]:
    """Groups of digits that together are as long as a NIP."""
    ends = list(accumulate(map(len, groups), initial=0))
    digits = "".join(str(int(digit)) for digit in "".join(groups))
    yield from (digits[start : start + LENGTH] for start in ends if start + LENGTH in ends)


def _is_birth(digits: str) -> bool:
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:])).year in YEARS
    except ValueError:
        return False


def is_page(text: str) -> bool:
    """Whether a text is a web page of ours, which masks NIPs; tables of data do not."""
    return PAGE in text[:2000]


def shown(folder: Path) -> Iterator[str]:
    """Files below a folder that tell a whole NIP and may not, each with the first that it tells."""
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            found = [nip for text in _told(path) for nip in whole(text)]
            if found or whole(path.name) * path.name.startswith(".asn-"):
                yield f"{path}: {found[:1]}"


def _told(path: Path) -> Iterator[str]:
    """What a file of ours says to others than those who asked for the data."""
    if path.suffix in (".html", ".json", ".jsonl", ".tmp"):
        text = path.read_text(encoding="utf-8", errors="replace")
        if is_page(text) or any(mark in text[:4000] for mark in LOG):
            yield text
    elif path.suffix == ".xlsx" and zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as book:
            for name in book.namelist():
                if name.startswith("docProps/"):
                    yield book.read(name).decode("utf-8", "replace")
