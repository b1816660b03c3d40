import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from asnkompetensi.cli.plan import options
from asnkompetensi.model.plan import Effort, Limits, Method
from asnkompetensi.model.settings import Settings
from tests.cli.calls import CATALOGUE, PEOPLE, Asn, agency

ON = ("--as-of", "2026-03-31")


@pytest.fixture
def source() -> tuple[str, str]:
    """Two people, one of whom is short of a level, and a catalogue beside them."""
    agency(Path("data"))
    head, *people = PEOPLE.splitlines()
    lines = [f"{head},tanggal_lahir", *(f"{line},1990-01-01" for line in people)]
    Path("data", "pegawai.csv").write_text("\n".join(lines), encoding="utf-8")
    Path("katalog.csv").write_text(CATALOGUE, encoding="utf-8")
    return "data", "katalog.csv"


def planned(source: tuple[str, str], asn: Asn, *words: str) -> dict[str, Any]:
    assert asn("plan", *source, *ON, *words, "-o", "plan.json").status == 0
    found: dict[str, Any] = json.loads(Path("plan.json").read_text(encoding="utf-8"))
    return found


def test_without_a_terminal_it_is_a_row_a_seat_as_csv(source: tuple[str, str], asn: Asn) -> None:
    answer = asn("plan", *source, *ON)
    assert answer.status == 0
    rows = list(csv.DictReader(io.StringIO(answer.out)))
    assert [(row["nip"], row["kode"], row["level_ditutup"]) for row in rows] == [("190001011965011001", "P-1", "1")]
    assert asn("plan", *source, *ON, "--by", "kursi", "-f", "csv").out == answer.out


def test_seats_that_stand_are_a_table_of_their_own_and_a_sheet_where_asked_for(
    source: tuple[str, str], asn: Asn
) -> None:
    rows = list(csv.DictReader(io.StringIO(asn("plan", *source, *ON, "--sensitivity").out)))
    assert [(row["kode"], row["putusan"], row["tahan_bobot"], row["level_uji"]) for row in rows] == [
        ("P-1", "berubah", "ya", "3")
    ]
    sheets = []
    for more in ((), ("--sensitivity",)):
        assert asn("plan", *source, *ON, *more, "-o", "rencana.xlsx").status == 0
        sheets.append("Kepekaan Kursi" in load_workbook("rencana.xlsx").sheetnames)
        Path("rencana.xlsx").unlink()
    assert sheets == [False, True]


def test_a_plan_is_written_with_the_options_in_force(source: tuple[str, str], asn: Asn) -> None:
    plan = planned(source, asn, "--budget", "1,5jt", "--max-jp", "20", "--fair", "--max-away", "50%")
    assert (plan["perintah"], plan["status"], plan["nilai"], plan["batas"]) == ("plan", "optimal", 1, 1)
    rules = plan["aturan"]
    assert (rules["budget"], rules["max_jp"], rules["max_trainings"]) == (1_500_000, 20, 3)
    assert (rules["min_per_unit"], rules["fair"], rules["max_away"], rules["ikm"]) == (None, True, 50, False)
    assert plan["dana"] == [
        {
            "sumber_dana": None, "untuk_unit": None, "untuk_kompetensi": None, "pagu": 1_500_000,
            "terpakai": 1_500_000, "harga_bayangan": plan["dana"][0]["harga_bayangan"],
        }
    ]  # fmt: skip


@pytest.mark.parametrize("words", [("--budget", "1499999"), ("--max-jp", "19")])
def test_what_is_not_affordable_is_not_planned(words: tuple[str, str], source: tuple[str, str], asn: Asn) -> None:
    assert planned(source, asn, *words)["kursi"] == []


@pytest.mark.anew
def test_the_same_data_and_options_give_the_same_bytes(source: tuple[str, str], asn: Asn) -> None:
    planned(source, asn)
    first = Path("plan.json").read_bytes()
    planned(source, asn)
    assert Path("plan.json").read_bytes() == first


def test_limits_may_be_set_beforehand(source: tuple[str, str], asn: Asn) -> None:
    Path("asn.toml").write_text('max_jp = 24\nbudget = "2 juta"\nfair = true\n', encoding="utf-8")
    rules = planned(source, asn, "--max-jp", "30")["aturan"]
    assert (rules["max_jp"], rules["budget"], rules["fair"]) == (30, 2_000_000, True)


def test_a_task_may_plan(source: tuple[str, str], asn: Asn) -> None:
    Path("asn.toml").write_text(
        '[[tugas]]\nnama = "rencana"\nperintah = "plan"\nsumber = ["data", "katalog.csv"]\nkeluaran = "plan.json"\n'
        'per_tanggal = 2026-03-31\n[tugas.pilihan]\nbudget = "2jt"\nmax-jp = 24\n',
        encoding="utf-8",
    )
    assert asn("run", "asn.toml").status == 0
    assert json.loads(Path("plan.json").read_text(encoding="utf-8"))["aturan"]["budget"] == 2_000_000


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--budget", "banyak"), "bukan jumlah uang"),
        (("--budget=-5jt",), "bukan jumlah uang"),
        (("--max-away", "0"), "bukan persen bulat"),
        (("--max-jp", "0"), "bukan bilangan bulat mulai dari 1"),
        (("--min-per-unit", "x"), "bukan bilangan bulat mulai dari 1"),
        (("--time-limit", "0"), "bukan bilangan bulat mulai dari 1"),
        (("--gap", "0,125"), "bukan persen di bawah 100"),
        (("--solver", "simplex"), "pakai salah satu dari auto, exact, prices"),
    ],
)
def test_a_wrong_value_is_refused(words: tuple[str, ...], said: str, source: tuple[str, str], asn: Asn) -> None:
    answer = asn("plan", *source, *ON, *words)
    assert (answer.status, answer.out) == (2, "")
    assert said in answer.err


def test_a_catalogue_is_needed(asn: Asn) -> None:
    answer = asn("plan", agency(Path("data")), *ON)
    assert (answer.status, answer.out) == (2, "")
    assert "galat[LEMBAR-01]: tabel pelatihan tidak ditemukan" in answer.err


def test_what_would_be_read_and_written_is_told_without_doing_it(source: tuple[str, str], asn: Asn) -> None:
    answer = asn("plan", *source, "--dry-run", "-o", "rencana.xlsx")
    data = [str(Path("data", f"{name}.csv")) for name in ("pegawai", "penilaian", "standar")]
    assert answer.status == 0
    assert answer.out.split() == ["membaca", *data, "katalog.csv", "menulis", "rencana.xlsx"]
    assert not Path("rencana.xlsx").exists()
    assert asn("plan", *source, "--dry-run").out.endswith("menulis  keluaran standar\n")
    assert asn("plan", *source, "--dry-run", "--sweep", "1:2").status == 2


def test_a_workbook_opens_on_its_summary(source: tuple[str, str], asn: Asn) -> None:
    assert asn("plan", *source, *ON, "-o", "rencana.xlsx").status == 0
    names = load_workbook("rencana.xlsx").sheetnames
    assert (names[0], names[-1]) == ("Ringkasan", "Dasar Perhitungan")


def test_what_settings_ask_for() -> None:
    asked = options(Settings(max_jp=24, budget=5, solver=Method.PRICES, gap=0.29), ("rencana-unit",))
    assert asked.limits == Limits(max_jp=24, budget=5)
    assert asked.effort == Effort(Method.PRICES, 29)
    assert asked.tables == ("rencana-unit",)
    assert options(Settings(), ()).limits == Limits()
