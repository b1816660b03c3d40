"""Every problem code is brought about by some input, through the whole program."""

from __future__ import annotations

from pathlib import Path

import pytest

from asnkompetensi.read.worker_process import Worker
from asnkompetensi.text.problems import CATALOGUE, fill
from tests.cli.calls import Asn
from tests.contract.sources import BROUGHT, Brought


def laid_out(brought: Brought, monkeypatch: pytest.MonkeyPatch) -> None:
    """The files of the case beside those of the agency in `data`."""
    Path("asn.toml").unlink()
    for name, content in brought.files.items():
        path = Path("data", name)
        if content is None:
            path.unlink()
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content.encode() if isinstance(content, str) else content)
    if brought.program:
        monkeypatch.setattr(Worker, "program", brought.program)


# What no input brings about: a fault of the program (tests/cli/test_explain.py), what a machine lacks (tests/engine,
# tests/read/test_parquet.py, tests/cli/test_output.py).
OURS = {"JELAS-01", "MESIN-01", "MESIN-02", "MESIN-03", "MESIN-04", "BERKAS-17", "KELUARAN-03"}


def test_no_code_is_left_out() -> None:
    assert sorted({*BROUGHT, *OURS}) == sorted(CATALOGUE)


@pytest.mark.parametrize("kode", sorted(CATALOGUE.keys() - OURS))
def test_every_code_is_brought_about(kode: str, asn: Asn, monkeypatch: pytest.MonkeyPatch) -> None:
    brought = BROUGHT[kode]
    laid_out(brought, monkeypatch)
    lacking = []

    def noted(_: object, name: str) -> fill.Shown:
        lacking.append(name)
        return fill.UNKNOWN

    monkeypatch.setattr(fill._Facts, "__missing__", noted)
    answer = asn(*brought.call)
    assert not lacking, "facts that a sentence names and nobody gave: they show as ?"
    assert f'"kode": "{kode}"' in answer.out or f"[{kode}]" in answer.err, answer.err + answer.out[:500]
    assert answer.status in ({1, CATALOGUE[kode].keluar} if CATALOGUE[kode].keluar else {0, 1})
