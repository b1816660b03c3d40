import csv
import io
import json
import zipfile
from pathlib import Path

import pytest
from openpyxl import load_workbook

from asnkompetensi.cli.errors import CallFault
from asnkompetensi.cli.options import Formed
from asnkompetensi.cli.questions import Asking, Questions, answering, budgets, comparable, questions
from asnkompetensi.model.settings import Settings
from asnkompetensi.text import words
from tests.cli.calls import CATALOGUE, PEOPLE, Asn, agency

ON = ("--as-of", "2026-03-31")
NIP = "190001011965011001"


@pytest.fixture
def source() -> tuple[str, str]:
    """Two people, one of whom is short of a level, and a catalogue beside them."""
    agency(Path("data"))
    head, *people = PEOPLE.splitlines()
    lines = [f"{head},tanggal_lahir", *(f"{line},1990-01-01" for line in people)]
    Path("data", "pegawai.csv").write_text("\n".join(lines), encoding="utf-8")
    Path("katalog.csv").write_text(CATALOGUE, encoding="utf-8")
    return "data", "katalog.csv"


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("100jt:300jt:100jt", (100_000_000, 200_000_000, 300_000_000)),
        ("Rp 1 juta : 2 juta : 600.000", (1_000_000, 1_600_000)),
        ("5:5:1", (5,)),
    ],
)
def test_budgets_are_written_as_people_write_money(text: str, found: tuple[int, ...]) -> None:
    assert budgets(text) == found


@pytest.mark.parametrize("text", ["1jt", "1:2", "2jt:1jt:1jt", "1jt:2jt:0", "1:1000:1", "a:b:c", "1:2:3:4"])
def test_what_is_no_range_of_budgets_is_refused(text: str) -> None:
    with pytest.raises(CallFault):
        budgets(text)


def test_a_nip_may_be_written_in_groups() -> None:
    assert questions(Asking(why="19000101 196501 1 001", sweep="1:2:1")) == Questions(NIP, (1, 2))
    assert questions(Asking()) == Questions()
    with pytest.raises(CallFault):
        questions(Asking(why="19000101"))


def test_a_nip_with_a_digit_too_few_is_not_shown() -> None:
    with pytest.raises(CallFault) as fault:
        questions(Asking(why=NIP[:-1]))
    assert fault.value.spoken(words("en"))[0] == "--why: 1900···········00 is no NIP; a NIP has 18 digits"


@pytest.mark.parametrize(
    ("asking", "form", "by", "found"),
    [
        (Asking(why=NIP), Formed(), None, "mengapa"),
        (Asking(sweep="1:2:1"), Formed(output="kurva.csv"), None, "kurva"),
        (Asking(sweep="1:2:1"), Formed(), "stabil", "stabil"),
        (Asking(why=NIP, sweep="1:2:1"), Formed(output="rencana.xlsx"), None, None),
        (Asking(why=NIP), Formed(format="html"), None, None),
        (Asking(why=NIP), Formed(format="xlsx", output="a.csv"), None, "mengapa"),
        (Asking(), Formed(), None, None),
    ],
)
def test_a_question_names_its_table(asking: Asking, form: Formed, by: str | None, found: str | None) -> None:
    assert answering(asking, form, by) == found


def test_a_table_without_its_question_is_refused() -> None:
    with pytest.raises(CallFault):
        answering(Asking(), Formed(), "mengapa")
    with pytest.raises(CallFault):
        comparable(Settings(), ("harga-adil",))
    comparable(Settings(fair=True), ("harga-adil",))
    comparable(Settings(), ("harga-adil", "sponsor"))


def test_why_a_person_is_in_the_plan(source: tuple[str, str], asn: Asn) -> None:
    answer = asn("plan", *source, *ON, "--why", NIP, "--budget", "2jt", "-f", "csv")
    assert [(row["kode"], row["keadaan"]) for row in rows(answer.out)] == [("P-1", "masuk")]
    assert rows(answer.out)[0]["alasan"].startswith("duduk di P-1 angkatan 1; menutup seluruh kesenjangan Integritas")
    written = asn("plan", *source, *ON, "--why", NIP, "--budget", "1jt", "-o", "mengapa.json")
    assert written.status == 0
    assert [row["sebab"] for row in json.loads(Path("mengapa.json").read_text(encoding="utf-8"))["baris"]] == [
        "dana_tidak_cukup"
    ]


def test_a_nip_of_nobody_is_refused_and_masked(source: tuple[str, str], asn: Asn) -> None:
    answer = asn("plan", *source, *ON, "--why", "190909091999091009")
    assert (answer.status, answer.out) == (2, "")
    assert "PERINTAH-01" in answer.err
    assert "--why" in answer.err
    assert "190909091999091009" not in answer.err


def test_the_curve_of_budgets(source: tuple[str, str], asn: Asn) -> None:
    answer = asn("plan", *source, *ON, "--sweep", "1jt:2jt:500rb")
    assert [(row["anggaran"], row["nilai"], row["alasan"]) for row in rows(answer.out)] == [
        ("1000000", "0", ""),
        ("1500000", "1", "masuk: P-1 (1 kelas, 1 orang)"),
        ("2000000", "1", ""),
    ]


def test_a_workbook_has_the_answers_and_a_chart_of_the_curve(source: tuple[str, str], asn: Asn) -> None:
    words = ("--sweep", "1jt:2jt:500rb", "--why", NIP, "--fair", "--budget", "1jt", "-o", "rencana.xlsx")
    assert asn("plan", *source, *ON, *words).status == 0
    book = load_workbook("rencana.xlsx")
    answers = ["Mengapa", "Kurva Anggaran", "Keputusan Stabil", "Harga Dana", "Harga Keadilan", "Sponsor", "Hak JP"]
    assert [name for name in book.sheetnames if name in answers] == answers
    with zipfile.ZipFile("rencana.xlsx") as whole:
        charts = [whole.read(name) for name in whole.namelist() if name.startswith("xl/charts/chart")]
    assert [b"'Kurva Anggaran'!" in chart for chart in charts].count(True) == 1


@pytest.mark.parametrize("word", ["harga", "stabil", "sponsor", "jp"])
def test_every_answer_can_be_asked_for_by_name(word: str, source: tuple[str, str], asn: Asn) -> None:
    answer = asn("plan", *source, *ON, "--budget", "1jt", "--by", word, "-f", "csv")
    assert answer.status == 0
    assert rows(answer.out)
