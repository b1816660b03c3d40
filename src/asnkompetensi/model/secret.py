"""Passwords in addresses: what people type into a call by mistake is never repeated, wherever it stands there."""

from __future__ import annotations

import re
from urllib.parse import unquote

HIDDEN = "***"
FILES = ("sqlite", "duckdb")  # databases that are files: what stands behind their colon is a path
DATABASES = (
    *FILES, "postgresql", "postgres", "pgsql", "mysql", "mariadb",
    "oracle", "mssql", "sqlserver", "db2", "firebird", "jdbc",
)  # fmt: skip
_SCHEME = rf"(?:(?:{'|'.join(DATABASES)})(?:\+\w+)?:|[a-z][a-z\d+.-]+:(?=[/\\]))"
# Patterns are texts, compiled when the first address comes: the command line imports this module for a page of help.
_START = rf"(?i)\s*{_SCHEME}"
# Inside a sentence an address ends where its quotes do, else at a blank.
_INSIDE = rf"""(?i)(?:(?P<quote>["'])|(?<![\w+]))(?P<start>{_SCHEME})(?P<rest>(?(quote)(?:(?!(?P=quote)).)*|\S*))"""
_PORT = r"[^:]*:\d{1,5}[/\\]"
_COLON = "(?i):|%3a"
_NAME = r"(?is)\A([/\\]*[^/\\@:?#]*)(?::|%3a)(?!\d{1,5}(?:[/\\?#]|$))"
_USER = rf"{_NAME}(?:[^/\\]*|.*)@"
_QUOTED_AT = rf"{_NAME}.*%40"  # where the @ itself was percent-encoded
_ASKED = r"(?:^|[?;#])([^=?;#]*)="
_NAMES = "(?i)pass|pwd|sandi|secret|token"


def veiled(text: str) -> str:
    """A text with the passwords of all addresses in it hidden, as far as anything looks like one; any other as it is.

    A text that begins with an address is one as a whole: a password may hold blanks.
    """
    if ":" not in text:
        return text
    if start := re.match(_START, text):
        return start[0] + _rest(start[0], text[start.end() :])
    return re.sub(_INSIDE, _inside, text)


def _inside(found: re.Match[str]) -> str:
    return f"{found['quote'] or ''}{found['start']}{_rest(found['start'], found['rest'])}"


def _rest(start: str, rest: str) -> str:
    """What follows the kind of an address: its password hidden, and those that are asked for behind `?`."""
    kind = re.split("[:+]", start.strip(), maxsplit=1)[0].casefold()
    head = _of_database(rest) if kind in DATABASES else re.sub(_USER, rf"\1:{HIDDEN}@", rest, count=1)
    if head == rest and kind not in FILES:
        head = re.sub(_QUOTED_AT, rf"\1:{HIDDEN}@", rest, count=1)
    asked = re.search("[?;#]", head)
    return head[: asked.start()] + "&".join(map(_veiled, head[asked.start() :].split("&"))) if asked else head


def _of_database(rest: str) -> str:
    # A password may hold a question mark, unless a port says where the server ends.
    user = (rest.partition("?")[0] if re.match(_PORT, rest) else rest).rpartition("@")[0]
    colon = re.search(_COLON, user)
    if not colon or "?" in user[: colon.start()]:
        return rest
    return f"{user[: colon.start()]}:{HIDDEN}{rest[len(user) :]}"


def _veiled(part: str) -> str:
    """One of what is asked for, with all that follows the name of a secret hidden."""
    secret = next((found for found in re.finditer(_ASKED, part) if re.search(_NAMES, unquote(found[1]))), None)
    return part[: secret.end()] + HIDDEN if secret else part
