"""Rules of the tree no other tool holds: who opens, prints, speaks; how long things are, what never stands here."""

from __future__ import annotations

import ast
import io
import re
import subprocess
import zipfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from asnkompetensi.model.tables import TABLES
from asnkompetensi.text import words

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "asnkompetensi"

PIPES = ("read/", "guard/")  # children are spoken to through their standard streams
LOCKS = ("run", "dev", "bench", "proof", "spark")
OPENERS = {"open", ".read_bytes", ".read_text", ".write_bytes", ".load_workbook", ".read_csv", ".read_excel"}
PRINTERS = {"print", "input"}
MAY_OPEN = (
    "read/",
    "write/atomic.py",
    "law/entries.py",  # the data of law in this package
    "template/",  # the invented agencies in this package
    "cli/files.py",  # settings
)
MAY_PRINT = ("cli/", "write/terminal")

# Literals with blanks that no person reads as a sentence.
TECHNICAL = {
    "(tanpa unit)",  # a name of the contract
    *("(unit lain)", "(jabatan lain)", "(kompetensi lain {nomor})"),  # names of a masked set
    "Tidak Aktif",  # a word of the law
    "config show",  # a command
    "unexpected extra argument.*\\(([^()]*)\\)$",  # what the library of the command line says
    "not take",
    *("REPEATABLE READ", "SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"),  # words of SQL
    "drop table ",
    "START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY",
    *("TIMESTAMP WITH TIME ZONE", "BEGIN TRANSACTION READ ONLY", " AND NOT internal", "FOREIGN KEY", "PRIMARY KEY"),
    *("lock on file", "not a valid DuckDB", "newer version"),  # what DuckDB says
    *("SET LOCAL ", "COMMENT ON SCHEMA {} IS {}", "COPY {} ({}) FROM STDIN"),
    "not bold",  # a style of the terminal
    "not bold ",
    "List Bullet",  # a style of Word
}
TECHNICAL_FORM = re.compile(r"^ ?asn \w|^ --\w|\w:\w|\w_\w|=\"|^import |^select ")  # calls, columns, XML, programs, SQL


@cache
def tracked() -> tuple[Path, ...]:
    """Every file that git keeps, as far as it is there."""
    names = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
    files = [ROOT / name for name in names.decode().split("\0") if name]
    return tuple(file for file in files if file.is_file())


def texts(file: Path) -> Iterator[str]:
    """What a file holds; of a workbook, what each of its parts holds."""
    data = file.read_bytes()
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            yield from (parts.read(name).decode("utf-8", "replace") for name in parts.namelist())
    else:
        yield data.decode("utf-8", "replace")


def modules() -> list[Path]:
    """The modules of the package that git keeps."""
    return [file for file in tracked() if file.suffix == ".py" and file.is_relative_to(SOURCE)]


def inside(file: Path) -> str:
    """The path of a module in the package."""
    return file.relative_to(SOURCE).as_posix()


@cache
def tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


def found(pattern: str) -> list[str]:
    """Where a pattern stands in the files that git keeps."""
    rule = re.compile(pattern)
    return [str(file.relative_to(ROOT)) for file in tracked() if any(rule.search(text) for text in texts(file))]


def test_nobody_living_stands_here() -> None:
    day = r"(19[1-9]\d|20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])"
    assert found(rf"(?<![\w.]){day}[ .]?\d{{6}}[ .]?\d[ .]?\d{{3}}(?![\w.])") == []


def test_no_registry_is_named() -> None:
    hosts = ["py" + "pi", "python" + "hosted", "deb" + r"\.debian", r"registry\.n" + "pmjs"]
    assert found(rf"({'|'.join(hosts)})\.org") == []


def test_no_path_of_a_machine_stands_here() -> None:
    assert found(r"(?<![\w.:/])(/(home|Users|work|root|farm)/\w|[A-Z]:\\Users\\)") == []


def test_locks_hold_nothing_but_names_versions_and_hashes() -> None:
    line = re.compile(r"([\w.-]+==[\w.]+( ; .+)?( \\)?|    --hash=sha256:[0-9a-f]{64}( \\)?)")
    for lock in LOCKS:
        lines = (ROOT / "requirements" / f"{lock}.txt").read_text(encoding="utf-8").splitlines()
        assert [text for text in lines if not line.fullmatch(text)] == []


def test_each_lock_holds_the_one_it_is_made_from() -> None:
    run, dev, bench, proof, spark = (
        set((ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8").splitlines()) for name in LOCKS
    )
    assert run <= dev
    assert dev <= bench
    assert dev <= proof
    assert dev <= spark


def test_files_stay_short() -> None:
    long = {inside(file): len(file.read_text(encoding="utf-8").splitlines()) for file in modules()}
    assert {name: lines for name, lines in long.items() if lines > 300} == {}


def test_functions_stay_short() -> None:
    functions = (
        (inside(file), node.name, (node.end_lineno or 0) - node.lineno + 1)
        for file in modules()
        for node in ast.walk(tree(file))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )
    assert [function for function in functions if function[2] > 60] == []


def test_every_package_says_what_it_is_for() -> None:
    assert [
        inside(file) for file in modules() if file.name == "__init__.py" and not ast.get_docstring(tree(file))
    ] == []


def test_every_module_that_does_something_has_a_test() -> None:
    missing = [
        inside(file)
        for file in modules()
        if not file.stem.startswith("__")
        and any(isinstance(node, ast.FunctionDef) for node in ast.walk(tree(file)))
        and not (ROOT / "tests" / inside(file)).with_name(f"test_{file.name}").is_file()
    ]
    assert missing == []


def called(file: Path, names: set[str]) -> Iterator[str]:
    """Calls in a module of functions (`open`) or methods (`.read_text`) that have one of the names."""
    for node in ast.walk(tree(file)):
        if isinstance(node, ast.Call):
            name = f".{node.func.attr}" if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in names:
                yield f"{inside(file)}:{node.lineno} {name}"


def test_only_reading_opens_inputs_and_only_one_module_writes() -> None:
    others = (file for file in modules() if not inside(file).startswith(MAY_OPEN))
    assert [call for file in others for call in called(file, OPENERS)] == []


def test_only_the_edge_prints() -> None:
    others = [file for file in modules() if not inside(file).startswith(MAY_PRINT)]
    assert [call for file in others for call in called(file, PRINTERS)] == []
    streams = re.compile(r"\bsys\.(stdout|stderr|stdin)\b")
    assert [inside(f) for f in others if not inside(f).startswith(PIPES) and streams.search(f.read_text("utf-8"))] == []


def sentences(file: Path) -> Iterator[str]:
    """Literals of two words and more that are no documentation and no message of a fault of the program."""
    passed: set[int] = set()
    for node in ast.walk(tree(file)):
        named = isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "message"
        given = isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "__init__"
        if isinstance(node, ast.Raise) or named or given:
            passed |= {id(part) for part in ast.walk(node)}
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            passed.add(id(node.value))
    literals = (n for n in ast.walk(tree(file)) if isinstance(n, ast.Constant) and id(n) not in passed)
    for node in literals:
        text = node.value if isinstance(node.value, str) else ""
        spoken = re.search(r"[^\W\d_]{2,} +[^\W\d_]{2,}", text) and not TECHNICAL_FORM.search(text)
        if spoken and text not in TECHNICAL:
            yield f"{inside(file)}:{node.lineno} {text[:60]!r}"


def test_only_text_holds_sentences() -> None:
    # words, names of columns, invented agencies
    data = ("text/", "model/tables.py", "write/important.py", "template/samples/")
    others = (file for file in modules() if not inside(file).startswith(data))
    assert [sentence for file in others for sentence in sentences(file)] == []


@pytest.fixture(scope="module")
def glossary() -> dict[str, dict[str, tuple[str, str]]]:
    """The lists of the glossary: by title, from a name to its meaning in Indonesian and English."""
    lists: dict[str, dict[str, tuple[str, str]]] = {}
    for line in (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            lists[line.removeprefix("## ")] = {}
        elif row := re.fullmatch(r"\| `(\w+)` \| (.+) \| (.+) \|", line):
            lists[list(lists)[-1]][row[1]] = (row[2], row[3])
    return lists


def test_the_glossary_names_what_the_tables_name(glossary: dict[str, dict[str, tuple[str, str]]]) -> None:
    assert list(glossary["Tables"]) == [spec.name for spec in TABLES]
    assert list(glossary["Columns"]) == list(dict.fromkeys(name for spec in TABLES for name in spec.names))


def test_the_glossary_says_what_the_template_says(glossary: dict[str, dict[str, tuple[str, str]]]) -> None:
    said = {name: tuple(words(lang)(f"template.{name}") for lang in ("id", "en")) for name in glossary["Columns"]}
    assert glossary["Columns"] == said
