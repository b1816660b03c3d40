"""`python -m tests.fuzz.one TARGET FOLDER... -max_total_time=60`: one target under libFuzzer, guided by coverage."""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["asnkompetensi"]):
    from tests.fuzz.targets import TARGETS


def main() -> None:
    """Feed the target named first; the other arguments are libFuzzer's. Ends the process."""
    _, name, *rest = sys.argv
    atheris.Setup([sys.argv[0], *rest], TARGETS[name].run)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
