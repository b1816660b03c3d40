"""The pictures of the offline page: a dossier of a sample, opened in Chromium in light, in dark, on a phone, on paper.

    python docs/pictures/page.py [FOLDER]

They show what a browser draws with the fonts of one machine, so no test compares their bytes.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from playwright.sync_api import Browser

HERE = Path(__file__).parent
SAMPLES = HERE.parents[1] / "data" / "samples" / "kupang"
CALL = ("report", "kupang-2025.xlsx", "--before", "kupang-2024.xlsx", "--as-of", "2025-12-31", "--agency",
        "Dinas Dukcapil Kota Rekaan", "--only", "html", "-o", "berkas", "--quiet", "--exit-zero")  # fmt: skip
PROGRAMS = ("chromium", "chromium-browser", "google-chrome")


@dataclass(frozen=True)
class View:
    """A picture: the view, from which element down, its size, scheme, medium, language; `card`: that of a person."""

    at: str
    width: int = 1280
    height: int = 860
    scheme: Literal["light", "dark"] = "light"
    media: Literal["screen", "print"] = "screen"
    lang: str = "id"
    card: bool = False
    top: str = "body"


VIEWS = {
    "page": View("ringkasan"),
    "page.en": View("ringkasan", lang="en"),
    "page-map": View("peta"),
    "page-card": View("pegawai", height=900, scheme="dark", card=True),
    "page-plan": View("rencana", top="#rencana .pair"),
    "page-phone": View("pegawai", 390, 780, scheme="dark"),
    "page-print": View("tren", 1060, 750, media="print"),
}


def main() -> None:
    """Write every picture into the folder given, else beside this file."""
    from playwright.sync_api import sync_playwright

    target = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
    program = next(filter(None, map(shutil.which, PROGRAMS)))
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as running:
        page = made(Path(folder))
        browser = running.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        for name, view in VIEWS.items():
            (target / f"{name}.png").write_bytes(picture(browser, page, view))
        browser.close()


def made(folder: Path) -> Path:
    """The page of the dossier of the sample."""
    shutil.copytree(SAMPLES, folder, dirs_exist_ok=True)
    subprocess.run([sys.executable, "-m", "asnkompetensi", *CALL], cwd=folder, check=True)  # noqa: S603  our own call
    return folder / "berkas" / "laporan.html"


def picture(browser: Browser, path: Path, view: View) -> bytes:
    """What the browser draws of a view."""
    size = {"width": view.width, "height": view.height}
    page = browser.new_page(viewport=size, color_scheme=view.scheme, offline=True)  # type: ignore[arg-type]
    page.goto(f"{path.as_uri()}#{view.at}")
    page.locator(f"[data-lang={view.lang}]").click()
    if view.card:
        page.locator("#daftar tbody button").nth(1).click()
    page.emulate_media(media=view.media, color_scheme=view.scheme)
    page.locator(view.top).evaluate("one => window.scrollTo(0, one.getBoundingClientRect().top - 60)")
    page.mouse.move(0, 0)
    drawn = page.screenshot()
    page.close()
    return drawn


if __name__ == "__main__":
    main()
