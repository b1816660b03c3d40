"""`asn report --shared`: a dossier of a masked set."""

from __future__ import annotations

import json
import re
import zipfile
from datetime import date
from pathlib import Path

import pytest

from asnkompetensi.cli.options import Common
from asnkompetensi.cli.report_shared import Given, Masked
from asnkompetensi.cli.session import opened
from asnkompetensi.cli.stages import Stages
from asnkompetensi.model.options import GapOptions, ReadOptions
from asnkompetensi.model.problem import Problem
from asnkompetensi.text import words
from tests.cli.calls import ASSESSED, CATALOGUE, Asn, agency, crowd

ON = ("--as-of", "2026-03-31")


def whole(folder: str) -> bytes:
    """All that stands in the files of a folder, those inside workbooks too."""
    files = [one for one in Path(folder).rglob("*") if one.is_file()]
    books = [zipfile.ZipFile(one) for one in files if one.suffix == ".xlsx"]
    parts = [book.read(name) for book in books for name in book.namelist()]
    return b"".join([*(one.read_bytes() for one in files), *parts])


@pytest.mark.anew
def test_it_is_the_dossier_of_the_masked_set_and_names_nobody(asn: Asn) -> None:
    crowd(Path("data"))
    Path("data", "pelatihan.csv").write_text(CATALOGUE, encoding="utf-8")
    call = ("--key", "k.key", *ON)
    assert asn("report", "data", "-o", "berkas", "--shared", *call).status == 0
    text = whole("berkas")
    assert b"1900010119650110" not in text
    assert re.search(rb"Orang 0\d", text) is None
    assert b"k.key" not in text
    assert asn("mask", "data", "-o", "samaran/", *call).status == 0
    assert asn("report", "samaran", "-o", "lain", *ON).status == 0
    first, second = (json.loads(Path(name, "manifes.json").read_bytes()) for name in ("berkas", "lain"))
    assert first["keluaran"] == second["keluaran"]
    assert first["masukan"] == second["masukan"]


def test_older_periods_are_masked_under_the_same_key(asn: Asn) -> None:
    crowd(Path("kini"))
    crowd(Path("dulu"))
    earlier = Path("dulu", "penilaian.csv").read_text(encoding="utf-8").replace("2025-01", "2024-01")
    Path("dulu", "penilaian.csv").write_text(earlier.replace(",3,", ",2,"), encoding="utf-8")
    call = ("-o", "berkas", "--shared", "--key", "k.key", "--only", "csv", *ON)
    assert asn("report", "kini", "--before", "dulu", *call).status == 0
    people = Path("berkas", "csv", "tren-pegawai.csv").read_text(encoding="utf-8").splitlines()
    assert len(people) == 1 + 6
    assert all(",99" in line for line in people[1:])
    assert {
        one["berkas"].split("/")[0] for one in json.loads(Path("berkas", "manifes.json").read_bytes())["masukan"]
    } == {
        "samaran",
        "samaran-lama-1",
    }


def test_too_few_people_give_no_dossier_and_keep_no_key(asn: Asn) -> None:
    answer = asn("report", agency(Path("data")), "-o", "berkas", "--shared", "--key", "k.key", *ON)
    assert answer.status == 2
    assert "SAMAR-01" in answer.err
    assert not Path("berkas").exists()
    assert not Path("k.key").exists()


def test_faults_are_those_of_the_sources(asn: Asn) -> None:
    crowd(Path("data"))
    fault = "190001011965011001,Kerja Sama,9,2025-01-15\n"
    with Path("data", "penilaian.csv").open("a", encoding="utf-8") as file:
        file.write(fault)
    answer = asn("report", "data", "-o", "berkas", "--shared", "--key", "k.key", "--only", "csv", *ON)
    assert answer.status == 1
    assert "data/penilaian.csv" in answer.err
    assert ASSESSED.splitlines()[0] not in answer.err
    assert b"penilaian.csv" not in whole("berkas")


def test_a_set_is_read_as_it_stands_and_told_by_its_sources() -> None:
    session = opened(Common(), words("id"))
    options = GapOptions(date(2026, 3, 31), map="padanan.csv")
    small, unknown = Problem("SAMAR-02"), Problem("PERINTAH-01")
    plain, masked = Given(["data"]), Masked(["data"], masalah=(small,))
    assert plain.how(options, session, Stages(session))[1] == options
    assert masked.how(options, session, Stages(session)) == (ReadOptions(), GapOptions(date(2026, 3, 31)))
    assert plain.told((unknown,)) == (unknown,)
    assert masked.told((unknown, Problem("UNIT-02"))) == (small, unknown)
