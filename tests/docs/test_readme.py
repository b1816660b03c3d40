"""The README in both languages: its commands run as it says, its links lead somewhere, its pictures are fresh."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from asnkompetensi.cli.main import run

ROOT = Path(__file__).parents[2]
READMES = ("README.md", "README.id.md")
PROGRAMS = re.compile(r"\| (csvcut|csvgrep|csvlook|mlr|jq)\b")


def blocks(readme: str, kind: str) -> list[str]:
    """The fenced blocks of one kind, without their indentation."""
    text = (ROOT / readme).read_text(encoding="utf-8")
    return [
        textwrap.dedent(block) for block in re.findall(rf"^ *```{kind}\n(.*?)^ *```$", text, re.MULTILINE | re.DOTALL)
    ]


def calls(block: str) -> tuple[tuple[str, int], ...]:
    """Every line of a block and the exit status it says: `asn gap x  # status 1: why`; 0 where it says none."""
    lines = [re.fullmatch(r"(.+?)(?: +# (?:status (\d+))?.*)?", line) for line in block.splitlines()]
    return tuple((line[1], int(line[2] or 0)) for line in lines if line)


SESSIONS = {readme: [calls(block) for block in blocks(readme, "sh")] for readme in READMES}


@pytest.mark.parametrize("session", dict.fromkeys(SESSIONS["README.md"] + SESSIONS["README.id.md"]))
def test_every_command_ends_with_the_status_it_says(
    session: tuple[tuple[str, int], ...], tmp_path: Path, tool: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(ROOT / "data" / "samples", tmp_path / "contoh")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["asn"])
    for name in [name for name in os.environ if name.startswith("ASN_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PATH", f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
    for call, _ in session:
        for program in PROGRAMS.findall(call):
            tool(program)
    assert [(call, status_of(call)) for call, _ in session] == list(session)


def status_of(call: str) -> int:
    """The exit status of a line of shell; what is a call of `asn` and nothing else needs no shell."""
    if re.fullmatch(r"asn [^|<>&;$`*?~]+", call):
        return run(shlex.split(call)[1:])
    return subprocess.run(["bash", "-c", call], check=False, stdin=subprocess.DEVNULL).returncode


def test_both_languages_show_the_same_commands() -> None:
    english, indonesian = ([call for session in SESSIONS[name] for call in session[:]] for name in READMES)
    assert len(english) > 20
    assert [call for call in indonesian if call not in english] == [("export ASN_LANG=id", 0)]
    assert [call for call in english if call not in indonesian] == [("export ASN_LANG=en", 0)]


def test_the_second_step_finds_what_it_says(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "data" / "samples", tmp_path / "contoh")
    (session,) = [session for session in SESSIONS["README.md"] if "--write-map" in session[0][0]]
    proposes = [sys.executable, "-m", "asnkompetensi", *session[0][0].split()[1:]]
    assert subprocess.run(proposes, cwd=tmp_path, capture_output=True, check=False).returncode == 1
    assert lalu_lintas(tmp_path, "contoh/belawan") == ["26", "9", "4"]
    assert lalu_lintas(tmp_path, "contoh/belawan", "--map", "padanan.csv") == ["39"]


def lalu_lintas(folder: Path, *words: str) -> list[str]:
    """The total gap of every unit whose name says traffic, the largest first."""
    call = [sys.executable, "-m", "asnkompetensi", "gap", *words, "--by", "unit", "-f", "csv"]
    head, *rows = subprocess.run(call, cwd=folder, capture_output=True, check=False).stdout.decode().splitlines()
    total = head.split(",").index("total_kesenjangan")
    return [row.split(",")[total] for row in rows if re.match(r"Bid\w*\.? Lalu ?lintas", row, re.IGNORECASE)]


@pytest.mark.parametrize("readme", READMES)
def test_the_settings_it_shows_are_known(
    readme: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    (settings,) = blocks(readme, "toml")
    (tmp_path / "asn.toml").write_text(settings, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert run(["config", "show", "-f", "csv"]) == 0
    assert "aturan.jpm.placement.memenuhi_syarat,85,berkas" in capfd.readouterr().out


def pages() -> list[Path]:
    """Every Markdown page that git keeps, or would keep."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "*.md"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    ).stdout.decode()
    return [ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()]


def anchors(page: Path) -> set[str]:
    """What may stand after `#` in a link to a page: its headings as the web page of a repository names them."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", pages(), ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_to_something_here(page: Path) -> None:
    dead = []
    for link in re.findall(r"\]\(([^)\s]+)\)", page.read_text(encoding="utf-8")):
        path, _, anchor = link.partition("#")
        target = (page.parent / path) if path else page
        if not re.match(r"https?:", link) and (not target.exists() or (anchor and anchor not in anchors(target))):
            dead.append(link)
    assert dead == []


def test_pictures_are_fresh_and_fetch_nothing(tmp_path: Path) -> None:
    subprocess.run([sys.executable, ROOT / "docs" / "pictures" / "make.py", tmp_path], check=True)
    drawn = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    kept = {file.name: file.read_bytes() for file in (ROOT / "docs" / "pictures").glob("*.svg")}
    kept = {name: content for name, content in kept.items() if not name.startswith(("demo", "scale"))}  # of others
    assert drawn == kept, "make pictures"
    for picture in drawn.values():
        assert re.findall(rb"(?:https?:)?//[^\"' )]+", picture) == [b"http://www.w3.org/2000/svg"]
        assert not re.search(rb"\d{18}", picture)


def test_pictures_of_the_page_are_those_of_the_script_and_light() -> None:
    kept = {file.name: file.read_bytes() for file in (ROOT / "docs" / "pictures").glob("*.png")}
    scripts = [(ROOT / "docs" / "pictures" / name).read_text(encoding="utf-8") for name in ("page.py", "office.py")]
    named = [name for script in scripts for name in re.findall(r'^    "([\w.-]+)": (?:View)?\(', script, re.MULTILINE)]
    assert set(kept) == {"page-large.png", *(f"{name}.png" for name in named)}, "make screenshots"  # one by a benchmark
    assert all(picture.startswith(b"\x89PNG") and len(picture) <= 150_000 for picture in kept.values())
