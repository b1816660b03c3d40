"""Held over the whole run: nothing says a whole NIP where it may not, and no process of ours opens a socket.

What a test asks for by name (`--show-nip`) is exempt: it bears the mark `whole_nips`.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.watch.nips import is_page, shown, whole

SITE = str(Path(__file__).with_name("site"))
MARK = "whole_nips"
_said: list[str] = []
_exempt: set[Path] = set()
_readouterr = pytest.CaptureFixture.readouterr
_communicate = subprocess.Popen.communicate


def _heard(out: Any, err: Any) -> None:
    """Keep what was said on standard error, and a web page that was given on standard output."""
    said, given = (
        text.decode("utf-8", "replace") if isinstance(text, bytes) else str(text or "") for text in (err, out)
    )
    _said.append(said)
    if is_page(given):
        _said.append(given)


def _watched_capture(capture: pytest.CaptureFixture[Any]) -> Any:
    result = _readouterr(capture)
    _heard(result.out, result.err)
    return result


def _watched_process(process: subprocess.Popen[Any], *args: Any, **kwargs: Any) -> Any:
    result = _communicate(process, *args, **kwargs)
    _heard(*result)
    return result


pytest.CaptureFixture.readouterr = _watched_capture  # type: ignore[method-assign,assignment]
subprocess.Popen.communicate = _watched_process  # type: ignore[method-assign,assignment]


@pytest.fixture(autouse=True)
def _nothing_private_is_said(request: pytest.FixtureRequest) -> Iterator[None]:
    """Each test: standard error of itself and of its processes."""
    _said.clear()
    yield
    found = [nip for text in _said for nip in whole(text)]
    if request.node.get_closest_marker(MARK):
        _exempt.update(path for path in request.node.funcargs.values() if isinstance(path, Path))
    else:
        assert found == [], "a whole NIP was said"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """What a test left unread on standard error or in the log."""
    report = yield
    texts = [text for name, text in report.sections if "stderr" in name or "log" in name]
    if report.passed and not item.get_closest_marker(MARK) and any(map(whole, texts)):
        report.outcome = "failed"
        report.longrepr = "a whole NIP was said on standard error"
    return report


@pytest.fixture(autouse=True, scope="session")
def _nothing_private_is_left(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The whole run: files that were written, and sockets that child processes tried to open."""
    report = tmp_path_factory.mktemp("jaga") / "sockets"
    before = {name: os.environ.get(name) for name in ("PYTHONPATH", "SOCKET_WATCH")}
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, [SITE, before["PYTHONPATH"]]))
    os.environ["SOCKET_WATCH"] = str(report)
    yield
    for name, value in before.items():
        if value is None:
            del os.environ[name]
        else:
            os.environ[name] = value
    assert not report.exists(), report.read_text()
    found = [
        line for line in shown(tmp_path_factory.getbasetemp()) if not any(line.startswith(str(p)) for p in _exempt)
    ]
    assert found == [], "a whole NIP stands where none may"
