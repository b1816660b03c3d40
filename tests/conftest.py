"""What holds for every test: no network, no whole NIP told, repeatable examples, programs asked for by name."""

from __future__ import annotations

import gc
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from pytest_socket import disable_socket

from asnkompetensi.cells import keep_texts_as_they_are
from asnkompetensi.model.engine import Engine
from tests.gap.engines import ENGINES, use
from tests.read.database.server import _server
from tests.watch.cover import (
    _measured,
    _no_reader_is_measured,
    pytest_collection_modifyitems,
    pytest_runtest_protocol,
    pytest_sessionstart,
)
from tests.watch.kept import _idle, _kept
from tests.watch.plugin import _nothing_private_is_left, _nothing_private_is_said, pytest_runtest_makereport

__all__ = [
    "_idle",
    "_kept",
    "_measured",
    "_no_reader_is_measured",
    "_nothing_private_is_left",
    "_nothing_private_is_said",
    "_server",
    "pytest_collection_modifyitems",
    "pytest_runtest_makereport",
    "pytest_runtest_protocol",
    "pytest_sessionstart",
]

keep_texts_as_they_are()  # as every run does before it makes a frame
settings.register_profile(
    "ci", derandomize=True, max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("night", max_examples=1000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """What is collected stays to the end: the collector of garbage looks at none of it, neither now nor later."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()
        gc.freeze()


@pytest.fixture(autouse=True)
def _complaints() -> Generator[None]:
    """A run that was interrupted silences what is thrown away half done: for the rest of its process, not of ours."""
    heard = sys.unraisablehook
    yield
    sys.unraisablehook = heard


@pytest.fixture(scope="module", params=ENGINES)
def engine(request: pytest.FixtureRequest) -> Generator[None]:
    """The gap is computed on one engine after another; what is asked of it is the same."""
    use(Engine(request.param))
    yield
    use(Engine.PANDAS)


@pytest.fixture(autouse=True)
def _no_network() -> None:
    """Nothing here may call out; pipes between processes of this machine stay open."""
    disable_socket(allow_unix_socket=True)


@pytest.fixture(scope="session")
def tool() -> Callable[[str], str]:
    """`tool("soffice")`: the path of a program the machine may lack; without it the test is skipped and counted."""

    def find(name: str) -> str:
        path = shutil.which(name)
        if path is None:
            pytest.skip(f"{name} is not installed")
        return path

    return find


@pytest.fixture(scope="session")
def office(tool: Callable[[str], str], tmp_path_factory: pytest.TempPathFactory) -> Callable[..., None]:
    """`office("ods", folder, *files)`: LibreOffice writes files as another kind, in one start; its profile is kept."""
    profile = tmp_path_factory.mktemp("office").as_uri()

    def convert(kind: str, folder: Path, *files: Path) -> None:
        call = [tool("soffice"), f"-env:UserInstallation={profile}", "--headless", "--convert-to", kind]
        subprocess.run([*call, "--outdir", folder, *files], check=True, capture_output=True, timeout=180)

    return convert
