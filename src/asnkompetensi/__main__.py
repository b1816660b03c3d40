"""The entry of the program. `asn --version` is answered here, before anything slow is imported."""

from __future__ import annotations

import sys


def main() -> None:
    """Run `asn` with the arguments of the process, and leave with its exit status."""
    if sys.argv[1:] == ["--version"]:
        from asnkompetensi.cli.version import answer

        sys.exit(answer())
    try:
        from asnkompetensi.cli.main import run
    except KeyboardInterrupt:
        sys.exit(130)
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
