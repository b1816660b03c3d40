from __future__ import annotations

import numpy as np

from asnkompetensi.mentor.arcs import ROOT, Layout
from asnkompetensi.mentor.pool import Entries, pool
from tests.gap.data import agency
from tests.mentor.data import asked

DATA = agency(
    "nip|nama|unit_kerja|jabatan\n1|Ani|A|Analis\n2|Budi|A|Analis\n3|Cici|B|Analis",
    sendiri="nip|kompetensi|level_standar|level_dimiliki\n1|Hukum|1|0\n2|Hukum|3|2\n1|Integritas|1|0",
    penilaian="nip|kompetensi|level\n3|Hukum|4\n2|Integritas|2",
)


def test_a_hub_leads_to_mentors_of_its_step_and_to_the_next_step() -> None:
    wanted, layout = asked(DATA), Layout()
    mentors = layout.block(len(wanted.helpers))
    found = pool(layout, wanted, wanted.helpers, wanted.helpers["unit"].to_numpy() - 1, 2, mentors)
    assert found.reached.tolist() == [[True, True], [False, True], [True, False]]
    layout.add(ROOT, np.arange(1, 1 + mentors.size + found.hubs.size))  # so that no node vanishes and numbers stay
    arcs = layout.arcs(1)
    laid = set(zip(arcs.tail.tolist(), arcs.head.tolist(), strict=True)) - {(ROOT, node) for node in arcs.head.tolist()}
    (first, second), (_, third), (fourth, _) = found.hubs.tolist()
    assert wanted.helpers["orang"].tolist() == [1, 2, 1]
    assert laid == {(first, mentors[0]), (third, mentors[1]), (fourth, mentors[2]), (second, third)}


def test_some_entries() -> None:
    entries = Entries(np.array([7, 8]), np.array([0, 1]), np.array([2, 3]), np.array([0, 4]))
    some = entries.only(entries.rank > 0)
    assert [part.tolist() for part in (some.node, some.step, some.unit, some.rank)] == [[8], [1], [3], [4]]
