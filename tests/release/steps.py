"""What must hold of a release: each step says what it found, or raises `StepFailed` with the reason."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import venv
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from packaging.metadata import Metadata
from packaging.utils import canonicalize_name

from asnkompetensi import __version__

ROOT = Path(__file__).parents[2]
LOCK, DIST, BUILD = ROOT / "requirements" / "run.txt", ROOT / "dist", ROOT / "build" / "release"
BILL = DIST / f"asnkompetensi-{__version__}.cdx.json"
SAMPLE = ("gap", str(ROOT / "data" / "samples" / "belawan"), "--as-of", "2026-03-31", "-f", "json")
_PINNED = re.compile(r"^([\w.-]+)==([\w.]+)( ; .+)?", re.MULTILINE)
_UNREACHED = re.compile(r"could not be audited|ConnectionError|Temporary failure|timed out", re.IGNORECASE)


class StepFailed(Exception):  # noqa: N818 (it is an answer, not an error)
    """A step does not hold; the text says why."""


def demand(holds: bool, why: str) -> None:
    """Fail a step with this reason unless something holds."""
    if not holds:
        raise StepFailed(why)


def run(
    *command: str | Path,
    status: Sequence[int] = (0,),
    root: Path = ROOT,
    env: Mapping[str, str] | None = None,
) -> str:
    """What a command says on standard output; StepFailed with its last words for another status than these."""
    done = subprocess.run(command, cwd=root, env=env, capture_output=True, text=True, check=False)
    demand(done.returncode in status, f"{Path(command[0]).name}: {(done.stderr or done.stdout).strip()[-500:]}")
    return done.stdout


def pinned() -> dict[str, str]:
    """The packages of the lock and their versions."""
    return {canonicalize_name(name): version for name, version, _ in _PINNED.findall(LOCK.read_text(encoding="utf-8"))}


def audited() -> str:
    """No package of the lock has an open advisory, and all of them were looked up."""
    program = Path(sys.executable).with_name("pip-audit")
    try:
        run(program, "--strict", "--disable-pip", "--require-hashes", "--progress-spinner", "off", "-r", str(LOCK))
    except StepFailed as failure:
        if _UNREACHED.search(str(failure)):
            raise StepFailed("the advisory service did not answer for every package: nothing is proven") from failure
        raise
    return f"{len(pinned())} packages looked up, no open advisory"


def billed() -> str:
    """A CycloneDX bill of materials that names every package of the lock with its hashes."""
    DIST.mkdir(exist_ok=True)
    run(
        Path(sys.executable).with_name("cyclonedx-py"), "requirements", str(LOCK), "--output-reproducible",
        "--pyproject", str(ROOT / "pyproject.toml"), "--output-file", str(BILL),
    )  # fmt: skip
    bill = json.loads(BILL.read_text(encoding="utf-8"))
    bill["metadata"]["component"]["version"] = __version__
    BILL.write_text(json.dumps(bill, indent=2, sort_keys=True) + "\n", encoding="utf-8")
    hashed = {
        canonicalize_name(part["name"]): part["version"]
        for part in bill["components"]
        if all(reference.get("hashes") for reference in part["externalReferences"])
    }
    demand(pinned() == hashed, f"lock and bill differ: {sorted(pinned().items() ^ hashed.items())}")
    return f"{len(hashed)} packages with hashes in `dist/{BILL.name}`"


def built() -> str:
    """Wheel and sdist, twice the same bytes: the second time from a copy elsewhere, in another time zone."""
    committed = run("git", "log", "-1", "--format=%ct").strip()
    made: list[dict[str, str]] = []
    with tempfile.TemporaryDirectory() as elsewhere:
        _copied(Path(elsewhere))
        for root, folder, zone in ((ROOT, DIST, "UTC"), (Path(elsewhere), BUILD / "again", "Asia/Jakarta")):
            shutil.rmtree(folder, ignore_errors=True)
            environment = {**os.environ, "SOURCE_DATE_EPOCH": committed, "TZ": zone, "PYTHONHASHSEED": str(len(made))}
            run(sys.executable, "-m", "hatchling", "build", "-d", folder, root=root, env=environment)
            made.append(digests(archives(folder)))
    demand(made[0] == made[1], f"two builds differ: {made}")
    return f"{', '.join(f'`{name}`' for name in made[0])}; time of the commit, {committed}"


def _copied(folder: Path) -> None:
    """What git keeps, without its history, at another path."""
    for name in filter(None, run("git", "ls-files", "-z").split("\0")):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, folder / name)


def digests(files: Sequence[Path]) -> dict[str, str]:
    """Names and SHA-256 of files, in the order of their names."""
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in sorted(files)}


def summed() -> str:
    """The list of SHA-256 that a release is checked against: wheel, sdist, bill of materials."""
    found = digests([*archives(DIST), BILL])
    demand(len(found) == 3, f"wheel, sdist and bill are to be there: {sorted(found)}")
    (DIST / "SHA256SUMS").write_text("".join(f"{digest}  {name}\n" for name, digest in found.items()), "utf-8")
    return f"{len(found)} files in `dist/SHA256SUMS`"


def named(tag: str) -> str:
    """The tag, the version and the changelog agree, and the changelog has the day."""
    demand(tag == f"v{__version__}", f"tag {tag}, version {__version__}")
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    dated = re.search(rf"^## {re.escape(__version__)} \(\d{{4}}-\d\d-\d\d\)$", text, re.MULTILINE)
    demand(dated is not None, f"CHANGELOG.md has no `## {__version__} (day)`")
    return f"`{tag}`"


def archives(folder: Path) -> list[Path]:
    """The wheel and the sdist of this version."""
    return [file for file in folder.iterdir() if __version__ in file.name and file.suffix in (".whl", ".gz")]


def wheel() -> Path:
    """The wheel that was built."""
    return next(file for file in archives(DIST) if file.suffix == ".whl")


def described() -> str:
    """The wheel's metadata is valid and of this version; it holds the package, whole and nothing else."""
    with zipfile.ZipFile(wheel()) as book:
        names = [name for name in book.namelist() if ".dist-info/" not in name]
        info = next(name for name in book.namelist() if name.endswith(".dist-info/METADATA"))
        said = Metadata.from_email(book.read(info), validate=True)
        for line in book.read(info.replace("METADATA", "RECORD")).decode().splitlines():
            _hold(book, *line.rsplit(",", 2)[:2])
    ours = run("git", "ls-files", "src/asnkompetensi").split("\n")
    package = {name.removeprefix("src/") for name in ours if name and (ROOT / name).is_file()}
    demand(package == set(names), f"package and wheel differ: {sorted(package ^ set(names))[:5]}")
    demand(str(said.version) == __version__, f"metadata is of {said.version}")
    demand(bool(said.description) and said.description_content_type == "text/markdown", "metadata has no page")
    return f"{len(names)} files, metadata {said.metadata_version} valid, hashes of RECORD hold"


def _hold(book: zipfile.ZipFile, name: str, said: str) -> None:
    """Refuse a wheel whose record does not agree with a file."""
    found = base64.urlsafe_b64encode(hashlib.sha256(book.read(name)).digest()).rstrip(b"=").decode()
    demand(said in ("", f"sha256={found}"), f"RECORD does not hold for {name}")


def installed() -> str:
    """From wheels into a fresh environment, with no network and nothing of development: the same result."""
    wheels, fresh = BUILD / "wheels", BUILD / "venv"
    run(sys.executable, "-m", "pip", "download", "--quiet", "--require-hashes", "--only-binary", ":all:",
        "--dest", str(wheels), "--requirement", str(LOCK))  # fmt: skip
    shutil.rmtree(fresh, ignore_errors=True)
    venv.create(fresh, with_pip=True)
    python, alone = fresh / "bin" / "python", offline()
    run(*alone, python, "-m", "pip", "install", "--quiet", "--no-index", "--find-links", str(wheels), str(wheel()))
    listed = {
        canonicalize_name(one["name"]) for one in json.loads(run(python, "-m", "pip", "list", "--format", "json"))
    }
    others = listed - {"asnkompetensi", "pip", "setuptools"}
    demand(others <= pinned().keys(), f"installed and not locked: {sorted(others - pinned().keys())}")
    run(python, "-m", "pip", "check")
    ours = run(sys.executable, "-m", "asnkompetensi", *SAMPLE, status=(1,))
    theirs = run(*alone, fresh / "bin" / "asn", *SAMPLE, status=(1,))
    demand(json.loads(ours) == json.loads(theirs), "the installed program gives another result")
    where = "without a network" if alone else "with a network (no right to take it away)"
    return f"{len(others)} packages, {where}; `asn gap` on a sample gives the same JSON"


def offline() -> tuple[str, ...]:
    """What runs a command without a network, where this machine lets us; nothing elsewhere."""
    if os.name == "posix" and shutil.which("unshare"):
        tried = subprocess.run(["unshare", "--net", "true"], capture_output=True, check=False)
        return ("unshare", "--net") if tried.returncode == 0 else ()
    return ()
