"""Commands joined by real pipes: what one writes the next one reads, and nobody speaks when a reader stops."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.docs.shell import bash

GAPS = "asn gap pegawai.csv standar.csv penilaian.csv"


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        (f"{GAPS} | asn gap - --by pegawai | cut -d, -f2,11", "nama,jpm\nBintang Fajar,100\nAwan Senja,80\n"),
        (f"{GAPS} | asn recommend - pegawai.csv pelatihan.csv | cut -d, -f2,10", "nama,kode\nAwan Senja,P-1\n"),
        (f"{GAPS} | asn mentor - | cut -d, -f2,11", "nama,nama_mentor\nAwan Senja,Bintang Fajar\n"),
        (
            f"{GAPS} -f csv-excel | asn gap - --by unit | cut -d, -f1,3",
            "unit_kerja,pegawai\nSekretariat,1\nBidang Awan,1\n",
        ),
        (f"{GAPS} -f tsv | asn talent - --by unggul | cut -d, -f2,9", "nama,kompetensi_lebih\nBintang Fajar,1\n"),
        (f"{GAPS} --by detail -f xlsx -o - | asn talent - --by kembang | cut -d, -f2", "nama\nAwan Senja\n"),
    ],
)
def test_a_chain(line: str, shown: str, agency: Path) -> None:
    ended = bash(f"set -o pipefail; {line}", agency)
    assert (ended.status, ended.err, ended.out) == (0, "", shown)


@pytest.mark.parametrize("command", ["gap -", "check - -f json", "recommend - pelatihan.csv"])
def test_a_pipe_that_closes_leaves_no_word(command: str, agency: Path) -> None:
    ended = bash(f"{GAPS} | asn {command} | head -c 1", agency)
    assert (ended.status, len(ended.out), ended.err) == (0, 1, "")


def test_a_source_that_fails_is_told_once_and_ends_the_chain(agency: Path) -> None:
    ended = bash("set -o pipefail; asn gap tiada.csv | asn recommend - pelatihan.csv", agency)
    assert (ended.status, ended.out) == (3, "")
    assert "BERKAS-01" in ended.err
    assert "BERKAS-02" in ended.err
