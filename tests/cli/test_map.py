"""`asn map`: a mapping is proposed, looked through, and read."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from asnkompetensi.cli.map import MapCall
from tests.cli.calls import Asn

TABLES = """
create table ref_unit (id integer primary key, nama text);
create table orang (nip text, nama text, jabatan text, unit_id int references ref_unit (id));
create table skj (jabatan text, kompetensi text, level int);
create table asesmen (nip text, kompetensi text, level int);
insert into ref_unit values (1, 'Sekretariat');
insert into orang values ('190001011965011001', 'Awan Senja', 'Penata Awan', 1);
insert into skj values ('Penata Awan', 'Integritas', 3);
insert into asesmen values ('190001011965011001', 'Integritas', 1);
"""
FROM = "sqlite:///simpeg.db"


def laid_out() -> None:
    with sqlite3.connect("simpeg.db") as made:
        made.executescript(TABLES)
    made.close()


def test_what_is_proposed_can_be_read(asn: Asn) -> None:
    laid_out()
    told = asn("map", "--from", FROM, "-o", "simpeg.toml")
    assert (told.status, told.out) == (0, "")
    assert "simpeg.toml" in told.err
    gaps = asn("gap", f"{FROM}?map=simpeg.toml", "--as-of", "2026-03-31", "--by", "unit", "-f", "csv")
    assert gaps.status == 0
    assert gaps.out.splitlines()[1].startswith("Sekretariat,,1,1,1,")


def test_it_goes_to_standard_output_too(asn: Asn) -> None:
    laid_out()
    assert "[pegawai]" in asn("map", "--from", FROM).out


def test_a_mapping_that_was_looked_through_is_not_overwritten(asn: Asn) -> None:
    laid_out()
    Path("simpeg.toml").write_text("isian", encoding="utf-8")
    told = asn("map", "--from", FROM, "-o", "simpeg.toml")
    assert (told.status, "simpeg.toml" in told.err) == (4, True)
    assert Path("simpeg.toml").read_text(encoding="utf-8") == "isian"
    assert asn("map", "--from", FROM, "-o", "simpeg.db").status == 4


def test_what_cannot_be_looked_at(asn: Asn) -> None:
    assert MapCall().source is None
    assert asn("map").status == 2
    told = asn("map", "--from", "postgresql://u:rahasia@h/d")
    assert (told.status, told.out, "rahasia" in told.err) == (3, "", False)


def test_a_database_without_such_tables(asn: Asn) -> None:
    sqlite3.connect("simpeg.db").execute("create table users (id int)").connection.close()
    told = asn("map", "--from", FROM, "--lang", "en")
    assert (told.status, "No table looks like" in told.err) == (0, True)
