"""The entry of the program. `asn --version` is answered here, before anything slow is imported."""

from __future__ import annotations

import gc
import os
import sys

INTERRUPTED = 130
NEW_OBJECTS = 200_000  # between two looks for cycles: a run makes millions of values and hardly a cycle


def main() -> None:
    """Run `asn` with the arguments of the process, and leave with its exit status."""
    if sys.argv[1:] == ["--version"]:
        from asnkompetensi.cli.version import answer

        sys.exit(answer())
    try:
        from asnkompetensi.cli.signals import leave, listen

        listen()
        gc.set_threshold(NEW_OBJECTS)
        from asnkompetensi.cli.main import run

        status = run(sys.argv[1:])
        leave()
    except KeyboardInterrupt:  # before there are words, or another one while they are said
        os._exit(INTERRUPTED)
    if status == INTERRUPTED:
        # Ctrl-C during an import makes Python end by the signal itself, whatever status it is given.
        os._exit(status)
    sys.exit(status)


if __name__ == "__main__":
    main()
