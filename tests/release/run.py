"""`make release-check`: advisories, bill of materials, builds, and an installation with nothing but the release."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial

from tests.proof.page import put
from tests.release.steps import StepFailed, audited, billed, built, described, installed, named, summed

STEPS: dict[str, Callable[[], str]] = {
    "wheel and sdist are built twice, to the same bytes": built,
    "the wheel holds the package and says what it is": described,
    "it installs and runs alone": installed,
    "a bill of materials names every package": billed,
    "the list of SHA-256 is written": summed,
    "no package has an open advisory": audited,
}
TAGGED = "tag, version and changelog agree"


def main(tag: str = "") -> int:
    """Take every step, whatever the others say; print, write the page; 1 where one does not hold.

    With the tag of a release, its name is held to version and changelog.
    """
    rows, failures = [], 0
    steps = STEPS | ({TAGGED: partial(named, tag)} if tag else {})
    for what, step in steps.items():
        try:
            rows.append(f"| {what} | yes | {step()} |")
        except StepFailed as failure:
            failures += 1
            rows.append(f"| {what} | **no** | {' '.join(str(failure).split())} |")
    put("release", "| what | holds | found |\n|---|---|---|\n" + "\n".join(rows), "make release-check")
    return int(failures > 0)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
