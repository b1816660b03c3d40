"""What tests of the page look at: views, people in the list, text, faults; how long something takes."""

from __future__ import annotations

import json

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from asnkompetensi.model.plain import tellable
from tests.browser.agency import ARABIC as TYPED_ARABIC
from tests.browser.agency import EMOJI as TYPED_EMOJI

VIEWS = ["ringkasan", "peta", "pegawai", "pelatihan", "mentor", "rencana", "tren", "masalah", "metode"]
PHONE = 360
PAPER = 1031  # what is left of A4 across, in pixels
RUNS = 5
ARABIC, EMOJI = tellable(TYPED_ARABIC), tellable(TYPED_EMOJI)  # without direction marks and joiners
MIB = 1 << 20
SHOWN = "[...document.querySelectorAll('main > .view')].filter(one => one.offsetParent).map(one => one.id)"
SCROLLED = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(window.scrollY))))"
TIMED = """async ([action, runs]) => {
  const frame = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
  const act = Function(action);
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    await frame();
    const start = performance.now();
    act();
    document.body.offsetHeight;
    best = Math.min(best, performance.now() - start);
  }
  return best;
}"""


def names(page: Page) -> list[str]:
    """The names in the list of people, from the top."""
    return page.locator("#daftar tbody tr:not(.pad) td:first-child").all_inner_texts()


def status(page: Page) -> str:
    return page.locator("#tampil").inner_text()


def read(page: Page) -> str:
    """All text of the view, that which no one has scrolled to, too."""
    page.emulate_media(media="print")
    text = page.locator("main").inner_text()
    page.emulate_media(media="screen")
    return text


def choose(page: Page, control: str, text: str) -> None:
    page.locator(f"#{control}").select_option(label=text)


def faults(page: Page) -> list[str]:
    """What axe-core finds that WCAG 2.2 AA or good practice forbids: the rule and the elements."""
    found = Axe().run(page).response["violations"]
    return [f"{one['id']}: {json.dumps([node['html'][:200] for node in one['nodes'][:3]])}" for one in found]
