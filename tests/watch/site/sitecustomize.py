"""Runs at the start of every Python that a test starts: our program may open no socket but those of this machine.

Python looks for a module of this name on PYTHONPATH. A child that is started with `-I` does not look there, so its
program gets this file put before it. What was tried is written into the file that SOCKET_WATCH names.
"""

import os
import sys
from typing import Any

UNIX, DETACHED = 1, -1  # families of sockets; the module that names them takes time to import
HERE = __file__
OURS = "asnkompetensi"
NAMES = ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr")


def watch(event: str, args: tuple[Any, ...]) -> None:
    """Refuse and record a socket; put this file before the program of a child that ignores PYTHONPATH."""
    if event == "subprocess.Popen" and isinstance(args[1], list) and "-I" in args[1] and "-c" in args[1]:
        place = args[1].index("-c") + 1
        if HERE not in args[1][place]:
            args[1][place] = f"__file__ = {HERE!r}; exec(open(__file__).read()); {args[1][place]}"
    elif OURS in sys.modules and ((event == "socket.__new__" and args[1] not in (UNIX, DETACHED)) or event in NAMES):
        report = os.open(os.environ.get("SOCKET_WATCH", os.devnull), os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        os.write(report, f"{event} {args[1:]} {sys.argv}\n".encode())
        os.close(report)
        raise RuntimeError(event)


sys.addaudithook(watch)
