"""Workflows that nobody runs here: they parse, call targets that exist, and hold no token where our code runs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
import yaml

from tests.release.steps import ROOT

FILES = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
PINNED = re.compile(r"uses: [\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")
TARGETS = set(re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))


def jobs() -> Iterator[tuple[str, dict[str, Any]]]:
    for file in FILES:
        yield from (
            (f"{file.stem}.{name}", job) for name, job in yaml.safe_load(file.read_text("utf-8"))["jobs"].items()
        )


def test_the_workflows_are_those() -> None:
    assert [file.stem for file in FILES] == ["ci", "proof", "release"]


def test_every_target_that_is_called_exists() -> None:
    called = set()
    for _, job in jobs():
        called |= {word for step in job["steps"] for word in re.findall(r"\bmake ([a-z][\w-]*)", step.get("run", ""))}
        called |= set(job.get("strategy", {}).get("matrix", {}).get("make", ()))
    assert called >= {"demo", "release-check", "fuzz", "mutants"}
    assert called - TARGETS == set()


def test_every_program_of_ours_that_is_called_exists() -> None:
    scripts = {
        word for _, job in jobs() for step in job["steps"] for word in re.findall(r"bash (\S+)", step.get("run", ""))
    }
    assert [name for name in scripts if not (ROOT / name).is_file()] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_action_is_pinned_by_the_hash_of_a_commit_with_its_version(file: Any) -> None:
    used = [line.strip().removeprefix("- ") for line in file.read_text("utf-8").splitlines() if "uses:" in line]
    assert [line for line in used if not PINNED.fullmatch(line)] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_nothing_may_write_unless_a_job_says_so(file: Any) -> None:
    assert yaml.safe_load(file.read_text("utf-8"))["permissions"] in ({}, {"contents": "read"})


def test_where_a_token_may_be_had_nothing_of_this_repository_runs() -> None:
    found = {name: job for name, job in jobs() if "write" in job.get("permissions", {}).values()}
    assert sorted(found) == ["release.attest", "release.publish"]
    for job in found.values():
        assert [step for step in job["steps"] if "run" in step or "checkout" in step["uses"]] == []
        assert job["if"] == "github.ref_type == 'tag'"


def test_what_is_published_is_what_was_built_and_proven() -> None:
    release = {name: job for name, job in jobs() if name.startswith("release.")}
    assert [job.get("needs") for job in release.values()] == [None, "build", "attest"]
    assert release["release.publish"]["environment"] == "release"


def test_no_value_of_an_event_stands_in_a_command() -> None:
    assert [step["run"] for _, job in jobs() for step in job["steps"] if "${{" in step.get("run", "")] == []
