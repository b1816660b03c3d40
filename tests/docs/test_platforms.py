"""The page on Windows and macOS says what the code says, in both languages alike."""

from __future__ import annotations

import re
import tomllib

import pytest
import yaml

from asnkompetensi.cli.files import user_file
from asnkompetensi.guard.child import Limits
from asnkompetensi.write.temporary import PREFIX, SUFFIX
from tests.docs.pages import ROOT

PAGES = ("docs/en/guides/platforms.md", "docs/id/panduan/sistem-lain.md")


@pytest.fixture(params=PAGES)
def page(request: pytest.FixtureRequest) -> str:
    return (ROOT / str(request.param)).read_text(encoding="utf-8")


def test_both_languages_have_the_same_parts_and_codes() -> None:
    texts = [(ROOT / page).read_text(encoding="utf-8") for page in PAGES]
    for form in (r"^(#+ |\||- )", r"(?m)^```(\w*)$", r"\b([A-Z]{4,}-\d\d)\b", r"(\d+ GiB)", r"(--[a-z-]+)"):
        first, second = (re.findall(form, text, re.MULTILINE) for text in texts)
        assert first == second, form


def test_its_limits_are_those_of_the_child(page: str) -> None:
    assert (Limits().mib, Limits().detik) == (1024, 30)
    assert "(1 GiB)" in page
    assert re.search(r"\(30 (s|detik)\)", page)
    assert re.search(r"60 (s|detik) ", page)  # of computing: twice as long


def test_its_names_are_those_of_the_program(page: str) -> None:
    assert f"{PREFIX}*{SUFFIX}" in page
    assert "/".join(user_file().parts[-2:]) in page


def test_the_versions_that_the_package_names_are_those_of_ci(page: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    named = [one.rpartition(" ")[2] for one in project["classifiers"] if re.search(r"Python :: 3\.\d+$", one)]
    ci = yaml.safe_load((ROOT / ".github" / "workflows" / "ci.yml").read_text("utf-8"))
    assert named == ci["jobs"]["test"]["strategy"]["matrix"]["python"]
    assert [version for version in named if version not in page] == []


@pytest.mark.parametrize("name", PAGES)
def test_links_lead_somewhere(name: str) -> None:
    links = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", (ROOT / name).read_text(encoding="utf-8"))
    assert [link for link in links if not (ROOT / name).parent.joinpath(link).exists()] == []
