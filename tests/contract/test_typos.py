"""Two hundred slips of the hand, through the whole program: at least 95 in 100 get the name that was meant."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from openpyxl import Workbook

from asnkompetensi import flow
from asnkompetensi.cli.app import tree
from asnkompetensi.cli.localise import every
from asnkompetensi.model.options import GapOptions, ReadOptions
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.tables import SPECS
from asnkompetensi.text.problems import CATALOGUE
from asnkompetensi.write.forms import NAMES
from asnkompetensi.write.menus import MENUS
from tests.cli.calls import Asn
from tests.contract.typos import slips
from tests.resolve.tables import AS_OF, nip

ENOUGH, SHARE = 200, 0.95
THINGS = (
    *("Arsip", "Keuangan", "Perhubungan", "Kesehatan", "Pendidikan"),
    *("Pertanian", "Perikanan", "Kehutanan", "Pariwisata", "Perdagangan"),
)
PLACES = ("Kamboja", "Cempaka", "Melati", "Seruni")
UNITS = [f"Bidang {what} {where}" for what in THINGS for where in PLACES]
SKILLS = [f"Pengelolaan {what} {how}" for what in THINGS for how in ("Daerah", "Terpadu", "Digital")]
JOBS = [f"Pengawas {what} {where}" for what in THINGS for where in PLACES[:2]]
Found = Iterator[tuple[str, bool]]  # what was typed, and whether the name that was meant is told


def sheet(path: str, head: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    with Path(path).open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([head, *rows])


def told(*sources: str, **choices: tuple[str, ...]) -> Sequence[Problem]:
    """The problems of sources; with filters, of a computation."""
    stage = flow.gap if choices else flow.check
    return stage(sources, ReadOptions(), GapOptions(AS_OF, **choices)).masalah  # type: ignore[arg-type]


def base() -> None:
    """People of every unit and jabatan, three of each unit, and a standard and marks in every competency."""
    numbers = range(3 * len(UNITS))
    people = [(nip(n), UNITS[n % len(UNITS)], JOBS[n % len(JOBS)]) for n in numbers]
    sheet("pegawai.csv", ("nip", "unit_kerja", "jabatan"), people)
    sheet("standar.csv", ("jabatan", "kompetensi", "level"), [(job, skill, 3) for job in JOBS for skill in SKILLS])
    marks = [(nip(n), skill, 2) for n in numbers[:20] for skill in SKILLS]
    sheet("penilaian.csv", ("nip", "kompetensi", "level"), marks)


AGENCY = ("pegawai.csv", "standar.csv", "penilaian.csv")


def units_and_jobs() -> Found:
    units, jobs = slips(UNITS, 1), slips(JOBS, 2)
    rows = [(nip(500 + n), unit, JOBS[0]) for n, unit in enumerate(units.values())]
    rows += [(nip(600 + n), UNITS[0], job) for n, job in enumerate(jobs.values())]
    sheet("pegawai_lain.csv", ("nip", "unit_kerja", "jabatan"), rows)
    problems = told(*AGENCY, "pegawai_lain.csv")
    groups = [{line["nama"] for line in problem.bukti} for problem in problems if problem.kode == "UNIT-02"]
    for right, wrong in units.items():
        yield wrong, {right, wrong} in groups
    yield from near(problems, "jabatan", jobs)


def near(problems: Sequence[Problem], column: str, made: dict[str, str]) -> Found:
    said = {
        p.nilai["nilai"]: p.nilai["mirip"] for p in problems if p.kode == "RUJUKAN-01" and p.nilai["kolom"] == column
    }
    for right, wrong in made.items():
        yield wrong, said.get(wrong) == right


def competencies() -> Found:
    made = slips(SKILLS, 3)
    sheet("lain.csv", ("nip", "kompetensi", "level", "tanggal"), [(nip(0), wrong, 2, "") for wrong in made.values()])
    yield from near(told(*AGENCY, "lain.csv"), "kompetensi", made)


def filters() -> Found:
    made = [slips(names[:10], 4 + at) for at, names in enumerate((UNITS, SKILLS, JOBS))]
    unit, competency, jabatan = (tuple(one.values()) for one in made)
    problems = told(*AGENCY, unit=unit, competency=competency, jabatan=jabatan)
    said = {p.nilai["nilai"]: p.nilai["mirip"] for p in problems if p.kode == "PERINTAH-01"}
    for one in made:
        for right, wrong in one.items():
            yield wrong, said.get(wrong) == right


def headings() -> Found:
    for seed, name in ((7, "pegawai"), (8, "pegawai"), (9, "pelatihan"), (10, "pelatihan")):
        needed = {column for group in SPECS[name].needed for column in group}
        titles = {column.replace("_", " ").title(): column for column in SPECS[name].names}
        made = slips([title for title, column in titles.items() if column not in needed], seed)
        sheet(f"{name}_judul.csv", [*needed, *made.values()], [["x"] * (len(needed) + len(made))])
        problems = told(f"{name}_judul.csv")
        said = {line["kolom"]: line["mirip"] for p in problems if p.kode == "KOLOM-02" for line in p.bukti}
        for right, wrong in made.items():
            yield wrong, titles[right] == str(said.get(wrong, "")).replace(" ", "_").lower()


def sheets() -> Found:
    for seed in (11, 12):
        made = slips([name.title() for name in SPECS], seed)
        book = Workbook()
        for wrong in made.values():
            found = book.create_sheet(wrong)
            for row in (("Ihwal", "Uraian"), ("a", "b"), ("c", "d")):
                found.append(row)
        book.remove(book.worksheets[0])
        book.save("lembar.xlsx")
        said = {p.nilai["lembar"]: p.nilai["mirip"] for p in told("lembar.xlsx") if p.kode == "LEMBAR-02"}
        for right, wrong in made.items():
            yield wrong, said.get(wrong) == right.lower()


def calls(asn: Asn) -> Found:
    """Commands, options, their values, codes of problems."""
    commands = [command for command in every(tree("id")) if command.path in ("gap", "recommend", "check")]
    options = sorted({opt for command in commands[:1] for one in command.params for opt in one.opts if opt[:2] == "--"})
    cases = [("gap", "x", slips([option[2:] for option in options if "-" not in option[2:]], 13), "--{}")]
    cases += [("gap", "x", slips(MENUS["gap"].by, 14), "--by={}"), ("gap", "x", slips(NAMES, 15), "--format={}")]
    cases += [("check", "--explain", slips([kode.partition("-")[0] for kode in CATALOGUE], 16), "{}-01")]
    for command, source, made, pattern in cases:
        for right, wrong in made.items():
            answer = asn(command, source, pattern.format(wrong))
            meant = pattern.format(right).rpartition("=")[2].rpartition("-")[0] or right
            yield wrong, f'mungkin "{meant}' in answer.err
    for right, wrong in slips(["recommend", "mentor", "talent", "check", "template", "sample", "config"], 17).items():
        yield wrong, f'mungkin "{right}"' in asn(wrong, "x").err


@pytest.mark.usefixtures("_alone")
def test_nearly_every_slip_gets_its_suggestion(asn: Asn) -> None:
    base()
    parts = (units_and_jobs(), competencies(), filters(), headings(), sheets(), calls(asn))
    found = [one for part in parts for one in part]
    missed = [wrong for wrong, hit in found if not hit]
    assert len(found) >= ENOUGH
    assert len(missed) <= (1 - SHARE) * len(found), f"{len(missed)} of {len(found)}: {missed}"
