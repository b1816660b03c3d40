"""A browser, started once: pages are opened from files, as by a double click."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Dialog, Page, sync_playwright

from asnkompetensi.model.dossier import Dossier, of_unit
from asnkompetensi.text import words
from asnkompetensi.write.laporan.page import write
from tests.browser.agency import hostile, large

PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
FLAGS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip
WIDTH, HEIGHT = 1280, 900


@dataclass
class Watched:
    """A page, and what it did that it must not do: requests, messages on the console, dialogs."""

    page: Page
    told: list[str] = field(default_factory=list)


Open = Callable[..., Page]


@pytest.fixture(scope="session")
def browser(tool: Callable[[str], str]) -> Iterator[Browser]:
    """Chromium, with an empty profile that goes when it ends."""
    program = next(filter(None, map(shutil.which, PROGRAMS)), None) or tool(PROGRAMS[0])
    with sync_playwright() as running:
        started = running.chromium.launch(executable_path=program, args=FLAGS)
        yield started
        started.close()


def _refused(one: Watched, dialog: Dialog) -> None:
    one.told.append(dialog.message)
    dialog.dismiss()


def _written(folder: Path, made: Dossier, **options: Any) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "laporan.html"
    with path.open("wb") as stream:
        write(made, words("id"), stream, **options)
    return path


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of a small agency with hostile names."""
    return _written(tmp_path_factory.mktemp("kecil"), hostile())


@pytest.fixture(scope="session")
def big(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of ten thousand people."""
    return _written(tmp_path_factory.mktemp("besar"), large())


@pytest.fixture(scope="session")
def parted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of an agency whose people stand on the pages of their units."""
    folder, made = tmp_path_factory.mktemp("terbagi"), hostile()
    pages = {unit: f"unit/{number}/laporan.html" for number, unit in enumerate(made.unit)}
    for unit, address in pages.items():
        _written(folder / Path(address).parent, of_unit(made, unit), above="../../laporan.html")
    return _written(folder, made, pages=pages)


@pytest.fixture
def visit(browser: Browser, small: Path) -> Iterator[Open]:
    """`visit("pegawai")`: the small page at a view; at the end nothing may have been fetched, told, or asked."""
    seen: list[Watched] = []

    def opened(view: str = "", path: Path = small, width: int = WIDTH, **options: object) -> Page:
        context = browser.new_context(viewport={"width": width, "height": HEIGHT}, offline=True, **options)  # type: ignore[arg-type]
        one = Watched(context.new_page())
        url = path.as_uri() + (f"#{view}" if view else "")
        one.page.on(
            "request",
            lambda request: one.told.append(request.url) if not request.url.startswith(path.parent.as_uri()) else None,
        )
        one.page.on("console", lambda message: one.told.append(message.text))
        one.page.on("pageerror", lambda error: one.told.append(str(error)))
        one.page.on("dialog", lambda dialog: _refused(one, dialog))
        one.page.goto(url)
        seen.append(one)
        return one.page

    yield opened
    for one in seen:
        one.page.context.close()
    assert [told for one in seen for told in one.told] == []
