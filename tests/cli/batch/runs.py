"""A run of the tasks of `asn.toml`, and what it has kept."""

import json
from pathlib import Path
from typing import Any

from tests.cli.calls import Answer, Asn


def run(asn: Asn, *words: str, **env: str) -> Answer:
    answer = asn("run", "asn.toml", *words, env=env)
    assert "--dry-run" in words or answer.out == ""
    return answer


def kept() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(Path(".asn/asn.toml.json").read_text(encoding="utf-8"))
    return found


def results() -> dict[str, str]:
    return {entry["nama"]: entry["hasil"] for entry in kept()["tugas"]}
