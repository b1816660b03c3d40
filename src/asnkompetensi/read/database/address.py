"""The address of a database, as it is given on the command line; no password may stand in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import SplitResult, quote, unquote, urlsplit

import msgspec

from asnkompetensi.model.secret import HIDDEN, veiled
from asnkompetensi.read.near import nearest
from asnkompetensi.read.refusal import Refused, refused

SQLITE, DUCKDB = "sqlite", "duckdb"
FILES = (SQLITE, DUCKDB)  # a database that is a file
SERVERS = {"postgresql": 5432, "mysql": 3306}  # and those that answer at a port
_SPOKEN = {"postgres": "postgresql", "pgsql": "postgresql", "mariadb": "mysql"}
_FOREIGN = ("oracle", "mssql", "sqlserver", "db2", "firebird", "jdbc")
_ADDRESS = re.compile(rf"\s*({'|'.join((*FILES, *SERVERS, *_SPOKEN, *_FOREIGN))})(\+\w+)?:", re.IGNORECASE)
_OURS = ("tables", "schema", "map", "timeout")
_DRIVER = {
    "postgresql": ("host", "sslmode", "sslrootcert", "sslcert", "sslkey"),
    "mysql": ("unix_socket", "ssl_ca", "ssl_cert", "ssl_key"),
    SQLITE: (),
    DUCKDB: (),
}
SECONDS, MOST_SECONDS = 120, 3600


class Address(msgspec.Struct, frozen=True):
    """A database: what it is, where it is, and what is wanted of it; `shown` is how it is called before people.

    `tables` are names of tables, each `name` or `schema.name`; `map` a file of mappings; `timeout` in seconds; `driver`
    what its driver is told.
    """

    shown: str
    dialect: str
    database: str
    user: str = ""
    host: str = ""
    port: int = 0
    tables: tuple[str, ...] = ()
    schema: str = ""
    map: str = ""
    timeout: int = SECONDS
    driver: dict[str, str] = {}


def is_address(given: str) -> bool:
    """Whether a source is the address of a database, be it right or wrong."""
    return _ADDRESS.match(given) is not None


def is_foreign(given: str) -> bool:
    """Whether a text is the address of a kind of database that is not known here."""
    found = _ADDRESS.match(given)
    return found is not None and found[1].casefold() in _FOREIGN


def parsed(given: str) -> Address:
    """The address that a text gives; refused (`BASIS-08`) where it is none, or where a password stands in it."""
    said = veiled(given)
    try:
        parts = urlsplit(given)
        port = parts.port or 0
    except ValueError:  # a password with # or ? ends the server for the library
        raise (_secret(said) if said != given else _wrong(said, "bentuk", "")) from None
    dialect = parts.scheme.partition("+")[0]
    dialect = _SPOKEN.get(dialect, dialect)
    if dialect not in _DRIVER:
        raise _wrong(said, "dialek", dialect)
    if said != given:
        raise _secret(said)
    if not given.partition(":")[2].startswith("//"):
        raise _wrong(said, "bentuk", "")
    asked = dict(_asked(parts, dialect, said))
    tables = tuple(unquote(name) for name in asked.get("tables", "").split(",") if name)
    found = Address(
        shown="",
        dialect=dialect,
        database=unquote(parts.path[1:]),
        user=unquote(parts.username or ""),
        host=unquote(parts.hostname or ""),
        port=port,
        tables=tables,
        schema=unquote(asked.get("schema", "")),
        map=unquote(asked.get("map", "")),
        timeout=_seconds(unquote(asked.get("timeout", str(SECONDS))), said),
        driver={name: unquote(asked[name]) for name in _DRIVER[dialect] if name in asked},
    )
    if not found.database or (dialect in FILES and (found.host or found.user)):
        raise _wrong(said, "bentuk", "")
    return msgspec.structs.replace(found, shown=_shown(found))


def _asked(parts: SplitResult, dialect: str, said: str) -> Iterator[tuple[str, str]]:
    """What stands behind the question mark, still quoted: a comma in the name of a table is written `%2C`."""
    known = (*_OURS, *_DRIVER[dialect])
    for part in filter(None, parts.query.split("&")):
        name, equals, value = part.partition("=")
        if name not in known or not equals:
            raise _wrong(said, "pilihan", name, nearest([name], known))
        yield name, value


def _seconds(text: str, said: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text[:9]) <= MOST_SECONDS):
        raise _wrong(said, "detik", text)
    return int(text)


def _shown(found: Address) -> str:
    """The database without what is asked of it: `postgresql://user@host:5433/db`."""
    if found.dialect in FILES:
        return f"{found.dialect}:///{found.database}"
    user = f"{quote(found.user)}@" if found.user else ""
    port = f":{found.port}" if found.port not in (0, SERVERS[found.dialect]) else ""
    return f"{found.dialect}://{user}{found.host}{port}/{quote(found.database)}"


def _secret(said: str) -> Refused:
    """The refusal of an address with a password in it; its repair is the address without."""
    head, mark, query = said.replace(f":{HIDDEN}@", "@").partition("?")
    kept = "&".join(part for part in query.split("&") if not part.endswith(f"={HIDDEN}"))
    return _wrong(said, "sandi", "", f"{head}{mark if kept else ''}{kept}")


def _wrong(said: str, why: str, nilai: str, mirip: str = "") -> Refused:
    return refused("BASIS-08", said, apa=f"@basis.{why}", nilai=nilai, mirip=mirip)
