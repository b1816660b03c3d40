from __future__ import annotations

import numpy as np

from asnkompetensi.mentor.pairs import mentors
from asnkompetensi.mentor.solve import best
from asnkompetensi.model.data import NONE, Data
from tests.gap.data import agency
from tests.mentor.data import laid

PEOPLE = """
nip | nama | unit_kerja | jabatan
1   | Ani  | Dinas A    | Analis
2   | Budi | Dinas A    | Analis
3   | Cici | Dinas A    | Analis
4   | Dedi | Dinas B    | Analis
"""
SAME = "nip|kompetensi|level_standar|level_dimiliki\n1|Hukum|2|1\n2|Hukum|2|1\n3|Hukum|2|1"
SKILLS = "nip|kompetensi|level\n4|Hukum|3"


def found(data: Data, max_learners: int) -> list[str]:
    """The name of the mentor of each learner, blank for none."""
    wanted, _, network = laid(data, max_learners)
    who = mentors(wanted, network, best(network.arcs).flow)
    names = data.pegawai["nama"].tolist()
    return ["" if one == NONE else names[one] for one in who.tolist()]


def test_of_people_who_are_alike_the_first_come_first() -> None:
    assert found(agency(PEOPLE, sendiri=SAME, penilaian=SKILLS), 2) == ["Dedi", "Dedi", ""]


def test_a_standard_that_weighs_more_comes_first() -> None:
    standard = "jabatan|kompetensi|level|tingkat\nAnalis|Hukum|2|perlu\nPenata|Hukum|2|mutlak"
    people = PEOPLE.replace("3   | Cici | Dinas A    | Analis", "3   | Cici | Dinas A    | Penata")
    levels = SKILLS + "\n1|Hukum|1\n2|Hukum|1\n3|Hukum|1"
    assert found(agency(people, standard, levels), 1) == ["", "", "Dedi"]


def test_nobody_is_taken_where_nothing_flows() -> None:
    wanted, _, network = laid(agency(PEOPLE, sendiri=SAME, penilaian=SKILLS))
    assert mentors(wanted, network, np.zeros(len(network.arcs), np.int64)).tolist() == [NONE] * 3
