import csv
import io
import json
from pathlib import Path

import pytest
from openpyxl import load_workbook

from asnkompetensi.cli.certainty import Certain, Sensitive, answering, asked, tables, tolerances
from asnkompetensi.cli.errors import CallFault
from asnkompetensi.model.options import SureOptions
from tests.cli.calls import Asn, agency

ON = ("--as-of", "2026-03-31")
ALL = ("detail", "selang-unit", "nilai-berikut", "toleransi-pegawai", "toleransi-unit", "katalog-kosong")


@pytest.mark.parametrize(
    ("text", "found"),
    [("0,5,10,15", (0, 500, 1000, 1500)), (" 2.5 % , 0", (0, 250)), ("5,5", (500,))],
)
def test_tolerances_are_percentages_parted_by_commas(text: str, found: tuple[int, ...]) -> None:
    assert tolerances(text) == found


@pytest.mark.parametrize("text", ["", "a", "5,,10", "100", "-1", ",".join(map(str, range(21)))])
def test_what_is_no_list_of_percentages_is_refused(text: str) -> None:
    with pytest.raises(CallFault):
        tolerances(text)


def test_what_is_not_given_is_as_usual() -> None:
    assert asked(Certain()) == SureOptions()
    assert asked(Certain(tolerance="3", next_assess="7")) == SureOptions((300,), 7)


def test_a_question_names_its_table_unless_the_call_does() -> None:
    assert answering(Certain(), None) is None
    assert answering(Certain(tolerance="5"), None) == "toleransi"
    assert answering(Certain(next_assess="5"), None) == "nilai-berikut"
    assert answering(Certain(tolerance="5"), "unit") == "unit"


def test_a_form_with_all_tables_has_those_that_the_call_asks_about() -> None:
    assert tables(Certain(), ALL) == ()
    assert tables(Certain(next_assess="5"), ALL) == ("selang-unit", "nilai-berikut")
    assert tables(Certain(tolerance="5"), ALL) == ("selang-unit", "toleransi-pegawai", "toleransi-unit")
    assert tables(Certain(), ("toleransi-unit",)) == ("toleransi-unit",)


def test_what_is_asked_about_decisions_is_shown_alone_or_beside_all_others() -> None:
    assert (Sensitive().answering(None), Sensitive(sensitivity=True).answering(None)) == (None, "kepekaan")
    assert Sensitive(sensitivity=True).answering("unit") == "unit"
    every = ("rencana-kursi", "kepekaan-kursi")
    assert Sensitive(sensitivity=True).tables(every) == every
    assert Sensitive().tables(every) == every[:1]
    assert Sensitive().tables(every[1:]) == every[1:]


def test_verdicts_come_as_rows(asn: Asn) -> None:
    rows = list(csv.DictReader(io.StringIO(asn("gap", agency(Path("data")), *ON, "--tolerance", "0,20").out)))
    assert [(row["nama"], row["toleransi"], row["putusan"], row["berubah"]) for row in rows] == [
        ("Bintang Fajar", "0", "memenuhi", "tidak"),
        ("Bintang Fajar", "20", "memenuhi", "tidak"),
        ("Awan Senja", "0", "belum_memenuhi", "tidak"),
        ("Awan Senja", "20", "memenuhi", "ya"),
    ]


def test_a_workbook_has_them_behind_the_others(asn: Asn) -> None:
    asn("gap", agency(Path("data")), *ON, "--next-assess", "1", "-o", "gap.xlsx")
    names = load_workbook("gap.xlsx", read_only=True).sheetnames
    assert names[-3:] == ["Dasar Perhitungan", "Selang Unit", "Dinilai Berikut"]


def test_intervals_are_a_table_of_their_own(asn: Asn) -> None:
    told = json.loads(asn("gap", agency(Path("data")), *ON, "--by", "selang", "-f", "json").out)
    assert [(row["unit_kerja"], row["lebar"]) for row in told["baris"]] == [("Bidang Awan", 0), ("Sekretariat", 0)]
    assert told["ringkasan"]["pegawai"] == 2
