import csv
import io
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.cli.calls import PEOPLE, Asn, periods

ON = ("--as-of", "2026-03-31")


@pytest.fixture
def two(_alone: None) -> tuple[str, str]:
    return periods(Path("dulu"), Path("kini"), "")


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_the_trainings_are_what_data_forms_give(two: tuple[str, str], asn: Asn) -> None:
    answer = asn("evaluate", *two, *ON)
    assert answer.status == 0
    (row,) = rows(answer.out)
    assert (row["kode"], row["hadir"], row["dinilai_ulang"], row["putusan"]) == ("P-1", "1", "1", "data_kurang")
    assert asn("evaluate", *two, *ON, "--by", "pelatihan", "-f", "csv").out == answer.out


def test_people_of_other_units_are_compared_where_that_is_asked_for(two: tuple[str, str], asn: Asn) -> None:
    call = ("evaluate", *two, *ON, "--by", "pasangan")
    assert rows(asn(*call).out) == []
    assert [row["peran"] for row in rows(asn(*call, "--match", "agency").out)] == ["ikut", "pembanding"]
    assert asn(*call, "--match", "dinas").status == 2


def test_a_workbook_has_what_there_is(two: tuple[str, str], asn: Asn) -> None:
    assert asn("evaluate", *two, *ON, "-o", "evaluasi.xlsx").status == 0
    assert load_workbook("evaluasi.xlsx").sheetnames == [
        "Ringkasan",
        "Evaluasi",
        "Siapa Dibandingkan",
        "Masalah",
        "Dasar Perhitungan",
    ]


def test_a_plan_is_compared_with_what_happened(two: tuple[str, str], asn: Asn) -> None:
    """The plan of the old period with the catalogue of the new one: one of its two seats was used."""
    head, *people = PEOPLE.splitlines()
    born = [f"{head},tanggal_lahir", *(f"{person},1990-01-01" for person in people)]
    Path("dulu", "pegawai.csv").write_text("\n".join(born) + "\n", encoding="utf-8")
    asn("plan", two[0], f"{two[1]}/pelatihan.csv", "--as-of", "2024-02-01", "-o", "plan.json")
    answer = asn("evaluate", *two, *ON, "--plan", "plan.json", "--by", "rencana")
    assert answer.status == 0
    assert {row["kode"]: (row["kursi_rencana"], row["kursi_terisi"]) for row in rows(answer.out)} == {"P-1": ("2", "1")}


@pytest.mark.parametrize(
    ("text", "code"), [("{}", "EVALUASI-04"), ("kacau", "BERKAS-03"), (None, "BERKAS-01")], ids=["json", "text", "none"]
)
def test_what_is_no_plan_is_refused(text: str | None, code: str, two: tuple[str, str], asn: Asn) -> None:
    if text:
        Path("plan.json").write_text(text, encoding="utf-8")
    answer = asn("evaluate", *two, *ON, "--plan", "plan.json")
    assert (answer.status, answer.out) == (2 if code == "EVALUASI-04" else 3, "")
    assert code in answer.err


def test_the_plan_is_never_written_over(two: tuple[str, str], asn: Asn) -> None:
    Path("plan.json").write_text("{}", encoding="utf-8")
    assert asn("evaluate", *two, *ON, "--plan", "plan.json", "-o", "plan.json").status == 4
    assert Path("plan.json").read_text(encoding="utf-8") == "{}"


def test_the_table_of_a_plan_needs_one(two: tuple[str, str], asn: Asn) -> None:
    answer = asn("evaluate", *two, *ON, "--by", "rencana")
    assert (answer.status, answer.out) == (2, "")
    assert "--plan" in answer.err


@pytest.mark.parametrize("sources", [("kini",), ("dulu", "kini", "kini")])
def test_two_periods_are_compared(sources: tuple[str, ...], two: tuple[str, str], asn: Asn) -> None:
    answer = asn("evaluate", *sources, *ON)
    assert (answer.status, answer.out) == (2, "")
    assert f"dua periode, bukan {len(sources)}" in answer.err


def test_a_batch_sees_that_the_plan_changed(two: tuple[str, str], asn: Asn) -> None:
    """The plan is an input as the sources are."""
    asn("plan", two[0], f"{two[1]}/pelatihan.csv", "--as-of", "2024-02-01", "-o", "plan.json")
    Path("asn.toml").write_text(
        """[[tugas]]
nama = "evaluasi"
perintah = "evaluate"
sumber = ["dulu", "kini"]
keluaran = "evaluasi.csv"
pilihan = { plan = "plan.json" }
per_tanggal = 2026-03-31
""",
        encoding="utf-8",
    )
    assert asn("run", "asn.toml", *ON).status == 0
    assert "P-1" in Path("evaluasi.csv").read_text(encoding="utf-8")
    assert "1 tugas dikerjakan" not in asn("run", "asn.toml", *ON).err
    Path("plan.json").write_text(Path("plan.json").read_text(encoding="utf-8") + "\n", encoding="utf-8")
    assert "1 tugas dikerjakan" in asn("run", "asn.toml", *ON).err
