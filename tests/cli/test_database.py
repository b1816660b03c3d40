"""`-o` with the address of a database: what is taken as one, and which password opens it."""

from __future__ import annotations

from pathlib import Path

import pytest

from asnkompetensi.cli.database import destination
from asnkompetensi.cli.errors import CallFault
from asnkompetensi.cli.options import Common
from asnkompetensi.cli.session import Session, opened
from asnkompetensi.text import words
from asnkompetensi.write.atomic import OutputFault
from tests.read.database.server import PASSWORD, Server


def session() -> Session:
    return opened(Common(), words("id"))


@pytest.mark.parametrize(
    ("given", "key"),
    [
        ("mysql://u@h/d?schema=a", "basis.hasil_dialek"),
        ("oracle://u@h/d?schema=a", "basis.hasil_dialek"),
        ("jdbc:sqlserver://h;database=d", "basis.hasil_dialek"),
        ("postgresql://u@h/d", "basis.hasil_skema"),
        ("postgresql://u@h/d?schema=a&tables=b", "basis.hasil_skema"),
    ],
)
def test_what_takes_no_results(given: str, key: str) -> None:
    with pytest.raises(CallFault) as caught:
        destination(given, session())
    assert caught.value.key == key


def test_the_password_of_a_file_opens_it(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("sandi.txt").write_text(f"salah\n{PASSWORD}\n", encoding="utf-8")
    Path("sandi.txt").chmod(0o600)
    monkeypatch.setenv("ASN_PASSWORD_FILE", "sandi.txt")
    found = destination(server.address(schema="baru"), session())
    assert (found.schema, found.shown) == ("baru", "postgresql://asn@/simpeg?schema=baru")


def test_without_one_it_stays_closed(server: Server) -> None:
    with pytest.raises(OutputFault) as caught:
        destination(server.address(schema="baru"), session())
    assert caught.value.problem.nilai["alasan"] == "@output.sandi"
