"""A refusal is a problem on its way out."""

from asnkompetensi.model.place import Place
from asnkompetensi.read.refusal import of_file, refused


def test_a_problem_of_a_whole_file_names_it() -> None:
    problem = of_file("BERKAS-10", "data/a.xlsx", mib=256)
    assert (problem.kode, problem.tempat) == ("BERKAS-10", (Place("data/a.xlsx"),))
    assert problem.nilai == {"berkas": "data/a.xlsx", "mib": 256}


def test_a_refusal_carries_its_problem() -> None:
    assert refused("BERKAS-03", "a.xlsx").problem == of_file("BERKAS-03", "a.xlsx")


def test_a_problem_of_a_whole_file_repeats_no_password() -> None:
    problem = of_file("BERKAS-01", "postgresql://u:rahasia@h/d")
    assert (problem.tempat[0].berkas, problem.nilai["berkas"]) == ("postgresql://u:***@h/d",) * 2
