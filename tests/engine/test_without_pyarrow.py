"""pandas keeps text another way where pyarrow is installed: no result shows whether it is."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BLOCKED = "import sys; sys.modules['pyarrow'] = None; from asnkompetensi.__main__ import main; sys.exit(main())"
ALLOWED = "import sys; import pyarrow; from asnkompetensi.__main__ import main; sys.exit(main())"


@pytest.mark.parametrize("command", ["gap", "recommend"])
def test_the_same_bytes_with_and_without(command: str) -> None:
    call = [command, str(ROOT / "data" / "samples" / "belawan"), "--as-of", "2026-03-31", "-f", "json"]
    with_it, without = (
        subprocess.run([sys.executable, "-c", code, *call], capture_output=True, check=False)
        for code in (ALLOWED, BLOCKED)
    )
    assert with_it.returncode == without.returncode == 1
    assert with_it.stdout == without.stdout
    assert len(with_it.stdout) > 1000
