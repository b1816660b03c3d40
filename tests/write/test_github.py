"""Lines for GitHub Actions: one a place, nothing of the data can end a line, a property or a command."""

import io
import re

import pytest

from asnkompetensi.model.nip import mask
from asnkompetensi.model.place import Place
from asnkompetensi.model.problem import Problem
from asnkompetensi.text import words
from asnkompetensi.text.problems import CATALOGUE
from asnkompetensi.write.github import LEVELS, write
from tests.text.facts import FACTS

ID = words("id")
NIP = "190001011965011001"


def lines(*problems: Problem) -> list[str]:
    stream = io.BytesIO()
    write(problems, ID, stream)
    return stream.getvalue().decode().splitlines()


def level(place: Place, nilai: str = "7") -> Problem:
    return Problem("LEVEL-01", (place,), {"nilai": nilai, "kolom": "level", "jumlah": 1})


def properties(line: str) -> str:
    return line.removeprefix("::error ").partition("::")[0]


def test_one_line_a_place() -> None:
    places = tuple(Place("data.xlsx", "Pegawai", sel) for sel in ("A2", "A5", "A2"))
    assert lines(Problem("NIP-05", places, {"jumlah": 2})) == [
        f"::warning file=data.xlsx,line={row},col=1,title=NIP-05::2 pegawai tanpa NIP, dikenali dari nama dan unitnya "
        f"(Pegawai!A{row}). isi NIP begitu terbit; bedakan nama yang sama dengan gelar atau nama lengkap"
        for row in (2, 5)
    ]


@pytest.mark.parametrize(
    ("sel", "said"),
    [
        ("A2", "line=2,col=1,"),
        ("AA10", "line=10,col=27,"),
        ("XFD1048576", "line=1048576,col=16384,"),
        ("B5:E12", "line=5,col=2,endLine=12,endColumn=5,"),
        ("23", "line=23,"),
        ("", ""),
    ],
)
def test_a_place_is_a_line_and_a_column(sel: str, said: str) -> None:
    (line,) = lines(level(Place("data.xlsx", "Penilaian", sel)))
    assert properties(line) == f"file=data.xlsx,{said}title=LEVEL-01"


@pytest.mark.parametrize(
    ("problem", "start"),
    [
        (Problem("STANDAR-05", nilai={"jumlah": 2, "orang": 1}), "::notice title=STANDAR-05::"),
        (Problem("KELUARAN-02", nilai={"berkas": "data.xlsx"}), "::error file=data.xlsx,title=KELUARAN-02::"),
        (level(Place("-", "-", "C2")), "::error line=2,col=3,title=LEVEL-01::"),
    ],
    ids=["no place", "a file without a place", "standard input"],
)
def test_what_has_no_file_or_cell(problem: Problem, start: str) -> None:
    assert lines(problem)[0].startswith(start)


def test_nothing_of_the_data_is_a_command() -> None:
    (line,) = lines(level(Place("a,b:c%d\n.csv", "x\r\n::error::y", "C2"), "100%\n::set-output name=x::1"))
    assert properties(line) == "file=a%2Cb%3Ac%25d .csv,line=2,col=3,title=LEVEL-01"
    assert 'level "100%25 ::set-output name=x::1" di luar skala 0-5 (x  ::error::y!C2). isi' in line


def test_no_whole_nip_is_said() -> None:
    (line,) = lines(level(Place(f"{NIP}.csv", NIP, "C2"), NIP))
    assert NIP not in line
    assert line.count(mask(NIP)) == 3


@pytest.mark.parametrize("kode", CATALOGUE)
def test_every_code_is_a_line_of_its_grade(kode: str) -> None:
    found = lines(FACTS[kode])
    assert len(found) == max(len(dict.fromkeys(FACTS[kode].tempat)), 1)
    level = LEVELS[CATALOGUE[kode].tingkat]
    assert all(re.match(rf"::{level} (\S.*,)?title={kode}::\S", line) for line in found)
