"""Whole NIPs where none may be: in what is said, in web pages, logs, manifests, properties of workbooks."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

DAY = r"(?:18|19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"
NIP = re.compile(rf"(?<![0-9A-Za-z.]){DAY}[ .]?\d{{6}}[ .]?[0-2][ .]?\d{{3}}(?![0-9A-Za-z])")
PAGE, LOG = "Content-Security-Policy", ('"waktu":', '"tugas_dari":')  # marks of our own files


def whole(text: str) -> list[str]:
    """The NIPs in a text that are shown whole."""
    return NIP.findall(text)


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
