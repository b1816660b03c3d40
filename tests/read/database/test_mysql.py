"""MySQL by a real MariaDB: what is read there, in which order, and what goes wrong."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from urllib.parse import quote

import pytest
import sqlalchemy

from asnkompetensi.model.options import ReadOptions
from asnkompetensi.model.proposal import Linked
from asnkompetensi.read.database import connect
from asnkompetensi.read.database.address import parsed
from asnkompetensi.read.database.described import proposed
from tests.read.database.mysql_server import MySQL, mysql
from tests.read.database.server import PASSWORD
from tests.read.database.wire import keys, problem, rows, sheets

__all__ = ["mysql"]

ABA, BANA = "190001011965011001", "190202021966022002"
HOSTILE = ['a"b', "a'; drop table pegawai; --", "%s %(x)s :c0", "[nip]", "select", "ünï·码"]
STATEMENTS = f"""
create table unit (id int primary key, nama varchar(50));
create table pegawai (id int primary key, nip char(18), level decimal(3, 1), unit_id int, hari date,
    foreign key (unit_id) references unit (id));
create table kosong (nip bigint not null unique, lain int);
create view orang as select nip, level from pegawai;
create view lambat as select sleep(20) x;
set sql_mode = '';
insert into unit values (7, 'Dinas Awan');
insert into pegawai values (2, '{BANA}', 2.5, null, '2025-01-15'), (1, '{ABA}', 3, 7, '0000-00-00');
create user pembaca@localhost identified by '{PASSWORD}'; grant select, show view on simpeg.orang to pembaca@localhost;
"""


@pytest.fixture(scope="module")
def simpeg(mysql: MySQL) -> MySQL:
    mysql.sql(STATEMENTS)
    return mysql


def test_rows_come_in_the_order_of_their_key(simpeg: MySQL) -> None:
    sheet, orang, kosong = sheets(simpeg.address("pegawai,orang,kosong"), PASSWORD)
    assert rows(sheet) == [
        ("id", "nip", "level", "unit_id", "hari"),
        (1, ABA, 3, 7, "0000-00-00"),
        (2, BANA, 2.5, None, date(2025, 1, 15)),
    ]
    assert (keys(sheet), keys(orang), keys(kosong)) == ({"id": ["id", 1, 2]}, {}, {"nip": ["nip"]})
    assert rows(orang)[1:] == [(ABA, 3), (BANA, 2.5)]


def test_values_of_every_kind_keep_what_they_say(simpeg: MySQL) -> None:
    simpeg.sql(f"""create or replace table nilai (b bigint, n decimal(20), f double, t timestamp, s bool,
        y varbinary(4));
        insert into nilai values ({ABA}, {ABA}, {ABA}, '2025-01-15 00:30:00', true, x'00ff')""")
    (sheet,) = sheets(simpeg.address("nilai"), PASSWORD)
    moment = datetime(2025, 1, 15, 0, 30)  # noqa: DTZ001 (the clock of the server)
    assert rows(sheet)[1] == (ABA, ABA, float(ABA), moment, 1, "0x00ff")


def test_no_name_is_anything_but_a_name(simpeg: MySQL) -> None:
    quoted = ["`" + name.replace("`", "``") + "`" for name in HOSTILE]
    for name, own in zip(HOSTILE, quoted, strict=True):
        simpeg.sql(f"create table {own} ({', '.join(f'{one} int' for one in quoted)})")
        (sheet,) = sheets(simpeg.address(quote(name, safe="")), PASSWORD)
        assert (rows(sheet), sheet.lembar) == ([tuple(HOSTILE)], name)


def test_a_mapping_is_proposed_and_followed(simpeg: MySQL, tmp_path: Path) -> None:
    found, problems = proposed(simpeg.address("pegawai,unit"), ReadOptions(passwords=(PASSWORD,)))
    assert problems == []
    assert found[0].kolom["unit_kerja"] == Linked("unit_id", "unit", "id", "nama")
    peta = tmp_path / "peta.toml"
    link = '{ lewat = "unit_id", tabel = "unit", kunci = "id", kolom = "nama" }'
    text = f'[pegawai]\ntabel = "pegawai"\n[pegawai.kolom]\nnip = "nip"\nunit_kerja = {link}\n'
    peta.write_text(text, encoding="utf-8")
    (sheet,) = sheets(simpeg.address(map=str(peta)), PASSWORD)
    assert rows(sheet)[1:] == [(ABA, "Dinas Awan"), (BANA, None)]


def test_nothing_can_be_written_and_all_is_of_one_moment(simpeg: MySQL) -> None:
    with connect.connected(parsed(simpeg.address("orang")), PASSWORD) as connection:
        assert isinstance(connection, sqlalchemy.Connection)
        simpeg.sql("insert into unit values (8, 'Dinas Bakau')")
        assert connection.exec_driver_sql("select count(*) from unit").scalar() == 1
        with pytest.raises(sqlalchemy.exc.DBAPIError, match="READ ONLY"):
            connection.exec_driver_sql("delete from unit")
    assert simpeg.sql("delete from unit where id = 8; select count(*) from unit") == "1\n"


@pytest.mark.parametrize(
    ("tables", "asked", "password", "kode"),
    [
        ("pegawa", {}, PASSWORD, "BASIS-03"),
        ("pegawai", {}, "salah", "BASIS-02"),
        ("pegawai", {}, None, "BASIS-02"),
        ("pegawai", {"database": "tiada"}, PASSWORD, "BASIS-01"),
        ("pegawai", {"user": "pembaca"}, PASSWORD, "BASIS-04"),
        ("lambat", {"timeout": "1"}, PASSWORD, "BASIS-05"),
    ],
)
def test_what_goes_wrong_is_told(
    simpeg: MySQL, tables: str, asked: dict[str, str], password: str | None, kode: str
) -> None:
    assert problem(simpeg.address(tables, **asked), password).kode == kode


def test_who_may_read_one_view_reads_it(simpeg: MySQL) -> None:
    assert len(rows(sheets(simpeg.address("orang", user="pembaca"), PASSWORD)[0])) == 3
