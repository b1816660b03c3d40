"""The passwords of a run, and which of them is tried when on which file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from asnkompetensi.model.options import AskPassword
from asnkompetensi.read.protocol import Reply
from asnkompetensi.read.refusal import of_file

AT_ONCE = 20  # passwords in one request to the child: the limit of time holds for a request
ATTEMPTS = 3  # of a person, for one file


class Keyring:
    """Passwords that are known, the one that fitted last first; and a person who may know another."""

    def __init__(self, known: Sequence[str], ask: AskPassword | None) -> None:
        self._known = list(dict.fromkeys(known))
        self._ask = ask

    def opened(self, berkas: str, read: Callable[[tuple[str, ...]], Reply]) -> Reply:
        """What `read` makes of a file with the passwords that it is given; BERKAS-04 where no password opens it.

        A file that was opened by one of them is noted (BERKAS-15).
        """
        tried = 0
        for some in self._some(berkas):
            reply = read(some)
            if not _is_closed(reply):
                return reply if reply.fitted is None else self._noted(berkas, reply, some[reply.fitted])
            tried += len(some)
        return Reply([], [of_file("BERKAS-04", berkas, **({"dicoba": tried} if tried else {}))])

    def _noted(self, berkas: str, reply: Reply, password: str) -> Reply:
        self._known = [password, *(known for known in self._known if known != password)]
        notes = [of_file("BERKAS-15", berkas)] if reply.sheets else []
        return Reply(reply.sheets, [*notes, *reply.problems], reply.fitted)

    def _some(self, berkas: str) -> Iterator[tuple[str, ...]]:
        """The known passwords a few at a time (at first perhaps none: most files need none), then what is typed."""
        known = tuple(self._known)
        yield known[:AT_ONCE]
        yield from (known[at : at + AT_ONCE] for at in range(AT_ONCE, len(known), AT_ONCE))
        for wrong in range(ATTEMPTS):
            typed = self._ask(berkas, wrong) if self._ask else None
            if typed is None:
                return
            yield (typed,)


def _is_closed(reply: Reply) -> bool:
    """Whether another password might open what this one did not."""
    return any(problem.kode == "BERKAS-04" and "cara" not in problem.nilai for problem in reply.problems)
