"""Days that Python has no name for."""

from __future__ import annotations

from tests.read.database.server import PASSWORD, Server
from tests.read.database.wire import rows, sheets


def test_days_without_a_name_are_texts(server: Server) -> None:
    made = "select 'infinity'::date a, '-infinity'::timestamp b, 'infinity'::timestamptz c, '0044-03-15 BC'::date d"
    server.sql(f"create or replace view hari as {made}")
    (sheet,) = sheets(server.address("hari"), PASSWORD)
    assert rows(sheet)[1] == ("infinity", "-infinity", "infinity", "0044-03-15 BC")
